import type { View } from "./view";

/**
 * What a button of the ribbon or the context menu opens, by the name of its function in the manifest. They are functions
 * and no panes of their own: a shared runtime has one pane.
 */
export const RIBBON_PANELS = {
  openBringIn: { panel: "bringIn" },
  openBrief: { panel: "brief" },
  openFormula: { panel: "formula", of: "make" },
  openExplain: { panel: "formula", of: "explain" },
} as const satisfies Readonly<Record<string, View>>;

/** Panels that are asked for from outside the pane; one that is asked for before the pane is there waits for it. */
export class AskedPanel {
  private waiting: View | undefined;
  private open: ((view: View) => void) | undefined;

  ask(view: View): void {
    if (this.open) this.open(view);
    else this.waiting = view;
  }

  /** @returns Ends it. */
  listen(open: (view: View) => void): () => void {
    this.open = open;
    if (this.waiting) open(this.waiting);
    this.waiting = undefined;
    return () => {
      this.open = undefined;
    };
  }
}
