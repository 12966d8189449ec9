import { Button } from "@fluentui/react-components";
import { startTransition, useEffect, useRef, useState, type ReactNode } from "react";

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
  const [drawn, setDrawn] = useState(Math.min(size, STEP));
  const end = useRef<HTMLDivElement>(null);
  const left = items.length - wanted;
  const isDrawn = drawn >= Math.min(wanted, items.length);

  useEffect(() => {
    if (isDrawn) return;
    startTransition(() => {
      setDrawn(Math.min(drawn + STEP, wanted));
    });
  }, [isDrawn, drawn, wanted]);

  useEffect(() => {
    const mark = end.current;
    if (!automatic || !isDrawn || !mark || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setWanted((count) => count + size);
    });
    observer.observe(mark);
    return () => {
      observer.disconnect();
    };
    // A new observer after each chunk: the mark may still be in view and then fires again.
  }, [automatic, size, isDrawn, wanted]);

  return (
    <>
      <ul className={className} role="list">
        {items.slice(0, drawn).map(render)}
      </ul>
      {left > 0 && (
        <div ref={end}>
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              setWanted((count) => count + size);
            }}
          >
            {more(left)}
          </Button>
        </div>
      )}
    </>
  );
}
