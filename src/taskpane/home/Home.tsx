import React from "react";
import type { Workbook } from "../../excel/Workbook";
import { BESIDE, PANELS, STEPS } from "../panels/list";
import { useTexts } from "../TextsContext";
import { LeftBehind } from "./LeftBehind";
import { HomeLine } from "./HomeLine";
import { Tour } from "./Tour";
import { idOf, type PaneState, type View } from "./view";
import { WorkOfPanel } from "./WorkOfPanel";

interface HomeProps {
  readonly workbook: Workbook;
  readonly isDark: boolean;
  readonly work: PaneState["work"];
  readonly onOpen: (view: View) => void;
}

type Group = Exclude<(typeof PANELS)[number]["group"], "header">;

/** What the workbook holds, and the way through a release morning, step by step. */
export function Home({ workbook, isDark, work, onOpen }: HomeProps) {
  const { texts } = useTexts();
  const { home } = texts;
  const panelsOf = (group: string) => PANELS.filter((one) => one.group === group);
  const there = (groups: readonly string[]) =>
    groups.filter((group): group is Group => panelsOf(group).length > 0);

  const group = (key: Group) => (
    <li key={key}>
      <h2>{home.groups[key]}</h2>
      <ul>
        {panelsOf(key).map((panel) => (
          <li key={idOf(panel)}>
            <button id={entryId(panel)} className="entry" onClick={() => onOpen(panel)}>
              {texts.panels[idOf(panel)]}
            </button>
            <WorkOfPanel work={work[idOf(panel)]} name={texts.panels[idOf(panel)]} />
          </li>
        ))}
      </ul>
    </li>
  );

  return (
    <>
      <Tour />
      <LeftBehind workbook={workbook} isDark={isDark} />
      <HomeLine
        workbook={workbook}
        offer={
          <button className="main" onClick={() => onOpen({ panel: "examples", of: "target" })}>
            {home.startHere}
          </button>
        }
      />
      <nav aria-label={home.name}>
        <ol className="steps">{there(STEPS).map(group)}</ol>
        <ul className="steps beside">{there(BESIDE).map(group)}</ul>
      </nav>
    </>
  );
}

/** Of the element that leads to a panel: where the focus goes on coming back. */
export function entryId(view: View): string {
  return `open-${idOf(view)}`;
}
