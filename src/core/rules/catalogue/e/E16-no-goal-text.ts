import { type GoalField } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { bare, plain, quoted } from "../../support/texts/words";

const NUMBER = /^[¥$]?-?\d[\d,.]*(?:%|元|万元|亿元|分|个|项|次|人)?$/;

/** Says that something is done, or where to look, but not what: 完成, 同上, 达成预期目标. */
const EMPTY_WORDS =
  /^(?:均|全部|已|已经|全面|基本|按期|按时|如期)*(?:完成|达成|达到|实现)(?:任务|预期|年度|绩效|全部|各项|年初|设定)*(?:目标|指标)?$|^(?:同上|略|暂无|达标|正常|良好|合格)$/;

/** Why a text is no goal; null where it may be one. */
function wrongWith(goal: GoalField, projectName: string): "number" | "name" | "words" | null {
  const text = plain(goal.text).replace(/[。.;]$/, "");
  if (NUMBER.test(text)) return "number";
  if (EMPTY_WORDS.test(text)) return "words";
  const letters = bare(goal.text);
  return letters !== "" && letters === projectName ? "name" : null;
}

/** E16: the goal or the result is no sentence but a number, a word that fits any table, or only the project's name. */
export const E16 = defineRule({
  code: "E16",
  slug: "no-goal-text",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2015-88", "review"],
  check({ table }, report) {
    const projectName = bare(table.projectName?.text ?? "");
    for (const goal of table.goals) {
      const wrong = wrongWith(goal, projectName);
      if (!wrong) continue;
      report.finding({
        cell: goal.cell,
        variant: `${goal.role}-${wrong}`,
        data: { text: quoted(goal.text) },
        subject: `goal/${goal.role}/${goal.period ?? ""}`,
      });
    }
  },
});
