// Passes what comes in to the spreadsheet that listens at the socket, and its answer out: for callers that cannot wait.
const { connect } = require("node:net");

const [, , path] = process.argv;
const socket = connect({ path, allowHalfOpen: true });
process.stdin.pipe(socket).pipe(process.stdout);
