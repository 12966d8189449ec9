import { eachInSteps, filterInSteps, gatherInSteps } from "../../../appraisal/steps";
import { type PerformanceTable } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { dimensionOf, subjectOf } from "../../support/rows/indicators";
import { plain, quoted } from "../../support/texts/words";
import { namedRows } from "../../support/rows/rows";

/** Acts that bring about a benefit only if somebody does them. */
const ACTS =
  /宣传|培训|演出|讲座|展览|巡演|体检|筛查|接种|义诊|慰问|救助|督查|检查|巡查|监测|检测|普查|竞赛|评选|演练|调研/g;
/** 救助制度, 监测能力: what stands ready, not the act; 培训人次 counts the act itself. */
const NO_ACT =
  /(?:宣传|培训|救助|慰问|监测|检测|检查|督查|巡查|演练)(?:保障)?(?:制度|机制|体系|能力|水平|条件|网络|队伍)|.*(?:人次|次数|人数|场次|期数)$/g;

/** Everything that the table says beside its benefits. */
function* otherTexts(table: PerformanceTable): Generator<undefined, string> {
  const names = yield* gatherInSteps(table.indicators, (row) => {
    const dimension = dimensionOf(row);
    return dimension === "output" || dimension === "cost" ? plain(row.name.text) : null;
  });
  const texts = [
    table.projectName?.text ?? "",
    ...table.goals.map((goal) => goal.text),
    ...table.header.filter((entry) => entry.role === "overview").map((entry) => entry.text),
  ];
  return [...texts.map(plain), ...names].join("|");
}

/** E15: a benefit rests on an act (宣传, 培训 …) that no output, cost or goal speaks of. */
export const E15 = defineRule({
  code: "E15",
  slug: "benefit-without-output",
  severity: "hint",
  certainty: "likely",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    const benefits = yield* filterInSteps(
      namedRows(table),
      (row) => dimensionOf(row) === "benefit" && row.level2.known,
    );
    if (benefits.length === 0) return;
    const others = yield* otherTexts(table);
    // Each act is looked up once: the texts of a long table are long.
    const spokenOf = new Map<string, boolean>();
    const isSpokenOf = (act: string): boolean => {
      const known = spokenOf.get(act) ?? others.includes(act);
      spokenOf.set(act, known);
      return known;
    };
    yield* eachInSteps(benefits, (row) => {
      // What stands in brackets explains the object: 脱贫（监测）户.
      const name = plain(row.name.clean)
        .replace(/\([^()]*\)/g, "")
        .replace(NO_ACT, "");
      const acts = name.match(ACTS) ?? [];
      const missing = acts.filter((act) => !isSpokenOf(act));
      if (missing.length === 0 || missing.length < acts.length) return;
      report.finding({
        cell: row.name.cell,
        data: { name: quoted(row.name.text), acts: missing },
        subject: subjectOf(row),
      });
    });
  },
});
