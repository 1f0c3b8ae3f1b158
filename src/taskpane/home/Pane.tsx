import React, { useEffect, useReducer, useRef } from "react";
import type { FormulaCells } from "../../excel/FormulaCells";
import type { OurCells } from "../../excel/OurCells";
import type { Workbook } from "../../excel/Workbook";
import { useTexts } from "../TextsContext";
import type { AskedPanel } from "./askedPanel";
import { entryId, Home } from "./Home";
import { LanguageSwitch } from "./LanguageSwitch";
import { OpenPanels } from "./OpenPanels";
import { AT_HOME, idOf, paneReducer } from "./view";

interface PaneProps {
  readonly workbook: Workbook & FormulaCells & OurCells;
  readonly isDark: boolean;
  readonly asked?: AskedPanel;
}

/** The home, or a panel with the way back; panels that have been opened stay alive behind. */
export function Pane({ workbook, isDark, asked }: PaneProps) {
  const { texts } = useTexts();
  const [state, dispatch] = useReducer(paneReducer, AT_HOME);
  const { shown, opened, openings, left, work } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isHome = shown.panel === "home";
  const back = () => dispatch({ kind: "back" });

  useEffect(() => asked?.listen((view) => dispatch({ kind: "open", view })), [asked]);
  useEffect(() => {
    if (!isHome) heading.current?.focus();
    else if (left) document.getElementById(entryId(left))?.focus();
  }, [shown, isHome, left]);

  function leaveByKey(event: React.KeyboardEvent): void {
    const isBack = event.key === "Escape" || (event.key === "ArrowLeft" && event.altKey);
    // A list that is open, or Hangul that is being put together, takes Escape for itself.
    if (isHome || !isBack || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    back();
  }

  return (
    <main onKeyDown={leaveByKey}>
      <header>
        {!isHome && (
          <button className="back" onClick={back}>
            {texts.home.back}
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {isHome ? texts.title : texts.panels[idOf(shown)]}
        </h1>
        <LanguageSwitch />
        {isHome && (
          <button
            id={entryId({ panel: "settings" })}
            className="gear"
            aria-label={texts.panels.settings}
            title={texts.panels.settings}
            onClick={() => dispatch({ kind: "open", view: { panel: "settings" } })}
          >
            <span aria-hidden>⚙</span>
          </button>
        )}
      </header>
      <div hidden={!isHome}>
        <Home
          workbook={workbook}
          isDark={isDark}
          work={work}
          onOpen={(view) => dispatch({ kind: "open", view })}
        />
      </div>
      {opened.length > 0 && (
        <OpenPanels
          workbook={workbook}
          isDark={isDark}
          shown={shown}
          opened={opened}
          openings={openings}
          dispatch={dispatch}
        />
      )}
    </main>
  );
}
