import { createContext, use } from "react";
import { type Place } from "../../excel";

/** Goes to a cell and then gives the keyboard back to the element that asked. */
export type GoTo = (place: Place, from: HTMLElement) => void;

export const GoToContext = createContext<GoTo>(() => {
  throw new Error("no way to go to a cell is provided");
});

export function useGoTo(): GoTo {
  return use(GoToContext);
}
