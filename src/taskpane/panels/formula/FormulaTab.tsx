import React, { useState } from "react";
import type { FormulaCells } from "../../../excel/FormulaCells";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { Radio } from "../../components/fabric";
import { useTexts } from "../../TextsContext";
import { ExplainPanel } from "../explain/ExplainPanel";
import { FormulaPanel } from "./FormulaPanel";

type Task = "make" | "explain";

/** A formula made, or the one of the selected cell explained. */
export function FormulaTab({ cells }: { readonly cells: FormulaCells }) {
  const { language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const [task, setTask] = useState<Task>("make");
  return (
    <>
      <Radio
        label={words.task}
        value={task}
        choices={(["make", "explain"] as const).map((value) => ({ value, label: words.tasks[value] }))}
        onChange={setTask}
      />
      {/* What was filled in is there again on coming back; a cell is explained anew. */}
      <div hidden={task !== "make"}>
        <FormulaPanel cells={cells} />
      </div>
      {task === "explain" && <ExplainPanel cells={cells} />}
    </>
  );
}
