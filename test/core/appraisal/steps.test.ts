import { isStep } from "../../../src/core/appraisal/steps";

/** Long work gives the thread back every 1,024 rows, and never on the way in. */
it.each([
  [0, false],
  [1, false],
  [1022, false],
  [1023, true],
  [1024, false],
  [2047, true],
])("row %s is followed by a pause: %s", (index, pause) => {
  expect(isStep(index)).toBe(pause);
});
