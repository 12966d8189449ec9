import { type Indicator, type PerformanceTable } from "../../table/performance-table";
import { alignInOrder } from "./align";
import {
  candidates,
  Places,
  similarityOf,
  weigh,
  type Candidate,
  type WeighedNames,
} from "./candidates";
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

/** A group in the making; rows are indexes into the block's rows. */
interface Draft {
  readonly members: Partial<Record<TaskRole, number>>;
  readonly similarities: Partial<Record<TaskRole, number>>;
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
  chosen: readonly Candidate[],
  rowsOfA: readonly number[],
  rowsOfB: readonly number[],
): readonly Candidate[] {
  const sizeOfA = rowsOfA.length;
  const sizeOfB = rowsOfB.length;
  if (chosen.length < LEAST_TASKS - 1 || chosen.length < LEAST_SHARE * Math.min(sizeOfA, sizeOfB)) {
    return chosen;
  }
  const closed: Candidate[] = [];
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
    const member = group.members[role];
    if (member === undefined) return;
    owners.push(place);
    rows.push(member);
  });
  return { owners, places: new Places(names, rows) };
}

/** Candidates of groups, found by one of their rows. */
interface Found {
  readonly pairs: readonly Candidate[];
  readonly owners: readonly number[];
}

/** Two lists of candidates as one, in their order; of two for the same group the better one. */
function* merged(one: Found, two: Found): Generator<undefined, readonly Candidate[]> {
  const all: Candidate[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    if (isStep(all.length)) yield;
    const [x, y] = [one.pairs[i], two.pairs[j]];
    if (!x && !y) return all;
    const [p, q] = [x ? (one.owners[x.b] ?? 0) : -1, y ? (two.owners[y.b] ?? 0) : -1];
    // By rising row, then by falling group, as the lists themselves are.
    const order = !x ? 1 : !y ? -1 : x.a - y.a || q - p;
    if (order <= 0) i++;
    if (order >= 0) j++;
    const best = order === 0 && x && y ? (x.similarity < y.similarity ? y : x) : order < 0 ? x : y;
    if (best) all.push({ ...best, b: order <= 0 ? p : q });
  }
}

/** Aligns `rows` with the groups so far by the members that they have; returns pairs (row place, group place). */
function* withGroups(
  names: WeighedNames,
  rows: readonly number[],
  groups: readonly Draft[],
  [byQuantity, byQuality]: readonly [Members, Members],
): Generator<undefined, readonly Candidate[]> {
  const found = function* ({ owners, places }: Members): Generator<undefined, Found> {
    return { pairs: yield* candidates(names, rows, places, LEAST_IN_ORDER), owners };
  };
  const all = yield* merged(yield* found(byQuantity), yield* found(byQuality));
  const chosen = [...(yield* alignInOrder(all, groups.length))];
  yield;
  const rowsDone = new Set(chosen.map((pair) => pair.a));
  const groupsDone = new Set(chosen.map((pair) => pair.b));
  yield;
  const rest = all
    .filter(({ a, b, similarity }) => {
      return similarity >= LEAST_OUT_OF_ORDER && !rowsDone.has(a) && !groupsDone.has(b);
    })
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  for (const pair of rest) {
    if (rowsDone.has(pair.a) || groupsDone.has(pair.b)) continue;
    rowsDone.add(pair.a);
    groupsDone.add(pair.b);
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
  const partner = new Map(pairs.map((pair) => [pair.a, pair]));
  const paired = new Set(pairs.map((pair) => pair.b));
  yield;
  const groups: Draft[] = [];
  let nextQuality = 0;
  const aloneUpTo = (end: number): void => {
    for (; nextQuality < end; nextQuality++) {
      const row = quality[nextQuality];
      if (row === undefined || paired.has(nextQuality)) continue;
      groups.push({ members: { quality: row }, similarities: {} });
    }
  };
  for (const [place, row] of quantity.entries()) {
    if (isStep(place)) yield;
    const pair = partner.get(place);
    if (pair) aloneUpTo(pair.b);
    const other = pair ? quality[pair.b] : undefined;
    groups.push(
      pair && other !== undefined
        ? {
            members: { quantity: row, quality: other },
            similarities: { quality: pair.similarity },
          }
        : { members: { quantity: row }, similarities: {} },
    );
  }
  aloneUpTo(quality.length);
  yield;
  const byQuantity = membersOf(names, groups, "quantity");
  yield;
  const members = [byQuantity, membersOf(names, groups, "quality")] as const;
  yield;
  for (const role of ["cost", "timeliness"] as const) {
    const rows = block.byRole[role];
    for (const pair of yield* withGroups(names, rows, groups, members)) {
      const group = groups[pair.b];
      const row = rows[pair.a];
      if (!group || row === undefined) continue;
      group.members[role] = row;
      group.similarities[role] = pair.similarity;
    }
  }
  return groups;
}

function finished(draft: Draft, block: Block): TaskGroup {
  const row = (role: TaskRole): Indicator | null => {
    const index = draft.members[role];
    return index === undefined ? null : (block.rows[index] ?? null);
  };
  return {
    quantity: row("quantity"),
    quality: row("quality"),
    timeliness: row("timeliness"),
    cost: row("cost"),
    similarity: Math.min(1, ...Object.values(draft.similarities)),
    similarities: draft.similarities,
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
      const { cost } = draft.members;
      if (cost !== undefined) costed.add(cost);
      if (Object.keys(draft.members).length > 1) tasks.push(finished(draft, block));
      if (cost !== undefined) continue;
      for (const role of ["quantity", "quality"] as const) {
        const row = block.rows[draft.members[role] ?? -1];
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
