import { Big } from "../../../values/decimal";
import { plain } from "../texts/words";

const POINTS = /\((\d{1,3}(?:\.\d{1,2})?)分\)/u;

/** "年度绩效目标（98分）" → 98; null where no points are printed. */
export function pointsInLabel(text: string): Big | null {
  const match = POINTS.exec(plain(text));
  return match?.[1] === undefined ? null : new Big(match[1]);
}
