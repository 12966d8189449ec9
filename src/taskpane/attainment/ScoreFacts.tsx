import { type Appraisal } from "../../core/appraisal";
import { type Big } from "../../core/values";
import { useWords, type Words } from "../context";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { waitingFor } from "./words";

/** Points by level and in total, as they come to at this moment; nothing where no row has weight. */
export function ScoreFacts({ appraisal }: { readonly appraisal: Appraisal }) {
  const words = useWords();
  if (!appraisal.profile.scored || appraisal.levels.length === 0) return null;
  return (
    <Section title={words.pane.fill.score} hint={words.pane.fill.scoreHint}>
      <Facts facts={factsOf(appraisal, words)} />
    </Section>
  );
}

function factsOf(
  { rows, levels, execution, total, grade }: Appraisal,
  { pane, say }: Words,
): (readonly [string, string])[] {
  const text = pane.fill;
  const of = (points: Big, weight: Big) =>
    say(text.scoreOf, { points: points.toFixed(), weight: weight.toFixed() });
  const executed = execution.score ?? execution.declaredScore;
  const waiting = rows.filter((row) => waitingFor(row) !== null).length;
  const sum = of(total.points, total.full);
  const declared = total.declared;
  return [
    ...(execution.weight && executed
      ? ([[text.execution, of(executed, execution.weight)]] as const)
      : []),
    ...levels.map(
      ({ level1, points, full }) => [level1 ?? text.otherLevel, of(points, full)] as const,
    ),
    [
      waiting > 0 ? say(text.totalKnown, { count: waiting }) : text.total,
      grade
        ? say(text.scoreGrade, {
            points: total.points.toFixed(),
            weight: total.full.toFixed(),
            grade,
          })
        : sum,
    ],
    ...(declared && !declared.eq(total.points)
      ? ([[text.declared, declared.toFixed()]] as const)
      : []),
  ];
}
