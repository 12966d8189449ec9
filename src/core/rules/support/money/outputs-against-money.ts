import { filterInSteps, someInSteps } from "../../../appraisal/steps";
import { type RuleContext } from "../../rule";
import { FULL_EXECUTION, UNFINISHED_OUTPUT, VERY_LOW_EXECUTION } from "../../tolerances";
import { appraisalInSteps } from "../scores/appraisal";
import { isBlankText } from "../rows/blank-rows";
import { executionOf } from "../scores/execution";
import { isActualOff } from "./magnitude";
import { scoreFaults } from "../scores/score-fault";
import { isTargetWrong } from "../values/target-fault";
import { isOutput } from "../rows/rows";

/** Fewer measured outputs say nothing of the whole. */
const FEWEST = 2;

/**
 * Money and results that do not go together: everything reached with less than half of
 * the money ("unspent"), or everything spent with an output far from reached ("unfinished").
 */
export function* contradictsOutputs(
  context: RuleContext,
): Generator<undefined, "unspent" | "unfinished" | null> {
  const { computed, row } = executionOf(context.table);
  if (!computed || context.table.kind === "monitoring") return null;
  if (row?.reason && !isBlankText(row.reason.text)) return null;
  const { rows } = yield* appraisalInSteps(context);
  const outputs = yield* filterInSteps(
    rows,
    ({ indicator, met }) => met !== null && isOutput(indicator),
  );
  if (outputs.length < FEWEST) return null;
  const missed = yield* someInSteps(outputs, ({ met }) => met === false);
  if (computed.lt(VERY_LOW_EXECUTION) && !missed) return "unspent";
  const faults = yield* scoreFaults(context);
  const unfinished = yield* someInSteps(
    outputs,
    ({ attainment, indicator }) =>
      // A row whose own score or target is at fault has been spoken of already.
      !faults.has(indicator) &&
      !isTargetWrong(indicator, context.table) &&
      !isActualOff(indicator) &&
      indicator.direction !== "lower-is-better" &&
      attainment?.lt(UNFINISHED_OUTPUT) === true,
  );
  return computed.gte(FULL_EXECUTION) && unfinished ? "unfinished" : null;
}
