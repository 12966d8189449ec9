import {
  type DetailList,
  type PerformanceTable,
  type TextField,
} from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { money, type MoneyUnit } from "../../../values/money";
import { parseValue } from "../../../values/parse-value";
import { plain } from "../texts/words";

/** One row of a list of tasks or expenses with its amount. */
export interface DetailAmount {
  readonly field: TextField;
  readonly yuan: Big;
}

/** A column of amounts in a list (`年度主要任务`, `支出明细预算`), its 合计 row apart. */
export interface DetailColumn {
  readonly heading: TextField;
  readonly rows: readonly DetailAmount[];
  readonly total: DetailAmount | null;
}

const AMOUNT_HEADING = /金额|预算数|总额|经费|支出额|小计/u;
const TOTAL_LABEL = /合计|总计|^计$/u;

function unitOf(heading: string, table: PerformanceTable): MoneyUnit | null {
  const inHeading = /\((万元|元|千元|亿元)\)/u.exec(plain(heading))?.[1];
  return (
    (inHeading as MoneyUnit | undefined) ?? table.moneyUnit?.unit ?? table.funds?.unit?.unit ?? null
  );
}

function amountIn(field: TextField | undefined, unit: MoneyUnit | null): DetailAmount | null {
  if (!field) return null;
  const parsed = parseValue(field.text);
  if (parsed.kind === "money" && parsed.value) return { field, yuan: parsed.value };
  if (parsed.kind !== "number" || parsed.unit !== null || !parsed.value || !unit) return null;
  return { field, yuan: money(parsed.value, unit).yuan };
}

/** The first column of amounts of a list; null where it has none or a row cannot be read. */
export function detailColumn(list: DetailList, table: PerformanceTable): DetailColumn | null {
  const at = list.headings.findIndex((heading) => AMOUNT_HEADING.test(plain(heading.text)));
  const heading = list.headings[at];
  if (!heading) return null;
  const unit = unitOf(heading.text, table);
  const rows: DetailAmount[] = [];
  let total: DetailAmount | null = null;
  for (const row of list.rows) {
    const amount = amountIn(row[at], unit);
    const isTotal = row.some(
      (field, column) => column !== at && TOTAL_LABEL.test(plain(field.text)),
    );
    if (!amount) {
      if (!isTotal && plain(row[at]?.text ?? "") !== "") return null;
      continue;
    }
    if (isTotal) total = amount;
    else rows.push(amount);
  }
  return rows.length > 1 ? { heading, rows, total } : null;
}
