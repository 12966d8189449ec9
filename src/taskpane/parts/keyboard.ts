import { useCallback, useRef, type KeyboardEvent, type RefCallback } from "react";

/**
 * Whether a key closes what is open: Esc, but neither the one that ends the composing of a
 * Chinese word nor the one that closes a list of choices.
 */
export function closes(event: KeyboardEvent): boolean {
  if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) {
    return false;
  }
  return !(event.target instanceof HTMLSelectElement);
}

/**
 * For a button that is not drawn while what it opens is there.
 *
 * @returns the button's ref, and what to call when that is closed: the button gets the keyboard
 *   when it is drawn again
 */
export function useReturningFocus(): readonly [RefCallback<HTMLElement>, () => void] {
  const wanted = useRef(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || !wanted.current) return;
    wanted.current = false;
    element.focus();
  }, []);
  const expect = useCallback(() => {
    wanted.current = true;
  }, []);
  return [ref, expect];
}
