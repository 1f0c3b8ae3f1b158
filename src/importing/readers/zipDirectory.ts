import { HARMLESS_UNPACKED, megabytes, MOST_TIMES_PACKED, MOST_UNPACKED } from "./limits";
import { ReadingError } from "./ReadingError";

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 65_535;

/**
 * What a ZIP says it holds, read from the directory at its end without unpacking anything.
 * @throws ReadingError "damaged" without a whole directory: the file was cut.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** @throws ReadingError "unpacks-too-large": 0.7 MB can hold 700 MB, which ends the tab that unpacks it. */
export function refuseBomb(entries: readonly ZipEntry[]): void {
  let [packed, unpacked] = [0, 0];
  for (const entry of entries) {
    packed += entry.packed;
    unpacked += entry.unpacked;
  }
  const isBomb = unpacked > HARMLESS_UNPACKED && unpacked > MOST_TIMES_PACKED * packed;
  if (unpacked <= MOST_UNPACKED && !isBomb) return;
  throw new ReadingError("unpacks-too-large", {
    megabytes: megabytes(unpacked),
    limit: megabytes(MOST_UNPACKED),
  });
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

function damaged(): ReadingError {
  return new ReadingError("damaged", { format: "xlsx" });
}
