import { type CellData, type SheetModel, type WorkbookModel } from "../../src/workbench/model";
import { contentOf, expectSameContent } from "./snapshots";

/** What a workbook held at a time. */
interface KeptContent {
  /** Fails, with the first line that differs, unless the workbook holds the same (`contentOf`). */
  expectSame(): void;
}

/**
 * Keeps what a workbook holds, to hold it against that hundreds of times. Cells, lists and
 * names that nobody has touched are the same objects still, which is seen at once; anything
 * else is compared, and what differs goes to the comparison of the whole as text.
 */
export function keepContent(model: WorkbookModel): KeptContent {
  const before = contentOf(model);
  const whole = wholeOf(model);
  const sheets = model.sheets.map(keepSheet);
  return {
    expectSame: () => {
      const same =
        wholeOf(model) === whole &&
        model.sheets.length === sheets.length &&
        sheets.every((same, at) => same(model.sheets[at]!));
      if (!same) expectSameContent(model, before);
    },
  };
}

/** All that a snapshot has beside its sheets. */
function wholeOf(model: WorkbookModel): string {
  const { name, names, structureProtected } = model;
  const settings = [...model.settings].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [...model.customXmlParts].sort(([a], [b]) => (a < b ? -1 : 1));
  const active = model.activeSheet.id;
  return JSON.stringify([name, names, structureProtected, settings, parts, active]);
}

function keepSheet(sheet: SheetModel): (now: SheetModel) => boolean {
  const { lists, id } = sheet;
  const cells = sheet.cells.sorted();
  const around = aroundCells(sheet);
  return (now) => {
    if (now.id !== id || aroundCells(now) !== around) return false;
    if (Object.keys(lists).some((part) => !sameList(part as keyof typeof lists))) return false;
    if (countOf(now) !== cells.length) return false;
    return cells.every(({ row, column, cell }) => sameCell(cell, now.cells.get(row, column)));

    function sameList(part: keyof typeof lists): boolean {
      return now.lists[part] === lists[part];
    }
  };
}

function aroundCells({ properties, rows, columns }: SheetModel): string {
  return JSON.stringify([properties, rows.list(), columns.list()]);
}

function countOf({ cells }: SheetModel): number {
  let count = 0;
  cells.visit(EVERYWHERE, () => count++);
  return count;
}

const EVERYWHERE = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** As `contentOf` has it: neither results of formulas nor a leading ' count. */
function sameCell(was: CellData, now: CellData | undefined): boolean {
  if (was === now) return true;
  if (!now || was.formula !== now.formula || was.style !== now.style) return false;
  const sameValue = was.formula !== undefined || Object.is(was.value, now.value);
  return sameValue && JSON.stringify(was.link) === JSON.stringify(now.link);
}
