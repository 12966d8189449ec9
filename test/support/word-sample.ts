import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";
import { type Sheet } from "../../src/core";

/** Lines of a cell as Word has them: one paragraph a line. */
function paragraphs(text: string): Paragraph[] {
  return text.split("\n").map((line) => new Paragraph({ children: [new TextRun(line)] }));
}

/**
 * Makes a .docx of a sheet with a form on it: the first `above` rows as paragraphs over
 * the table, the rest as one table with the sheet's merges, as the form is published.
 */
export async function wordSample(sheet: Sheet, above: number): Promise<Uint8Array> {
  const merges = (sheet.merges ?? []).map((merge) => ({
    top: merge.top - sheet.origin.row,
    left: merge.left - sheet.origin.column,
    bottom: merge.bottom - sheet.origin.row,
    right: merge.right - sheet.origin.column,
  }));
  const rows: TableRow[] = [];
  for (let row = above; row < sheet.rowCount; row++) {
    const cells: TableCell[] = [];
    for (let column = 0; column < sheet.columnCount; column++) {
      const merge = merges.find(
        (area) =>
          row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
      if (merge && column > merge.left) continue;
      const tall = merge && merge.bottom > merge.top;
      cells.push(
        new TableCell({
          children: paragraphs(merge && row > merge.top ? "" : (sheet.text[row]?.[column] ?? "")),
          width: { size: 1_500, type: WidthType.DXA },
          ...(merge ? { columnSpan: merge.right - merge.left + 1 } : {}),
          ...(tall
            ? {
                verticalMerge:
                  row === merge.top ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
              }
            : {}),
        }),
      );
    }
    rows.push(new TableRow({ children: cells }));
  }
  const lines = sheet.text.slice(0, above).flatMap((line) => paragraphs(line[0] ?? ""));
  const document = new Document({
    sections: [
      {
        children: [
          ...lines,
          new Table({ rows, columnWidths: [1_200, 1_500, 1_500, 3_600, 1_800, 1_200] }),
          new Paragraph("填表人：          联系电话："),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
