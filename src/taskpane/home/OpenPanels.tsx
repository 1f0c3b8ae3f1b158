import React, { type Dispatch, lazy, memo, Suspense } from "react";
import { PANELS, type PanelProps } from "../panels/list";
import { useTexts } from "../TextsContext";
import { OpenPanel } from "./OpenPanel";
import { idOf, type PaneAction, type PaneState } from "./view";

/** Fabric, which the panels are made of, loads with the first of them. */
const Themed = lazy(async () => ({
  default: (await import(/* webpackChunkName: "fabric" */ "../components/fabric")).Themed,
}));

interface OpenPanelsProps extends Pick<PaneState, "shown" | "opened" | "openings">, PanelProps {
  readonly isDark: boolean;
  readonly dispatch: Dispatch<PaneAction>;
}

/**
 * The panels that have been opened, one of them in sight. Not drawn again while the home is told how far a work is: all that
 * is made of Fabric would be, some 20 ms each time.
 */
export const OpenPanels = memo(function OpenPanels(props: OpenPanelsProps) {
  const { texts } = useTexts();
  const { workbook, isDark, shown, opened, openings, dispatch } = props;
  return (
    <Suspense fallback={<p role="status">{texts.loading}</p>}>
      <Themed isDark={isDark}>
        {PANELS.filter((panel) => opened.some((one) => idOf(one) === idOf(panel))).map((panel) => {
          const isShown = idOf(panel) === idOf(shown);
          const isFresh = "isFresh" in panel;
          if (isFresh && !isShown) return null;
          return (
            <OpenPanel
              key={isFresh ? `${idOf(panel)} ${openings}` : idOf(panel)}
              view={panel}
              isShown={isShown}
              dispatch={dispatch}
            >
              <panel.Content workbook={workbook} />
            </OpenPanel>
          );
        })}
      </Themed>
    </Suspense>
  );
});
