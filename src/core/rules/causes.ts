import { parseCell, parseRange, type RangeRef } from "../sheet";
import { type Finding } from "./finding";
import { eachInSteps, isStep } from "../appraisal/steps";

/** How near a follow-up must be to what it follows from. */
type Nearness =
  | "row" // on the same row of the table
  | "inside" // the leader's cell is one of the follow-up's
  | "table"; // anywhere in the table

interface FollowUp {
  readonly codes: readonly string[];
  /** Codes that it follows from, the likeliest first. */
  readonly from: readonly string[];
  readonly nearness: Nearness;
}

/** What is said again by another rule because of the same slip; the leader is the one to mend. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  // One row, seen by several rules.
  { codes: ["D09"], from: ["D06"], nearness: "row" },
  { codes: ["C02"], from: ["B06"], nearness: "row" },
  { codes: ["C09"], from: ["C01"], nearness: "row" },
  { codes: ["E01"], from: ["C19"], nearness: "row" },
  { codes: ["C01", "C03", "C09", "F32"], from: ["A04", "A07"], nearness: "row" },
  { codes: ["D06", "D07", "E13"], from: ["E09", "C12"], nearness: "row" },
  { codes: ["C05", "C07", "C08", "C09", "C10", "C14", "A05"], from: ["C19"], nearness: "row" },
  {
    codes: ["A05", "C07", "C10", "C11", "C14", "D03", "E10", "F10", "F17", "F19", "F32", "G01"],
    from: ["F26"],
    nearness: "row",
  },
  { codes: ["F21"], from: ["F26"], nearness: "inside" },
  // What the goal says is held against a value that is none.
  {
    codes: ["E07"],
    from: ["F17", "F26", "F32", "A05", "C04", "C06", "C07", "C09", "C11", "C12", "C15", "C24"],
    nearness: "inside",
  },
  { codes: ["A04", "F17", "F25"], from: ["F27"], nearness: "row" },
  { codes: ["B05", "C01", "C03", "C09"], from: ["B04"], nearness: "row" },
  { codes: ["C07", "C08", "C09", "C10", "F32"], from: ["C24", "C16", "C22"], nearness: "row" },
  { codes: ["F05", "F06", "F07", "F10"], from: ["C24", "C22", "C12"], nearness: "row" },
  { codes: ["E03", "E13"], from: ["C19", "B08", "A07"], nearness: "row" },
  { codes: ["F05", "F06", "F07", "F08", "F09", "F10", "G01"], from: ["C06"], nearness: "row" },
  { codes: ["F07", "F10", "G01"], from: ["C04"], nearness: "row" },
  {
    codes: ["C24", "F05", "F06", "F07", "F09", "F10", "F32"],
    from: ["C11", "C12", "C15", "F17"],
    nearness: "row",
  },
  { codes: ["F07", "F09"], from: ["F05", "F06", "F04"], nearness: "row" },
  { codes: ["E01"], from: ["E04", "C16"], nearness: "row" },
  { codes: ["C11", "C09"], from: ["B05"], nearness: "row" },
  { codes: ["B03"], from: ["A13"], nearness: "table" },
  // Sums that are wrong because one of their parts is.
  {
    codes: ["D01"],
    from: ["C12", "C15", "D14", "C24", "A04", "A05", "E09", "F26"],
    nearness: "inside",
  },
  { codes: ["D03"], from: ["C12", "C24", "A04"], nearness: "inside" },
  { codes: ["F23"], from: ["C12", "D14"], nearness: "table" },
  { codes: ["F33"], from: ["A01"], nearness: "inside" },
  { codes: ["D02"], from: ["F33", "D14"], nearness: "table" },
  {
    codes: ["D02", "D11", "F11", "F14", "F16", "F21", "F31"],
    from: ["C12"],
    nearness: "inside",
  },
  { codes: ["F11", "F29", "F31", "F14", "F16", "F21"], from: ["F33"], nearness: "table" },
  { codes: ["F14", "F16"], from: ["F31", "F11"], nearness: "table" },
  { codes: ["F01"], from: ["A12"], nearness: "table" },
  { codes: ["F03"], from: ["A13"], nearness: "table" },
  { codes: ["F13"], from: ["F04", "F25", "F11", "F28"], nearness: "table" },
  { codes: ["E06", "E07", "F18"], from: ["E16"], nearness: "table" },
  { codes: ["A03"], from: ["A02"], nearness: "table" },
];

const RULES = new Map<string, FollowUp[]>();
for (const followUp of FOLLOW_UPS) {
  for (const code of followUp.codes) {
    const known = RULES.get(code);
    if (known) known.push(followUp);
    else RULES.set(code, [followUp]);
  }
}

function rangesOf(finding: Finding): readonly RangeRef[] {
  return [finding.cell, ...finding.related].flatMap((address) => parseRange(address) ?? []);
}

/** Codes that others follow from; the rest need not be found again. */
const LEADING: ReadonlySet<string> = new Set(FOLLOW_UPS.flatMap(({ from }) => from));

/** The findings of one code, so that what stands near is found without looking at all. */
class CodeFindings {
  readonly all: Finding[] = [];
  readonly byRow = new Map<number, Finding[]>();

  add(finding: Finding): void {
    this.all.push(finding);
    const row = rowOf(finding);
    if (row === null) return;
    const list = this.byRow.get(row);
    if (list) list.push(finding);
    else this.byRow.set(row, [finding]);
  }
}

/** The findings that others may follow from, by their code and row. */
class Leaders {
  private readonly byCode = new Map<string, CodeFindings>();

  add(finding: Finding): void {
    if (!LEADING.has(finding.code)) return;
    let own = this.byCode.get(finding.code);
    if (!own) {
      own = new CodeFindings();
      this.byCode.set(finding.code, own);
    }
    own.add(finding);
  }

  /** What a follow-up follows from; undefined where nothing is near enough. */
  find(finding: Finding, { from, nearness }: FollowUp): Finding | undefined {
    for (const code of from) {
      const leader = this.near(finding, code, nearness);
      if (leader) return leader;
    }
    return undefined;
  }

  private near(finding: Finding, code: string, nearness: Nearness): Finding | undefined {
    const leaders = this.byCode.get(code);
    if (!leaders) return undefined;
    if (nearness === "table") return leaders.all[0];
    if (nearness === "row") {
      const row = rowOf(finding);
      return row === null ? undefined : leaders.byRow.get(row)?.[0];
    }
    const ranges = rangesOf(finding);
    const rows = ranges.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
    const candidates = rows < leaders.all.length ? onRows(leaders, ranges) : leaders.all;
    return candidates.find((leader) => isInside(leader, ranges));
  }
}

function onRows({ byRow }: CodeFindings, ranges: readonly RangeRef[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const { top, bottom } of ranges) {
    for (let row = top; row <= bottom; row++) found.push(...(byRow.get(row) ?? []));
  }
  return found;
}

/** The row that a finding is on; null for one about several rows. */
function rowOf({ cell }: Finding): number | null {
  const place = parseCell(cell);
  if (place) return place.row;
  const range = parseRange(cell);
  return range?.top === range?.bottom ? (range?.top ?? null) : null;
}

function isInside(leader: Finding, ranges: readonly RangeRef[]): boolean {
  const place = parseRange(leader.cell);
  return (
    place !== null &&
    ranges.some(
      (range) =>
        range.top <= place.top &&
        range.bottom >= place.bottom &&
        range.left <= place.left &&
        range.right >= place.right,
    )
  );
}

/** Findings with the causes that join them, and those that others follow from. */
export interface Folded {
  readonly findings: readonly Finding[];
  readonly leaders: ReadonlySet<Finding>;
}

/**
 * Gives a finding that follows from another one the same cause, so that one slip reads as
 * one: a sum that fails because one of its cells is misread, a floor on a rate that makes
 * its score look wrong. Nothing is dropped.
 */
export function foldFollowUps(findings: readonly Finding[]): Folded {
  const steps = foldInSteps(findings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `foldFollowUps`, with pauses. */
export function* foldInSteps(findings: readonly Finding[]): Generator<undefined, Folded> {
  const leadersByPlace = new Leaders();
  yield* eachInSteps(findings, (finding) => {
    leadersByPlace.add(finding);
  });
  const leaderOf = new Map<Finding, Finding>();
  yield* eachInSteps(findings, (finding) => {
    for (const followUp of RULES.get(finding.code) ?? []) {
      const leader = leadersByPlace.find(finding, followUp);
      if (leader) {
        leaderOf.set(finding, leader);
        break;
      }
    }
  });
  if (leaderOf.size === 0) return { findings, leaders: new Set() };
  // A leader may follow from another one: the first of the chain leads them all.
  const head = (finding: Finding): Finding => {
    if (!leaderOf.has(finding)) return finding;
    const seen = new Set<Finding>();
    let at = finding;
    for (let next = leaderOf.get(at); next && !seen.has(next); next = leaderOf.get(at)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  yield;
  const leaders = new Set<Finding>();
  const causes = new Map<Finding, string>();
  let looked = 0;
  for (const finding of leaderOf.keys()) {
    if (isStep(looked++)) yield;
    const leader = head(finding);
    causes.set(leader, leader.cause ?? `${leader.code}|${leader.subject}`);
  }
  yield;
  const folded: Finding[] = [];
  yield* eachInSteps(findings, (finding) => {
    const cause = causes.get(head(finding));
    const joined = cause === undefined || cause === finding.cause ? finding : { ...finding, cause };
    if (causes.has(finding)) leaders.add(joined);
    folded.push(joined);
  });
  return { findings: folded, leaders };
}
