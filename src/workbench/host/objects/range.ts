import { type RangeRef } from "../../../core/sheet";
import {
  columnCount,
  isEntireColumn,
  isEntireRow,
  rowCount,
  type CellStyle,
  type CellValue,
  type Json,
  type SheetModel,
  type StylePatch,
} from "../../model";
import { areaToA1, type Cells } from "../cells";
import { defineClass, type Scalar } from "../class";
import { refuse } from "../errors";
import { cellInput, expectFlag, expectText, field } from "../object";
import { isCovered, json, type Session } from "../session";
import { dataValidation } from "./data-validation";
import { rangeEditing } from "./range-editing";
import { rangeFormat } from "./range-format";
import { rangeNavigation } from "./range-navigation";

/** Excel gives no grids of more cells than this. */
const MAX_CELLS_PER_GET = 5_000_000;

type GridValue = string | number | boolean;

/** A grid property: null where the range is whole columns or rows, or too large, as Excel answers. */
function grid(
  read: (sheet: SheetModel, row: number, column: number) => GridValue,
  write?: (cells: Cells, value: Json, session: Session) => void,
): Scalar<Cells> {
  return {
    get: (cells, session) => {
      session.alive(cells);
      if (isEntireColumn(cells.range) || isEntireRow(cells.range)) return null;
      if (cells.cellCount > MAX_CELLS_PER_GET) return null;
      return readGrid(cells.sheet, cells.range, read);
    },
    ...(write && { set: write }),
  };
}

function readGrid(
  sheet: SheetModel,
  { top, left, bottom, right }: RangeRef,
  read: (sheet: SheetModel, row: number, column: number) => GridValue,
): GridValue[][] {
  const rows: GridValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: GridValue[] = [];
    for (let column = left; column <= right; column++) line.push(read(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

/** The grid that an add-in wrote: one value is for every cell, a grid must have the range's size. */
function inputGrid(cells: Cells, value: Json): readonly (readonly (CellValue | null)[])[] {
  const { range } = cells;
  if (!Array.isArray(value)) {
    if (cells.cellCount > MAX_CELLS_PER_GET) refuse("InvalidArgument");
    const input = cellInput(value);
    return Array.from({ length: rowCount(range) }, () =>
      Array.from({ length: columnCount(range) }, () => input),
    );
  }
  const rows: readonly Json[] = value;
  const sizeFits =
    rows.length === rowCount(range) &&
    rows.every((line) => Array.isArray(line) && line.length === columnCount(range));
  if (!sizeFits) {
    refuse(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows.map((line) => (Array.isArray(line) ? line.map(cellInput) : []));
}

function writeContent(cells: Cells, value: Json, session: Session): void {
  session.alive(cells);
  const inputs = inputGrid(cells, value);
  session.requireUnlocked(cells);
  const { sheet, range } = cells;
  const merged = sheet.lists.merges.length > 0;
  sheet.write(
    range,
    merged
      ? inputs.map((line, y) =>
          line.map((input, x) => (isCovered(sheet, range.top + y, range.left + x) ? null : input)),
        )
      : inputs,
  );
}

function writeNumberFormat(cells: Cells, value: Json, session: Session): void {
  session.alive(cells);
  const formats = inputGrid(cells, value);
  session.requireAllowed(cells.sheet, "allowFormatCells");
  const { sheet, range } = cells;
  const patched = new Map<string, CellStyle | undefined>();
  sheet.mapStyles(range, (style, row, column) => {
    const format = formats[row - range.top]?.[column - range.left] ?? null;
    if (format === null) return style;
    const code = expectText(format);
    const key = `${JSON.stringify(style)}|${code}`;
    if (!patched.has(key)) patched.set(key, session.restyled(style, numberFormatPatch(code)));
    const own = patched.get(key);
    const line = sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
    if (!line) return own;
    // A cell that looks as its row or column does needs no look of its own.
    return own === line ? undefined : (own ?? session.restyled(undefined, { numberFormat: code }));
  });
}

/** Excel's default is the absence of a format. */
function numberFormatPatch(code: string): StylePatch {
  return { numberFormat: code === "General" ? undefined : code };
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z/0!?]{3,}/.test(value) ? "Error" : "String";
}

/** True or false where all lines agree, else null. */
function hidden(cells: Cells, axis: "rows" | "columns"): Json {
  const { range, sheet } = cells;
  const [from, to] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  const first = sheet[axis].get(from)?.hidden === true;
  for (let index = from + 1; index <= to; index++) {
    if ((sheet[axis].get(index)?.hidden === true) !== first) return null;
  }
  return first;
}

function setHidden(cells: Cells, axis: "rows" | "columns", value: Json, session: Session): void {
  session.requireAllowed(cells.sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const { range } = session.alive(cells);
  const [from, to] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
  cells.sheet.setLines(axis, from, to, { hidden: expectFlag(value) });
}

const hyperlink: Scalar<Cells> = {
  onRequest: true,
  get: ({ sheet, range }) => {
    const link = sheet.cells.get(range.top, range.left)?.link;
    if (!link) return null;
    return json({ ...link, textToDisplay: sheet.text(range.top, range.left) });
  },
  set: (cells, value, session) => {
    session.requireAllowed(cells.sheet, "allowInsertHyperlinks");
    const { sheet, range } = session.alive(cells);
    const text = field(value, "textToDisplay");
    const parts = ["address", "documentReference", "screenTip"].map((name) => {
      const part = field(value, name);
      return [name, part === null || part === "" ? undefined : expectText(part)] as const;
    });
    const link = Object.fromEntries(parts.filter(([, part]) => part !== undefined));
    if (!("address" in link) && !("documentReference" in link)) refuse("InvalidArgument");
    const { top: row, left: column } = range;
    const before = sheet.cells.get(row, column);
    const shown = text === null ? (before?.value ?? "") : expectText(text);
    const value0 = shown === "" ? (link["documentReference"] ?? link["address"] ?? "") : shown;
    // A link is blue and underlined, as Excel makes it.
    const style = session.restyled(before?.style, { fontColor: "#0563C1", underline: "Single" });
    sheet.put([
      {
        row,
        column,
        cell: {
          value: value0,
          ...(text === null && before?.formula !== undefined && { formula: before.formula }),
          ...(style && { style }),
          link,
        },
      },
    ]);
  },
};

const fixed = (read: (cells: Cells) => Json): Scalar<Cells> => ({
  get: (cells, session) => read(session.alive(cells)),
});

export const range = defineClass<Cells>({
  name: "Range",
  identity: (cells, session) => {
    const reference = session.referenceOf(cells);
    return reference === null ? {} : { _ReferenceId: reference };
  },
  scalars: {
    Values: grid((sheet, row, column) => sheet.value(row, column), writeContent),
    Text: grid((sheet, row, column) => sheet.text(row, column)),
    Formulas: grid((sheet, row, column) => sheet.formula(row, column), writeContent),
    FormulasLocal: grid((sheet, row, column) => sheet.formula(row, column), writeContent),
    NumberFormat: grid((sheet, row, column) => sheet.numberFormat(row, column), writeNumberFormat),
    NumberFormatLocal: grid(
      (sheet, row, column) => sheet.numberFormat(row, column),
      writeNumberFormat,
    ),
    ValueTypes: grid((sheet, row, column) => valueType(sheet.value(row, column))),
    RowIndex: fixed(({ range: { top } }) => top),
    ColumnIndex: fixed(({ range: { left } }) => left),
    RowCount: fixed((cells) => rowCount(cells.range)),
    ColumnCount: fixed((cells) => columnCount(cells.range)),
    CellCount: fixed((cells) => (cells.cellCount > 2 ** 31 - 1 ? -1 : cells.cellCount)),
    Address: fixed((cells) => cells.address),
    AddressLocal: fixed((cells) => areaToA1(cells.range)),
    IsEntireColumn: fixed((cells) => isEntireColumn(cells.range)),
    IsEntireRow: fixed((cells) => isEntireRow(cells.range)),
    Hidden: fixed((cells) => {
      const rows = hidden(cells, "rows");
      const columns = hidden(cells, "columns");
      return rows === true || columns === true
        ? true
        : rows === null || columns === null
          ? null
          : false;
    }),
    RowHidden: {
      get: (cells) => hidden(cells, "rows"),
      set: (cells, value, session) => {
        setHidden(cells, "rows", value, session);
      },
    },
    ColumnHidden: {
      get: (cells) => hidden(cells, "columns"),
      set: (cells, value, session) => {
        setHidden(cells, "columns", value, session);
      },
    },
    Hyperlink: hyperlink,
    Left: fixed(({ sheet, range: { left } }) => sheet.leftOf(left)),
    Top: fixed(({ sheet, range: { top } }) => sheet.topOf(top)),
    Width: fixed(({ sheet, range: at }) => sheet.leftOf(at.right + 1) - sheet.leftOf(at.left)),
    Height: fixed(({ sheet, range: at }) => sheet.topOf(at.bottom + 1) - sheet.topOf(at.top)),
  },
  parts: {
    Format: (cells, session) => rangeFormat(session, session.alive(cells)),
    Worksheet: (cells, session) => session.make.worksheet(cells.sheet),
    ConditionalFormats: (cells, session) => session.make.conditionalFormats(session.alive(cells)),
    DataValidation: (cells, session) => dataValidation(session, session.alive(cells)),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEditing,
    _KeepReference: (cells, _args, session) => {
      session.keepCells(session.make.range(cells), cells);
    },
    _ValidateArraySize: (cells, args) => {
      const fits =
        args.integer(0) === rowCount(cells.range) && args.integer(1) === columnCount(cells.range);
      if (!fits) {
        refuse(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
});
