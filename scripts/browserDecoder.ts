import iconv from "iconv-lite";

const NodeDecoder = globalThis.TextDecoder;
const KOREAN = /^(?:euc-kr|ks_c_5601-1987|windows-949)$/i;

/**
 * Node's decoder of euc-kr knows the 2,350 syllables of the old standard; that of browsers all 11,172 of CP949, as the
 * add-in meets it. Makes `TextDecoder` the browser's.
 */
export function installBrowserDecoder(): void {
  globalThis.TextDecoder = BrowserDecoder as unknown as typeof TextDecoder;
}

class BrowserDecoder {
  private readonly node?: TextDecoder;
  private readonly stream?: ReturnType<typeof iconv.getDecoder>;

  constructor(
    readonly encoding = "utf-8",
    private readonly options: TextDecoderOptions = {},
  ) {
    if (KOREAN.test(encoding)) this.stream = iconv.getDecoder("cp949");
    else this.node = new NodeDecoder(encoding, options);
  }

  decode(bytes: Uint8Array = new Uint8Array(), { stream = false }: TextDecodeOptions = {}): string {
    if (!this.stream) return this.node?.decode(bytes, { stream }) ?? "";
    const text = this.stream.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const whole = stream ? text : text + (this.stream.end() ?? "");
    if (this.options.fatal && whole.includes("\ufffd")) throw new TypeError("The bytes are not CP949");
    return whole;
  }
}
