import * as v from "valibot";
import { type StoredCell } from "../write/content";

/** How the journal keeps cells: short, because there are many. */
export const content = v.union([v.string(), v.number(), v.boolean()]);
export const storedCell = v.tuple([content, v.string(), v.boolean()]);
export const sheetName = v.object({ id: v.string(), name: v.string() });

export function packCell(cell: StoredCell): v.InferOutput<typeof storedCell> {
  return [cell.content, cell.format, cell.text];
}

export function unpackCell([cellContent, format, text]: v.InferOutput<
  typeof storedCell
>): StoredCell {
  return { content: cellContent, format, text };
}
