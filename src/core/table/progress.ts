/** How far reading in steps has come; `done` of `total` rows. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work that yields rows, yielding how far the whole has come. */
export function* progressing<R>(
  work: Generator<number, R>,
  before: number,
  total: number,
): Generator<Progress, R> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield { done: before + step.value, total };
  }
}
