import { lettersOf, stemOf, type TaskGroup } from "../../../appraisal/linking";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { eachInSteps } from "../../../appraisal/steps";
import { subjectOf } from "../../support/rows/indicators";
import { plain, quoted } from "../../support/texts/words";
import { staleTerms } from "../../vocabulary/dated-terms";

const JOINT = /[、及和与,，]/;
/** Costs that say "for the work on it" cover the task as a whole. */
const WHOLE_TASK = /工作(?:经费|费用|费|支出|资金)?$/;
/** What is done with the task's object; a row may leave it out (反诈宣传 for 反诈宣传活动). */
const ACTS =
  /(?:活动|建设|购置|采购|购买|发放|举办|开展|组织|实施|印制|制作|拍摄|培养|聘用|配备|作业|补助|补贴|奖补)$/;
/** Where more tasks than this go by several names, that is how the table is written. Ratio. */
const MOST_DRIFTING = 0.4;
/** How many characters two names must share, in order, to be one name that drifted. */
const LEAST_SHARED = 0.5;

function sameLetters(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (const letter of a) if (!b.includes(letter)) return false;
  return Array.from(a).sort().join("") === Array.from(b).sort().join("");
}

let rowBefore = new Uint16Array(64);
let rowNow = new Uint16Array(64);

/** Length of the longest run of characters, in order, that both have. */
function commonLength(a: string, b: string): number {
  if (b.length >= rowNow.length) {
    rowBefore = new Uint16Array(b.length + 1);
    rowNow = new Uint16Array(b.length + 1);
  }
  // Names are compared by the thousand: the two rows are kept from one to the next.
  let [previous, current] = [rowBefore.fill(0, 0, b.length + 1), rowNow];
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i);
    for (let j = 1; j <= b.length; j++) {
      current[j] =
        code === b.charCodeAt(j - 1)
          ? (previous[j - 1] ?? 0) + 1
          : Math.max(previous[j] ?? 0, current[j - 1] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
}

/** The characters of the name up to a stem's last one, with the signs between them. */
function upToStem(name: string, stem: string): string {
  if (stem !== "" && name.startsWith(stem)) return stem;
  let at = 0;
  for (let i = 0; i < name.length && at < stem.length; i++) {
    if (name[i]?.toLowerCase() === stem[at]) at++;
    if (at === stem.length) return name.slice(0, i + 1);
  }
  return name;
}

/** The shorter name stops at a joint of the longer one: 督查 of 督查、考核 is a part, not a drift. */
function stopsAtJoint(longName: string, shortStem: string): boolean {
  const head = upToStem(longName, shortStem);
  return JOINT.test(longName[head.length] ?? "");
}

/** How a row names the task otherwise than the first row does; null where both say the same. */
function driftOf(first: Indicator, other: Indicator, isCost: boolean): "wording" | "signs" | null {
  const [a, b] = [plain(first.name.clean), plain(other.name.clean)];
  const [x, y] = [stemOf(a), stemOf(b)];
  if (x === y) {
    const [p, q] = [upToStem(a, x), upToStem(b, y)];
    return p !== q && lettersOf(p) === lettersOf(q) && JOINT.test(p) ? "signs" : null;
  }
  if (sameLetters(x, y)) return null;
  if (isCost && WHOLE_TASK.test(b)) return null;
  if (x.replace(ACTS, "") === y.replace(ACTS, "")) return null;
  const [short, long, longName] = x.length < y.length ? [x, y, b] : [y, x, a];
  if (long.startsWith(short)) {
    // A quality says more behind the task's name; that is what it is for.
    if (short === x || stopsAtJoint(longName, short)) return null;
    return "wording";
  }
  // 厕所改建 for 旅游厕所改建 is short for it.
  if (long.endsWith(short)) return null;
  return commonLength(x, y) >= LEAST_SHARED * long.length ? "wording" : null;
}

interface Drift {
  readonly first: Indicator;
  readonly row: Indicator;
  readonly drift: "wording" | "signs";
}

function driftIn(task: TaskGroup): Drift | null {
  const { quantity, quality, cost } = task;
  const first = quantity ?? quality;
  if (!first) return null;
  for (const row of [quality, cost]) {
    if (!row || row === first) continue;
    const drift = driftOf(first, row, row === cost);
    if (drift) return { first, row, drift };
  }
  return null;
}

/** E13: rows of one task name it in different words. */
export const E13 = defineRule({
  code: "E13",
  slug: "wording-drift",
  severity: "hint",
  certainty: "likely",
  group: "relevance",
  basis: ["review", "language"],
  *check({ table, linking }, report) {
    if (!linking.byTask) return;
    const drifts: Drift[] = [];
    yield* eachInSteps(linking.tasks, (task) => {
      const drift = driftIn(task);
      if (drift) drifts.push(drift);
    });
    const inWords = drifts.filter(({ drift }) => drift === "wording").length;
    const isUsual = inWords > MOST_DRIFTING * linking.tasks.length;
    yield* eachInSteps(drifts, ({ first, row, drift }) => {
      if (isUsual && drift === "wording") return;
      if (table.year !== null && staleTerms(row.name.text, table.year).length > 0) return;
      report.finding({
        cell: row.name.cell,
        related: [first.name.cell],
        variant: drift,
        data: { name: quoted(row.name.text), first: quoted(first.name.text) },
        subject: subjectOf(row),
        cause: "wording-drift",
      });
    });
  },
});
