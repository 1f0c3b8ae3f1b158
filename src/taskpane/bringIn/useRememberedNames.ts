import { useRef, useState } from "react";
import type { Workbook } from "../../excel/Workbook";

type Names = Readonly<Record<string, string | null>>;

/**
 * Names that were said to be something, and remembered in the workbook: one write after the other, for who goes through
 * a list by arrow keys says many things on the way.
 */
export function useRememberedNames(workbook: Workbook): {
  readonly names: Names;
  readonly isForgotten: boolean;
  readonly say: (name: string, code: string | null) => void;
} {
  const [names, setNames] = useState<Names>({});
  const [isForgotten, setForgotten] = useState(false);
  const open = useRef<Names>({});
  const isWriting = useRef(false);

  async function write(): Promise<void> {
    if (isWriting.current) return;
    isWriting.current = true;
    while (Object.keys(open.current).length > 0) {
      const own = open.current;
      open.current = {};
      const isRemembered = await workbook.rememberNames(own).catch(() => false);
      setForgotten(!isRemembered);
    }
    isWriting.current = false;
  }

  return {
    names,
    isForgotten,
    say(name, code) {
      setNames((before) => ({ ...before, [name]: code }));
      open.current = { ...open.current, [name]: code };
      void write();
    },
  };
}
