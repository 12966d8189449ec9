import {
  type Indicator,
  type PerformanceTable,
  type TextField,
} from "../../../table/performance-table";
import { Big } from "../../../values/decimal";
import { filterInSteps, gatherInSteps, sumInSteps } from "../../../appraisal/steps";
import { defineRule, type Reporter } from "../../rule";
import { near, show, sum } from "../../support/values/figures";
import { executionPoints } from "../../support/scores/weight-total";
import { pointsInLabel } from "../../support/scores/points-in-label";
import { rowsByProject } from "../../support/rows/projects";
import { hasColumn, namedRows } from "../../support/rows/rows";
import { isBlankText } from "../../support/rows/blank-rows";
import { WEIGHT_TOLERANCE } from "../../tolerances";

const FULL = new Big(100);
/** At the target stage the execution's 10 (财预〔2021〕101号) or 20 points are not given out yet. */
const TARGET_STAGE = [100, 90, 80];

/** 预算执行情况（20分） and 年度绩效目标（98分）, where the rows carry no points. */
function labelPoints(table: PerformanceTable): { value: Big; cell: string } | null {
  const labels: readonly TextField[] = table.goals.map((goal) => goal.label ?? goal);
  const seen = new Set<string>();
  const found = [...labels, ...table.unrecognised].flatMap((label) => {
    const points = seen.has(label.cell) ? null : pointsInLabel(label.text);
    seen.add(label.cell);
    return points ? [{ value: points, cell: label.cell }] : [];
  });
  const [first] = found;
  return first ? { value: sum(found.map((each) => each.value)), cell: first.cell } : null;
}

function* weightsOf(rows: readonly Indicator[]): Generator<undefined, Big> {
  return yield* sumInSteps(yield* gatherInSteps(rows, (row) => row.weight?.value));
}

function isFull(total: Big, allowed: readonly number[]): boolean {
  const ratio = near(total, new Big(1), new Big("0.001"));
  return ratio || allowed.some((each) => near(total, new Big(each), WEIGHT_TOLERANCE));
}

/** One project of a list; what is printed for the execution stands elsewhere there. */
function* reportProject(rows: readonly Indicator[], report: Reporter): Generator<undefined, void> {
  const total = yield* weightsOf(rows);
  const [first] = rows;
  if (isFull(total, TARGET_STAGE)) return;
  report.finding({
    cell: first?.weight?.cell ?? "",
    variant: "rows",
    data: { rows: show(total), execution: "0", total: show(total) },
    subject: `weights ${first?.section?.text ?? ""}`,
    cause: "weights",
  });
}

/** F01: 分值 of all rows and of 预算执行率 come to 100. */
export const F01 = defineRule({
  code: "F01",
  slug: "weights-not-100",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10", "arithmetic"],
  *check({ table, profile }, report) {
    if (!profile.scored) return;
    const execution = executionPoints(table);
    const weighted = yield* filterInSteps(
      table.indicators,
      (row) => !!row.weight?.value && row.period !== "long-term",
    );
    if (weighted.length === 0) {
      const labelled = hasColumn(table, "weight") ? null : labelPoints(table);
      if (!labelled || !execution) return;
      const total = labelled.value.plus(execution.value);
      if (near(total, FULL, WEIGHT_TOLERANCE)) return;
      report.finding({
        cell: labelled.cell,
        related: execution.cell === "" ? [] : [execution.cell],
        variant: "labels",
        data: { rows: show(labelled.value), execution: show(execution.value), total: show(total) },
        subject: "weights",
        cause: "weights",
      });
      return;
    }
    const projects = rowsByProject(table, weighted);
    if (projects.length > 1) {
      for (const project of projects) yield* reportProject(project, report);
      return;
    }
    yield;
    const rows = yield* weightsOf(weighted);
    const total = execution ? rows.plus(execution.value) : rows;
    if (isFull(total, execution ? [100] : TARGET_STAGE)) {
      const data = {
        rows: show(rows),
        execution: execution ? show(execution.value) : "0",
        total: show(total),
      };
      report.pass({ variant: execution ? "default" : "rows", data });
      return;
    }
    const [blank] = yield* filterInSteps(
      namedRows(table),
      ({ sub, weight, score }) =>
        !sub && weight !== null && isBlankText(weight.text) && !isBlankText(score?.text),
    );
    if (blank?.weight && total.lt(FULL)) {
      report.notJudged({ cell: blank.weight.cell });
      return;
    }
    const [first] = weighted;
    report.finding({
      cell: table.totals?.weight?.cell ?? first?.weight?.cell ?? table.totals?.label.cell ?? "",
      related: execution && execution.cell !== "" ? [execution.cell] : [],
      variant: execution ? "default" : "rows",
      data: {
        rows: show(rows),
        execution: execution ? show(execution.value) : "0",
        total: show(total),
      },
      subject: "weights",
      cause: "weights",
    });
  },
});
