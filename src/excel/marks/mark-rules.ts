import { MARK_LOOKS, markFormula } from "../../core/edits";
import { type Severity } from "../../core/rules";

/**
 * Our marks are conditional formats whose rule is a constant that is always true and says
 * whose it is. Excel gives conditional formats new ids when a workbook is reopened, and a
 * person who copies a marked cell copies the mark: the rule is what they are known by.
 */
const RULE = /^(?:="jixiao-(?:error|warning|hint)"<>"")?$/;

/**
 * Whether a rule is one of ours. An empty one is a mark whose making was cut off between
 * two actions of a batch: Excel lets no person make a rule without a formula.
 */
function isOurRule(formula: unknown): boolean {
  return typeof formula === "string" && RULE.test(formula.replaceAll(" ", ""));
}

/** Queues the loading of a sheet's conditional formats, enough to know ours among them. */
export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return formats;
}

/** Ids of our marks among loaded conditional formats. */
export function findMarks(formats: Excel.ConditionalFormatCollection): string[] {
  return formats.items
    .filter(({ type, customOrNullObject: custom }) => {
      return type === "Custom" && !custom.isNullObject && isOurRule(custom.rule.formula);
    })
    .map(({ id }) => id);
}

/** Queues a mark over areas of a sheet, above every other conditional format of the cells. */
export function addMark(
  sheet: Excel.Worksheet,
  addresses: string,
  severity: Severity,
): Excel.ConditionalFormat {
  const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
  const look = MARK_LOOKS[severity];
  format.custom.rule.formula = markFormula(severity);
  format.custom.format.fill.color = look.fill;
  const font = format.custom.format.font;
  font.color = look.font;
  if (look.letters === "bold") font.bold = true;
  if (look.letters === "italic") font.italic = true;
  if (look.letters === "underline") font.underline = "Single";
  return format;
}
