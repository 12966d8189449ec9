import { type BorderSide, type CellStyle as FileStyle } from "hucre";
import { type BorderEdge, type BorderLine, type CellStyle } from "../model";
import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE } from "../model/defaults";
import { fromHex, toHex } from "./colors";

type FileBorderStyle = BorderSide["style"];

/** Border lines: the file's one word is Excel's style and weight. */
const LINES: readonly (readonly [FileBorderStyle, string, string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const UNDERLINES: readonly (readonly [string, string])[] = [
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
];

type FileHorizontal = NonNullable<NonNullable<FileStyle["alignment"]>["horizontal"]>;
type FileVertical = NonNullable<NonNullable<FileStyle["alignment"]>["vertical"]>;

const HORIZONTAL: readonly (readonly [FileHorizontal, string])[] = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

const VERTICAL: readonly (readonly [FileVertical, string])[] = [
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

function rightOf<A extends string>(pairs: readonly (readonly [A, string])[], left: A | undefined) {
  return pairs.find(([file]) => file === left)?.[1];
}

function leftOf<A extends string>(pairs: readonly (readonly [A, string])[], right: string) {
  return pairs.find(([, model]) => model === right)?.[0];
}

function lineFromFile(side: BorderSide, theme: readonly string[] | undefined): BorderLine {
  const [, style = "Continuous", weight = "Thin"] =
    LINES.find(([word]) => word === side.style) ?? [];
  return { style, weight, color: toHex(side.color, theme) ?? "#000000" };
}

function lineToFile(line: BorderLine): BorderSide {
  const exact = LINES.find(([, style, weight]) => style === line.style && weight === line.weight);
  const similar = exact ?? LINES.find(([, style]) => style === line.style);
  return { style: similar?.[0] ?? "thin", color: fromHex(line.color) };
}

function bordersFromFile(
  border: NonNullable<FileStyle["border"]>,
  theme: readonly string[] | undefined,
): Partial<Record<BorderEdge, BorderLine>> | undefined {
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  if (border.top) borders.EdgeTop = lineFromFile(border.top, theme);
  if (border.bottom) borders.EdgeBottom = lineFromFile(border.bottom, theme);
  if (border.left) borders.EdgeLeft = lineFromFile(border.left, theme);
  if (border.right) borders.EdgeRight = lineFromFile(border.right, theme);
  if (border.diagonal) {
    const line = lineFromFile(border.diagonal, theme);
    if (border.diagonalDown) borders.DiagonalDown = line;
    if (border.diagonalUp) borders.DiagonalUp = line;
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function fillFromFile(style: FileStyle, theme: readonly string[] | undefined): string | undefined {
  const fill = style.fill;
  if (!fill) return undefined;
  if (fill.type === "gradient") return toHex(fill.stops[0]?.color, theme);
  return fill.pattern === "solid" ? toHex(fill.fgColor, theme) : undefined;
}

/** Writes only members that hold something, as the model's looks want it. */
type Draft = { -readonly [K in keyof CellStyle]: CellStyle[K] };

/** What the styles of a file refer to: its theme's colours and its standard font. */
export interface StyleContext {
  readonly theme: readonly string[] | undefined;
  readonly font: { readonly name?: string; readonly size?: number } | undefined;
}

/** The look of a cell of a file, as the model keeps it; undefined for Excel's default. */
export function styleFromFile(
  style: FileStyle | undefined,
  context: StyleContext,
): CellStyle | undefined {
  const out: Draft = {};
  const { theme } = context;
  const { font, alignment, protection } = style ?? {};
  const fontName = font?.name ?? context.font?.name;
  const fontSize = font?.size ?? context.font?.size;
  if (fontName !== undefined && fontName !== DEFAULT_FONT_NAME) out.fontName = fontName;
  if (fontSize !== undefined && fontSize !== DEFAULT_FONT_SIZE) out.fontSize = fontSize;
  if (!style) return Object.keys(out).length > 0 ? out : undefined;
  if (style.numFmt !== undefined && style.numFmt !== "General") out.numberFormat = style.numFmt;
  if (font?.bold) out.bold = true;
  if (font?.italic) out.italic = true;
  if (font?.strikethrough) out.strikethrough = true;
  if (font?.underline) {
    out.underline =
      font.underline === true ? "Single" : (rightOf(UNDERLINES, font.underline) ?? "Single");
  }
  const fontColor = toHex(font?.color, theme);
  if (fontColor !== undefined && fontColor !== "#000000") out.fontColor = fontColor;
  const fill = fillFromFile(style, theme);
  if (fill !== undefined) out.fill = fill;
  const horizontal = rightOf(HORIZONTAL, alignment?.horizontal);
  if (horizontal !== undefined) out.horizontal = horizontal;
  const vertical = rightOf(VERTICAL, alignment?.vertical);
  if (vertical !== undefined && vertical !== "Bottom") out.vertical = vertical;
  if (alignment?.wrapText) out.wrap = true;
  if (alignment?.shrinkToFit) out.shrinkToFit = true;
  if (alignment?.indent) out.indent = alignment.indent;
  if (alignment?.textRotation) out.rotation = alignment.textRotation;
  const borders = style.border && bordersFromFile(style.border, theme);
  if (borders) out.borders = borders;
  if (protection?.locked === false) out.locked = false;
  if (protection?.hidden) out.formulaHidden = true;
  return Object.keys(out).length > 0 ? out : undefined;
}

function bordersToFile(
  borders: NonNullable<CellStyle["borders"]>,
): NonNullable<FileStyle["border"]> {
  const out: NonNullable<FileStyle["border"]> = {};
  if (borders.EdgeTop) out.top = lineToFile(borders.EdgeTop);
  if (borders.EdgeBottom) out.bottom = lineToFile(borders.EdgeBottom);
  if (borders.EdgeLeft) out.left = lineToFile(borders.EdgeLeft);
  if (borders.EdgeRight) out.right = lineToFile(borders.EdgeRight);
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  if (diagonal) {
    out.diagonal = lineToFile(diagonal);
    if (borders.DiagonalDown) out.diagonalDown = true;
    if (borders.DiagonalUp) out.diagonalUp = true;
  }
  return out;
}

function fontToFile(style: CellStyle): FileStyle["font"] {
  const font: NonNullable<FileStyle["font"]> = {};
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.strikethrough) font.strikethrough = true;
  if (style.underline !== undefined && style.underline !== "None") {
    const word = leftOf(UNDERLINES, style.underline) ?? "single";
    font.underline = word as Exclude<typeof font.underline, boolean | undefined>;
  }
  if (style.fontColor !== undefined) font.color = fromHex(style.fontColor);
  return Object.keys(font).length > 0 ? font : undefined;
}

function alignmentToFile(style: CellStyle): FileStyle["alignment"] {
  const alignment: NonNullable<FileStyle["alignment"]> = {};
  const horizontal = style.horizontal && leftOf(HORIZONTAL, style.horizontal);
  if (horizontal) alignment.horizontal = horizontal;
  const vertical = style.vertical && leftOf(VERTICAL, style.vertical);
  if (vertical) alignment.vertical = vertical;
  if (style.wrap) alignment.wrapText = true;
  if (style.shrinkToFit) alignment.shrinkToFit = true;
  if (style.indent) alignment.indent = style.indent;
  if (style.rotation) alignment.textRotation = style.rotation;
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** A look of the model as the file writes it. */
export function styleToFile(style: CellStyle | undefined): FileStyle | undefined {
  if (!style) return undefined;
  const out: FileStyle = {};
  const font = fontToFile(style);
  const alignment = alignmentToFile(style);
  if (font) out.font = font;
  if (alignment) out.alignment = alignment;
  if (style.fill !== undefined) {
    out.fill = { type: "pattern", pattern: "solid", fgColor: fromHex(style.fill) };
  }
  if (style.borders) out.border = bordersToFile(style.borders);
  if (style.numberFormat !== undefined) out.numFmt = style.numberFormat;
  if (style.locked !== undefined || style.formulaHidden) {
    out.protection = {
      ...(style.locked === undefined ? {} : { locked: style.locked }),
      ...(style.formulaHidden ? { hidden: true } : {}),
    };
  }
  return out;
}
