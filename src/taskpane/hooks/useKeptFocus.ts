import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";

interface KeptFocus<E extends HTMLElement> {
  readonly ref: RefObject<E>;
  readonly tabIndex: -1;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * For a part of a panel whose buttons come and go: where the one goes that has the focus, the first that is left takes it
 * over, or the part itself. Else it would fall to the page, and who uses the keyboard would begin anew at its top.
 *
 * It is taken from nobody: whoever has gone on to another field, or to the sheet, has left the button before, and React
 * tells of no leaving while it takes elements out.
 */
export function useKeptFocus<E extends HTMLElement>(): KeptFocus<E> {
  const ref = useRef<E>(null);
  const focused = useRef<Element>();
  // After every drawing: any of them may have taken the button out.
  useLayoutEffect(() => {
    const { current: part } = ref;
    if (!part || !focused.current || part.contains(focused.current)) return;
    focused.current = undefined;
    if (document.hasFocus()) (part.querySelector("button") ?? part).focus();
  });
  return {
    ref,
    tabIndex: -1,
    onFocus: ({ target }) => (focused.current = target),
    onBlur: () => (focused.current = undefined),
  };
}
