import { type Form, type FormRow } from "../form";

type Part = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

function point(
  part: Part,
  name: string,
  question: string,
  points: number,
  group?: { readonly label: string; readonly down: number },
): FormRow {
  return {
    cells: [
      ...(group ? [{ label: group.label, down: group.down }] : []),
      { label: `${name}\n（${String(points)}分）` },
      { label: question, span: 2, look: "text" as const },
      { label: String(points) },
      { field: `review${part}` as const, look: "points" as const },
    ],
  };
}

const ALL = ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((part) => `{review${String(part)}}`).join(",");

/** `项目支出绩效目标审核表`, the scored variant for key projects: four parts, 100 points, grade. */
export const targetReview: Form = {
  id: "target-review",
  kind: "review",
  source: { document: "财预〔2015〕88号《中央部门预算绩效目标管理办法》附件", year: 2015 },
  title: "项目支出绩效目标审核表",
  sheetName: "项目支出绩效目标审核表",
  columnWidths: [14, 16, 30, 26, 9, 11],
  orientation: "portrait",
  head: [
    { height: 20, cells: [{ label: "（{year}年度）", span: 6, look: "line", align: "center" }] },
  ],
  body: [
    {
      rows: [
        {
          cells: [
            { label: "项目名称" },
            { field: "projectName", span: 2, look: "centre" },
            { label: "主管部门" },
            { field: "department", span: 2, look: "centre" },
          ],
        },
        {
          cells: [
            { label: "审核内容" },
            { label: "审核项目" },
            { label: "审核要点", span: 2 },
            { label: "分值" },
            { label: "得分" },
          ],
        },
        point(
          1,
          "规范完整性",
          "绩效目标填报格式是否规范，内容是否完整、准确、详实，是否无缺项、错项。",
          10,
          { label: "完整性审核\n（20分）", down: 2 },
        ),
        point(
          2,
          "明确清晰性",
          "绩效目标是否明确、清晰，是否能够反映项目主要情况，是否对项目预期产出和效果进行了充分、恰当的描述。",
          10,
        ),
        point(
          3,
          "目标相关性",
          "总体目标是否符合国家法律法规、国民经济和社会发展规划要求，与本部门（单位）职能、发展规划和工作计划是否密切相关。",
          15,
          { label: "相关性审核\n（30分）", down: 2 },
        ),
        point(
          4,
          "指标科学性",
          "绩效指标是否全面、充分、细化、量化，难以量化的，定性描述是否充分、具体；是否选取了最能体现总体目标实现程度的关键指标并明确了具体指标值。",
          15,
        ),
        point(
          5,
          "绩效合理性",
          "预期绩效是否显著，是否能够体现实际产出和效果的明显改善；是否符合行业正常水平或事业发展规律；与其他同类项目相比，预期绩效是否合理。",
          15,
          { label: "适当性审核\n（30分）", down: 2 },
        ),
        point(
          6,
          "资金匹配性",
          "绩效目标与项目资金量、使用方向等是否匹配，在既定资金规模下，绩效目标是否过高或过低；要完成既定绩效目标，资金规模是否过大或过小。",
          15,
        ),
        point(
          7,
          "实现可能性",
          "绩效目标是否经过充分论证和合理测算；所采取的措施是否切实可行，并能确保绩效目标如期实现；综合考虑成本效益，是否有必要安排财政资金。",
          10,
          { label: "可行性审核\n（20分）", down: 2 },
        ),
        point(
          8,
          "条件充分性",
          "项目实施方案是否合理，项目实施单位的组织实施能力和条件是否充分，内部控制是否规范，预算和财务管理制度是否健全并有效执行。",
          10,
        ),
        {
          cells: [
            { label: "总分", span: 4, bold: true },
            { label: "100", bold: true },
            {
              field: "reviewTotal",
              look: "points",
              bold: true,
              formula: `IF(COUNT(${ALL})=0,"",SUM(${ALL}))`,
            },
          ],
        },
        {
          cells: [
            { label: "综合评定等级\n（90分以上优，80分以上良，60分以上中，60分以下差）", span: 4 },
            {
              field: "reviewGrade",
              span: 2,
              look: "centre",
              list: "grades",
              formula:
                'IF({reviewTotal}="","",IF({reviewTotal}>=90,"优",IF({reviewTotal}>=80,"良",IF({reviewTotal}>=60,"中","差"))))',
            },
          ],
        },
        {
          height: 64,
          cells: [{ label: "总体意见" }, { field: "reviewOpinion", span: 5, look: "text" }],
        },
      ],
    },
  ],
  foot: [
    {
      height: 26,
      cells: [
        { label: "审核部门（机构、专家组）：", span: 3, look: "line", align: "left" },
        { label: "审核日期：{date}", span: 3, look: "line", align: "left" },
      ],
    },
  ],
};
