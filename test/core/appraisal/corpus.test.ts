import path from "node:path";
import { measureAppraisal } from "../../support/corpus/appraisal";

test("attainment, scores, execution rates, cost sums and totals of the corpus are right", async () => {
  const { right, misses } = await measureAppraisal(path.resolve(__dirname, "../../corpus"));
  expect(misses).toEqual([]);
  expect(right).toBeGreaterThan(700);
});
