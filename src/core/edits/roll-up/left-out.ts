import { fill, messagesFor, type Language } from "../../messages";
import { type SheetSketch } from "../sheet-sketch";
import { BODY, CENTRED } from "../summary/look";
import { linesIn, type RollUpColumns } from "./columns";

/** A sheet or file that could not be rolled up. */
export interface LeftOutPlace {
  readonly name: string;
  /** A sentence in the person's language. */
  readonly reason: string;
}

/** Lists below the table what was left out, with the reason; returns the first row below. */
export function drawLeftOut(
  sketch: SheetSketch,
  top: number,
  leftOut: readonly LeftOutPlace[],
  columns: RollUpColumns,
  language: Language,
): number {
  const words = messagesFor(language).rollUp;
  const { last } = columns;
  sketch.text(top, 0, fill(words.leftOutTitle, { count: leftOut.length }, language));
  sketch.merge(top, 0, top, last);
  sketch.height(top, 21);
  const reasonFrom = columns.at("department");
  leftOut.forEach(({ name, reason }, index) => {
    const row = top + 1 + index;
    sketch.number(row, 0, index + 1);
    sketch.text(row, 1, name);
    sketch.merge(row, 1, row, reasonFrom - 1);
    sketch.text(row, reasonFrom, reason);
    sketch.merge(row, reasonFrom, row, last);
    sketch.height(row, 6 + 15 * Math.max(1, linesIn(name, "project") - 1));
  });
  sketch.style(top, 0, top + leftOut.length, last, BODY);
  sketch.style(top, 0, top, last, { bold: true });
  sketch.style(top + 1, 0, top + leftOut.length, 0, CENTRED);
  return top + leftOut.length + 1;
}
