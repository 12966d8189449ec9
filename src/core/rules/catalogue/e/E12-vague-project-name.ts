import { defineRule } from "../../rule";
import { plain, quoted } from "../../support/texts/words";

/** A name that ends in "and the like". */
const AND_SO_ON = /等(?:(?:工作)?(?:专项)?(?:经费|资金|费用|支出|项目|工作))?$/;
/** A name that is only a kind of money. */
const ONLY_MONEY =
  /^(?:其他|其它|专项|工作|业务|办公|日常|运转|机动|综合|项目)?(?:工作|业务|专项|项目)?(?:经费|资金|费用|支出|业务费|办公费)$/;

/** E12: the project's name does not say what it is about (…经费等, 专项经费). */
export const E12 = defineRule({
  code: "E12",
  slug: "vague-project-name",
  severity: "hint",
  certainty: "likely",
  group: "completeness",
  basis: ["mof-2015-88", "review"],
  check({ table }, report) {
    const field = table.projectName;
    if (!field) return;
    const name = plain(field.text).replace(/^(?:19|20)\d{2}年?(?:度)?/, "");
    const variant = AND_SO_ON.test(name)
      ? "and-so-on"
      : ONLY_MONEY.test(name)
        ? "only-money"
        : null;
    if (variant === null) return;
    report.finding({
      cell: field.cell,
      variant,
      data: { name: quoted(field.text) },
      subject: "project",
    });
  },
});
