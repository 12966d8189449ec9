import { eachInSteps, someInSteps } from "../../../appraisal/steps";
import {
  type HeaderEntry,
  type PerformanceTable,
  type TextField,
} from "../../../table/performance-table";
import { defineRule, type Reporter } from "../../rule";
import { isBlankText, saysNone } from "../../support/rows/blank-rows";
import { contentOf, plain, quoted } from "../../support/texts/words";
import { type NearWording, Wording } from "../../support/texts/near-wording";
import {
  areTwoPlaces,
  leadingPlace,
  nearPlaces,
  otherPlaces,
  placeOfUnit,
} from "../../support/texts/places-in-text";
import { sameProject } from "../../support/rows/same-project";

/** Codes and dashes before a unit's name: 221001-某镇人民政府, [077]某局. */
const CODE = /^[[(]?\d{3,12}[\])]?[-—_]?|[-—_]?\d{3,12}$/g;
/** Words in which two ways of writing one unit differ. */
const FORMAL = /中共|中国共产党|委员会|人民政府|本级|机关|办公室|单位|\(.*?\)/g;

/** Bodies that are subordinate to a department: their forms name both. */
const SUBORDINATE =
  /(?:医院|卫生院|学校|小学|中学|大学|学院|幼儿园|中心|站|所|馆|园|队|院|社|公司|集团|协会|学会|银行|镇|乡|街道|办事处|社区|村)$/;

function unitName(entry: HeaderEntry): string {
  return contentOf(entry.text, entry.label === null)
    .replace(CODE, "")
    .replace(CODE, "");
}

/** 区科经局 stands for 青阳区科技和经济信息化局: every character comes, in order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

/** One is the other, a part of it, or short for it; nothing is a part of everything. */
function agree(a: string, b: string): boolean {
  const [x, y] = [a.replace(FORMAL, ""), b.replace(FORMAL, "")];
  if (x.includes(y) || y.includes(x)) return true;
  return x.length < y.length ? isShortFor(x, y) : isShortFor(y, x);
}

const UNIT_ROLES: ReadonlySet<string> = new Set([
  "department",
  "implementing-unit",
  "reporting-unit",
]);

/** The unit that reports is neither the department nor the unit that carries the project out. */
function checkReportingUnit(table: PerformanceTable, report: Reporter): void {
  const reporting = table.header.find((entry) => entry.role === "reporting-unit");
  if (!reporting || isBlankText(contentOf(reporting.text, reporting.label === null))) return;
  const name = unitName(reporting);
  const others = table.header.filter(
    (entry) =>
      (entry.role === "department" || entry.role === "implementing-unit") &&
      unitName(entry) !== "" &&
      !saysNone(unitName(entry)),
  );
  // A hospital fills in the form of the bureau that it belongs to.
  const asksForUnit = others.some((entry) => entry.role === "implementing-unit");
  if (!asksForUnit && SUBORDINATE.test(name)) return;
  if (others.length === 0 || others.some((entry) => agree(name, unitName(entry)))) return;
  report.finding({
    cell: reporting.cell,
    related: others.map((entry) => entry.cell),
    variant: "unit",
    data: {
      name: quoted(name, 24),
      others: others.map((entry) => `「${quoted(entry.text, 24)}」`),
    },
    subject: "reporting-unit",
  });
}

/** 桐溪县水利局: a place with its rank, and the office. */
const OFFICE = /^(.{2,4}?)(省|市|州|县|区|旗|镇|乡|街道)(.{2,20})$/;

/** A unit that does not go with the first one of the head. */
function reportUnit(
  variant: "office" | "county",
  odd: HeaderEntry,
  first: HeaderEntry,
  report: Reporter,
): void {
  report.finding({
    cell: odd.cell,
    related: [first.cell],
    variant,
    data: { name: quoted(unitName(odd), 24), other: quoted(unitName(first), 24) },
    subject: variant,
  });
}

/** 主管部门 and 实施单位 are the same office of two places of one rank: one is left over. */
function checkOffices(table: PerformanceTable, report: Reporter): void {
  const offices = table.header.flatMap((entry) => {
    if (entry.role !== "department" && entry.role !== "implementing-unit") return [];
    const match = OFFICE.exec(unitName(entry));
    return match ? [{ entry, place: match[1], rank: match[2], office: match[3] }] : [];
  });
  const [first, ...others] = offices;
  const odd = others.find(
    (other) =>
      first !== undefined &&
      other.rank === first.rank &&
      other.office === first.office &&
      other.place !== first.place,
  );
  if (!first || !odd) {
    checkCounties(table, report);
    return;
  }
  reportUnit("office", odd.entry, first.entry, report);
}

/** Goal or result speak of another village or town than the project's name. */
function* checkPlaces(table: PerformanceTable, report: Reporter): Generator<undefined, void> {
  const place = table.projectName ? leadingPlace(table.projectName.text) : null;
  if (place === null || !table.projectName) return;
  // The place is the project's own only where the table speaks of it again.
  const speaks = (text: string): boolean => plain(text).includes(place);
  const witnessed =
    table.goals.some((goal) => speaks(goal.text)) ||
    (yield* someInSteps(table.indicators, (row) => speaks(row.name.text)));
  for (const goal of table.goals) {
    const other = otherPlaces(goal.text, place)[0];
    if (other === undefined) continue;
    report.finding({
      cell: goal.cell,
      related: [table.projectName.cell],
      variant: "place",
      severity: witnessed ? "warning" : "hint",
      data: { place, other },
      subject: `goal/${goal.role}/${other}`,
    });
  }
}

/** Department, unit and reporter are of two counties or two towns. */
function checkCounties(table: PerformanceTable, report: Reporter): void {
  const placed = table.header.flatMap((entry) => {
    if (!UNIT_ROLES.has(entry.role)) return [];
    const place = placeOfUnit(unitName(entry));
    return place === null ? [] : [{ entry, place }];
  });
  const [first, ...others] = placed;
  const odd = others.find((other) => first && areTwoPlaces(first.place, other.place));
  if (!first || !odd) return;
  reportUnit("county", odd.entry, first.entry, report);
}

/** Places that the head of the form names: the project's own and those of its units. */
function placesOf(table: PerformanceTable): readonly TextField[] {
  const places: TextField[] = [];
  const own = table.projectName ? leadingPlace(table.projectName.text) : null;
  if (table.projectName && own !== null) places.push({ cell: table.projectName.cell, text: own });
  for (const entry of table.header) {
    const place = UNIT_ROLES.has(entry.role) ? placeOfUnit(unitName(entry)) : null;
    if (place !== null && !places.some(({ text }) => text === place))
      places.push({ cell: entry.cell, text: place });
  }
  return places;
}

/** A place in a goal or in an indicator's name that is the form's but for one character. */
function* checkNearPlaces(table: PerformanceTable, report: Reporter): Generator<undefined, void> {
  const places = placesOf(table);
  if (places.length === 0) return;
  const said = new Set<string>();
  const look = (field: TextField): void => {
    for (const { cell, text: place } of places) {
      const other = nearPlaces(field.text, place)[0];
      // The form may name both: 河湾村 and 石湾村 share the money.
      if (other === undefined || said.has(other) || places.some(({ text }) => text === other))
        continue;
      said.add(other);
      report.finding({
        cell: field.cell,
        related: [cell],
        variant: "near-place",
        data: { place, other },
        subject: `place/${other}`,
      });
    }
  };
  const own = table.projectName;
  for (const goal of table.goals) {
    // Goals are held against the project's place above.
    const ofProject = own && leadingPlace(own.text);
    if (ofProject === null || otherPlaces(goal.text, ofProject).length === 0) look(goal);
  }
  if (own) look(own);
  yield* eachInSteps(table.indicators, (row) => {
    look(row.name);
  });
}

/** Fields that must write a name alike before another way of writing it is called a slip. */
const WITNESSES = 2;
/** Each look goes through all names; more than these are another way of writing, no slips. */
const MOST_LOOKS = 8;

/** An indicator or a goal calls the project's matter by a name that differs in one character. */
function* checkWording(table: PerformanceTable, report: Reporter): Generator<undefined, void> {
  const { projectName, goals } = table;
  const bases: readonly TextField[] = [...(projectName ? [projectName] : []), ...goals];
  const fromName = new Wording(projectName ? [projectName.text] : [], true);
  const fromGoals = new Wording(
    goals.map(({ text }) => text),
    false,
  );
  const said = new Set<string>();
  let looks = 0;
  // 补助资金 in the name and 补贴资金 in a goal are no slip; what several fields say is the name.
  const isUsual = (words: string): boolean => {
    if (looks++ >= MOST_LOOKS) return false;
    const fields = [...bases, ...table.indicators.map((row) => row.name)];
    return fields.filter(({ text }) => plain(text).includes(words)).length >= WITNESSES;
  };
  const look = (field: TextField, near: NearWording | null): void => {
    if (!near || said.has(near.text)) return;
    const source = bases.find(({ text }) => plain(text).includes(near.base));
    if (!source || (!near.sure && !isUsual(near.base))) return;
    said.add(near.text);
    report.finding({
      cell: field.cell,
      related: [source.cell],
      variant: "wording",
      severity: "hint",
      data: { text: near.text, base: near.base },
      subject: `wording/${near.text}`,
    });
  };
  for (const goal of goals) look(goal, fromName.near(goal.text));
  yield* eachInSteps(table.indicators, (row) => {
    look(row.name, fromName.near(row.name.text) ?? fromGoals.near(row.name.text));
  });
}

/** The same project names another department on another sheet. */
function checkSheets(
  table: PerformanceTable,
  workbook: readonly PerformanceTable[],
  report: Reporter,
): void {
  const own = table.department;
  if (!own) return;
  for (const other of workbook) {
    if (other === table || !other.department || !sameProject(table, other)) continue;
    const name = plain(own.text).replace(CODE, "");
    const theirs = plain(other.department.text).replace(CODE, "");
    if (agree(name, theirs)) continue;
    report.finding({
      cell: own.cell,
      variant: "sheets",
      data: { name: quoted(name, 24), other: quoted(theirs, 24), sheet: other.sheet },
      subject: `department/${other.sheet}`,
    });
    return;
  }
}

/** E08: a department, unit or place has another name in another field, or on another sheet. */
export const E08 = defineRule({
  code: "E08",
  slug: "names-disagree",
  severity: "warning",
  certainty: "likely",
  group: "completeness",
  basis: ["form", "review"],
  *check({ table, workbook }, report) {
    checkReportingUnit(table, report);
    checkOffices(table, report);
    yield* checkPlaces(table, report);
    checkSheets(table, workbook, report);
    yield* checkNearPlaces(table, report);
    yield* checkWording(table, report);
  },
});
