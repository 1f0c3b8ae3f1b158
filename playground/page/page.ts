// Sheet left, pane right: joins the spreadsheet, the host and the pane's frame.
import { createHost, type Host } from "../host/Host";
import { a1, quoteSheet } from "../host/model/address";
import { workbookFile } from "../file/workbookFile";
import { Calculation } from "../sheet/calculation";
import { FloatingCharts } from "../sheet/charts";
import { type Metadata, registerCustomFunctions } from "../sheet/customFunctions";
import { showErrorMessages } from "../sheet/errorMessages";
import { seen } from "../sheet/seen";
import { paceFrames } from "./paceFrames";
import { secondUser } from "./secondUser";
import { createSheet } from "../sheet/univer";
import { UniverStore } from "../sheet/UniverStore";

const query = new URLSearchParams(location.search);
const language = query.get("lang") === "ko" ? "ko" : "en";
document.documentElement.lang = language;
if (language === "ko") document.title = "무역 분석 — 체험판";

const started = performance.now();
paceFrames();
const sheet = createSheet("sheet", language);
const calculation = new Calculation(sheet);
const store = new UniverStore(sheet, calculation);
const charts = new FloatingCharts(sheet, () => calculation.isBusy);
const pane = document.getElementById("pane") as HTMLIFrameElement;
if (language === "ko") pane.title = "작업창";

const sendTo = (frame: HTMLIFrameElement) => (text: string) =>
  frame.contentWindow?.postMessage({ officeHost: text }, location.origin);
const receiveFrom = (frame: HTMLIFrameElement, receive: (text: string) => void) =>
  addEventListener("message", ({ source, origin, data }) => {
    const isFrame = source === frame.contentWindow && origin === location.origin;
    if (isFrame && typeof data?.officeClient === "string") receive(data.officeClient);
  });
const host: Host = createHost({ store, charts, send: sendTo(pane) });
receiveFrom(pane, host.receive);
/** Of `?users=2`: each has a pane, and one of them sits at the grid. */
const others =
  query.get("users") === "2" ? [secondUser({ sheet, host, pane, language, sendTo, receiveFrom })] : [];

const save = document.getElementById("save") as HTMLButtonElement;
if (language === "ko") save.textContent = "파일로 저장";
save.addEventListener("click", () => void saveAsFile());

void connect();

/** What somebody outside the page waits for. Chromium may collect such a promise while it is open, if nothing here has it. */
const waitedFor = new Set<Promise<unknown>>();

function held<T>(promise: Promise<T>): Promise<T> {
  waitedFor.add(promise);
  return promise.finally(() => waitedFor.delete(promise));
}

async function painted(): Promise<void> {
  let hasSettled: boolean;
  do {
    hasSettled = await calculation.settle();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  } while (hasSettled && (calculation.isBusy || !charts.isDrawn));
}

async function saveAsFile(): Promise<void> {
  await calculation.settle();
  const file = new Blob([(await workbookFile(host.workbook)) as BlobPart]);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = language === "ko" ? "통합 문서.xlsx" : "workbook.xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
}

async function connect(): Promise<void> {
  const file = language === "ko" ? "functions-ko.json" : "functions.json";
  const metadata = (await (await fetch(`/addin/${file}`)).json()) as Metadata;
  const functions = registerCustomFunctions(sheet, calculation, {
    namespace: "TRADE",
    metadata,
    blank: query.get("blank") === "0" ? 0 : null,
    invoke: (calls) =>
      host.customFunctions.invoke(
        calls.map(({ cell: { sheetId, row, column }, ...call }) => ({
          ...call,
          address: `${quoteSheet(store.sheetName(sheetId))}!${a1({ row, column, rows: 1, columns: 1 })}`,
        })),
      ),
  });
  showErrorMessages(sheet, functions, language === "ko" ? "오류" : "Error");
  for (const frame of [pane, ...others]) frame.src = `/addin/taskpane.html?lang=${language}`;

  // For tests and for the curious: the sheet and the host as the browser's console sees them.
  Object.assign(globalThis, {
    playground: {
      host,
      store,
      charts,
      sheet,
      bootMs: performance.now() - started,
      settle: (ms?: number) => held(calculation.settle(ms)),
      /** How often the workbook has been calculated. */
      calculations: () => calculation.generation,
      seen: () => seen(sheet),
      /** Resolves when what is calculated is also drawn, grid and charts; or when a call has not been answered for a minute. */
      painted: () => held(painted()),
      read: (name: string, address: string) => host.workbook.sheet(name).getRange(address).values,
      /** What is in a cell of the active sheet: its formula, or its value. */
      input: (address: string) => {
        const [[content]] = host.workbook.activeSheet().getRange(address).formulas as unknown[][];
        return content;
      },
      message: (name: string, address: string) => {
        const { sheet: owner, rect } = host.workbook.sheet(name).getRange(address);
        return functions.messageAt(owner.id, rect.row, rect.column);
      },
      /** Where a cell of the active sheet is on the page. */
      rect: (address: string) => {
        const cell = sheet.book.getActiveSheet().getRange(address).getCellRect();
        const canvas = document
          .querySelector("canvas[id^=univer-sheet-main-canvas]")
          ?.getBoundingClientRect();
        return {
          x: (canvas?.x ?? 0) + cell.x,
          y: (canvas?.y ?? 0) + cell.y,
          width: cell.width,
          height: cell.height,
        };
      },
    },
  });
}
