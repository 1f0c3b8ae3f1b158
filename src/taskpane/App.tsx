import React, { lazy, Suspense } from "react";
import type { FormulaCells } from "../excel/FormulaCells";
import type { Workbook } from "../excel/Workbook";
import type { Language } from "../i18n/language";
import { Progress, Tabs, Themed } from "./components/fabric";
import { ExamplesPanel } from "./panels/ExamplesPanel";
import { LoadPanel } from "./panels/LoadPanel";
import { StartPanel } from "./panels/StartPanel";
import { TextsProvider, useTexts } from "./TextsContext";

const BringInPanel = lazy(async () => {
  const panel = await import(/* webpackChunkName: "bringIn" */ "./panels/bringIn/BringInPanel");
  return { default: panel.BringInPanel };
});

const BriefPanel = lazy(async () => {
  const panel = await import(/* webpackChunkName: "brief" */ "./panels/brief/BriefPanel");
  return { default: panel.BriefPanel };
});

const FormulaTab = lazy(async () => {
  const tab = await import(/* webpackChunkName: "formula" */ "./panels/formula/FormulaTab");
  return { default: tab.FormulaTab };
});

interface AppProps {
  readonly language: Language;
  readonly isDark: boolean;
  readonly workbook: Workbook & FormulaCells;
}

export function App({ language, isDark, workbook }: AppProps) {
  return (
    <TextsProvider language={language}>
      <Themed isDark={isDark}>
        <Pane workbook={workbook} />
      </Themed>
    </TextsProvider>
  );
}

function Pane({ workbook }: Pick<AppProps, "workbook">) {
  const { texts } = useTexts();
  return (
    <main>
      <h1>{texts.title}</h1>
      <Tabs
        tabs={[
          { key: "start", label: texts.tabs.start, content: <StartPanel workbook={workbook} /> },
          {
            key: "bringIn",
            label: texts.tabs.bringIn,
            content: (
              <Suspense fallback={<Progress label={texts.loading} />}>
                <BringInPanel workbook={workbook} />
              </Suspense>
            ),
            isLate: true,
          },
          {
            key: "brief",
            label: texts.tabs.brief,
            content: (
              <Suspense fallback={<Progress label={texts.loading} />}>
                <BriefPanel workbook={workbook} />
              </Suspense>
            ),
            isLate: true,
          },
          { key: "load", label: texts.tabs.load, content: <LoadPanel workbook={workbook} /> },
          {
            key: "formula",
            label: texts.tabs.formula,
            content: (
              <Suspense fallback={<Progress label={texts.loading} />}>
                <FormulaTab cells={workbook} />
              </Suspense>
            ),
            isLate: true,
          },
          {
            key: "examples",
            label: texts.tabs.examples,
            content: <ExamplesPanel workbook={workbook} />,
          },
        ]}
      />
    </main>
  );
}
