import { eachInSteps, isStep } from "../steps";
import { type Block } from "./blocks";
import { candidates, Candidates, Places, type Pair } from "./candidates";
import { closeGaps } from "./gaps";
import { Leftovers } from "./letters";
import { weigh, type WeighedNames } from "./names";
import { choosePairs } from "./pairs";

/** Rows less alike than this are not about the same task, whatever their place. */
const LEAST_ALIKE = 0.2;

/** A group in the making; rows are indexes into the block's rows, -1 where it has none. */
export class Draft {
  timeliness = -1;
  cost = -1;
  /** How alike the rows are that joined; 0 where none did. */
  timelinessAlike = 0;
  costAlike = 0;

  constructor(
    readonly quantity: number,
    readonly quality: number,
    readonly qualityAlike: number,
  ) {}

  /** Takes in a row that speaks of the task. */
  take(role: "cost" | "timeliness", row: number, alike: number): void {
    this[role] = row;
    if (role === "cost") this.costAlike = alike;
    else this.timelinessAlike = alike;
  }

  /** The rows that the task is known by. */
  outputs(): readonly number[] {
    return [this.quantity, this.quality].filter((row) => row >= 0);
  }

  /** A task has two rows at least. */
  isTask(): boolean {
    let rows = 0;
    if (this.quantity >= 0) rows++;
    if (this.quality >= 0) rows++;
    if (this.timeliness >= 0) rows++;
    if (this.cost >= 0) rows++;
    return rows > 1;
  }
}

/** Which quality row a quantity row goes with: places in their lists. */
interface Partners {
  /** By the place of the quantity row. */
  readonly pairs: ReadonlyMap<number, Pair>;
  /** Pairs of which both sides rise together. */
  readonly inOrder: ReadonlySet<Pair>;
}

/** Pairs quantity and quality rows: by words, by place between neighbours, by letters. */
function* partnersOf(
  block: Block,
  names: WeighedNames,
  leftovers: Leftovers,
): Generator<undefined, Partners> {
  const { quantity, quality } = block.byRole;
  const places = new Places(names, quality);
  yield;
  const alike = yield* candidates(names, quantity, places, LEAST_ALIKE);
  const chosen = yield* choosePairs(alike, quantity.length, quality.length);
  yield;
  const inOrder = new Set([...chosen.inOrder, ...closeGaps(names, chosen, quantity, quality)]);
  yield;
  const pairs = new Map<number, Pair>();
  const paired = new Set<number>();
  for (const pair of [...inOrder, ...chosen.outOfOrder]) {
    pairs.set(pair.a, pair);
    paired.add(pair.b);
  }
  yield;
  const leftOfA = Array.from(quantity.keys()).filter((place) => !pairs.has(place));
  const leftOfB = Array.from(quality.keys()).filter((place) => !paired.has(place));
  const byLetters = leftovers.pair(
    leftOfA.map((place) => quantity[place] ?? -1),
    leftOfB.map((place) => [quality[place] ?? -1]),
  );
  for (const { a, b, similarity } of byLetters) {
    const pair = { a: leftOfA[a] ?? -1, b: leftOfB[b] ?? -1, similarity };
    pairs.set(pair.a, pair);
  }
  return { pairs, inOrder };
}

/** A group for each quantity row with its quality row, quality rows without one between them. */
function* drafts(block: Block, { pairs, inOrder }: Partners): Generator<undefined, Draft[]> {
  const { quantity, quality } = block.byRole;
  const paired = new Set(Array.from(pairs.values(), ({ b }) => b));
  yield;
  const groups: Draft[] = [];
  let next = 0;
  const aloneUpTo = (end: number): void => {
    for (; next < end; next++) {
      const row = quality[next];
      if (row !== undefined && !paired.has(next)) groups.push(new Draft(-1, row, 0));
    }
  };
  yield* eachInSteps(quantity, (row, place) => {
    const pair = pairs.get(place);
    if (pair && inOrder.has(pair)) aloneUpTo(pair.b);
    groups.push(new Draft(row, pair ? (quality[pair.b] ?? -1) : -1, pair?.similarity ?? 0));
  });
  aloneUpTo(quality.length);
  return groups;
}

/** The groups that have a row of this role, and where their rows have which words. */
interface Members {
  readonly owners: readonly number[];
  readonly places: Places;
}

function membersOf(
  names: WeighedNames,
  groups: readonly Draft[],
  role: "quantity" | "quality",
): Members {
  const owners: number[] = [];
  const rows: number[] = [];
  groups.forEach((group, place) => {
    const member = group[role];
    if (member < 0) return;
    owners.push(place);
    rows.push(member);
  });
  return { owners, places: new Places(names, rows) };
}

/** Candidates of groups, found by one of their rows. */
interface Found {
  readonly pairs: Candidates;
  readonly owners: readonly number[];
}

/** Two lists of candidates as one, in their order; of two for the same group the better one. */
function* merged(one: Found, two: Found): Generator<undefined, Candidates> {
  const all = new Candidates();
  const [x, y] = [one.pairs, two.pairs];
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    if (isStep(all.length)) yield;
    const [a, c] = [x.a[i] ?? Infinity, y.a[j] ?? Infinity];
    const p = one.owners[x.b[i] ?? 0] ?? -1;
    const q = two.owners[y.b[j] ?? 0] ?? -1;
    // By rising row, then by falling group, as the lists themselves are.
    const order = a === c ? q - p : a < c ? -1 : 1;
    const [s, t] = [x.similarity[i] ?? 0, y.similarity[j] ?? 0];
    if (order < 0) all.add(a, p, s);
    else if (order > 0) all.add(c, q, t);
    else all.add(a, p, s < t ? t : s);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return all;
}

/** Aligns `rows` with the groups so far by the members that they have; returns pairs (row place, group place). */
function* withGroups(
  names: WeighedNames,
  rows: readonly number[],
  groups: readonly Draft[],
  [byQuantity, byQuality]: readonly [Members, Members],
): Generator<undefined, readonly Pair[]> {
  const found = function* ({ owners, places }: Members): Generator<undefined, Found> {
    return { pairs: yield* candidates(names, rows, places, LEAST_ALIKE), owners };
  };
  const all = yield* merged(yield* found(byQuantity), yield* found(byQuality));
  yield;
  const { inOrder, outOfOrder } = yield* choosePairs(all, rows.length, groups.length);
  return [...inOrder, ...outOfOrder];
}

/** Costs and dates that no words link, held against the tasks that have none by single letters. */
function leftByLetters(
  rows: readonly number[],
  groups: readonly Draft[],
  role: "cost" | "timeliness",
  leftovers: Leftovers,
): readonly Pair[] {
  const taken = new Set(groups.map((group) => group[role]));
  const left = Array.from(rows.keys()).filter((place) => !taken.has(rows[place] ?? -1));
  const open = Array.from(groups.keys()).filter((place) => (groups[place]?.[role] ?? 0) < 0);
  const pairs = leftovers.pair(
    left.map((place) => rows[place] ?? -1),
    open.map((place) => groups[place]?.outputs() ?? []),
  );
  return pairs.map(({ a, b, similarity }) => ({ a: left[a] ?? 0, b: open[b] ?? 0, similarity }));
}

/** The tasks of a block, in the order of their quantity rows, and the rows that stand alone. */
export function* groupsOf(block: Block): Generator<undefined, readonly Draft[]> {
  const names = yield* weigh(block.rows);
  const leftovers = new Leftovers(block.rows);
  const groups = yield* drafts(block, yield* partnersOf(block, names, leftovers));
  yield;
  const byQuantity = membersOf(names, groups, "quantity");
  yield;
  const members = [byQuantity, membersOf(names, groups, "quality")] as const;
  yield;
  for (const role of ["cost", "timeliness"] as const) {
    const rows = block.byRole[role];
    const join = ({ a, b, similarity }: Pair): void =>
      groups[b]?.take(role, rows[a] ?? -1, similarity);
    for (const pair of yield* withGroups(names, rows, groups, members)) join(pair);
    yield;
    for (const pair of leftByLetters(rows, groups, role, leftovers)) join(pair);
    yield;
  }
  return groups;
}
