import { type IndicatorAppraisal } from "../../appraisal/appraise";
import { eachInSteps } from "../../appraisal/steps";

/**
 * Keys that indicators are known again by on a later day: their names, numbered where one stands
 * twice, in the order of `rows`. Pauses now and then.
 */
export function* rowKeys(
  rows: readonly IndicatorAppraisal[],
): Generator<undefined, readonly string[]> {
  const seen = new Map<string, number>();
  // A list, not a map: one of a hundred thousand rows is moved as a whole whenever it grows.
  const keys: string[] = [];
  yield* eachInSteps(rows, ({ indicator }) => {
    const { clean } = indicator.name;
    const count = (seen.get(clean) ?? 0) + 1;
    seen.set(clean, count);
    keys.push(`${clean}|${String(count)}`);
  });
  return keys;
}
