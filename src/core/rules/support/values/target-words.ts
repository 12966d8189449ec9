import { costDimension } from "../../../appraisal/cost-names";
import { type Indicator } from "../../../table/performance-table";
import { isValue } from "../../catalogue/c/C19-name-is-value";
import { nameCore } from "../texts/names";
import { partOf } from "../rows/rows";
import { plain } from "../texts/words";

function saysWords(row: Indicator): boolean {
  const kind = row.target?.parsed.kind;
  return kind === "qualitative" || kind === "enumeration";
}

/** A target that holds a number repeats its name only where it is as long as a name. */
const LEAST_NAME = 5;

/** True where the target only repeats the indicator's name (C20). */
export function repeatsName(row: Indicator): boolean {
  if (!row.target) return false;
  const text = plain(row.target.text);
  if (text.length < (saysWords(row) ? 2 : LEAST_NAME) || isValue(row.name.clean)) return false;
  return text === plain(row.name.clean) || text === nameCore(row.name.clean);
}

const SEVERAL_NUMBERS = /\d[^\d]{1,12}[,;、][^\d]{0,6}\d/u;

/** The part (数量, 成本, 满意度) that needs a number where the target has words (C01). */
export function wordsWhereNumber(row: Indicator): "quantity" | "cost" | "satisfaction" | null {
  // Several numbers in one cell (3期，每期40人) are no words.
  if (!saysWords(row) || SEVERAL_NUMBERS.test(plain(row.target?.text ?? ""))) return null;
  const part = partOf(row);
  if (part === "quantity" || part === "satisfaction") return part;
  return part === "cost" && costDimension(row) === "direct" ? "cost" : null;
}
