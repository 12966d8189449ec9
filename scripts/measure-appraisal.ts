/**
 * Measures the appraisal against the corpus (attainment and score of each row, the
 * facts of each case) and prints what differs.
 *
 *   node --import ./scripts/ts.mjs scripts/measure-appraisal.ts
 */
import { fileURLToPath } from "node:url";
import { measureAppraisal } from "../test/support/corpus/appraisal";

const corpus = process.argv[2] ?? fileURLToPath(new URL("../test/corpus/", import.meta.url));
const { right, misses } = await measureAppraisal(corpus);
for (const miss of misses) console.log(miss);
console.log(`right ${String(right)}, wrong ${String(misses.length)}`);
