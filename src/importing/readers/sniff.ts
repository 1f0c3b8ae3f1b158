import { decodeText } from "./decode";
import { ReadingError, type ReadingErrorCode } from "./ReadingError";

/** What the bytes are, whatever the name ends in. */
export type Kind = "zip" | "compound" | "html" | "xml" | "text";

/** How files begin that hold no table that can be read here. */
const REFUSED: readonly (readonly [ReadingErrorCode, readonly string[]])[] = [
  ["pdf", ["%PDF-"]],
  ["hwp", ["HWP Document File"]],
  ["image", ["\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*\0", "MM\0*"]],
  ["archive", ["\x1f\x8b", "Rar!", "7z\xbc\xaf"]],
  ["old-excel", ["\x09\x00\x04\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00", "\x09\x08\x08\x00\x00\x05"]],
];
const ZIP = "PK\x03\x04";
const EMPTY_ZIP = "PK\x05\x06";
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const HEAD = 4096;
/** Control characters, which no text has but for tabs, line ends and a page break here and there. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/g;

/** @throws ReadingError for what holds no table, with what to do instead. */
export function sniff(bytes: Uint8Array): Kind {
  const head = bytes.subarray(0, HEAD);
  const start = String.fromCharCode(...head.subarray(0, 32));
  if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) return "zip";
  if (start.startsWith(COMPOUND)) return "compound";
  for (const [code, marks] of REFUSED) {
    if (marks.some((mark) => start.startsWith(mark))) throw new ReadingError(code, {});
  }
  return kindOfText(decodeText(head).text.trimStart());
}

function kindOfText(text: string): Kind {
  if ((text.match(NO_TEXT) ?? []).length * 100 > text.length) throw new ReadingError("unknown", {});
  if (/^MIME-Version:/i.test(text)) throw new ReadingError("web-archive", {});
  if (/^[[{]\s*["{[]/.test(text)) throw new ReadingError("json", {});
  if (!text.startsWith("<")) return "text";
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text) && !/<html/i.test(text)) {
    throw new ReadingError("xml-spreadsheet", {});
  }
  if (
    /^(?:<\?xml[^>]*>|<!--[^]*?-->|\s)*<(?:!doctype\s+html|html|head|body|meta|style|table|div|center|font|tr)\b/i.test(
      text,
    )
  ) {
    return "html";
  }
  return /^<(?:\?xml|!doctype|[a-z_][\w:.-]*[\s/>])/i.test(text) ? "xml" : "text";
}
