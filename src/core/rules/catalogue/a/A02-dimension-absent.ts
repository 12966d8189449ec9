import { type PerformanceTable } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { eachInSteps, someInSteps } from "../../../appraisal/steps";
import { dimensionOf, dimensionOfLevel1, type Dimension } from "../../support/rows/indicators";
import { topOf } from "../../support/rows/places";
import { namedRows } from "../../support/rows/rows";

/** First levels of evaluation schemes that are not made of outputs and benefits (决策, 管理 …). */
function hasOwnScheme(table: PerformanceTable): Generator<undefined, boolean> {
  return someInSteps(
    table.indicators,
    ({ level1 }) => level1.name !== null && dimensionOfLevel1(level1.name) === null,
  );
}

/** Where a finding about a whole dimension goes: its blank slot if there is one, else the last label. */
function placeOf(table: PerformanceTable, dimension: Dimension): string {
  const slot = table.emptySlots.find((empty) => dimensionOf(empty) === dimension);
  if (slot) return slot.cell;
  const last = table.indicators.at(-1);
  return last?.level1.source?.cell ?? last?.level2.source?.cell ?? topOf(table);
}

/** A02: the table has no 产出, no 效益 or no 满意度 indicator at all, whatever the form calls them. */
export const A02 = defineRule({
  code: "A02",
  slug: "dimension-absent",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2015-88", "mof-2021-101"],
  *check({ table, profile }, report) {
    const named = namedRows(table);
    const present = new Set<Dimension | null>();
    let labelled = 0;
    yield* eachInSteps(named, (row) => {
      // 满意 in a name counts wherever the row stands; that it is misplaced is B04's to say.
      if (row.name.clean.includes("满意")) present.add("satisfaction");
      const dimension = dimensionOf(row);
      if (dimension === null) return;
      labelled++;
      // 满意度 inside 效益 is a row of both.
      present.add(dimension).add(dimensionOfLevel1(row.level1.name));
    });
    // A list without level labels says nothing of dimensions.
    if (labelled < 2 || labelled < named.length / 2) return;
    const own = yield* hasOwnScheme(table);
    if (!present.has("output") && !own) {
      report.finding({ cell: placeOf(table, "output"), variant: "output", subject: "output" });
    }
    if (!present.has("benefit") && !own) {
      report.finding({
        cell: placeOf(table, "benefit"),
        variant: "benefit",
        subject: "benefit",
        cause: "no-benefit",
      });
    }
    if (!present.has("satisfaction")) {
      report.finding({
        cell: placeOf(table, "satisfaction"),
        variant: "satisfaction",
        severity: profile.costIsLevel1 ? "hint" : "warning",
        certainty: "likely",
        subject: "satisfaction",
      });
    }
  },
});
