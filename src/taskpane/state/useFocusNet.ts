import { useEffect, useRef, type RefObject } from "react";

/**
 * Catches the keyboard where what had it goes away and nothing takes it over (a notice that was
 * closed, a button that led to another view): it goes to the nearest part of the pane that is
 * still there, so that Tab goes on from there and a screen reader is not thrown back to the
 * top. It is never taken from the sheet.
 *
 * @param busy an act runs; who began it says where the keyboard goes once it is done
 */
export function useFocusNet(root: RefObject<HTMLElement | null>, busy: boolean): void {
  const waiting = useRef(busy);
  useEffect(() => {
    waiting.current = busy;
  }, [busy]);
  useEffect(() => {
    const ground = root.current;
    if (!ground) return;
    let path: readonly HTMLElement[] = [];
    let frame = 0;
    const remember = ({ target }: FocusEvent) => {
      path = target instanceof HTMLElement ? pathWithin(ground, target) : [];
    };
    const lookAgain = () => {
      const [holder] = path;
      const lost = holder && document.hasFocus() && document.activeElement === document.body;
      if (!lost || waiting.current || isThere(holder)) return;
      const keeper = path.find(isThere) ?? ground;
      path = [];
      takeKeyboard(keeper.querySelector<HTMLElement>(":scope [role=tabpanel]") ?? keeper);
    };
    const observer = new MutationObserver(() => {
      // What replaces it may want the keyboard itself, once it is drawn.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(lookAgain);
    });
    ground.addEventListener("focusin", remember);
    observer.observe(ground, { childList: true, subtree: true });
    return () => {
      ground.removeEventListener("focusin", remember);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [root]);
}

/** An element and what it stands in, from inside out. */
function pathWithin(ground: HTMLElement, element: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at && ground.contains(at); at = at.parentElement) {
    path.push(at);
  }
  return path;
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}

function takeKeyboard(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.setAttribute("data-keeps-focus", "");
  element.focus({ preventScroll: true });
}
