import { type FundRow, type MoneyField, type PerformanceTable } from "../table/performance-table";
import { type AmountField, type FormField, type FundColumn, type FundPart } from "./form";

/** Parts of a fund block by the names that the reader gives them. */
const PARTS: readonly (readonly [RegExp, FundPart])[] = [
  [/一般公共预算/, "general"],
  [/政府性基金/, "governmentFund"],
  [/专户|非税/, "nonTax"],
  [/基本支出/, "basic"],
  [/项目支出/, "project"],
  [/财政拨款/, "fiscal"],
  [/结转|结余/, "carryover"],
  [/其他资金/, "other"],
];

function partOf(row: FundRow): FundPart | null {
  return PARTS.find(([name]) => name.test(row.name))?.[1] ?? null;
}

function wan(field: MoneyField | null): number | null {
  return field?.money ? field.money.yuan.div(10_000).toNumber() : null;
}

/** The first of two amounts that is known; a blank cell says nothing. */
function firstKnown(first: MoneyField | null, second: MoneyField | null): MoneyField | null {
  return first?.money ? first : second;
}

type Fields = Partial<Record<FormField, string | number>>;

function putText(fields: Fields, id: FormField, text: string | undefined): void {
  const clean = text?.trim();
  if (clean) fields[id] = clean;
}

/** Names, period and goals of a table, as the fields of any form. */
export function textFieldsOf(table: PerformanceTable): Fields {
  const fields: Fields = {};
  const header = (role: string): string | undefined =>
    table.header.find((entry) => entry.role === role && entry.text.trim() !== "")?.text;
  putText(fields, "projectName", table.projectName?.text);
  putText(fields, "department", table.department?.text ?? header("department"));
  putText(fields, "implementingUnit", header("implementing-unit"));
  putText(fields, "reportingUnit", header("reporting-unit"));
  putText(fields, "period", table.implementationPeriod?.field.text ?? header("period"));
  putText(fields, "projectKind", header("project-kind"));
  putText(fields, "overview", header("overview"));
  const goal = (period: "annual" | "long-term"): string | undefined =>
    table.goals.find((each) => each.role === "expected" && each.period === period)?.text;
  const anyGoal = table.goals.find((each) => each.role === "expected")?.text;
  putText(fields, "annualGoal", goal("annual") ?? goal("long-term") ?? anyGoal);
  putText(fields, "longTermGoal", goal("long-term"));
  return fields;
}

/**
 * The budget of a table as amounts in 万元 in the given columns: total, and parts where
 * the table has them. The total of 本级 and 上级 where a form gives them apart.
 */
export function budgetFieldsOf(table: PerformanceTable, columns: readonly FundColumn[]): Fields {
  const fields: Fields = {};
  const superior = wan(table.superiorFunds) ?? 0;
  for (const column of columns) {
    const put = (part: FundPart, amount: number | null): void => {
      if (amount !== null) fields[`${part}.${column}` satisfies AmountField] = amount;
    };
    const inColumn = (row: FundRow): MoneyField | null =>
      column === "initial"
        ? firstKnown(row.initialBudget, row.budget)
        : firstKnown(row.budget, row.initialBudget);
    for (const row of table.funds?.parts ?? []) {
      const part = row.depth === 1 ? partOf(row) : null;
      if (part) put(part, wan(inColumn(row)));
    }
    const { total: row } = table.funds ?? {};
    const total = wan(firstKnown(row ? inColumn(row) : null, table.budget));
    put("total", total === null ? null : total + superior);
  }
  return fields;
}
