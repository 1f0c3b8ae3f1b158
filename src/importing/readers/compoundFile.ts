import { ReadingError } from "./ReadingError";

const HEADER = 512;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffffa;
const BIFF8 = 0x0600;
const BOF = 0x0809;
const FILEPASS = 0x002f;

/** A shorter stream lies elsewhere, among other small ones; no workbook is so short. */
const SHORTEST_STREAM = 4096;

interface Stream {
  readonly name: string;
  readonly size: number;
  /** Where its first sector lies in the file. */
  readonly at: number;
}

/**
 * Refuses a compound file (the container of old Office) that is no workbook of Excel 97–2003.
 * @see [MS-CFB] 2.2 and 2.6, [MS-XLS] 2.4.21 and 2.4.117
 */
export function refuseUnlessBiff8(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER) throw new ReadingError("damaged", { format: "xls" });
  const streams = streamsOf(view);
  const has = (...names: string[]) => streams.some(({ name }) => names.includes(name));
  if (has("EncryptedPackage", "EncryptionInfo")) throw new ReadingError("password", {});
  if (has("FileHeader", "HwpSummaryInformation", "\u0005HwpSummaryInformation", "BodyText")) {
    throw new ReadingError("hwp", {});
  }
  if (has("WordDocument")) throw new ReadingError("word", {});
  if (has("PowerPoint Document")) throw new ReadingError("slides", {});
  const workbook = streams.find(({ name }) => name === "Workbook");
  if (!workbook) throw new ReadingError(has("Book") ? "old-excel" : "unknown", {});
  if (workbook.size >= SHORTEST_STREAM) refuseWorkbook(view, workbook.at);
}

/** The first records of the stream tell the version and whether a password locks the rest. */
function refuseWorkbook(view: DataView, start: number): void {
  let at = start;
  for (let i = 0; i < 6 && at + 6 <= view.byteLength; i++) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (i === 0) {
      if (id !== BOF) throw new ReadingError("damaged", { format: "xls" });
      if (view.getUint16(at + 4, true) !== BIFF8) throw new ReadingError("old-excel", {});
    }
    if (id === FILEPASS) throw new ReadingError("password", {});
    at += 4 + length;
  }
}

/** The directory lies in sectors that are mostly one after another; what is named there is enough to know the file. */
function streamsOf(view: DataView): Stream[] {
  const sector = 1 << view.getUint16(30, true);
  const streams: Stream[] = [];
  const place = (number: number) => (number + 1) * sector;
  const seen = new Set<number>();
  let current = view.getUint32(48, true);
  while (current < LAST_SECTOR && !seen.has(current)) {
    seen.add(current);
    const start = place(current);
    for (let at = start; at < start + sector && at + ENTRY <= view.byteLength; at += ENTRY) {
      const length = view.getUint16(at + 64, true);
      if (length < 2 || length > 64) continue;
      let name = "";
      for (let i = 0; i < length - 2; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
      streams.push({ name, size: view.getUint32(at + 120, true), at: place(view.getUint32(at + 116, true)) });
    }
    current = nextSector(view, current, sector, place);
  }
  return streams;
}

/** From the allocation table, whose own sectors the header lists. */
function nextSector(view: DataView, number: number, sector: number, place: (n: number) => number): number {
  const perSector = sector / 4;
  const listed = 76 + 4 * Math.floor(number / perSector);
  if (listed + 4 > HEADER) return LAST_SECTOR;
  const at = place(view.getUint32(listed, true)) + 4 * (number % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LAST_SECTOR;
}
