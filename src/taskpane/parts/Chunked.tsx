import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { useDrawnInSteps } from "./useDrawnInSteps";

interface ChunkedProps<Item> {
  readonly items: readonly Item[];
  /** How many are drawn at first, and more each time. */
  readonly size: number;
  readonly render: (item: Item, index: number) => ReactNode;
  /** Label of the button that draws more, from the number left. */
  readonly more: (left: number) => string;
  /** Draw more by itself when the end of the list scrolls into view. */
  readonly automatic?: boolean;
  readonly className?: string;
}

/** Items that are drawn in one go: of every list at once, cards with their places in them. */
const STEP = 2;

/**
 * A list that draws its beginning at once and the rest as it is wanted, so that a
 * table with a thousand findings opens as quickly as one with ten. What is wanted is drawn
 * in short steps, between which the pane answers.
 */
export function Chunked<Item>({
  items,
  size,
  render,
  more,
  automatic,
  className,
}: ChunkedProps<Item>) {
  const [wanted, setWanted] = useState(size);
  const drawn = useDrawnInSteps(Math.min(wanted, items.length), STEP);
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  /** The first item that was asked for, where the keyboard was on the button that asks. */
  const next = useRef<number | null>(null);
  const drawnBefore = useRef(drawn);
  const left = items.length - wanted;
  const isDrawn = drawn >= Math.min(wanted, items.length);

  const grow = useCallback(() => {
    if (end.current?.contains(document.activeElement)) next.current = drawn;
    setWanted((count) => count + size);
  }, [drawn, size]);

  useEffect(() => {
    // Tab may also have come to the button while items were still being drawn above it.
    const onButton = end.current?.contains(document.activeElement) === true;
    const first = next.current ?? (onButton ? drawnBefore.current : null);
    drawnBefore.current = drawn;
    const item = first === null ? undefined : list.current?.children[first];
    if (!item) return;
    next.current = null;
    takeKeyboard(item);
  }, [drawn]);

  useEffect(() => {
    const mark = end.current;
    if (!automatic || !isDrawn || !mark || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) grow();
    });
    observer.observe(mark);
    return () => {
      observer.disconnect();
    };
    // A new observer after each chunk: the mark may still be in view and then fires again.
  }, [automatic, grow, isDrawn, wanted]);

  return (
    <>
      <ul ref={list} className={className} role="list">
        {items.slice(0, drawn).map(render)}
      </ul>
      {left > 0 && (
        <div ref={end}>
          <Button appearance="subtle" size="small" onClick={grow}>
            {more(left)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Takes the keyboard to the first thing in an item that can have it, else to the item. */
function takeKeyboard(item: Element): void {
  const control = item.querySelector<HTMLElement>("button, input, a[href]");
  if (control) control.focus();
  else if (item instanceof HTMLElement) {
    item.tabIndex = -1;
    item.focus();
  }
}
