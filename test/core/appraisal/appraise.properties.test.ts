import fc from "fast-check";
import {
  appraise,
  PROFILES,
  proposeWeights,
  type ScoringProfile,
} from "../../../src/core/appraisal";
import { Big } from "../../../src/core";
import { buildTable, type RowSpec, type TableSpec, type ValueSpec } from "./build-table";

const LEVELS: readonly (readonly [string, string])[] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "成本指标"],
  ["成本指标", "经济成本指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
];
const SCORED = PROFILES.filter((profile) => profile.scored);

const anyProfile = fc.constantFrom(...SCORED);
const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
const level = fc.constantFrom(...LEVELS);
const operator = fc.constantFrom<">=" | "<=" | "=">(">=", "<=", "=");
const direction = { ">=": "higher-is-better", "<=": "lower-is-better", "=": "exact" } as const;

function number(value: number): ValueSpec {
  return { kind: "number", value, unit: "次" };
}

/** A measured row; some with a target of 0. */
const measuredRow: fc.Arbitrary<RowSpec> = fc
  .record({
    level,
    operator,
    target: cents(50),
    actual: cents(200),
    weight: cents(20),
    id: fc.nat(),
  })
  .map((row) => ({
    level1: row.level[0],
    level2: row.level[1],
    name: `指标${String(row.id)}`,
    target: { ...number(row.target), operator: row.operator },
    actual: number(row.actual),
    weight: row.weight,
    direction: direction[row.operator],
  }));

const funds = fc.record({ budgetWan: cents(1000), executedWan: cents(1200) });
const anyTable: fc.Arbitrary<TableSpec> = fc
  .record({ rows: fc.array(measuredRow, { minLength: 1, maxLength: 30 }), funds })
  .map(({ rows, funds: money }) => ({ rows, ...money }));

function rowsOf(spec: TableSpec, profile: ScoringProfile) {
  return appraise(buildTable(spec), profile).rows;
}

describe("properties of the appraisal", () => {
  test("scores lie between 0 and the weight", () => {
    fc.assert(
      fc.property(anyTable, anyProfile, (spec, profile) => {
        for (const { score, weight } of rowsOf(spec, profile)) {
          expect(score && weight && score.gte(0) && score.lte(weight)).toBe(true);
        }
      }),
    );
  });

  test("a better actual never gets a lower score", () => {
    fc.assert(
      fc.property(measuredRow, cents(200), cents(200), anyProfile, (row, a, b, profile) => {
        const better = row.direction === "lower-is-better" ? Math.min(a, b) : Math.max(a, b);
        const worse = better === a ? b : a;
        // More than an exact 0 is worse, not better.
        fc.pre(!(row.direction === "exact" && row.target?.value === 0));
        const score = (value: number) =>
          rowsOf({ rows: [{ ...row, actual: number(value) }] }, profile)[0]?.score ?? new Big(-1);
        expect(score(better).gte(score(worse))).toBe(true);
      }),
    );
  });

  test("totals are the sums of their parts, to the cent", () => {
    fc.assert(
      fc.property(anyTable, anyProfile, (spec, profile) => {
        const { rows, levels, total, execution } = appraise(buildTable(spec), profile);
        const sum = (values: readonly (Big | null)[]) =>
          values.reduce<Big>((all, next) => all.plus(next ?? 0), new Big(0)).toFixed(2);
        const ofRows = sum(rows.map((row) => row.score));
        expect(sum(levels.map((each) => each.points))).toBe(ofRows);
        expect(total.points.minus(execution.score ?? 0).toFixed(2)).toBe(ofRows);
        expect(total.weight.minus(execution.weight ?? 0).toFixed(2)).toBe(
          sum(rows.map((row) => row.weight)),
        );
      }),
    );
  });

  test("everything attained and the budget spent gives exactly 100", () => {
    const withTotal = SCORED.filter(
      (profile) => profile.executionWeight !== null && profile.weightDecimals === 2,
    );
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...withTotal), (spec, profile) => {
        const rows = spec.rows.map((row) => ({
          ...row,
          weight: null,
          actual: number(Number(row.target?.value)),
        }));
        const met = {
          budgetWan: 7,
          executedWan: 7,
          executionWeight: profile.executionWeight ?? 0,
          rows,
          weightColumn: true,
        };
        const { total, grade } = appraise(buildTable(met), profile, { useProposedWeights: true });
        expect(total.points.toFixed()).toBe("100");
        expect(grade).toBe("优");
      }),
    );
  });

  test("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(anyTable, anyProfile, fc.nat(), (spec, profile, seed) => {
        const turned = seed % spec.rows.length;
        const rows = [...spec.rows.slice(turned), ...spec.rows.slice(0, turned)].reverse();
        const facts = (of: TableSpec) => {
          const { rows: all, total } = appraise(buildTable(of), profile);
          const each = all.map(
            (row) =>
              `${row.indicator.name.text} ${row.score?.toFixed() ?? ""} ${row.attainment?.toFixed() ?? ""}`,
          );
          return [...each.sort(), total.points.toFixed()];
        };
        expect(facts({ ...spec, rows })).toEqual(facts(spec));
      }),
    );
  });

  test("proposed weights make the profile's points and do not depend on the order", () => {
    fc.assert(
      fc.property(anyTable, anyProfile, (spec, profile) => {
        const rows = spec.rows.map((row, index) => ({ ...row, name: `指标${String(index)}` }));
        const propose = (of: readonly RowSpec[]) =>
          proposeWeights(buildTable({ rows: of }).indicators, profile);
        const weights = propose(rows);
        const sum = [...weights.values()].reduce((all, next) => all.plus(next), new Big(0));
        expect(sum.toFixed()).toBe(String(profile.indicatorPoints));
        for (const weight of weights.values()) expect(weight.gte(0)).toBe(true);
        const named = (map: ReadonlyMap<{ readonly name: { readonly text: string } }, Big>) =>
          [...map].map(([row, weight]) => `${row.name.text} ${weight.toFixed()}`).sort();
        expect(named(propose([...rows].reverse()))).toEqual(named(weights));
      }),
    );
  });
});
