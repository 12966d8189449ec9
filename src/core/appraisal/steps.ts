import { type Big, sumOf } from "../values/decimal";

/**
 * Rows, findings or texts between two pauses of long work: few enough that a slow machine, with
 * nothing compiled yet, is through with them in some ten milliseconds.
 */
const STEP = 256;

/** True for the places of a list before which long work pauses, so that it never holds the thread for long. */
export function isStep(index: number): boolean {
  return index % STEP === STEP - 1;
}

/** The same for work that costs far more an item than looking at it: rows of formulas. */
export const SHORT_STEP = 64;

/**
 * Looks at each of many items, with pauses. All long work counts through its lists here: a
 * `for … of` of its own makes the engine write an object for every item, for every rule.
 */
export function* eachInSteps<T>(
  items: readonly T[],
  look: (item: T, index: number) => void,
  step = STEP,
): Generator<undefined, void> {
  for (let index = 0; index < items.length; index++) {
    if (index % step === step - 1) yield;
    look(items[index] as T, index);
  }
}

/** Work with pauses, done without any: for the command line and for small tables. */
export function atOnce<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** As `filter` of a list, with pauses. */
export function* filterInSteps<T>(
  items: readonly T[],
  keep: (item: T) => boolean,
): Generator<undefined, T[]> {
  const kept: T[] = [];
  for (let index = 0; index < items.length; index++) {
    if (isStep(index)) yield;
    const item = items[index];
    if (item !== undefined && keep(item)) kept.push(item);
  }
  return kept;
}

/** As `some` of a list, with pauses. */
export function* someInSteps<T>(
  items: readonly T[],
  holds: (item: T) => boolean,
): Generator<undefined, boolean> {
  for (let index = 0; index < items.length; index++) {
    if (isStep(index)) yield;
    if (holds(items[index] as T)) return true;
  }
  return false;
}

/** As `flatMap` of a list for what has at most one result an item, with pauses; null is left out. */
export function* gatherInSteps<T, R>(
  items: readonly T[],
  take: (item: T, index: number) => R | null | undefined,
): Generator<undefined, R[]> {
  const taken: R[] = [];
  for (let index = 0; index < items.length; index++) {
    if (isStep(index)) yield;
    const each = take(items[index] as T, index);
    if (each !== null && each !== undefined) taken.push(each);
  }
  return taken;
}

/** As `sumOf`, with pauses. */
export function* sumInSteps(values: readonly (Big | null)[]): Generator<undefined, Big> {
  const parts: Big[] = [];
  for (let from = 0; from < values.length; from += STEP) {
    if (from > 0) yield;
    parts.push(sumOf(values.slice(from, from + STEP)));
  }
  return sumOf(parts);
}
