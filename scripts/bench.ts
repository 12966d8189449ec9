/** `npm run bench`: the figures that docs/performance.md gives, one part or all of them. */
import { benchReading } from "./bench-reading";
import { benchRules } from "./bench-rules";
import { benchSteps } from "./bench-steps";

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  reading: benchReading,
  rules: benchRules,
  steps: benchSteps,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`== ${name}\n`);
  await bench();
}
