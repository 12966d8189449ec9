import {
  columnCount,
  stylePatcher,
  type CellStyle,
  type Json,
  type SheetModel,
  type StylePatch,
} from "../../model";
import { type Cells } from "../cells";
import { defineClass, type Scalar } from "../class";
import { refuse } from "../errors";
import { expectFlag, expectNumber, expectText } from "../object";
import { type Session } from "../session";
import { autofitColumns, autofitRows } from "./autofit";
import { rangeBorders } from "./range-borders";

/** One value where all cells agree, else null; a range larger than the used part is read there. */
function agreed<V extends Json>(cells: Cells, read: (style: CellStyle | undefined) => V): V | null {
  const { sheet } = cells;
  let known = false;
  let value: V | null = null;
  for (const area of cells.areas) {
    const used = sheet.usedRange(false);
    const bottom = Math.max(area.top, Math.min(area.bottom, (used?.bottom ?? 0) + 1));
    const right = Math.max(area.left, Math.min(area.right, (used?.right ?? 0) + 1));
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const here = read(sheet.style(row, column));
        if (known && here !== value) return null;
        known = true;
        value = here;
      }
    }
  }
  return value;
}

/** Changes the look of cells, if the sheet's protection lets it. */
function restyle(cells: Cells, patch: StylePatch, session: Session): void {
  session.alive(cells);
  session.requireAllowed(cells.sheet, "allowFormatCells");
  const patcher = stylePatcher(patch);
  for (const area of cells.areas) cells.sheet.mapStyles(area, patcher);
}

/** A property of the look: how it is stored, and what Excel says of a plain cell. */
function look<K extends keyof CellStyle>(
  key: K,
  plain: Json,
  parse: (value: Json) => CellStyle[K] | undefined,
  /** Whether setting the plain value is the same as not setting any. */
  plainIsNone = true,
): Scalar<Cells> {
  return {
    get: (cells, session) =>
      agreed(session.alive(cells), (style) => (style?.[key] as Json | undefined) ?? plain),
    set: (cells, value, session) => {
      const parsed = plainIsNone && value === plain ? undefined : parse(value);
      restyle(cells, { [key]: parsed }, session);
    },
  };
}

/** "#ffc7ce" or a name as "#FFC7CE". */
export function readColor(value: Json): string {
  const text = expectText(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  return NAMED_COLORS[text.toLowerCase()] ?? refuse("InvalidArgument");
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  lightgray: "#D3D3D3",
  lightyellow: "#FFFFE0",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

const rangeFill = defineClass<Cells>({
  name: "RangeFill",
  // A white fill is a fill all the same: only `clear` takes it away.
  scalars: { Color: look("fill", "#FFFFFF", readColor, false) },
  methods: {
    Clear: (cells, _args, session) => {
      restyle(cells, { fill: undefined }, session);
    },
  },
});

const rangeFont = defineClass<Cells>({
  name: "RangeFont",
  scalars: {
    Name: look("fontName", "宋体", expectText),
    Size: look("fontSize", 11, expectNumber),
    Color: look("fontColor", "#000000", readColor),
    Bold: look("bold", false, expectFlag),
    Italic: look("italic", false, expectFlag),
    Underline: look("underline", "None", expectText),
    Strikethrough: look("strikethrough", false, expectFlag),
  },
});

const formatProtection = defineClass<Cells>({
  name: "FormatProtection",
  scalars: {
    Locked: look("locked", true, expectFlag),
    FormulaHidden: look("formulaHidden", false, expectFlag),
  },
});

const oneOf =
  (...names: readonly string[]) =>
  (value: Json): string =>
    names.find((name) => name === value) ?? refuse("InvalidArgument");

function linesOf(cells: Cells, axis: "rows" | "columns"): [SheetModel, number, number][] {
  return cells.areas.map((area) =>
    axis === "rows" ? [cells.sheet, area.top, area.bottom] : [cells.sheet, area.left, area.right],
  );
}

/** Width or height: one number where all lines agree, else null. */
function size(axis: "rows" | "columns"): Scalar<Cells> {
  const limit = axis === "rows" ? 409.5 : 255 * 6;
  return {
    get: (cells) => {
      const sizes = new Set<number>();
      for (const [sheet, from, to] of linesOf(cells, axis)) {
        for (let index = from; index <= Math.min(to, from + 20_000); index++) {
          sizes.add(axis === "rows" ? sheet.rowHeight(index) : sheet.columnWidth(index));
          if (sizes.size > 1) return null;
        }
      }
      return [...sizes][0] ?? null;
    },
    set: (cells, value, session) => {
      const points = expectNumber(value);
      if (points < 0 || points > limit) refuse("InvalidArgument");
      session.requireAllowed(
        cells.sheet,
        axis === "rows" ? "allowFormatRows" : "allowFormatColumns",
      );
      for (const [sheet, from, to] of linesOf(cells, axis)) {
        sheet.setLines(axis, from, to, { size: points, hidden: points === 0 });
      }
    },
  };
}

function usesStandard(axis: "rows" | "columns"): Scalar<Cells> {
  return {
    get: (cells) =>
      linesOf(cells, axis).every(([sheet, from]) => sheet[axis].get(from)?.size === undefined),
    set: (cells, value, session) => {
      session.requireAllowed(
        cells.sheet,
        axis === "rows" ? "allowFormatRows" : "allowFormatColumns",
      );
      if (!expectFlag(value)) return;
      for (const [sheet, from, to] of linesOf(cells, axis)) {
        sheet.setLines(axis, from, to, { size: undefined });
      }
    },
  };
}

export const rangeFormat = defineClass<Cells>({
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: look(
      "horizontal",
      "General",
      oneOf(
        "General",
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed",
      ),
    ),
    VerticalAlignment: look(
      "vertical",
      "Bottom",
      oneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
    ),
    WrapText: look("wrap", false, expectFlag),
    ShrinkToFit: look("shrinkToFit", false, expectFlag),
    IndentLevel: look("indent", 0, (value) => {
      const level = expectNumber(value);
      return level >= 0 && level <= 250 ? level : refuse("InvalidArgument");
    }),
    TextOrientation: look("rotation", 0, expectNumber),
    ColumnWidth: size("columns"),
    RowHeight: size("rows"),
    UseStandardWidth: usesStandard("columns"),
    UseStandardHeight: usesStandard("rows"),
  },
  parts: {
    Fill: (cells, session) => rangeFill(session, cells),
    Font: (cells, session) => rangeFont(session, cells),
    Protection: (cells, session) => formatProtection(session, cells),
    Borders: (cells, session) => rangeBorders(session, cells),
  },
  methods: {
    AutofitColumns: (cells, _args, session) => {
      session.requireAllowed(session.alive(cells).sheet, "allowFormatColumns");
      for (const area of cells.areas) autofitColumns(cells.sheet, area);
    },
    AutofitRows: (cells, _args, session) => {
      session.requireAllowed(session.alive(cells).sheet, "allowFormatRows");
      for (const area of cells.areas) autofitRows(cells.sheet, area);
    },
    AdjustIndent: (cells, args, session) => {
      if (columnCount(session.alive(cells).range) === 0) return;
      const amount = args.integer(0);
      session.requireAllowed(cells.sheet, "allowFormatCells");
      for (const area of cells.areas) {
        cells.sheet.mapStyles(area, (style) => {
          const indent = Math.max(0, (style?.indent ?? 0) + amount);
          return session.restyled(style, { indent: indent === 0 ? undefined : indent });
        });
      }
    },
  },
});
