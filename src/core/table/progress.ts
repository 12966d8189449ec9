/** How far reading in steps has come; `done` of `total` rows. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work that yields rows, yielding how far the whole has come; what goes over rows again never goes back. */
export function* progressing<R>(
  work: Generator<number, R>,
  before: number,
  total: number,
): Generator<Progress, R> {
  let done = before;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    done = Math.max(done, before + step.value);
    yield { done, total };
  }
}
