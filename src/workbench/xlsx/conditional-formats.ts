import { type ConditionalRule } from "hucre";
import { parseRange, rangeToA1, type RangeRef } from "../../core/sheet";
import { type ConditionalFormat, type ConditionalStyle, type Json } from "../model";
import { fromHex, toHex } from "./colors";

type RuleType = ConditionalRule["type"];

/** Excel's names of the kinds of rule; the file has finer ones. */
const TYPES: Readonly<Record<RuleType, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

/** Areas of a rule: "A1:B2 D4", as the file writes them. */
export function areasFromFile(text: string): RangeRef[] {
  return text
    .split(/\s+/)
    .map((area) => parseRange(area))
    .filter((area) => area !== null);
}

export function areasToFile(areas: readonly RangeRef[]): string {
  return areas.map(rangeToA1).join(" ");
}

function formatFromFile(
  rule: ConditionalRule,
  theme: readonly string[] | undefined,
): ConditionalStyle {
  const { font, fill, numFmt } = rule.style ?? {};
  // A conditional fill stands in the background colour, unlike a cell's own.
  const color =
    fill?.type === "pattern"
      ? (toHex(fill.bgColor, theme) ?? toHex(fill.fgColor, theme))
      : undefined;
  const fontColor = toHex(font?.color, theme);
  return {
    ...(color !== undefined && { fill: color }),
    ...(fontColor !== undefined && { fontColor }),
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(font?.strikethrough === true && { strikethrough: true }),
    ...(font?.underline && { underline: font.underline === "double" ? "Double" : "Single" }),
    ...(numFmt !== undefined && { numberFormat: numFmt }),
  };
}

function formatToFile(format: ConditionalStyle): NonNullable<ConditionalRule["style"]> {
  const font = {
    ...(format.bold === true && { bold: true }),
    ...(format.italic === true && { italic: true }),
    ...(format.strikethrough === true && { strikethrough: true }),
    ...(format.underline !== undefined &&
      format.underline !== "None" && {
        underline: format.underline === "Double" ? ("double" as const) : ("single" as const),
      }),
    ...(format.fontColor !== undefined && { color: fromHex(format.fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(format.fill !== undefined && {
      fill: {
        type: "pattern" as const,
        pattern: "solid" as const,
        fgColor: fromHex(format.fill),
        bgColor: fromHex(format.fill),
      },
    }),
    ...(format.numberFormat !== undefined && { numFmt: format.numberFormat }),
  };
}

/** Rules of a sheet of a file; ids are made up, the file has none. */
export function conditionalFormatsFromFile(
  rules: readonly ConditionalRule[],
  theme: readonly string[] | undefined,
): ConditionalFormat[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule, index) => ({
      id: `{CF-${String(index + 1).padStart(4, "0")}}`,
      type: TYPES[rule.type],
      ranges: areasFromFile(rule.range),
      priority: index,
      stopIfTrue: rule.stopIfTrue === true,
      formula: rule.type === "expression" ? `=${firstFormula(rule)}` : "",
      format: formatFromFile(rule, theme),
      // What the model does not know of other kinds is carried through untouched.
      ...(rule.type !== "expression" && { other: asJson(rule) }),
    }))
    .filter((format) => format.ranges.length > 0);
}

function firstFormula(rule: ConditionalRule): string {
  return typeof rule.formula === "string" ? rule.formula : (rule.formula?.[0] ?? "FALSE");
}

function asJson(rule: ConditionalRule): Json {
  return JSON.parse(JSON.stringify(rule)) as Json;
}

/** The carried rule, if it is one: `other` may also come from elsewhere. */
function carriedRule(other: Json | undefined): Partial<ConditionalRule> | null {
  if (typeof other !== "object" || other === null || Array.isArray(other)) return null;
  const rule = other as { readonly type?: Json };
  if (typeof rule.type !== "string" || !(rule.type in TYPES)) return null;
  return JSON.parse(JSON.stringify(rule)) as Partial<ConditionalRule>;
}

export function conditionalFormatsToFile(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  const inOrder = [...formats].sort((a, b) => a.priority - b.priority);
  return inOrder.flatMap((format, index) => {
    const carried = carriedRule(format.other);
    if (format.type !== "Custom" && !carried?.type) return [];
    return {
      ...carried,
      type: carried?.type ?? ("expression" as const),
      priority: index + 1,
      range: areasToFile(format.ranges),
      ...(format.stopIfTrue && { stopIfTrue: true }),
      ...(format.type === "Custom" && { formula: format.formula.replace(/^=/, "") }),
      ...(Object.keys(format.format).length > 0 && { style: formatToFile(format.format) }),
    };
  });
}
