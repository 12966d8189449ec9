import { amountIn, Big, parseValue, type MoneyUnit } from "../values";
import { type BlockColumns } from "./columns/block-columns";
import { amountOf, assumedUnit } from "./funds/amounts";
import { type HeaderBlock } from "./header/header-block";
import {
  type DetailList,
  type FundRow,
  type MoneyField,
  type PerformanceTable,
  type RateField,
  type TextField,
} from "./performance-table";
import { type SheetView } from "./sheet-view";

/** The unit that the form's amounts are in: its fund block's, its unit line's, or the custom. */
export function formUnit({
  funds,
  moneyUnit,
}: Pick<PerformanceTable, "funds" | "moneyUnit">): MoneyUnit | null {
  const said = funds?.unit?.unit ?? moneyUnit?.unit;
  if (said) return said;
  const total = funds?.total?.budget;
  return total?.unitSource === "assumed" && total.number ? assumedUnit(total.number) : null;
}

/**
 * The form's own amount: the total's, or what its parts sum up to where the total
 * was left empty or 0 (the total's own field stays in `funds` for the checks).
 */
export function mainAmount(
  header: HeaderBlock,
  pick: (row: FundRow) => MoneyField | null,
): MoneyField | null {
  const { funds } = header;
  if (!funds) return null;
  const total = funds.total ? pick(funds.total) : null;
  if (total?.money && !total.money.yuan.eq(0)) return total;
  const parts = funds.parts
    .filter((row) => row.depth === 1 && row.group !== "spending")
    .map(pick)
    .filter((field): field is MoneyField => field?.money?.yuan.eq(0) === false);
  const [only] = parts;
  if (!only?.money) return total;
  if (parts.length === 1) return only;
  const yuan = parts.reduce((sum, field) => sum.plus(field.money?.yuan ?? 0), new Big(0));
  const sum = { yuan, unit: only.money.unit };
  return {
    ...(total ?? only),
    money: sum,
    unitSource: only.unitSource,
    number: amountIn(sum, sum.unit),
  };
}

const LIST_TOTAL = /^(?:金额|预算)?(?:合计|总计)$/;
const LIST_AMOUNT = /^(?:总额|预算金额|预算数|金额)/;

/**
 * The total of a list of tasks (`年度主要任务`, 金额合计): the only budget that the central
 * form of departments has.
 */
export function listedBudget(header: HeaderBlock): MoneyField | null {
  for (const { headings, rows, unit } of header.details) {
    const at = headings.findIndex(({ text }) => LIST_AMOUNT.test(text.replace(/\s/g, "")));
    for (const row of rows) {
      const label = row.find(({ text }) => text.trim() !== "");
      const amount = row[at];
      if (!label || !amount || !LIST_TOTAL.test(label.text.replace(/\s/g, ""))) continue;
      const sheet = header.moneyUnit?.unit ?? null;
      return amountOf(amount, label, amount.text, { column: unit, block: null, sheet });
    }
  }
  return null;
}

/** A project of a list of several with its own amount. */
export interface ProjectAmount {
  readonly project: TextField;
  readonly amount: TextField;
}

/** The projects of a list with their amounts, as the list that they are; none where it says no amounts. */
export function projectList(
  view: SheetView,
  columns: BlockColumns | null,
  projects: readonly ProjectAmount[],
): DetailList[] {
  const headingOf = (at: number | null): TextField | null =>
    columns?.all.find(({ column }) => column === at)?.heading ?? null;
  const amounts = headingOf(columns?.projectBudget ?? null);
  if (amounts === null || projects.length === 0) return [];
  const names = headingOf(columns?.section ?? null) ?? { cell: amounts.cell, text: "" };
  return [
    {
      unit: view.labelOf(amounts.text).money,
      headings: [names, amounts],
      rows: projects.map(({ project, amount }) => [project, amount]),
    },
  ];
}

/** The declared `执行率`: the total's, or that of the only part that has one. */
export function mainRate(header: HeaderBlock): RateField | null {
  const rate = header.funds?.total?.rate;
  if (rate) return rate;
  return header.funds?.parts.find((row) => (row.rate?.ratio ?? null) !== null)?.rate ?? null;
}

/** The `实施期` of the header as first and last day. */
export function implementationPeriod(
  header: HeaderBlock,
  year: number | null,
): PerformanceTable["implementationPeriod"] {
  const fields = header.entries.filter((entry) => entry.role === "period");
  const [field] = fields;
  if (!field) return null;
  const datesOf = (text: string): ReturnType<typeof parseValue>["dates"] =>
    parseValue(text, { year, dateExpected: true }).dates;
  // 计划开始日期 and 计划完成日期 are the two ends of one period.
  const start = fields.find((each) => BEGINS.test(each.label?.text ?? ""));
  const end = fields.find((each) => ENDS.test(each.label?.text ?? ""));
  if (start && end && start !== end) {
    const first = datesOf(start.text);
    return {
      field: start,
      from: first?.from ?? first?.to ?? null,
      to: datesOf(end.text)?.to ?? null,
    };
  }
  const dates = datesOf(field.text);
  return { field, from: dates?.from ?? null, to: dates?.to ?? null };
}

const BEGINS = /开始|开工|起始/;
const ENDS = /结束|完成|完工|终止/;
