import { type Indicator, type PerformanceTable } from "../../table/performance-table";
import { alignInOrder } from "./align";
import { candidates, Candidates, Places, type Pair } from "./candidates";
import { similarityOf, weigh, type WeighedNames } from "./names";
import { isStep } from "../steps";
import { type Linking, type TaskGroup, type TaskRole } from "./linking";

/** Rows less alike than this are not about the same task, whatever their place. */
const LEAST_IN_ORDER = 0.2;
/** Out of order, only rows that are clearly alike belong together. */
const LEAST_OUT_OF_ORDER = 0.5;
/** A gap between aligned neighbours is closed by place only up to this many rows. */
const WIDEST_GAP = 2;
/** From here on a table counts as written task by task. */
const LEAST_TASKS = 4;
const LEAST_SHARE = 0.6;

const ROLES: Readonly<Record<string, TaskRole>> = {
  数量指标: "quantity",
  质量指标: "quality",
  时效指标: "timeliness",
  成本指标: "cost",
  经济成本指标: "cost",
};

function roleOf(indicator: Indicator): TaskRole | null {
  if (indicator.sub || indicator.name.clean === "") return null;
  const role = ROLES[indicator.level2.name ?? ""];
  if (role) return role;
  // 成本 as a first level whose second level is blank or of the form's own making.
  return indicator.level1.name === "成本指标" && !indicator.level2.known ? "cost" : null;
}

/** A group in the making; rows are indexes into the block's rows, -1 where it has none. */
class Draft {
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

/** Rows of one block: a section of the table, one period of it. */
interface Block {
  readonly rows: readonly Indicator[];
  readonly byRole: Readonly<Record<TaskRole, readonly number[]>>;
}

function* blocksOf(table: PerformanceTable): Generator<undefined, readonly Block[]> {
  const blocks = new Map<string, { rows: Indicator[]; byRole: Record<TaskRole, number[]> }>();
  for (const [index, indicator] of table.indicators.entries()) {
    if (isStep(index)) yield;
    const role = roleOf(indicator);
    if (!role) continue;
    const key = `${indicator.section?.cell ?? ""} ${indicator.period ?? ""}`;
    let block = blocks.get(key);
    if (!block) {
      block = { rows: [], byRole: { quantity: [], quality: [], timeliness: [], cost: [] } };
      blocks.set(key, block);
    }
    block.byRole[role].push(block.rows.length);
    block.rows.push(indicator);
  }
  return [...blocks.values()];
}

/**
 * Pairs what stands between two aligned neighbours where both sides have the same few rows
 * left: quality rows run parallel to quantity rows, so place alone tells them. Only in
 * tables whose rows are mostly aligned by their words.
 */
function closeGaps(
  names: WeighedNames,
  chosen: readonly Pair[],
  rowsOfA: readonly number[],
  rowsOfB: readonly number[],
): readonly Pair[] {
  const sizeOfA = rowsOfA.length;
  const sizeOfB = rowsOfB.length;
  if (chosen.length < LEAST_TASKS - 1 || chosen.length < LEAST_SHARE * Math.min(sizeOfA, sizeOfB)) {
    return chosen;
  }
  const closed: Pair[] = [];
  let a = 0;
  let b = 0;
  const close = (toA: number, toB: number): void => {
    if (toA - a === toB - b && toA - a <= WIDEST_GAP) {
      for (; a < toA; a++, b++) {
        const similarity = similarityOf(names, rowsOfA[a] ?? 0, rowsOfB[b] ?? 0);
        closed.push({ a, b, similarity });
      }
    }
  };
  for (const pair of chosen) {
    close(pair.a, pair.b);
    closed.push(pair);
    a = pair.a + 1;
    b = pair.b + 1;
  }
  close(sizeOfA, sizeOfB);
  return closed;
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
    return { pairs: yield* candidates(names, rows, places, LEAST_IN_ORDER), owners };
  };
  const all = yield* merged(yield* found(byQuantity), yield* found(byQuality));
  const chosen = [...(yield* alignInOrder(all, groups.length))];
  yield;
  const rowsDone = new Uint8Array(rows.length);
  const groupsDone = new Uint8Array(groups.length);
  for (const { a, b } of chosen) {
    rowsDone[a] = 1;
    groupsDone[b] = 1;
  }
  yield;
  const rest: Pair[] = [];
  for (let index = 0; index < all.length; index++) {
    if ((all.similarity[index] ?? 0) < LEAST_OUT_OF_ORDER) continue;
    if (rowsDone[all.a[index] ?? 0] === 1 || groupsDone[all.b[index] ?? 0] === 1) continue;
    rest.push(all.at(index));
  }
  rest.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  yield;
  for (const pair of rest) {
    if (rowsDone[pair.a] === 1 || groupsDone[pair.b] === 1) continue;
    rowsDone[pair.a] = 1;
    groupsDone[pair.b] = 1;
    chosen.push(pair);
  }
  return chosen;
}

function* groupsOf(block: Block): Generator<undefined, readonly Draft[]> {
  const names = yield* weigh(block.rows);
  const { quantity, quality } = block.byRole;
  const places = new Places(names, quality);
  yield;
  const alike = yield* candidates(names, quantity, places, LEAST_IN_ORDER);
  const aligned = yield* alignInOrder(alike, quality.length);
  yield;
  const pairs = closeGaps(names, aligned, quantity, quality);
  yield;
  const partner = new Int32Array(quantity.length).fill(-1);
  const paired = new Uint8Array(quality.length);
  for (const [index, { a, b }] of pairs.entries()) {
    partner[a] = index;
    paired[b] = 1;
  }
  yield;
  const groups: Draft[] = [];
  let nextQuality = 0;
  const aloneUpTo = (end: number): void => {
    for (; nextQuality < end; nextQuality++) {
      const row = quality[nextQuality];
      if (row !== undefined && paired[nextQuality] !== 1) groups.push(new Draft(-1, row, 0));
    }
  };
  for (const [place, row] of quantity.entries()) {
    if (isStep(place)) yield;
    const pair = pairs[partner[place] ?? -1];
    if (pair) aloneUpTo(pair.b);
    groups.push(new Draft(row, pair ? (quality[pair.b] ?? -1) : -1, pair?.similarity ?? 0));
  }
  aloneUpTo(quality.length);
  yield;
  const byQuantity = membersOf(names, groups, "quantity");
  yield;
  const members = [byQuantity, membersOf(names, groups, "quality")] as const;
  yield;
  for (const pair of yield* withGroups(names, block.byRole.cost, groups, members)) {
    const group = groups[pair.b];
    if (!group) continue;
    group.cost = block.byRole.cost[pair.a] ?? -1;
    group.costAlike = pair.similarity;
  }
  for (const pair of yield* withGroups(names, block.byRole.timeliness, groups, members)) {
    const group = groups[pair.b];
    if (!group) continue;
    group.timeliness = block.byRole.timeliness[pair.a] ?? -1;
    group.timelinessAlike = pair.similarity;
  }
  return groups;
}

function finished(draft: Draft, { rows }: Block): TaskGroup {
  const row = (index: number): Indicator | null => rows[index] ?? null;
  const similarities: Partial<Record<TaskRole, number>> = {};
  let least = 1;
  const note = (role: TaskRole, similarity: number): void => {
    similarities[role] = similarity;
    least = Math.min(least, similarity);
  };
  if (draft.quantity >= 0 && draft.quality >= 0) note("quality", draft.qualityAlike);
  if (draft.cost >= 0) note("cost", draft.costAlike);
  if (draft.timeliness >= 0) note("timeliness", draft.timelinessAlike);
  return {
    quantity: row(draft.quantity),
    quality: row(draft.quality),
    timeliness: row(draft.timeliness),
    cost: row(draft.cost),
    similarity: least,
    similarities,
  };
}

/**
 * Aligns quantity, quality, timeliness and cost rows that speak of the same task: in order,
 * by the words of their names, rare words counting more; a quality row whose words differ
 * altogether is aligned through its neighbours. Worked out once a table.
 */
export function link(table: PerformanceTable): Linking {
  const steps = linkInSteps(table);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const KNOWN = new WeakMap<PerformanceTable, Linking>();

/** As `link`, but pausing now and then, so that the pane can give the thread back. */
export function* linkInSteps(table: PerformanceTable): Generator<undefined, Linking> {
  let linking = KNOWN.get(table);
  if (!linking) {
    linking = yield* align(table);
    KNOWN.set(table, linking);
  }
  return linking;
}

function* align(table: PerformanceTable): Generator<undefined, Linking> {
  const tasks: TaskGroup[] = [];
  const unmatchedCosts: Indicator[] = [];
  const unmatchedOutputs: Indicator[] = [];
  let costs = 0;
  let linkedCosts = 0;
  for (const block of yield* blocksOf(table)) {
    yield;
    const groups = yield* groupsOf(block);
    yield;
    const costed = new Set<number>();
    for (const [index, draft] of groups.entries()) {
      if (isStep(index)) yield;
      if (draft.isTask()) tasks.push(finished(draft, block));
      if (draft.cost >= 0) {
        costed.add(draft.cost);
        continue;
      }
      for (const index of [draft.quantity, draft.quality]) {
        const row = block.rows[index];
        if (row) unmatchedOutputs.push(row);
      }
    }
    for (const row of block.byRole.cost) {
      costs++;
      const indicator = block.rows[row];
      if (costed.has(row)) linkedCosts++;
      else if (indicator) unmatchedCosts.push(indicator);
    }
  }
  const byTask = linkedCosts >= LEAST_TASKS && linkedCosts >= LEAST_SHARE * costs;
  return { tasks, unmatchedCosts, unmatchedOutputs, byTask };
}
