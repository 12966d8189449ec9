import { rangeToA1 } from "../../../sheet";
import { type FooterRole, type PerformanceTable } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import { isTargetForm } from "../../support/rows/indicators";
import { plain } from "../../support/texts/words";

const SIGNING: ReadonlySet<FooterRole> = new Set([
  "review-opinion",
  "preparer",
  "phone",
  "date",
  "signature",
]);

/** Labels of the forms whose last rows are the review and the signatures (Hunan's). */
const FORM_WITH_SIGN_OFF = /^(?:项目支出名称|年度本级预算金额|项目支出实施期|指标值及单位)$/;

function hasSignOffByForm(table: PerformanceTable): boolean {
  const labels = [
    ...table.header.map((entry) => entry.label?.text ?? ""),
    ...table.columns.map((column) => column.heading?.text ?? ""),
    table.budget?.label?.text ?? "",
  ];
  return isTargetForm(table.kind) && labels.some((label) => FORM_WITH_SIGN_OFF.test(plain(label)));
}

/** A08: the rows for review and signatures are missing, or all of them are blank. */
export const A08 = defineRule({
  code: "A08",
  slug: "sign-off-missing",
  severity: "hint",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  check({ table }, report) {
    const rows = table.footer.filter((entry) => SIGNING.has(entry.role));
    const { range } = table;
    const last = rangeToA1({ ...range, top: range.bottom });
    if (rows.length === 0) {
      if (hasSignOffByForm(table)) {
        report.finding({ cell: last, variant: "missing", subject: "sign-off" });
      }
      return;
    }
    const blank = rows.every((entry) => isBlankText(entry.text));
    if (blank) {
      report.finding({ cell: rows[0]?.cell ?? last, variant: "blank", subject: "sign-off" });
    }
  },
});
