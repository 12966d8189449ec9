import { type FindingData } from "../../finding";
import { show } from "../values/figures";
import { type ScoreFault } from "./score-fault";
import { quoted } from "../texts/words";

/** What sentences about a row's score are made of; what is not known is "". */
export function scoreData({ row, score, weight, expected }: ScoreFault): FindingData {
  return {
    name: quoted(row.name.text),
    target: quoted(row.target?.text ?? ""),
    actual: quoted(row.actual?.text ?? ""),
    score: score ? show(score) : quoted(row.score?.text ?? ""),
    weight: weight ? show(weight) : "",
    expected: expected ? show(expected) : "",
  };
}

/** The cell that a finding about the score goes to, and the ones it rests on. */
export function scorePlace({ row }: ScoreFault): {
  readonly cell: string;
  readonly related: readonly string[];
} {
  const cell = row.score?.cell ?? row.actual?.cell ?? row.name.cell;
  const others = [row.target?.cell, row.actual?.cell, row.weight?.cell, row.reason?.cell];
  return { cell, related: others.flatMap((each) => (each && each !== cell ? [each] : [])) };
}
