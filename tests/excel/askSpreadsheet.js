// A thread that passes what is asked to the spreadsheet that listens at a socket, and its answer back, for a caller that
// stands still meanwhile: a test calculates without waiting, and a process for each question would cost more than most answers.
const { connect } = require("node:net");
const { workerData } = require("node:worker_threads");

const { port, state } = workerData;
port.on("message", ({ path, asked }) => {
  const tell = (answer) => {
    port.postMessage(answer);
    Atomics.store(state, 0, 1);
    Atomics.notify(state, 0);
  };
  const socket = connect({ path, allowHalfOpen: true });
  let answer = "";
  socket.setEncoding("utf8");
  socket.on("data", (part) => (answer += part));
  socket.on("end", () => {
    socket.destroy();
    tell({ answer });
  });
  socket.on("error", (error) => tell({ error: String(error) }));
  socket.end(asked);
});
