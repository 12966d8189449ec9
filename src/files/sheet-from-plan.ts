import {
  type Cell,
  type CellStyle as FileStyle,
  type Sheet as FileSheet,
  type WriteSheet,
} from "hucre/xlsx";
import { type CellContent, type CellStyle, type ChartPlan, type SheetPlan } from "../core/edits";
import { parseCell, parseRange } from "../core/sheet";

const CHART_KINDS = {
  "bar-clustered": { type: "bar", barGrouping: "clustered" },
  "column-clustered": { type: "column", barGrouping: "clustered" },
  "column-stacked": { type: "column", barGrouping: "stacked" },
} as const;

function rgb(color: string): string {
  return color.replace("#", "").toUpperCase();
}

/** A style of ours in the library's words; parts that are not named stay as they are. */
function fileStyle(style: CellStyle, over: FileStyle): FileStyle {
  const side = { style: "thin", color: { rgb: "000000" } } as const;
  const font = {
    ...over.font,
    ...(style.fontName === undefined ? {} : { name: style.fontName }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.fontColor === undefined ? {} : { color: { rgb: rgb(style.fontColor) } }),
  };
  const alignment = {
    ...over.alignment,
    ...(style.align === undefined ? {} : { horizontal: style.align }),
    ...(style.verticalAlign === undefined ? {} : { vertical: style.verticalAlign }),
    ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
    ...(style.shrink === undefined ? {} : { shrinkToFit: style.shrink }),
  };
  return {
    ...over,
    font,
    alignment,
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(style.fill) } } }),
    ...(style.border === "thin"
      ? { border: { top: side, right: side, bottom: side, left: side } }
      : {}),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
  };
}

/**
 * One cell's content in the library's words. The mark that keeps text text in
 * Excel (a leading ') is taken off: in a file the cell's type says that it is text.
 *
 * @param result what a formula comes to now, where that is known
 */
export function fileCell(content: CellContent, result?: CellContent): Partial<Cell> {
  if (typeof content !== "string") {
    return typeof content === "number"
      ? { value: content, type: "number" }
      : { value: content, type: "boolean" };
  }
  if (content.startsWith("=")) {
    const remembered = result === undefined ? {} : { formulaResult: result };
    return { value: null, type: "formula", formula: content.slice(1), ...remembered };
  }
  return { value: content.startsWith("'") ? content.slice(1) : content, type: "string" };
}

function chart(plan: ChartPlan, sheet: string): NonNullable<WriteSheet["charts"]>[number] {
  const from = parseCell(plan.from) ?? { row: 0, column: 0 };
  const to = parseCell(plan.to) ?? { row: from.row + 15, column: from.column + 6 };
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  return {
    ...CHART_KINDS[plan.kind],
    title: plan.title,
    series: plan.series.map((series) => ({
      name: series.name,
      values: prefix + series.values,
      categories: prefix + plan.categories,
      color: rgb(series.color),
    })),
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
    legend: plan.series.length > 1 ? "bottom" : false,
    axes: {
      ...(plan.firstOnTop ? { x: { reverse: true } } : {}),
      y: {
        numberFormat: { formatCode: plan.valueFormat },
        ...(plan.fromZero ? { scale: { min: 0 } } : {}),
      },
    },
  };
}

function stylesByCell(plan: SheetPlan): Map<string, FileStyle> {
  const styles = new Map<string, FileStyle>();
  for (const { range, style } of plan.styles) {
    const area = parseRange(range);
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const key = `${row},${column}`;
        styles.set(key, fileStyle(style, styles.get(key) ?? {}));
      }
    }
  }
  return styles;
}

function keyOf(a1: string): string | null {
  const cell = parseCell(a1);
  return cell && `${cell.row},${cell.column}`;
}

function cellsOf(plan: SheetPlan): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const update = (key: string | null, part: Partial<Cell>) => {
    if (key === null) return;
    cells.set(key, { value: null, type: "empty", ...cells.get(key), ...part });
  };
  for (const [key, style] of stylesByCell(plan)) update(key, { style });
  const results = new Map((plan.results ?? []).map(({ cell, value }) => [keyOf(cell), value]));
  plan.cells.forEach((row, at) => {
    row.forEach((content, column) => {
      const key = `${at},${column}`;
      if (content !== "") update(key, fileCell(content, results.get(key)));
    });
  });
  for (const link of plan.links) {
    const location = `'${link.sheet.replaceAll("'", "''")}'!${link.target}`;
    update(keyOf(link.cell), { hyperlink: { target: `#${location}`, location } });
  }
  for (const note of plan.notes) update(keyOf(note.cell), { comment: { text: note.text } });
  return cells;
}

function merges(plan: SheetPlan): NonNullable<FileSheet["merges"]> {
  return plan.merges.flatMap((range) => {
    const area = parseRange(range);
    return area
      ? [
          {
            startRow: area.top,
            startCol: area.left,
            endRow: area.bottom,
            endCol: area.right,
          },
        ]
      : [];
  });
}

function page(plan: SheetPlan): Pick<FileSheet, "pageSetup" | "headerFooter"> {
  if (!plan.print) return {};
  const { area, orientation, titleRows, fitWidth, fitHeight, footer, centerHorizontally } =
    plan.print;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation,
      printArea: area,
      ...(titleRows === undefined ? {} : { printTitlesRow: fixedRows(titleRows) }),
      ...(fitWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: fitHeight ? 1 : 0 } : {}),
      ...(centerHorizontally === undefined ? {} : { horizontalCentered: centerHorizontally }),
    },
    ...(footer === undefined ? {} : { headerFooter: { oddFooter: `&C${footer}` } }),
  };
}

/** "8:8" → "$8:$8": programs take repeated rows only as fixed ones. */
function fixedRows(rows: string): string {
  return rows
    .split(":")
    .map((row) => `$${row}`)
    .join(":");
}

/** A planned sheet in the library's words, under the name that was found for it. */
export function sheetFromPlan(plan: SheetPlan, name: string): WriteSheet {
  const cells = cellsOf(plan);
  const rows = plan.cells.map((row) =>
    row.map((content) => (content === "" ? null : (fileCell(content).value ?? null))),
  );
  return {
    name,
    rows,
    cells,
    columns: plan.columnWidths.map((width) => ({ width })),
    rowDefs: new Map(plan.rowHeights.map(({ row, height }) => [row, { height }])),
    merges: merges(plan),
    dataValidations: plan.validations.map((validation) => ({
      type: "list",
      values: [...validation.list],
      range: validation.range,
      allowBlank: true,
      showErrorMessage: validation.strict,
    })),
    charts: plan.charts.map((planned) => chart(planned, name)),
    ...(plan.freezeRows > 0 ? { freezePane: { rows: plan.freezeRows } } : {}),
    ...(plan.gridLines === false ? { view: { showGridLines: false } } : {}),
    ...page(plan),
  };
}
