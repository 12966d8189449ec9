import { bodyRows, rowsTaking } from "../../src/core/edits";
import { toA1, type Sheet } from "../../src/core/sheet";
import { type ColumnRole, type Indicator, type PerformanceTable } from "../../src/core/table";
import { type FormId } from "../../src/core/templates";
import { Big } from "../../src/core/values";

/** A published table of the kind that a form is for. */
export const FORM_CASES: readonly (readonly [form: FormId, id: string])[] = [
  ["target-hunan", "042"],
  ["target-central", "018"],
  ["target-2021", "029"],
  ["department-target-hunan", "022"],
  ["department-target-central", "022"],
  ["self-evaluation-hunan", "060"],
  ["self-evaluation-central", "030"],
  ["department-self-evaluation-hunan", "013"],
  ["department-self-evaluation-central", "070"],
  ["monitoring-central", "018"],
];

/** What a person writes into a cell of a form. */
export interface Entry {
  readonly cell: string;
  readonly text: string;
}

/** A table with the sheet that it was read from. */
export interface ReadForm {
  readonly table: PerformanceTable;
  readonly sheet: Sheet;
}

/**
 * How a person copies a published table into a blank form, the answers of the gallery apart:
 * each indicator goes into the first blank row of its `二级指标`, each value into the column
 * of its kind, amounts into the fund block; printed points that the table shares out
 * otherwise are corrected.
 */
export function entriesFor(form: ReadForm, source: PerformanceTable): Entry[] {
  const rows = bodyRows(form.table, form.sheet);
  const last = rows.at(-1);
  const taken = new Set<number>();
  const rowFor = (level2: string): number => {
    const free = rowsTaking(rows, level2).find(({ row }) => !taken.has(row))?.row;
    // Blank rows at the very end of a form are not told from what is below it.
    const below = last?.level2.name === level2 ? Math.max(last.row, ...taken) + 1 : undefined;
    const row = free ?? below;
    if (row === undefined) throw new Error(`no row for ${level2}`);
    taken.add(row);
    return row;
  };
  const placed = yearsIndicators(source).map((indicator) => {
    return { row: rowFor(indicator.level2.name ?? ""), indicator };
  });
  return [
    ...placed.flatMap(({ row, indicator }) => rowEntries(form.table, row, indicator)),
    ...fundEntries(form.table, source),
    ...labelEntries(form.table, placed),
  ];
}

/** Blank rows that each `二级指标` of a form needs for a table. */
export function rowsNeeded(source: PerformanceTable): number {
  const counts = new Map<string | null, number>();
  for (const { level2 } of yearsIndicators(source)) {
    counts.set(level2.name, (counts.get(level2.name) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

/** What a person knows of the year that has passed. */
const RESULTS: readonly ColumnRole[] = ["actual", "score", "reason"];

/** As `entriesFor`, for a form that was made from the table: its rows have names and targets. */
export function resultsFor(made: PerformanceTable, source: PerformanceTable): Entry[] {
  const left = [...source.indicators];
  const rows = made.indicators.flatMap((indicator) => {
    const at = left.findIndex((each) => nameAndTarget(each) === nameAndTarget(indicator));
    const [known] = at < 0 ? [] : left.splice(at, 1);
    return known ? rowEntries(made, indicator.row, known, RESULTS) : [];
  });
  return [...rows, ...fundEntries(made, source)];
}

function nameAndTarget({ name, target }: Indicator): string {
  return `${name.clean} ${target?.parsed.written.value?.toFixed() ?? ""}`;
}

/** Indicators of the year; those of the years to come stand elsewhere, where a form has them. */
export function yearsIndicators({ indicators }: PerformanceTable): Indicator[] {
  const annual = indicators.some(({ period }) => period === "annual");
  return indicators.filter(({ period }) => !annual || period !== "long-term");
}

function rowEntries(
  form: PerformanceTable,
  row: number,
  indicator: Indicator,
  roles?: readonly ColumnRole[],
): Entry[] {
  const { name, weight, score, actual, reason } = indicator;
  // Where two halves stand side by side, the year's is the right one.
  const at = (role: ColumnRole): number | undefined =>
    form.columns.findLast((column) => column.role === role)?.column;
  const values: readonly (readonly [ColumnRole, string | undefined])[] = [
    ["level3", name.clean],
    ...targetOf(indicator, at("operator") !== undefined),
    ["actual", actual?.text],
    ["weight", weight?.value?.toFixed()],
    // Points of a form without weights are out of another total.
    ["score", weight?.value ? score?.value?.toFixed() : undefined],
    ["reason", reason?.text],
  ];
  return values.flatMap(([role, text]) => {
    const column = roles && !roles.includes(role) ? undefined : at(role);
    const said = text?.trim() ?? "";
    return column === undefined || said === "" ? [] : [{ cell: toA1(row, column), text: said }];
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": "＞",
  "<": "＜",
  "=": "＝",
};

/** The target in one cell, or a number with operator and unit in columns of their own. */
function targetOf(
  { target }: Indicator,
  apart: boolean,
): (readonly [ColumnRole, string | undefined])[] {
  if (!target) return [];
  const { operator, written } = target.parsed;
  const sign = SIGNS[operator ?? ""] ?? "";
  if (apart && written.value) {
    return [
      ["operator", sign],
      ["target", written.value.toFixed()],
      ["unit", written.unit ?? ""],
    ];
  }
  const before = target.operatorCell ? sign : "";
  const after = target.unitCell ? (target.columnUnit ?? "") : "";
  return [["target", `${before}${target.text.trim()}${after}`]];
}

function fundEntries(form: PerformanceTable, source: PerformanceTable): Entry[] {
  const fields = (table: PerformanceTable) =>
    [table.funds?.total?.initialBudget ?? null, table.executed] as const;
  const amounts = fields(source);
  return fields(form).flatMap((field, at) => {
    const amount = amounts[at]?.money?.yuan.div(10_000).toFixed();
    return field === null || amount === undefined ? [] : [{ cell: field.cell, text: amount }];
  });
}

/** 产出指标（50分） becomes （60分） where the table gives that many points. */
function labelEntries(
  { emptySlots }: PerformanceTable,
  placed: readonly { readonly row: number; readonly indicator: Indicator }[],
): Entry[] {
  const labels = new Map(emptySlots.map(({ level1 }) => [level1.name, level1]));
  return [...labels.values()].flatMap(({ name, source, points }) => {
    const own = placed.filter(({ indicator }) => indicator.level1.name === name);
    const sum = own.reduce(
      (total, { indicator }) => total.plus(indicator.weight?.value ?? 0),
      new Big(0),
    );
    if (!source || !points || sum.eq(0) || sum.eq(points)) return [];
    return [{ cell: source.cell, text: source.text.replace(points.toFixed(), sum.toFixed()) }];
  });
}

/** What the gallery asks before it inserts a form, as the table answers it. */
export function answersOf({ year, projectName, department, budget }: PerformanceTable) {
  return {
    ...(year === null ? {} : { year }),
    fields: {
      ...(projectName ? { projectName: projectName.text } : {}),
      ...(department ? { department: department.text } : {}),
      ...(budget?.money ? { budget: budget.money.yuan.div(10_000).toNumber() } : {}),
    },
  };
}

/**
 * What is known of each indicator, whatever the layout: its name, and so many of target,
 * actual value and points.
 */
export function indicatorFacts(table: PerformanceTable, members: number): string[][] {
  return yearsIndicators(table)
    .map(({ name, target, actual, score }) => [
      name.clean,
      target?.parsed.written.value?.toFixed() ?? "",
      actual?.parsed.kind === "blank" ? "" : (actual?.parsed.written.value?.toFixed() ?? ""),
      score?.value?.toFixed() ?? "",
    ])
    .map((fact) => fact.slice(0, members))
    .sort();
}

/** How many members of a fact a table and the form that it is copied into have in common. */
export function membersInCommon(form: PerformanceTable, source: PerformanceTable): number {
  if (!form.kind.endsWith("self-evaluation")) return 2;
  return source.indicators.some(({ weight }) => weight?.value) ? 4 : 3;
}
