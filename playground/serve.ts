// `npm start`: the add-in in a real spreadsheet in the browser, rebuilt at every change.
import { watch } from "./build";
import { startServer } from "./server";

const FIRST_PORT = 8080;
const PORTS_TO_TRY = 20;

void main();

async function main(): Promise<void> {
  console.log("Building the add-in and the spreadsheet …");
  await watch((message) => console.log(message));
  const { url } = await listen();
  console.log(`Ready: ${url}   (Korean: ${url}?lang=ko)`);
}

/** The port of the environment, or the first free one. */
async function listen() {
  if (process.env.PORT) return startServer(Number(process.env.PORT), "development");
  for (let port = FIRST_PORT; ; port++) {
    try {
      return await startServer(port, "development");
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || port >= FIRST_PORT + PORTS_TO_TRY) throw error;
    }
  }
}
