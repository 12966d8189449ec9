import { ExcelProblem, sliced } from "../../src/excel";

/** A clock on which every step takes longer than the thread may be held. */
beforeEach(() => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 20));
});

function* longWork(steps: number, done: number[]): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    done.push(step);
    yield step;
  }
  return "done";
}

test("work with pauses gives the thread back between its steps, and says how far it is", async () => {
  const done: number[] = [];
  const seen: number[] = [];
  let turns = 0;
  const turn = setInterval(() => turns++, 0);
  const work = sliced(longWork(4, done), undefined, (step) => seen.push(step));
  await expect(work).resolves.toBe("done");
  clearInterval(turn);
  expect(seen).toEqual([1, 2, 3, 4]);
  expect(turns).toBeGreaterThan(0);
});

test("work that is called off goes no further", async () => {
  const done: number[] = [];
  const calling = new AbortController();
  const work = sliced(longWork(9, done), calling.signal, (step) => {
    if (step === 2) calling.abort();
  });
  const problem: unknown = await work.catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ExcelProblem);
  expect(problem).toMatchObject({ kind: "cancelled" });
  expect(done).toEqual([1, 2]);
});
