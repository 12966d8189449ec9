import { createContext, use, useEffect } from "react";

/** Keeps what is shown as it is; returns how to let go. */
export type Hold = () => () => void;

export const HoldContext = createContext<Hold>(() => () => undefined);

/** While the caller is shown, live updates wait: a list that a person is reading stays as it is. */
export function useHold(): void {
  const hold = use(HoldContext);
  useEffect(() => hold(), [hold]);
}
