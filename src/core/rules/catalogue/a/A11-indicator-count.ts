import { filterInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { namedRows } from "../../support/rows/rows";
import { columnOf } from "../../support/rows/indicators";
import { topOf } from "../../support/rows/places";

/** Fewer cannot cover 产出, 效益 and 满意度; more bury what matters (重点突出). */
const FEWEST = 5;
const MOST = 30;
/** A whole department has more to say than one project. */
const MOST_OF_A_DEPARTMENT = 60;

/** A11: unusually few or many 三级指标. */
export const A11 = defineRule({
  code: "A11",
  slug: "indicator-count",
  severity: "hint",
  certainty: "likely",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    const counted = yield* filterInSteps(
      namedRows(table),
      (row) => !row.sub && row.period !== "long-term",
    );
    const count = counted.length;
    if (count === 0) return;
    const department = table.kind.startsWith("department");
    const most = department ? MOST_OF_A_DEPARTMENT : MOST;
    if (count >= FEWEST && count <= most) return;
    // The heading stands for them all: marking every row would hide the other marks.
    report.finding({
      cell: columnOf(table, "level3")?.heading?.cell ?? topOf(table),
      variant: count < FEWEST ? "few" : "many",
      data: { count, fewest: FEWEST, most },
      subject: "count",
    });
  },
});
