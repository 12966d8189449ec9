/**
 * Reads the corpus and holds the readings against the independent truth:
 *
 *   npm run measure:reading [FOLDER] [-- --excel] [-- --misses]
 *
 * FOLDER holds `cases/` and `truth/` (default: test/corpus). `--excel` leaves the
 * merged areas out, as Excel does; `--misses` prints every difference.
 */
import { corpusCases, CORPUS } from "../test/support/corpus/truth";
import { measureCase, MEASURES, type Score } from "../test/support/corpus/measure-reading";

const flags = new Set(process.argv.slice(2).filter((each) => each.startsWith("--")));
const folder = process.argv.slice(2).find((each) => !each.startsWith("--")) ?? CORPUS;
const share = ({ right, of }: Score): string => `${String(right)}/${String(of)}`.padStart(11);
const percent = ({ right, of }: Score): string =>
  (of === 0 ? "–" : `${((100 * right) / of).toFixed(2)}%`).padStart(11);

const sums = Object.fromEntries(MEASURES.map((each) => [each, { right: 0, of: 0 }])) as Record<
  string,
  Score
>;
process.stdout.write(`case ${MEASURES.map((each) => each.padStart(11)).join("")}\n`);
for (const entry of corpusCases(folder)) {
  const reading = await measureCase(entry, flags.has("--excel"));
  process.stdout.write(
    `${entry.id.padEnd(5)}${MEASURES.map((each) => share(reading.scores[each])).join("")}\n`,
  );
  if (flags.has("--misses"))
    for (const miss of reading.misses) process.stdout.write(`      ${miss}\n`);
  for (const each of MEASURES) {
    const sum = sums[each];
    if (!sum) continue;
    sum.right += reading.scores[each].right;
    sum.of += reading.scores[each].of;
  }
}
const all = MEASURES.map((each) => sums[each] ?? { right: 0, of: 0 });
process.stdout.write(`sum  ${all.map(share).join("")}\n     ${all.map(percent).join("")}\n`);
