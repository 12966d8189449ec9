import { asText, type CellStyle, type EditPlan, type SheetPlan } from "../core/edits";
import { rangeToA1, toA1 } from "../core/sheet";
import { type WordTable } from "./tables";

const FONT = "宋体";
const BODY: CellStyle = {
  fontName: FONT,
  fontSize: 10,
  align: "center",
  verticalAlign: "center",
  wrap: true,
  border: "thin",
};
const TITLE: CellStyle = {
  fontName: FONT,
  fontSize: 16,
  bold: true,
  align: "center",
  verticalAlign: "center",
};
const LINE: CellStyle = {
  fontName: FONT,
  fontSize: 10,
  align: "left",
  verticalAlign: "center",
  wrap: true,
};

/** Excel counts widths in digits of its standard font: 7 px each, 5 px around; Word in 1/20 pt. */
function characters(twentieths: number): number {
  const pixels = twentieths / 15;
  return Math.min(80, Math.max(4, Math.round((pixels - 5) / 7)));
}

/** Points for a cell's text: full-width characters in a column so wide, 14 points a line. */
function heightOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width / 2));
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return 6 + lines * 14;
}

const LONGEST_NAME = 31;

/** A sheet name from the table's title: without what Excel forbids, 31 characters at most. */
function sheetName(table: WordTable, fallback: string): string {
  const title = table.above.find((line) => line.includes("表")) ?? table.above[0] ?? fallback;
  const allowed = title.replace(/[[\]:*?/\\']/g, "").replace(/\s+/g, "");
  return (allowed === "" ? fallback : allowed).slice(0, LONGEST_NAME);
}

/**
 * Plans a new sheet that shows a Word table as it stands in the document: title lines,
 * merges, line breaks inside cells, column widths, footer. Every text stays text.
 *
 * @param name sheet name where the document has no title
 */
export function planWordTable(table: WordTable, name: string): EditPlan {
  const last = table.columnWidths.length - 1;
  const top = table.above.length;
  const bottom = top + table.rowCount - 1;
  const rows = bottom + 1 + table.below.length;
  const cells = Array.from({ length: rows }, () => new Array<string>(last + 1).fill(""));
  const put = (row: number, column: number, text: string) => {
    const line = cells[row];
    if (line) line[column] = text === "" ? "" : asText(text);
  };
  const merges: string[] = [];
  const heights = new Map<number, number>();
  const widths = table.columnWidths.map(characters);

  const lines = [
    ...table.above.map((text, at) => ({ text, row: at })),
    ...table.below.map((text, at) => ({ text, row: bottom + 1 + at })),
  ];
  for (const { text, row } of lines) {
    put(row, 0, text);
    if (last > 0) merges.push(rangeToA1({ top: row, left: 0, bottom: row, right: last }));
  }
  for (const cell of table.cells) {
    const row = top + cell.row;
    const end = { row: row + cell.rowSpan - 1, column: cell.column + cell.columnSpan - 1 };
    put(row, cell.column, cell.text);
    if (end.row > row || end.column > cell.column) {
      merges.push(rangeToA1({ top: row, left: cell.column, bottom: end.row, right: end.column }));
    }
    if (cell.rowSpan === 1) {
      const width = widths.slice(cell.column, end.column + 1).reduce((sum, one) => sum + one, 0);
      heights.set(row, Math.max(heights.get(row) ?? 20, heightOf(cell.text, width)));
    }
  }
  const titleRow = Math.max(
    0,
    table.above.findIndex((line) => line.includes("表")),
  );
  const area = (from: number, to: number): string =>
    rangeToA1({ top: from, left: 0, bottom: to, right: last });
  const sheet: SheetPlan = {
    name: sheetName(table, name),
    role: "word",
    alwaysNew: true,
    cells,
    styles: [
      ...lines.map(({ row }) => ({ range: area(row, row), style: LINE })),
      ...(table.above.length > 0 ? [{ range: area(titleRow, titleRow), style: TITLE }] : []),
      { range: area(top, bottom), style: BODY },
    ],
    merges,
    columnWidths: widths,
    rowHeights: [...heights].map(([row, height]) => ({ row, height: Math.min(400, height) })),
    links: [],
    notes: [],
    validations: [],
    charts: [],
    freezeRows: 0,
    print: {
      area: area(0, rows - 1),
      orientation: "portrait",
      fitWidth: true,
      paper: "A4",
      footer: "第 &P 页，共 &N 页",
    },
    select: toA1(top, 0),
  };
  return { kind: "template", cells: [], sheets: [sheet] };
}
