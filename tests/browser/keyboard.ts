import type { PanelId } from "../../src/taskpane/panels/list";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import type { Language } from "../../src/i18n/language";
import type { Playground } from "./runner";

export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** More stops than any panel has. */
const MOST_STOPS = 250;

/** A person without a mouse: Tab to what has a name, then Enter or text. */
export class Keyboard {
  private readonly texts: typeof en;
  constructor(
    private readonly playground: Playground,
    language: Language,
  ) {
    this.texts = { en, ko }[language];
  }

  /** Puts the focus into the pane, as F6 does in Excel, and begins to count how long answers take. */
  async begin(): Promise<void> {
    await this.playground.page.locator("#pane").focus();
    await this.playground.page.keyboard.press("Tab");
    await this.playground.frame().evaluate(`
      window.answers = [];
      new PerformanceObserver((list) => window.answers.push(...list.getEntries().map(({ name, duration }) => [name, duration])))
        .observe({ type: "event", durationThreshold: 16, buffered: true });`);
  }

  /** Milliseconds between a key and the next picture of the pane, the longest since this was asked. */
  async longestAnswer(): Promise<number> {
    return this.playground
      .frame()
      .evaluate(
        "Math.max(0, ...window.answers.splice(0).filter(([name]) => /^key|click/.test(name)).map(([, ms]) => ms))",
      );
  }

  async open(id: PanelId): Promise<void> {
    await this.press(this.texts.panels[id]);
  }

  /** Home, by Escape. */
  async back(): Promise<void> {
    await this.playground.page.keyboard.press("Escape");
    await this.playground.pane().getByRole("navigation").waitFor();
  }

  async press(name: string): Promise<void> {
    await this.tabTo(name);
    await this.playground.page.keyboard.press("Enter");
  }

  async type(name: string, text: string): Promise<void> {
    await this.tabTo(name);
    await this.playground.page.keyboard.press("Control+A");
    await this.playground.page.keyboard.type(text);
  }

  /** Enter on the button opens the machine's own window; what is chosen there is given. */
  async chooseFile(button: string, file: FilePayload): Promise<void> {
    const chooser = this.playground.page.waitForEvent("filechooser");
    await this.press(button);
    await (await chooser).setFiles(file);
  }

  /** Tab, round the pane once at most, until the focus is on what is called so. */
  async tabTo(name: string): Promise<void> {
    const seen: string[] = [];
    for (let i = 0; i < MOST_STOPS; i++) {
      const focused = await this.focused();
      if (focused === name) return;
      if (focused) seen.push(focused);
      else await this.playground.page.locator("#pane").focus();
      await this.playground.page.keyboard.press("Tab");
    }
    throw new Error(`No way by Tab to "${name}"; there were ${[...new Set(seen)].join(" | ")}`);
  }

  /** The name of what has the focus in the pane; empty where nothing has. */
  private async focused(): Promise<string> {
    return this.playground.frame().evaluate(`(() => {
      const one = document.activeElement;
      if (!one || one === document.body || !document.hasFocus()) return "";
      const label = one.id && document.querySelector('label[for="' + CSS.escape(one.id) + '"]');
      return (one.getAttribute("aria-label") || label?.innerText || one.innerText || "").trim();
    })()`);
  }
}
