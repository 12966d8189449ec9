import { type HeadingBand } from "./columns/headings";
import { inlinePairs } from "./header/inline-labels";
import { isHeaderLabel } from "./header/label-roles";
import { type SheetView } from "./sheet-view";
import { isTitleRow, yearLineColumn } from "./header/titles";

/** A form on a sheet: its title, header rows and one or more blocks of indicators. */
export interface FormRegion {
  /** First row of the form (title, or first header row). */
  readonly top: number;
  /** Last row that may belong to it. */
  readonly bottom: number;
  readonly titleRow: number | null;
  readonly titleColumn: number | null;
  readonly bands: readonly HeadingBand[];
}

/** Header blocks are no longer than this; rows further above belong to something else. */
const LONGEST_HEADER = 120;
/** Blank rows inside a header that are passed over. */
const LONGEST_GAP = 3;

const COLON = /[:：]/;

function rowHasHeaderLabel(view: SheetView, row: number): boolean {
  if (yearLineColumn(view, row) !== null) return true;
  return view.filled(row).some((column) => {
    const label = view.label(row, column);
    if (isHeaderLabel(label.core) || (label.colon && label.core.length <= 12)) return true;
    const text = view.text(row, column);
    return COLON.test(text) && inlinePairs(text).some((pair) => isHeaderLabel(pair.label));
  });
}

interface Start {
  readonly top: number;
  readonly titleRow: number | null;
  readonly titleColumn: number | null;
  /** A title or a label of the header stands between the last block and this one. */
  readonly fresh: boolean;
}

/** Goes up from a band of headings to where its form begins. */
function findStart(view: SheetView, bandTop: number, limit: number): Start {
  const lowest = Math.max(limit, bandTop - LONGEST_HEADER);
  let top = bandTop;
  let gap = 0;
  let labelled = false;
  for (let row = bandTop - 1; row >= lowest; row--) {
    if (view.rowBlank(row)) {
      gap++;
      if (gap > LONGEST_GAP) break;
      continue;
    }
    const titleColumn = isTitleRow(view, row);
    if (titleColumn !== null) return { top: row, titleRow: row, titleColumn, fresh: true };
    gap = 0;
    if (rowHasHeaderLabel(view, row)) {
      labelled = true;
      top = row;
    } else if (top - row > 12) {
      break;
    }
  }
  return { top, titleRow: null, titleColumn: null, fresh: labelled };
}

/** Rows between two bands that are a header of their own: a name or department label stands there. */
function beginsAnew(view: SheetView, from: number, to: number): boolean {
  for (let row = from; row < to; row++) {
    if (isTitleRow(view, row) !== null) return true;
    const names = view.filled(row).some((column) => {
      const { core } = view.label(row, column);
      return (
        core === "项目名称" ||
        core === "项目支出名称" ||
        core === "部门名称" ||
        core === "预算部门" ||
        core === "主管部门"
      );
    });
    if (names) return true;
  }
  return false;
}

/**
 * True where title and header are those of the form above, word for word, and the rows below
 * print no first level: a page of the same form, with its head repeated.
 */
function isNewPage(
  view: SheetView,
  form: { readonly start: Start; readonly bands: readonly HeadingBand[] },
  start: Start,
  band: HeadingBand,
): boolean {
  const [first] = form.bands;
  const level1 = band.columns.find(({ role }) => role === "level1")?.column;
  const below = view.nextRow(band.bottom);
  if (!first || level1 === undefined || below === null || !view.blank(below, level1)) return false;
  if (start.titleRow === null || form.start.titleRow === null) return false;
  const head = (from: number, to: number): string[] => {
    const rows: string[] = [];
    for (let row = from; row < to; row++)
      if (!view.rowBlank(row))
        rows.push(
          view
            .filled(row)
            .map((column) => `${String(column)}:${view.text(row, column)}`)
            .join("|"),
        );
    return rows;
  };
  const known = new Set(head(form.start.titleRow, first.start));
  return head(start.titleRow, band.start).every((row) => known.has(row));
}

/**
 * Cuts a sheet into forms, one for each title or header block. Bands without a
 * header of their own (a page's repeated headings, the annual block under the
 * long-term one) belong to the form above.
 */
export function cutForms(
  view: SheetView,
  bands: readonly HeadingBand[],
  lastRow: number,
): FormRegion[] {
  const forms: { start: Start; bands: HeadingBand[]; bottom: number }[] = [];
  let previousEnd = 0;
  for (const band of bands) {
    const current = forms.at(-1);
    const anew = !current || beginsAnew(view, previousEnd, band.start);
    const start = anew ? findStart(view, band.start, previousEnd) : null;
    if (current && !start) {
      current.bands.push(band);
    } else if (current && start && isNewPage(view, current, start, band)) {
      current.bands.push({ ...band, start: start.top });
    } else if (start) {
      if (current) current.bottom = start.top - 1;
      forms.push({ start, bands: [band], bottom: lastRow });
    }
    previousEnd = band.bottom + 1;
  }
  return forms.map(({ start, bands: own, bottom }) => ({
    top: start.top,
    bottom,
    titleRow: start.titleRow,
    titleColumn: start.titleColumn,
    bands: own,
  }));
}
