import { defineRule } from "../../rule";
import { lacksTarget } from "../../support/rows/blank-rows";
import { columnOf } from "../../support/rows/indicators";
import { columnRange, topOf } from "../../support/rows/places";
import { earlierTableOf, pairRows, saysSameTarget } from "../../support/rows/same-project";

/** Fewer rows may well stay as they were. */
const LEAST_ROWS = 5;
const SHARE = 0.8;

/** E17: nearly all targets are those of an earlier year's table of the same project. */
export const E17 = defineRule({
  code: "E17",
  slug: "targets-unchanged",
  severity: "hint",
  certainty: "certain",
  group: "appropriateness",
  basis: ["review"],
  check({ table, workbook }, report) {
    const earlier = earlierTableOf(table, workbook);
    if (!earlier) return;
    const { pairs, onlyOwn } = pairRows(table, earlier);
    const stated = pairs.filter(({ own }) => !lacksTarget(own));
    const same = stated.filter(({ own, other }) => saysSameTarget(own, other));
    const rows = stated.length + onlyOwn.length;
    if (same.length < LEAST_ROWS || same.length < SHARE * rows) return;
    const targets = columnOf(table, "target");
    report.finding({
      cell: targets ? columnRange(table, targets.column) : topOf(table),
      data: { same: same.length, rows, year: earlier.year ?? "", sheet: earlier.sheet },
      subject: "targets",
    });
  },
});
