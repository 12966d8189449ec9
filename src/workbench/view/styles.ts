import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { type BorderEdge, type BorderLine, type CellStyle } from "../model";

/** Border lines: Excel's style and weight, and the grid's one number. */
const LINES: readonly (readonly [string, string, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const EDGES: readonly (readonly [BorderEdge, keyof IBorderData])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
  ["DiagonalDown", "tl_br"],
  ["DiagonalUp", "bl_tr"],
];

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];

const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Justify", VerticalAlign.MIDDLE],
  ["Distributed", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

/** Pixels that one step of indent takes. */
const INDENT_PIXELS = 9;
/** What the grid keeps free on the left of a cell by itself. */
const LEFT_PADDING = 2;

function line(border: BorderLine): IBorderStyleData {
  const found =
    LINES.find(([style, weight]) => style === border.style && weight === border.weight) ??
    LINES.find(([style]) => style === border.style);
  return { s: found?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function modelLine(border: IBorderStyleData): BorderLine {
  const [style, weight] = LINES.find(([, , type]) => type === border.s) ?? ["Continuous", "Thin"];
  return { style, weight, color: hex(border.cl.rgb) ?? "#000000" };
}

/** "rgb(255, 0, 0)", "#f00" or "#ff0000" as "#FF0000". */
export function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const channels = /^rgba?\((\d{1,3}),\s?(\d{1,3}),\s?(\d{1,3})/.exec(color);
  if (channels) {
    const digits = channels
      .slice(1, 4)
      .map((channel) => Number(channel).toString(16).padStart(2, "0"));
    return `#${digits.join("").toUpperCase()}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) {
    return `#${short
      .slice(1, 4)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  }
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : undefined;
}

/** A look of the model as the grid draws it. */
export function gridStyle(style: CellStyle): IStyleData {
  const horizontal = HORIZONTAL.find(([name]) => name === style.horizontal)?.[1];
  const vertical = VERTICAL.find(([name]) => name === style.vertical)?.[1];
  const borders: IBorderData = {};
  for (const [edge, key] of EDGES) {
    const border = style.borders?.[edge];
    if (border) borders[key] = line(border);
  }
  return {
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.bold === true && { bl: BooleanNumber.TRUE }),
    ...(style.italic === true && { it: BooleanNumber.TRUE }),
    ...(style.underline !== undefined &&
      style.underline !== "None" && {
        ul: {
          s: BooleanNumber.TRUE,
          ...(style.underline.startsWith("Double") && { t: TextDecoration.DOUBLE }),
        },
      }),
    ...(style.strikethrough === true && { st: { s: BooleanNumber.TRUE } }),
    ...(style.fontColor !== undefined && { cl: { rgb: style.fontColor } }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(style.wrap === true && { tb: WrapStrategy.WRAP }),
    ...(style.rotation !== undefined && { tr: { a: -style.rotation } }),
    ...(style.indent !== undefined && { pd: { l: LEFT_PADDING + style.indent * INDENT_PIXELS } }),
    ...(Object.keys(borders).length > 0 && { bd: borders }),
    ...(style.numberFormat !== undefined && { n: { pattern: style.numberFormat } }),
  };
}

/** Members that the grid can show and a person can change there. */
type Shown = Omit<CellStyle, "locked" | "formulaHidden" | "shrinkToFit">;
type Draft = { -readonly [K in keyof CellStyle]: CellStyle[K] };

function shownStyle(style: IStyleData): Shown {
  const out: Draft = {};
  if (style.ff) out.fontName = style.ff;
  if (style.fs) out.fontSize = style.fs;
  if (style.bl) out.bold = true;
  if (style.it) out.italic = true;
  if (style.ul?.s) out.underline = style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
  if (style.st?.s) out.strikethrough = true;
  const fontColor = hex(style.cl?.rgb);
  if (fontColor !== undefined && fontColor !== "#000000") out.fontColor = fontColor;
  const fill = hex(style.bg?.rgb);
  if (fill !== undefined) out.fill = fill;
  const horizontal = HORIZONTAL.find(([, align]) => align === style.ht)?.[0];
  if (horizontal !== undefined) out.horizontal = horizontal;
  const vertical = VERTICAL.find(([, align]) => align === style.vt)?.[0];
  if (vertical !== undefined && vertical !== "Bottom") out.vertical = vertical;
  if (style.tb === WrapStrategy.WRAP) out.wrap = true;
  if (style.tr?.a) out.rotation = -style.tr.a;
  const indent = Math.round(((style.pd?.l ?? LEFT_PADDING) - LEFT_PADDING) / INDENT_PIXELS);
  if (indent > 0) out.indent = indent;
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [edge, key] of EDGES) {
    const border = style.bd?.[key];
    if (border && border.s !== BorderStyleTypes.NONE) borders[edge] = modelLine(border);
  }
  if (Object.keys(borders).length > 0) out.borders = borders;
  if (style.n?.pattern && style.n.pattern !== "General") out.numberFormat = style.n.pattern;
  return out;
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * The look that a cell of the grid has now, as the model keeps it. What the grid cannot show
 * (a cell's lock, for one) is taken over from the look before, and a look that shows the
 * same as before stays the same object.
 */
export function modelStyle(
  shown: Nullable<IStyleData>,
  before: CellStyle | undefined,
): CellStyle | undefined {
  const now = shownStyle(shown ?? {});
  if (sortedJson(now) === sortedJson(shownStyle(before ? gridStyle(before) : {}))) return before;
  const kept: Draft = {};
  if (before?.locked !== undefined) kept.locked = before.locked;
  if (before?.formulaHidden !== undefined) kept.formulaHidden = before.formulaHidden;
  if (before?.shrinkToFit !== undefined) kept.shrinkToFit = before.shrinkToFit;
  const style: CellStyle = { ...now, ...kept };
  return Object.keys(style).length > 0 ? style : undefined;
}
