import { startTransition, useEffect, useState } from "react";

/**
 * Draws a long list in short steps, between which the pane answers.
 *
 * @param wanted how many items are to be drawn in the end
 * @param step how many in one go
 * @returns how many are to be drawn now
 */
export function useDrawnInSteps(wanted: number, step: number): number {
  const [drawn, setDrawn] = useState(Math.min(wanted, step));
  useEffect(() => {
    if (drawn >= wanted) return;
    startTransition(() => {
      setDrawn(Math.min(drawn + step, wanted));
    });
  }, [drawn, wanted, step]);
  return Math.min(drawn, wanted);
}
