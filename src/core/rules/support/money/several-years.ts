import { filterInSteps } from "../../../appraisal/steps";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { namedRows, partOf } from "../rows/rows";
import { plain } from "../texts/words";

const SEVERAL_YEARS =
  /累计|历年|跨年|[二三四五六两2-6]年(?:总|合计|期|投入|投资)|中期|实施期内|项目总期/u;

/** Costs whose name says that they cover several years; never to be held against one year's budget. */
export function severalYearCosts(
  table: PerformanceTable,
): Generator<undefined, readonly Indicator[]> {
  return filterInSteps(
    namedRows(table),
    (row) =>
      partOf(row) === "cost" &&
      row.target?.parsed.kind === "money" &&
      SEVERAL_YEARS.test(plain(row.name.clean)),
  );
}
