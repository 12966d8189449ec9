import { eachInSteps, gatherInSteps } from "../../../appraisal/steps";
import { type Indicator, type TextField } from "../../../table/performance-table";
import { Big, decimalText } from "../../../values";
import { defineRule } from "../../rule";
import { dimensionOf, subjectOf } from "../../support/rows/indicators";
import { bare, plain, quoted } from "../../support/texts/words";
import { namedRows } from "../../support/rows/rows";

const SAID = /满意(?:度|率|程度)[^,。;、\d]{0,8}(\d{2,3}(?:\.\d{1,2})?)%/g;
/** Words that the names of one and the same survey differ in. */
const FILLER = /指标|的|对.{1,12}工作|受益|服务|社会|总体|度|率|程度/g;

interface Said {
  readonly field: TextField;
  readonly percent: Big;
  readonly row: Indicator | null;
}

function byGoal(goal: TextField): readonly Said[] {
  return [...plain(goal.text).matchAll(SAID)].map((match) => ({
    field: goal,
    percent: new Big(match[1] ?? "0"),
    row: null,
  }));
}

/** G03: two thresholds for the same people's satisfaction, in two rows or in goal and row. */
export const G03 = defineRule({
  code: "G03",
  slug: "satisfaction-contradicts",
  severity: "hint",
  certainty: "likely",
  group: "appropriateness",
  basis: ["review"],
  *check({ table }, report) {
    const rows = yield* gatherInSteps(namedRows(table), (row): Said | null => {
      const parsed = row.target?.parsed;
      if (dimensionOf(row) !== "satisfaction" || row.period === "long-term") return null;
      if (!row.target || parsed?.kind !== "percent" || !parsed.value) return null;
      return { field: row.target, percent: parsed.value, row };
    });
    const goals = table.goals
      .filter((goal) => goal.role === "expected" && goal.period !== "long-term")
      .flatMap(byGoal);
    const known = new Map<string, Said>();
    yield* eachInSteps(rows, (said) => {
      const name = said.row?.name.text ?? "";
      const who = `${said.row?.section?.cell ?? ""}|${bare(name).replace(FILLER, "")}`;
      const other =
        known.get(who) ?? (rows.length === 1 && goals.length === 1 ? goals[0] : undefined);
      if (!known.has(who)) known.set(who, said);
      if (!other || other.percent.eq(said.percent)) return;
      report.finding({
        cell: said.field.cell,
        related: [other.field.cell],
        data: {
          name: quoted(name),
          value: quoted(said.field.text),
          other: `${decimalText(other.percent)}%`,
        },
        subject: said.row ? subjectOf(said.row) : name,
      });
    });
  },
});
