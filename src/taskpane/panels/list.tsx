import React, { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { FormulaCells } from "../../excel/FormulaCells";
import type { OurCells } from "../../excel/OurCells";
import type { Workbook } from "../../excel/Workbook";

export interface PanelProps {
  readonly workbook: Workbook & FormulaCells & OurCells;
}

/** The steps of a release morning, and what is there beside them, in the order of the home. */
export const STEPS = ["bringIn", "check", "see", "brief", "share"] as const;
export const BESIDE = ["formula", "examples"] as const;

interface Panel {
  readonly panel: string;
  /** What it is about, where there are several of a kind. */
  readonly of?: string;
  readonly group: (typeof STEPS)[number] | (typeof BESIDE)[number] | "header";
  readonly Content: LazyExoticComponent<ComponentType<PanelProps>>;
  /** Begins anew each time it is opened. */
  readonly isFresh?: boolean;
}

const late = (load: () => Promise<ComponentType<PanelProps>>) =>
  lazy(async () => ({ default: await load() }));

/**
 * The panels, in the order of the home: a line here, and a name in the texts' `panels`. Each loads when it is opened for
 * the first time, and stays alive from then on.
 */
export const PANELS = [
  {
    panel: "bringIn",
    group: "bringIn",
    Content: late(() =>
      import(/* webpackChunkName: "bringIn" */ "./bringIn/BringInPanel").then((it) => it.BringInPanel),
    ),
  },
  {
    panel: "check",
    group: "check",
    Content: late(() =>
      import(/* webpackChunkName: "check" */ "./check/CheckPanel").then((it) => it.CheckPanel),
    ),
  },
  {
    panel: "calendar",
    group: "see",
    Content: late(() =>
      import(/* webpackChunkName: "calendar" */ "./calendar/CalendarPanel").then((it) => it.CalendarPanel),
    ),
  },
  {
    panel: "load",
    group: "bringIn",
    Content: late(() => import(/* webpackChunkName: "load" */ "./LoadPanel").then((it) => it.LoadPanel)),
  },
  {
    panel: "target",
    group: "see",
    Content: late(() =>
      import(/* webpackChunkName: "target" */ "./target/TargetPanel").then((it) => it.TargetPanel),
    ),
  },
  {
    panel: "brief",
    group: "brief",
    Content: late(() =>
      import(/* webpackChunkName: "brief" */ "./brief/BriefPanel").then((it) => it.BriefPanel),
    ),
  },
  {
    panel: "share",
    group: "share",
    Content: late(() =>
      import(/* webpackChunkName: "share" */ "./share/SharePanel").then((it) => it.SharePanel),
    ),
  },
  {
    panel: "cells",
    group: "share",
    Content: late(() =>
      import(/* webpackChunkName: "cells" */ "./cells/CellsPanel").then((it) => it.CellsPanel),
    ),
  },
  {
    panel: "formula",
    of: "make",
    group: "formula",
    Content: late(() =>
      import(/* webpackChunkName: "formula" */ "./formula/FormulaPanel").then((it) => it.FormulaPanel),
    ),
  },
  {
    panel: "formula",
    of: "explain",
    group: "formula",
    isFresh: true,
    Content: late(async () => {
      const { ExplainPanel } = await import(/* webpackChunkName: "explain" */ "./explain/ExplainPanel");
      return ({ workbook }) => <ExplainPanel cells={workbook} />;
    }),
  },
  {
    panel: "examples",
    of: "target",
    group: "examples",
    Content: late(() => import(/* webpackChunkName: "start" */ "./StartPanel").then((it) => it.StartPanel)),
  },
  ...(["taxLaw", "targetOdds"] as const).map(
    (of) =>
      ({
        panel: "examples",
        of,
        group: "examples",
        Content: late(async () => {
          const { ExamplePanel } = await import(/* webpackChunkName: "examples" */ "./ExamplePanel");
          return ({ workbook }) => <ExamplePanel example={of} workbook={workbook} />;
        }),
      }) as const,
  ),
  {
    panel: "settings",
    group: "header",
    Content: late(() =>
      import(/* webpackChunkName: "settings" */ "./settings/SettingsPanel").then((it) => it.SettingsPanel),
    ),
  },
] as const satisfies readonly Panel[];

type IdOf<P> = P extends { readonly panel: infer K extends string }
  ? P extends { readonly of: infer O extends string }
    ? `${K}:${O}`
    : K
  : never;

export type PanelKey = (typeof PANELS)[number]["panel"];
/** Panel and what it is about, in one word. */
export type PanelId = IdOf<(typeof PANELS)[number]>;
