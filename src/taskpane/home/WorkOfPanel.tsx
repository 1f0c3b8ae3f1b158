import React from "react";
import { useTexts } from "../TextsContext";
import type { Work } from "./view";

/** How far the work is that goes on in a panel that one has left. Its end is announced; each percent is not. */
export function WorkOfPanel({ work, name }: { readonly work: Work | undefined; readonly name: string }) {
  const { texts } = useTexts();
  return (
    <>
      <div role="status">{work === "ended" && `${name}: ${texts.home.ended}`}</div>
      {work && work !== "ended" && (
        <label className="work">
          {work.label} <progress value={work.done} />
        </label>
      )}
    </>
  );
}
