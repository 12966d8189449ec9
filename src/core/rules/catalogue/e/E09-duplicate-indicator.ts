import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { bare, quoted } from "../../support/texts/words";

/** Names that may stand several times: they are numbers, or say only "other". */
const NO_NAME = /^(?:[\d.%]+|其他|其它|具体指标)$/;

/** The part of the form in which a name should stand once. */
function partKey({ section, period, level1, level2 }: Indicator): string {
  return `${section?.cell ?? ""}|${period ?? ""}|${level1.name ?? ""}|${level2.name ?? ""}`;
}

/** Rows of one part follow each other, so that its key is seldom needed. */
function isSamePart(a: Indicator, b: Indicator): boolean {
  return (
    a.level2.name === b.level2.name &&
    a.level1.name === b.level1.name &&
    a.period === b.period &&
    a.section?.cell === b.section?.cell
  );
}

/** E09: the same 三级指标 stands twice under one 二级指标. */
export const E09 = defineRule({
  code: "E09",
  slug: "duplicate-indicator",
  severity: "error",
  certainty: "certain",
  group: "relevance",
  basis: ["review"],
  *check({ table }, report) {
    const seen = new Map<string, Map<string, Indicator>>();
    let before: Indicator | null = null;
    let names = new Map<string, Indicator>();
    yield* eachInSteps(table.indicators, (row) => {
      if (!isNamed(row)) return;
      const own = bare(row.name.clean);
      if (own === "" || NO_NAME.test(own)) return;
      // Parts of different wholes may bear one name (其中：上级资金).
      const name = row.sub ? `${String(row.parentRow ?? "")}/${own}` : own;
      if (!before || !isSamePart(before, row)) {
        const part = partKey(row);
        names = seen.get(part) ?? new Map<string, Indicator>();
        seen.set(part, names);
      }
      before = row;
      const first = names.get(name);
      if (!first) {
        names.set(name, row);
        return;
      }
      report.finding({
        cell: row.name.cell,
        related: [first.name.cell],
        data: { name: quoted(row.name.text), level2: row.level2.name ?? row.level1.name ?? "" },
        subject: subjectOf(row),
      });
    });
  },
});
