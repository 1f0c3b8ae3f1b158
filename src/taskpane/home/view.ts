import type { PanelId, PanelKey } from "../panels/list";

/** What the pane shows: its home, or a panel, and what that is about where there are several of a kind. */
export interface View {
  readonly panel: "home" | PanelKey;
  readonly of?: string;
}

/** What a panel is doing behind another; ended: what came of it has not been looked at yet. */
export type Work = { readonly label: string; readonly done?: number } | "ended";

export interface PaneState {
  readonly shown: View;
  /** Opened once, they stay alive behind the one that is shown: what was typed, and what is running, is there again. */
  readonly opened: readonly View[];
  /** How often a panel was opened: one that begins anew each time does so if it is asked for again, too. */
  readonly openings: number;
  /** What one came back from. */
  readonly left?: View;
  /** By view. */
  readonly work: Readonly<Partial<Record<PanelId, Work>>>;
}

export type PaneAction =
  | { readonly kind: "open"; readonly view: View }
  | { readonly kind: "back" }
  | { readonly kind: "working"; readonly view: View; readonly work: Exclude<Work, "ended"> }
  | { readonly kind: "ended"; readonly view: View };

export const AT_HOME: PaneState = { shown: { panel: "home" }, opened: [], openings: 0, work: {} };

export function idOf({ panel, of }: View): PanelId {
  return (of === undefined ? panel : `${panel}:${of}`) as PanelId;
}

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case "open": {
      const { view } = action;
      const isOpened = state.opened.some((one) => idOf(one) === idOf(view));
      return {
        ...state,
        shown: view,
        openings: state.openings + 1,
        opened: isOpened ? state.opened : [...state.opened, view],
        work: state.work[idOf(view)] === "ended" ? without(state.work, view) : state.work,
      };
    }
    case "back":
      return state.shown.panel === "home" ? state : { ...state, shown: AT_HOME.shown, left: state.shown };
    case "working":
      return { ...state, work: { ...state.work, [idOf(action.view)]: action.work } };
    case "ended": {
      const isSeen = idOf(state.shown) === idOf(action.view);
      const rest = without(state.work, action.view);
      return { ...state, work: isSeen ? rest : { ...rest, [idOf(action.view)]: "ended" } };
    }
  }
}

function without(work: PaneState["work"], view: View): PaneState["work"] {
  return { ...work, [idOf(view)]: undefined };
}
