import { type Indicator } from "../../../table/performance-table";
import { isHanAt } from "../../../values/normalise";
import { isTemplateName } from "../../../table/vocabulary/placeholders";
import { plain } from "../texts/words";

const DASHES = /^[-—–―/\\.·_、]+$/;
const NONE = /^(?:无|暂无|不适用|不涉及|略|无此项)$/;

/** Nothing is written: blank, or the dash or slash that says so. */
export function isBlankText(text: string | undefined | null): boolean {
  if (text === undefined || text === null) return true;
  const compact = plain(text);
  return compact === "" || DASHES.test(compact);
}

/** Somebody wrote that there is nothing to say: 无, 不适用, /. */
export function saysNone(text: string): boolean {
  const compact = plain(text);
  return NONE.test(compact) || DASHES.test(compact);
}

/** The name is the form's own (指标2：, ……), so that the row is no indicator yet. */
export function isTemplateRow(indicator: Indicator): boolean {
  return isTemplateName(plain(indicator.name.text));
}

/** How names begin that may say nothing: 三级指标1, 指标2：, 具体指标, 无, 暂无, 不适用, 略. */
const MAY_BE_EMPTY = "三指具无暂不略";

/** The row speaks of something: its name is neither blank nor the form's own nor 无. */
export function isNamed(indicator: Indicator): boolean {
  const name = indicator.name.clean;
  // Nearly all names show by their first character that they are one.
  if (isHanAt(name, 0) && !MAY_BE_EMPTY.includes(name.charAt(0))) return true;
  return !isBlankText(name) && !isTemplateRow(indicator) && !saysNone(name);
}

/** The target cell holds nothing. */
export function lacksTarget(indicator: Indicator): boolean {
  return indicator.target === null || isBlankText(indicator.target.text);
}

/** The actual cell holds nothing. */
export function lacksActual(indicator: Indicator): boolean {
  return indicator.actual === null || isBlankText(indicator.actual.text);
}
