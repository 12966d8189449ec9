import { eachInSteps, filterInSteps } from "../../../appraisal/steps";
import { type PerformanceTable } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { dimensionOf, subjectOf } from "../../support/rows/indicators";
import { bare, plain, quoted } from "../../support/texts/words";
import { namedRows } from "../../support/rows/rows";

/** Names that say nothing of who is asked. */
const NOBODY = /^(?:项目|总体|综合|整体)?(?:满意度|满意率|满意程度)(?:指标)?$/;
const OBJECT_OF_THE_FORM =
  /^(?:服务对象|受益对象|社会公众或服务对象|服务对象或社会公众|相关对象|帮扶对象|受益群体)(?:的)?满意(?:度|率|程度)(?:指标)?$/;
const PUBLIC = /^(?:社会)?(?:公众|群众)(?:的)?满意(?:度|率|程度)$|^社会满意(?:度|率|程度)$/;

/** Work whose results the public does not see: its own staff are those it serves. */
const INTERNAL =
  /组织部|组织工作|干部|档案|机关|后勤|公文|纪检|纪委|巡察|编制|老干|党建|党校|信息化建设|办公|会议|内部|人事|公务员|财务|统计|审计/;

function isInternal(table: PerformanceTable): boolean {
  return INTERNAL.test(plain(`${table.projectName?.text ?? ""} ${table.department?.text ?? ""}`));
}

/** G02: nobody is named whose satisfaction counts, or only the public where it is not served. */
export const G02 = defineRule({
  code: "G02",
  slug: "whose-satisfaction",
  severity: "hint",
  certainty: "likely",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    const rows = yield* filterInSteps(
      namedRows(table),
      (row) => dimensionOf(row) === "satisfaction",
    );
    const internal = isInternal(table);
    yield* eachInSteps(rows, (row) => {
      const name = bare(row.name.clean);
      const variant =
        NOBODY.test(name) || OBJECT_OF_THE_FORM.test(name)
          ? "nobody"
          : internal && rows.length === 1 && PUBLIC.test(name)
            ? "public-only"
            : null;
      if (variant === null) return;
      report.finding({
        cell: row.name.cell,
        variant,
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    });
  },
});
