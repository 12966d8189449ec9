import fc from "fast-check";
import { link, type Linking, type TaskGroup } from "../../../../src/core/appraisal/linking";
import { type Indicator } from "../../../../src/core/table";
import { buildTable, type RowSpec } from "../build-table";

/** Subjects that share no two letters in a row. */
const SUBJECTS = [
  "党建督查",
  "水库清淤",
  "森林防火",
  "河道巡护",
  "图书借阅",
  "公厕管护",
  "孤儿救助",
  "村医轮训",
] as const;

const quantityOf = (subject: string): RowSpec => ({
  level1: "产出指标",
  level2: "数量指标",
  name: `${subject}次数`,
});
const qualityOf = (subject: string): RowSpec => ({
  level1: "产出指标",
  level2: "质量指标",
  name: `${subject}合格率`,
});
const timelinessOf = (subject: string): RowSpec => ({
  level1: "产出指标",
  level2: "时效指标",
  name: `${subject}完成时间`,
});
const costOf = (subject: string): RowSpec => ({
  level1: "产出指标",
  level2: "成本指标",
  name: `${subject}经费`,
});

const anyOrder = fc.shuffledSubarray([...SUBJECTS], { minLength: SUBJECTS.length });
const some = fc.shuffledSubarray([...SUBJECTS]);

const nameOf = (row: Indicator | null): string | null => row?.name.clean ?? null;

const rowsOf = ({ quantity, quality, timeliness, cost }: TaskGroup): readonly Indicator[] =>
  [quantity, quality, timeliness, cost].filter((row): row is Indicator => row !== null);

function linkOf(rows: readonly RowSpec[]): {
  readonly linking: Linking;
  readonly rows: readonly Indicator[];
} {
  const table = buildTable({ rows });
  return { linking: link(table), rows: table.indicators };
}

it("rows of the same words are one task, in whatever order each dimension stands", () => {
  fc.assert(
    fc.property(anyOrder, anyOrder, anyOrder, anyOrder, (a, b, c, d) => {
      const { linking } = linkOf([
        ...a.map(quantityOf),
        ...b.map(qualityOf),
        ...c.map(timelinessOf),
        ...d.map(costOf),
      ]);
      expect(linking.tasks.map((task) => nameOf(task.quantity))).toEqual(
        a.map((subject) => `${subject}次数`),
      );
      for (const task of linking.tasks) {
        const subject = nameOf(task.quantity)?.slice(0, 4) ?? "";
        expect([task.quality, task.timeliness, task.cost].map(nameOf)).toEqual([
          `${subject}合格率`,
          `${subject}完成时间`,
          `${subject}经费`,
        ]);
        expect(task.similarity).toBeGreaterThan(0.99);
      }
      expect(linking).toMatchObject({ byTask: true, unmatchedCosts: [], unmatchedOutputs: [] });
    }),
    { numRuns: 60 },
  );
});

it("every row has one place: in one task, or among those without one", () => {
  const words = fc.constantFrom("党建", "督查", "水库", "清淤", "培训", "设备", "宣传", "考核");
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  const row = fc.tuple(fc.constantFrom(quantityOf, qualityOf, timelinessOf, costOf), name);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 24 }), (specs) => {
      const { linking, rows } = linkOf(specs.map(([make, subject]) => make(subject)));
      const inTasks = linking.tasks.flatMap(rowsOf);
      expect(new Set(inTasks).size).toBe(inTasks.length);
      for (const task of linking.tasks) {
        expect(rowsOf(task).length).toBeGreaterThan(1);
        const least = Math.min(1, ...Object.values(task.similarities));
        expect(task.similarity).toBe(least);
        expect(least).toBeGreaterThanOrEqual(0);
      }
      const dimension = (level2: string) => rows.filter((each) => each.level2.name === level2);
      const costed = new Set(linking.tasks.filter(({ cost }) => cost).flatMap(rowsOf));
      expect(linking.unmatchedCosts).toEqual(
        dimension("成本指标").filter((each) => !costed.has(each)),
      );
      const outputs = [...dimension("数量指标"), ...dimension("质量指标")];
      expect(new Set(linking.unmatchedOutputs)).toEqual(
        new Set(outputs.filter((each) => !costed.has(each))),
      );
      expect(new Set(linking.unmatchedOutputs).size).toBe(linking.unmatchedOutputs.length);
    }),
    { numRuns: 200 },
  );
});

it("a dimension that lacks some tasks leaves them open and misplaces none", () => {
  fc.assert(
    fc.property(some, some, (withQuality, withCost) => {
      const { linking } = linkOf([
        ...SUBJECTS.map(quantityOf),
        ...SUBJECTS.filter((each) => withQuality.includes(each)).map(qualityOf),
        ...withCost.map(costOf),
      ]);
      for (const task of linking.tasks) {
        const subjects = rowsOf(task).map((row) => row.name.clean.slice(0, 4));
        expect(new Set(subjects).size).toBe(1);
      }
      expect(linking.unmatchedCosts).toEqual([]);
      expect(linking.tasks.filter(({ cost }) => cost)).toHaveLength(withCost.length);
      expect(linking.byTask).toBe(withCost.length >= 4);
    }),
    { numRuns: 100 },
  );
});

it("names that repeat block by block are linked in order: the n-th with the n-th", () => {
  const { linking, rows } = linkOf([
    ...[...SUBJECTS, ...SUBJECTS].map(quantityOf),
    ...[...SUBJECTS, ...SUBJECTS].map(qualityOf),
    ...[...SUBJECTS, ...SUBJECTS].map(costOf),
  ]);
  expect(linking.tasks).toHaveLength(16);
  linking.tasks.forEach(({ quantity, quality, cost }, place) => {
    expect([quantity, quality, cost]).toEqual([rows[place], rows[16 + place], rows[32 + place]]);
  });
});
