import * as v from "valibot";
import { type Stretch } from "../../core/edits";
import { toA1 } from "../../core/sheet";

/** The drop-down of one cell of a row, as Excel tells it. */
export const ownListSchema = v.object({
  column: v.number(),
  rule: v.custom<Excel.DataValidationRule>((value) => typeof value === "object" && value !== null),
  ignoreBlanks: v.boolean(),
  errorAlert: v.custom<Excel.DataValidationErrorAlert>((value) => typeof value === "object"),
});

export type OwnList = v.InferOutput<typeof ownListSchema>;

/** Queues the loading of a row's drop-downs; call what it returns after the sync. */
export function loadLists(
  sheet: Excel.Worksheet,
  row: number,
  stretches: readonly Stretch[],
): () => OwnList[] {
  const cells = stretches.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, at) => {
      const { dataValidation } = sheet.getRange(toA1(row, left + at));
      dataValidation.load("type,rule,ignoreBlanks,errorAlert");
      return { column: left + at, dataValidation };
    }),
  );
  return () =>
    cells.flatMap(({ column, dataValidation }): OwnList[] => {
      const { type, rule, ignoreBlanks, errorAlert } = dataValidation;
      if (type === "None" || type === "Inconsistent") return [];
      return [{ column, rule, ignoreBlanks, errorAlert }];
    });
}

/** Queues drop-downs on the cells of a row. */
export function queueLists(sheet: Excel.Worksheet, row: number, lists: readonly OwnList[]): void {
  for (const { column, rule, ignoreBlanks, errorAlert } of lists) {
    sheet.getRange(toA1(row, column)).dataValidation.set({ rule, ignoreBlanks, errorAlert });
  }
}
