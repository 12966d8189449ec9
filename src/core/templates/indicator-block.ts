import { toA1 } from "../sheet/address";
import { type AnswerCell, type IndicatorAnswer } from "./answers";
import {
  type FormIndicators,
  type IndicatorColumn,
  type IndicatorGroup,
  type IndicatorRole,
} from "./form";
import { type FormDraft, type IndicatorPlace } from "./draft";
import { BODY, LOOKS } from "./look";

type Block = FormIndicators["indicators"];

interface PlacedColumn extends IndicatorColumn {
  readonly left: number;
  readonly right: number;
}

/** One 二级指标 with the rows that it gets. */
interface Slot {
  readonly label: string;
  readonly rows: readonly (IndicatorAnswer | null)[];
}

interface FilledGroup {
  readonly label: string;
  readonly slots: readonly Slot[];
}

/** Writes the indicator block: headings, level labels merged over their rows, blank or given indicators. */
export function writeIndicators(draft: FormDraft, block: Block): void {
  const { sketch } = draft;
  const top = draft.row;
  const left = block.side === null ? 0 : 1;
  const columns = placeColumns(draft, block.columns, left);
  const headingRows = writeHeadings(draft, columns, top);
  draft.headingTop = top;
  draft.headingRow = top + headingRows - 1;
  draft.row = top + headingRows;

  const first = draft.row;
  const groups = fillGroups(block.groups, draft.answers.indicators, draft.answers.rowsPerLevel2);
  for (const group of groups) writeGroup(draft, columns, group);
  const bottom = draft.row - 1;

  sketch.style(top, 0, bottom, draft.lastColumn, BODY);
  for (const column of columns) {
    const look = column.look && LOOKS[column.look];
    if (look) sketch.style(first, column.left, bottom, column.right, look);
    if (column.list) draft.extras(first, column.left, { list: column.list }, bottom);
    const labels = labelsFor(column.role, block);
    if (labels) sketch.validation(first, column.left, bottom, column.left, labels);
  }
  for (const { row, left: from, right, numberFormat } of draft.formats) {
    sketch.style(row, from, row, right, { numberFormat });
  }
  if (block.side !== null) {
    sketch.text(top, 0, block.side);
    sketch.merge(top, 0, bottom, 0);
  }
}

/** What a person may choose in a column of labels: the form's own words. */
function labelsFor(role: IndicatorRole, { groups }: Block): readonly string[] | null {
  if (role === "level1") return groups.map(({ name }) => name);
  if (role !== "level2" && role !== "longTermLevel2") return null;
  return groups.flatMap(({ level2 }) => level2.map(({ label: text }) => text.replace("\n", "")));
}

function placeColumns(
  draft: FormDraft,
  columns: readonly IndicatorColumn[],
  from: number,
): PlacedColumn[] {
  let left = from;
  const placed = columns.map((column) => {
    const right = left + (column.span ?? 1) - 1;
    const place = { ...column, left, right };
    left = right + 1;
    return place;
  });
  if (left !== draft.lastColumn + 1) {
    throw new Error(`${draft.form.id}: indicator columns do not fill the width`);
  }
  return placed;
}

/** One heading row, or two where columns stand under a common heading. */
function writeHeadings(draft: FormDraft, columns: readonly PlacedColumn[], top: number): number {
  const { sketch } = draft;
  const deep = columns.some((column) => column.under !== undefined);
  const bottom = deep ? top + 1 : top;
  columns.forEach((column, index) => {
    const under = column.under;
    if (under === undefined) {
      sketch.text(top, column.left, column.heading);
      sketch.merge(top, column.left, bottom, column.right);
      if (!deep) draft.fit(top, column.left, column.right, column.heading);
    } else {
      if (columns[index - 1]?.under !== under) {
        let last = column;
        for (const next of columns.slice(index)) {
          if (next.under !== under) break;
          last = next;
        }
        sketch.text(top, column.left, under);
        sketch.merge(top, column.left, top, last.right);
      }
      sketch.text(bottom, column.left, column.heading);
      sketch.merge(bottom, column.left, bottom, column.right);
      draft.fit(bottom, column.left, column.right, column.heading);
    }
    if (column.hint)
      draft.extras(under === undefined ? top : bottom, column.left, { hint: column.hint });
  });
  return bottom - top + 1;
}

/** Sorts the given indicators into the form's groups; what fits nowhere gets a group of its own. */
function fillGroups(
  groups: readonly IndicatorGroup[],
  given: readonly IndicatorAnswer[] | undefined,
  blankRows: number,
): FilledGroup[] {
  if (!given) {
    const blank = Array.from({ length: Math.max(1, blankRows) }, () => null);
    return groups.map((group) => ({
      label: group.label,
      slots: group.level2.map((slot) => ({ label: slot.label, rows: blank })),
    }));
  }
  const left = new Set(given);
  const take = (test: (row: IndicatorAnswer) => boolean): IndicatorAnswer[] => {
    const taken = [...left].filter(test);
    for (const row of taken) left.delete(row);
    return taken;
  };
  const sorted = groups.map((group) => ({
    group,
    slots: group.level2.map((slot) => ({
      label: slot.label,
      rows: take((row) => row.level2 === slot.name && belongs(row, group, groups)),
    })),
  }));
  const filled: FilledGroup[] = sorted.map(({ group, slots }) => ({
    label: group.label,
    slots: [...slots, ...byLevel2(take((row) => row.level1 === group.name))],
  }));
  for (const label of new Set([...left].map((row) => row.level1 ?? ""))) {
    filled.push({ label, slots: byLevel2(take((row) => (row.level1 ?? "") === label)) });
  }
  return filled
    .map(withPoints)
    .map((group) => ({ ...group, slots: group.slots.filter((slot) => slot.rows.length > 0) }))
    .filter((group) => group.slots.length > 0);
}

const POINTS = /（\d+(?:\.\d+)?分）/;

/** The points printed in a label are those of its rows, where they are all known. */
function withPoints(group: FilledGroup): FilledGroup {
  const rows = group.slots.flatMap(({ rows: own }) => own);
  const weights = rows.map((row) => row?.values.weight);
  const known = weights.filter((weight) => typeof weight === "number");
  if (rows.length === 0 || known.length < rows.length) return group;
  const sum = Math.round(known.reduce((all, next) => all + next, 0) * 100) / 100;
  return { ...group, label: group.label.replace(POINTS, `（${String(sum)}分）`) };
}

/** A 二级指标 name is enough unless several groups of the form have it. */
function belongs(
  row: IndicatorAnswer,
  group: IndicatorGroup,
  groups: readonly IndicatorGroup[],
): boolean {
  if (row.level1 === group.name) return true;
  const homes = groups.filter((other) => other.level2.some((slot) => slot.name === row.level2));
  return homes.length === 1;
}

function byLevel2(rows: readonly IndicatorAnswer[]): Slot[] {
  const labels = [...new Set(rows.map((row) => row.level2 ?? ""))];
  return labels.map((label) => ({
    label,
    rows: rows.filter((row) => (row.level2 ?? "") === label),
  }));
}

function writeGroup(draft: FormDraft, columns: readonly PlacedColumn[], group: FilledGroup): void {
  const top = draft.row;
  for (const slot of group.slots) {
    const slotTop = draft.row;
    for (const row of slot.rows) writeRow(draft, columns, row);
    for (const role of ["level2", "longTermLevel2"] as const) {
      label(draft, columns, role, slot.label, slotTop);
    }
  }
  label(draft, columns, "level1", group.label, top);
}

function label(
  draft: FormDraft,
  columns: readonly PlacedColumn[],
  role: IndicatorRole,
  text: string,
  top: number,
): void {
  const column = columns.find((candidate) => candidate.role === role);
  if (!column) return;
  const bottom = draft.row - 1;
  draft.sketch.text(top, column.left, text);
  draft.sketch.merge(top, column.left, bottom, column.right);
  draft.fitDown(top, bottom, column.left, column.right, text);
}

function writeRow(
  draft: FormDraft,
  columns: readonly PlacedColumn[],
  answer: IndicatorAnswer | null,
): void {
  const { sketch, row } = draft;
  const cells: Partial<Record<IndicatorRole, string>> = {};
  draft.raise(row, 24);
  for (const column of columns) {
    cells[column.role] = toA1(row, column.left);
    sketch.merge(row, column.left, row, column.right);
    const value = answer?.values[column.role];
    const cell = typeof value === "object" ? value : value === undefined ? {} : { value };
    writeCell(draft, column, cell);
  }
  const place: IndicatorPlace = { row, cells };
  draft.indicators.push(place);
  draft.row++;
}

function writeCell(draft: FormDraft, column: PlacedColumn, cell: AnswerCell): void {
  const { sketch, row } = draft;
  const { left, right } = column;
  const formula = cell.formula ?? (cell.value === undefined ? column.formula : undefined);
  if (typeof cell.value === "number") sketch.number(row, left, cell.value);
  else if (formula !== undefined) draft.later(row, left, formula);
  else {
    sketch.text(row, left, cell.value ?? "");
    if (cell.value !== undefined) draft.fit(row, left, right, cell.value);
  }
  if (cell.numberFormat !== undefined) {
    draft.formats.push({ row, left, right, numberFormat: cell.numberFormat });
  }
  if (cell.note !== undefined) draft.note(row, left, cell.note);
  if (cell.list) draft.extras(row, left, { list: cell.list });
}
