/**
 * Univer's packages set each field of each object through one helper, which costs a tenth of a calculation: here they are
 * assignments, as in the source they were built from.
 */
module.exports = function plainFields(source) {
  return source.replace(/\b_defineProperty\(this, "([\w$]+)", /g, "(this.$1 = ");
};
