import { eachInSteps } from "../../../appraisal/steps";
import {
  type Indicator,
  type PerformanceTable,
  type ValueField,
} from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { defineRule, type Reporter } from "../../rule";
import { near, show, showWan, sum } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { hasOwnSign } from "../../support/values/operators";
import { quoted } from "../../support/texts/words";
import { PART_TOLERANCE } from "../../tolerances";
import { impliedPartsInSteps } from "../../../appraisal/implied-parts";

interface Amount {
  readonly value: Big;
  readonly unit: string | null;
  readonly cell: string;
}

function amountOf(field: ValueField | null): Amount | null {
  if (!field || field.problem) return null;
  const { kind, value, upper, unit } = field.parsed;
  if ((kind !== "number" && kind !== "money") || !value || upper) return null;
  return { value, unit, cell: field.cell };
}

/** `其中` rows, and those behind them that belong to them, by the row that they are parts of. */
function* families(
  table: PerformanceTable,
): Generator<undefined, readonly (readonly [Indicator, readonly Indicator[]])[]> {
  const rows = table.indicators;
  const byRow = new Map<number, Indicator>();
  yield* eachInSteps(rows, (row) => byRow.set(row.row, row));
  const implied = yield* impliedPartsInSteps(table);
  const children = new Map<Indicator, Indicator[]>();
  yield* eachInSteps(rows, (row) => {
    const parent = row.parentRow === null ? implied.get(row) : byRow.get(row.parentRow);
    if (!parent) return;
    const known = children.get(parent);
    if (known) known.push(row);
    else children.set(parent, [row]);
  });
  return [...children];
}

function compare(
  parent: Indicator,
  whole: Amount,
  parts: readonly Amount[],
  column: "target" | "actual",
  report: Reporter,
): void {
  const total = sum(parts.map((part) => part.value));
  const mixed = parts.some((part) => part.unit !== whole.unit);
  const equal = near(total, whole.value, PART_TOLERANCE);
  const name = quoted(parent.name.text);
  const isMoney = whole.unit === "元";
  const unit = isMoney ? " 万元" : (whole.unit ?? "");
  const shown = (value: Big): string => (isMoney ? showWan(value) : show(value));
  if (equal && !mixed) {
    if (column === "target")
      report.pass({ data: { name, total: shown(total), unit, parts: parts.length } });
    return;
  }
  if (equal && column === "actual") return;
  report.finding({
    cell: whole.cell,
    related: parts.map((part) => part.cell),
    variant: equal ? "mixed" : column,
    ...(equal ? { severity: "hint" as const } : {}),
    ...(mixed ? { certainty: "likely" as const } : {}),
    data: { name, total: shown(whole.value), sum: shown(total), unit },
    subject: subjectOf(parent),
    cause: `parts of ${subjectOf(parent)}`,
  });
}

/** D03: an indicator against the sum of its `其中` rows. */
export const D03 = defineRule({
  code: "D03",
  slug: "parent-against-parts",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check({ table }, report) {
    yield* eachInSteps(yield* families(table), ([parent, children]) => {
      for (const column of ["target", "actual"] as const) {
        const whole = amountOf(parent[column]);
        // ≥1200亩 as an actual is no amount that parts could come to (F17).
        if (!whole || (column === "actual" && hasOwnSign(parent.actual))) continue;
        const parts = children.flatMap((row) => amountOf(row[column]) ?? []);
        if (parts.length === 0) continue;
        // 200 over parts in 万元: the whole lacks its unit (A05, C13), so nothing can be added up.
        if (whole.unit === null && parts.some((part) => part.unit === "元")) continue;
        const unread = children.find((row) => !amountOf(row[column]));
        if (unread) {
          const cell = unread[column]?.cell ?? unread.name.cell;
          if (column === "target")
            report.notJudged({ cell, data: { name: quoted(parent.name.text) } });
          continue;
        }
        compare(parent, whole, parts, column, report);
      }
    });
  },
});
