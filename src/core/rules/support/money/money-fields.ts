import {
  type FundRow,
  type MoneyField,
  type PerformanceTable,
} from "../../../table/performance-table";

/** The amounts of one row of the fund block (`项目资金`). */
function amountsOf(row: FundRow): readonly MoneyField[] {
  return [row.initialBudget, row.budget, row.executed, row.longTerm].filter(
    (field) => field !== null,
  );
}

/** Every amount in the head of the form, each cell once, in reading order. */
export function headMoney(table: PerformanceTable): readonly MoneyField[] {
  const rows = table.funds
    ? [...(table.funds.total ? [table.funds.total] : []), ...table.funds.parts]
    : [];
  const fields = [
    ...rows.flatMap(amountsOf),
    ...[table.budget, table.superiorFunds, table.executed].filter((field) => field !== null),
  ];
  const seen = new Set<string>();
  return fields.filter((field) => !seen.has(field.cell) && seen.add(field.cell));
}
