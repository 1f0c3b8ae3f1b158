// Of Fabric only what the pane uses: its index loads a hundred components anew into every suite.
const parts = [
  "Button",
  "Checkbox",
  "ChoiceGroup",
  "Dropdown",
  "Link",
  "MessageBar",
  "ProgressIndicator",
  "Styling",
  "TextField",
  "Utilities",
  "utilities/decorators/withResponsiveMode",
];

module.exports = Object.assign(
  {},
  ...parts.map((part) => require(`office-ui-fabric-react/lib-commonjs/${part}`)),
);
