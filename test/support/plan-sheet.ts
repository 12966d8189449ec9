import { format } from "numfmt";
import { parseRange, type CellValue, type RangeRef, type Sheet } from "../../src/core";
import { type SheetPlan } from "../../src/core/edits";

/** A planned sheet as Excel would show it before its formulas have anything to work on. */
export function sheetFromPlan(plan: SheetPlan, withMerges = true): Sheet {
  const shown = plan.cells.map((row) =>
    row.map((content): CellValue => {
      if (typeof content !== "string") return content;
      if (content.startsWith("=")) return "";
      return content.startsWith("'") ? content.slice(1) : content;
    }),
  );
  const merges = plan.merges.flatMap((range): RangeRef[] => {
    const area = parseRange(range);
    return area ? [area] : [];
  });
  const formats = shown.map((row) => row.map(() => "General"));
  for (const { range, style } of plan.styles) {
    const area = style.numberFormat === undefined ? null : parseRange(range);
    if (!area || style.numberFormat === undefined) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      formats[row]?.fill(style.numberFormat, area.left, area.right + 1);
    }
  }
  return {
    name: plan.name,
    origin: { row: 0, column: 0 },
    rowCount: plan.cells.length,
    columnCount: plan.cells[0]?.length ?? 0,
    values: shown,
    text: shown.map((row, at) =>
      row.map((value, column) =>
        typeof value === "number"
          ? format(formats[at]?.[column] ?? "General", value)
          : String(value),
      ),
    ),
    formats,
    formulas: plan.cells,
    ...(withMerges ? { merges } : {}),
  };
}
