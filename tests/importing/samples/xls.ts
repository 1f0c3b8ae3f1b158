import type { Cell, Merge } from "../../../src/importing/readers/Book";

const SECTOR = 512;
const END = 0xfffffffe;

/** A workbook of Excel 97–2003 with one sheet of texts and numbers: as little of BIFF8 as makes one. */
export function xls(
  name: string,
  rows: readonly (readonly Cell[])[],
  merges: readonly Merge[] = [],
): Uint8Array {
  return compoundFile("Workbook", workbookStream(name, rows, merges));
}

/** [MS-XLS]: the globals with the shared strings, then the sheet. */
function workbookStream(
  name: string,
  rows: readonly (readonly Cell[])[],
  merges: readonly Merge[],
): number[] {
  const strings = [...new Set(rows.flat().filter((cell) => typeof cell === "string"))];
  const shared = record(0x00fc, [
    ...u32(strings.length),
    ...u32(strings.length),
    ...strings.flatMap(unicode),
  ]);
  const head = record(0x0809, bof(0x0005));
  const tail = [...shared, ...record(0x000a, [])];
  const boundLength = 4 + 8 + 2 * name.length;
  const start = head.length + boundLength + tail.length;
  const bound = record(0x0085, [...u32(start), 0, 0, name.length, 1, ...utf16(name)]);
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (typeof cell === "string")
        return record(0x00fd, [...u16(r), ...u16(c), 0, 0, ...u32(strings.indexOf(cell))]);
      return typeof cell === "number" ? record(0x0203, [...u16(r), ...u16(c), 0, 0, ...f64(cell)]) : [];
    }),
  );
  const width = Math.max(...rows.map(({ length }) => length));
  const dimensions = record(0x0200, [...u32(0), ...u32(rows.length), ...u16(0), ...u16(width), 0, 0]);
  const merged = record(0x00e5, [
    ...u16(merges.length),
    ...merges.flatMap(({ top, bottom, left, right }) => [top, bottom, left, right].flatMap(u16)),
  ]);
  const sheet = [...record(0x0809, bof(0x0010)), ...dimensions, ...cells, ...merged, ...record(0x000a, [])];
  return [...head, ...bound, ...tail, ...sheet];
}

function bof(type: number): number[] {
  return [...u16(0x0600), ...u16(type), ...u16(0x0dbb), ...u16(0x07cc), ...u32(0), ...u32(0x0600)];
}

function record(id: number, data: readonly number[]): number[] {
  if (data.length > 8224) throw new Error("A record of BIFF8 is at most 8,224 bytes long");
  return [...u16(id), ...u16(data.length), ...data];
}

function unicode(text: string): number[] {
  return [...u16(text.length), 1, ...utf16(text)];
}

/** [MS-CFB] with one stream: header, allocation table, directory, then the stream. */
export function compoundFile(name: string, stream: readonly number[]): Uint8Array {
  // A shorter stream would lie among small ones.
  const length = Math.max(stream.length, 4096);
  const sectors = Math.ceil(length / SECTOR);
  if (sectors > 126) throw new Error("One sector of the allocation table is enough for 64 kB");
  const file = new Uint8Array(SECTOR * (3 + sectors)).fill(0);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0], 24);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i === 0 ? 0 : 0xffffffff, true);
  for (let i = 0; i < 128; i++) {
    const isLast = i === 1 + sectors;
    const next = i === 0 ? 0xfffffffd : i === 1 || isLast ? END : i < 1 + sectors ? i + 1 : 0xffffffff;
    view.setUint32(SECTOR + 4 * i, next, true);
  }
  directoryEntry(view, 2 * SECTOR, "Root Entry", 5, 0, END);
  directoryEntry(view, 2 * SECTOR + 128, name, 2, length, 2);
  view.setUint32(2 * SECTOR + 76, 1, true);
  file.set(stream, 3 * SECTOR);
  return file;
}

function directoryEntry(
  view: DataView,
  at: number,
  name: string,
  type: number,
  size: number,
  start: number,
): void {
  utf16(name).forEach((byte, i) => view.setUint8(at + i, byte));
  view.setUint16(at + 64, 2 * name.length + 2, true);
  view.setUint8(at + 66, type);
  view.setUint8(at + 67, 1);
  for (const link of [68, 72, 76]) view.setUint32(at + link, 0xffffffff, true);
  view.setUint32(at + 116, start, true);
  view.setUint32(at + 120, size, true);
}

const u16 = (x: number) => [x & 255, (x >> 8) & 255];
const u32 = (x: number) => [...u16(x & 0xffff), ...u16((x >>> 16) & 0xffff)];
const f64 = (x: number) => [...new Uint8Array(Float64Array.of(x).buffer)];
const utf16 = (text: string) => Array.from(text).flatMap((c) => u16(c.charCodeAt(0)));
