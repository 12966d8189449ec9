import { MARK_LOOKS, markFormula } from "../../core/edits";
import { type Severity } from "../../core/rules";
import { type Styles } from "./styles";
import { attribute, escapeXml, insertedInOrder } from "./xml";

/** A mark over a cell or range. */
export interface Mark {
  readonly range: string;
  readonly severity: Severity;
}

/** What the schema has before conditional formats in a worksheet. */
const BEFORE_MARKS = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
];

const LETTERS = { bold: "<b/>", italic: "<i/>", underline: "<u/>" };

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** The look of a mark as conditional formats have it. */
function look(severity: Severity): string {
  const { fill, font, letters } = MARK_LOOKS[severity];
  return (
    `<dxf><font>${LETTERS[letters]}<color rgb="${argb(font)}"/></font>` +
    `<fill><patternFill patternType="solid"><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`
  );
}

/**
 * A worksheet's XML with marks as conditional formats, behind those that it has; the first
 * mark wins where two lie on one cell.
 */
export function withMarks(sheet: string, marks: readonly Mark[], styles: Styles): string {
  if (marks.length === 0) return sheet;
  const taken = [...sheet.matchAll(/<(?:\w+:)?cfRule\b[^>]*>/g)].map(([tag]) =>
    Number(attribute(tag, "priority") ?? 0),
  );
  let priority = taken.reduce((most, each) => Math.max(most, each), 0);
  const looks = new Map<Severity, number>();
  const rules = marks.map(({ range, severity }) => {
    const dxf = looks.get(severity) ?? styles.addConditional(look(severity));
    looks.set(severity, dxf);
    priority++;
    const formula = escapeXml(markFormula(severity).slice(1));
    return (
      `<conditionalFormatting sqref="${escapeXml(range)}">` +
      `<cfRule type="expression" dxfId="${String(dxf)}" priority="${String(priority)}">` +
      `<formula>${formula}</formula></cfRule></conditionalFormatting>`
    );
  });
  return insertedInOrder(sheet, rules.join(""), BEFORE_MARKS);
}
