// Calculates workbooks in a process of its own, for `calculate`: workbooks as JSON in, their values as JSON out. Once, by
// the standard streams; given a socket, for whoever asks there, until the process that began it ends.
import { createServer, type Socket } from "node:net";
import { json } from "node:stream/consumers";
import type { PlainBook, PlainCell } from "./calculate";

const BOOLEAN = 3; // the cell type of Univer

async function calculateAll(books: readonly PlainBook[]): Promise<PlainCell[][]> {
  const calculated: PlainCell[][] = [];
  for (const book of books) calculated.push(await calculate(book));
  return calculated;
}

async function calculate(plain: PlainBook): Promise<PlainCell[]> {
  // To load it is most of the time.
  const { openWorkbook } = await import("./engine");
  const { book, recalculate, close } = openWorkbook(plain);
  if (!(await recalculate())) throw new Error("The calculation did not end.");
  const values = plain.cells
    .filter(({ formula }) => formula)
    .map((cell) => {
      const found = book.getSheetBySheetId(cell.sheetId).getCellRaw(cell.row, cell.column);
      return { ...cell, value: found?.t === BOOLEAN ? Boolean(found.v) : (found?.v ?? "") };
    });
  close();
  return values;
}

function serve(path: string): void {
  let queue: Promise<void> = Promise.resolve();
  const answer = async (asked: string, socket: Socket) => {
    const books = JSON.parse(asked) as PlainBook[];
    const answered = await calculateAll(books).catch((error: unknown) => ({ error: String(error) }));
    socket.end(JSON.stringify(answered));
  };
  createServer({ allowHalfOpen: true }, (socket) => {
    let asked = "";
    socket.setEncoding("utf8");
    socket.on("data", (part) => (asked += String(part)));
    socket.on("end", () => {
      queue = queue.then(() => answer(asked, socket)).catch((error) => console.error(error));
    });
  }).listen(path, () => process.stdout.write("listening\n"));
  process.stdin.resume().on("end", () => process.exit(0));
}

async function once(): Promise<void> {
  const calculated = await calculateAll((await json(process.stdin)) as PlainBook[]);
  process.stdout.write(JSON.stringify(calculated), () => process.exit(0));
}

const [, , path] = process.argv;
if (path) serve(path);
else
  once().catch((error) => {
    console.error(error);
    process.exit(1);
  });
