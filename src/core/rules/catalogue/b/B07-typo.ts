import { type Linking } from "../../../appraisal/linking";
import { lettersOf, stemOf } from "../../../appraisal/linking";
import {
  type LevelField,
  type PerformanceTable,
  type TextField,
} from "../../../table/performance-table";
import { defineRule, type Reporter } from "../../rule";
import { eachInSteps } from "../../../appraisal/steps";
import { quoted } from "../../support/texts/words";
import { contextSlips, typosIn, type Typo } from "../../vocabulary/typo-search";

/** Every text of the table that a person wrote in words, each cell once. */
function* textsOf(table: PerformanceTable): Generator<undefined, readonly TextField[]> {
  const found: TextField[] = [];
  const levels = new Set<string>();
  const take = (field: TextField | null): void => {
    if (field && field.text.length > 1) found.push(field);
  };
  // A level's cell governs many rows; a slip in it is said once, and by B01 if it is one there.
  const takeLevel = ({ source, misspelt }: LevelField): void => {
    if (!source || misspelt || levels.has(source.cell)) return;
    levels.add(source.cell);
    take(source);
  };
  take(table.title);
  for (const entry of table.header) take(entry);
  for (const goal of table.goals) take(goal);
  yield* eachInSteps(table.indicators, (row) => {
    takeLevel(row.level1);
    takeLevel(row.level2);
    take(row.name);
    take(row.target);
    take(row.actual);
    take(row.reason);
    for (const note of row.notes) take(note);
  });
  return found;
}

/** One finding a cell, however many slips it holds; the same slip in many cells is one cause. */
function reportTypos(
  field: TextField,
  typos: readonly Typo[],
  variant: string,
  report: Reporter,
): void {
  const first = typos[0];
  if (!first) return;
  const to = typos.reduce((text, { wrong, right }) => text.replaceAll(wrong, right), field.text);
  report.finding({
    cell: field.cell,
    variant,
    data: {
      wrong: typos.map((typo) => typo.wrong),
      right: typos.map((typo) => typo.right),
      text: quoted(field.text),
    },
    fix: { cell: field.cell, from: field.text, to },
    subject: `${first.wrong}/${quoted(field.text, 60)}`,
    cause: `typo-${first.wrong}`,
  });
}

/** Characters that make two names differ on purpose: 上下, 新旧, 一二. */
const ON_PURPOSE =
  /[一二三四五六七八九十\d上下左右前后大小多少新旧老东南西北中内外男女长短高低初甲乙丙丁县市省乡镇村区年月季日]/;

/** The place where two texts of one length differ, if it is the only one. */
function onlyDifference(a: string, b: string): number | null {
  if (a.length !== b.length) return null;
  let place: number | null = null;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (place !== null) return null;
    place = i;
  }
  return place;
}

/** Rows of one task that name it alike but for one character. */
function* checkLinkedNames({ tasks }: Linking, report: Reporter): Generator<undefined, void> {
  yield* eachInSteps(tasks, (task) => {
    const { quantity, quality, cost } = task;
    if (!quantity || !quality || !cost) return;
    const rows = [quantity, quality, cost];
    const stems = rows.map((row) => stemOf(row.name.clean));
    // As a rule all rows of a task name it alike.
    if (stems[0] === stems[1] && stems[1] === stems[2]) return;
    rows.forEach((row, place) => {
      const own = stems[place] ?? "";
      const others = stems.filter((_, other) => other !== place);
      const right = others[0] ?? "";
      if (own.length < 6 || others.some((stem) => stem !== right)) return;
      const at = onlyDifference(own, right);
      if (at === null) return;
      const wrongChar = own[at] ?? "";
      const rightChar = right[at] ?? "";
      if (ON_PURPOSE.test(wrongChar) || ON_PURPOSE.test(rightChar)) return;
      // The whole name must hold the stem once, so that the correction has one place.
      if (lettersOf(row.name.clean).split(own).length !== 2) return;
      const from = Math.max(0, at - 2);
      const typo = { wrong: own.slice(from, at + 3), right: right.slice(from, at + 3) };
      if (!row.name.text.includes(typo.wrong)) return;
      reportTypos(row.name, [typo], "linked", report);
    });
  });
}

/** B07: a word that is almost surely a slip: 科级特派员 for 科技特派员. */
export const B07 = defineRule({
  code: "B07",
  slug: "typo",
  severity: "warning",
  certainty: "likely",
  group: "completeness",
  basis: ["language"],
  *check({ table, linking }, report) {
    const fields = yield* textsOf(table);
    const slips = yield* contextSlips(fields);
    yield* eachInSteps(fields, (field) => {
      reportTypos(field, typosIn(field.text), "default", report);
      const slip = slips.size > 0 ? slips.get(field.text) : undefined;
      if (slip) reportTypos(field, [slip], "context", report);
    });
    if (linking.byTask) yield* checkLinkedNames(linking, report);
  },
});
