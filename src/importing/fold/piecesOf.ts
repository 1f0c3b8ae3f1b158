/** A megabyte is read in a few milliseconds, so that a cancel is heard at once. */
const PIECE = 1_000_000;

/** The bytes of a file in order, piece by piece. */
export async function* piecesOf(file: Blob, size = PIECE): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += size) {
    yield new Uint8Array(await file.slice(at, at + size).arrayBuffer());
  }
}
