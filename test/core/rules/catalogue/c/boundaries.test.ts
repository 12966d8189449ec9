import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

/** One row a line, under one second level. */
function rows(level1: string, level2: string, lines: readonly string[]): string {
  return targetTable(
    lines.map((line, at) => `${at === 0 ? `${level1} | ${level2}` : "|"} | ${line}`).join("\n"),
  );
}

/** A form with columns for a standard and a scoring rule beside the target. */
function withNotes(...lines: readonly string[]): string {
  return `
    表: 原样
    2022年项目支出绩效目标表
    项目名称 | 图书馆开放
    一级指标 | 二级指标 | 三级指标 | 指标值 | 绩效标准 | 评分标准
    ${lines.map((line) => `产出指标 | 质量指标 | ${line}`).join("\n")}`;
}

ruleTester("C03", {
  valid: [
    {
      name: "everything that says when",
      table: rows(
        "产出指标",
        "时效指标",
        [
          "2022年内及时办结",
          "12个月内及时办结",
          "3月内及时办结",
          "2个季度内及时办结",
          "3季内及时办结",
          "2周内及时办结",
          "15日内及时办结",
          "30天内及时办结",
          "每月5号前及时办结",
          "10个工作日内及时办结",
          "10工作日内及时办结",
          "24个小时内及时办结",
          "24小时内及时办结",
          "30分钟内及时赶到",
          "及时率达到95%以上且群众认可",
          "年底及时办结",
          "季底及时办结",
          "年末及时办结",
          "上半年及时办结",
          "第三季度及时办结",
          "全年及时办结",
          "当天及时办结",
          "次月及时办结",
          "每季及时办结",
          "按季及时办结",
          "逐月及时办结",
          "按合同及时办结",
          "十二个月内及时办结",
        ].map((target) => `办结时限 | ${target}`),
      ),
    },
    { name: "the name says when", table: rows("产出指标", "时效指标", ["年底前办结 | 及时办结"]) },
    { name: "no timeliness", table: rows("产出指标", "质量指标", ["办结情况 | 及时办结"]) },
  ],
  invalid: [
    {
      name: "words that say nothing of a time",
      table: rows("产出指标", "时效指标", [
        "办结时限 | 及时办结 {C03}",
        "办结时限 | 次数不限，及时办结 {C03}",
        "办结时限 | 按要求及时办结 {C03}",
      ]),
    },
  ],
});

ruleTester("C07", {
  valid: [
    {
      name: "ratios that are no percents",
      table: rows("产出指标", "质量指标", [
        "产出增长率 | ≥2倍",
        "死亡比例 | ≤3‰",
        "巡查比例 | ≥2次/月",
        "群众满意度 | ≥4分",
        "产出占比 | 3成",
      ]),
    },
    {
      name: "words beside a rate are another matter",
      table: rows("产出指标", "质量指标", ["培训合格率 | 逐步提高", "培训覆盖率 |"]),
    },
    {
      name: "percents",
      table: rows("产出指标", "质量指标", ["培训合格率 | ≥95%", "出勤率 | 90%-95%"]),
    },
  ],
  invalid: [
    {
      name: "counted, paid, dated or a span of things",
      table: rows("产出指标", "质量指标", [
        "培训合格率 | ≥95人 {C07:unit}",
        "资金到位率 | 20万元 {C07:unit}",
        "完成及时率 | 2022年12月 {C07:unit}",
        "培训覆盖率 | 10-20人 {C07:unit}",
      ]),
      findings: [9, 10, 11, 12].map((row) => ({ cell: `D${String(row)}`, fix: null })),
    },
    {
      name: "bare: up to 100 the sign is added, above it nobody knows",
      table: rows("产出指标", "质量指标", [
        "培训合格率 | ≥95 {C07:bare}",
        "培训覆盖率 | ≥101 {C07:bare}",
        "培训出勤率 | 90-95 {C07:bare}",
      ]),
      findings: [
        { cell: "D9", fix: "≥95%", data: { name: "培训合格率", value: "≥95" } },
        { cell: "D10", fix: null },
        { cell: "D11", fix: null },
      ],
    },
    {
      name: "what stands behind the number is not lost",
      table: rows("产出指标", "质量指标", ["培训合格率 | ≥95以上 {C07:bare}"]),
      findings: [{ cell: "D9", fix: null }],
    },
  ],
});

ruleTester("C14", {
  valid: [
    {
      name: "the target repeats the number",
      table: rows("产出指标", "质量指标", [
        "培训合格率达到95% | ≥95%",
        "培训合格率95%（含） | ≥95%",
      ]),
    },
    {
      name: "numbers that do not end the name",
      table: rows("产出指标", "质量指标", ["2022年培训合格率 | ≥95%", "第95批次培训合格率 | ≥90%"]),
    },
    { name: "another unit", table: rows("产出指标", "数量指标", ["培训干部30人 | ≥2期"]) },
    { name: "a span", table: rows("产出指标", "数量指标", ["培训干部30人 | 20-40人"]) },
    { name: "nothing but a number", table: rows("产出指标", "数量指标", ["30人 | ≥20人"]) },
    { name: "numbers in words", table: rows("产出指标", "数量指标", ["培训干部三人 | ≥20人"]) },
    { name: "a target without a unit", table: rows("产出指标", "数量指标", ["培训干部30 | ≥20"]) },
    { name: "words", table: rows("产出指标", "数量指标", ["培训干部30人 | 全部完成"]) },
  ],
  invalid: [
    {
      name: "with a unit, a percent, or a bracket behind it",
      table: rows("产出指标", "数量指标", [
        "培训干部30人 | ≥20人 {C14}",
        "培训合格率达到95% | ≥90% {C14}",
        "培训干部30人（含村干部） | ≥20人 {C14}",
        "培训干部30人(含村干部) | ≥20人 {C14}",
      ]),
      findings: [
        { cell: "D9", related: ["C9"], data: { inName: "30人", value: "≥20人" } },
        { cell: "D10", data: { inName: "95%" } },
      ],
    },
  ],
});

ruleTester("C19", {
  valid: [
    {
      name: "a number with a thing behind it is a name",
      table: rows("产出指标", "数量指标", [
        "110警务平台 | ≥1个",
        "2023年完工并投入使用 | 2023年",
        "12345热线办结件数 | ≥100件",
        "3D打印机 | ≥2台",
      ]),
    },
    { name: "words", table: rows("产出指标", "数量指标", ["培训次数 | ≥7次", "约谈次数 | ≥7次"]) },
  ],
  invalid: [
    {
      name: "numbers, spans, signs, percents",
      table: rows("产出指标", "数量指标", [
        "88 {C19} | ≥7次",
        "≥20人 {C19} | ≥7次",
        "95% {C19} | ≥7次",
      ]),
    },
    {
      name: "amounts, spans of time, dates",
      table: rows("产出指标", "数量指标", [
        "20万元 {C19} | ≥7次",
        "1年以上 {C19} | ≥7次",
        "2022年12月底前 {C19} | ≥7次",
      ]),
    },
    {
      name: "counted things, one or a span of them",
      table: rows("产出指标", "数量指标", [
        "5个 {C19} | ≥7次",
        "10-20人 {C19} | ≥7次",
        "1,200.5 {C19} | ≥7次",
      ]),
    },
    {
      name: "from four on it is one mistake",
      table: rows("产出指标", "数量指标", [
        "88 {C19:many} | ≥7次",
        "20人 | ≥7次",
        "培训次数 | ≥7次",
        "5个 | ≥7次",
        "6个 | ≥7次",
      ]),
      findings: [{ cell: "C9:C13", data: { count: 4, names: ["88", "20人", "5个"] } }],
    },
  ],
});

ruleTester("C20", {
  valid: [
    { name: "a single character", table: rows("产出指标", "质量指标", ["好 | 好"]) },
    {
      name: "the target says more",
      table: rows("产出指标", "质量指标", ["专款专用 | 做到专款专用"]),
    },
    {
      name: "a value as name is another rule's",
      table: rows("产出指标", "时效指标", ["2022年全年 | 2022年全年"]),
    },
  ],
  invalid: [
    {
      name: "word for word, also without what stands in brackets",
      table: rows("产出指标", "质量指标", [
        "专款专用 | 专款专用 {C20}",
        "台账齐全（%） | 台账齐全 {C20}",
        "合规 | 合规 {C20}",
      ]),
    },
  ],
});

ruleTester("C21", {
  valid: [
    {
      name: "labels that fit",
      table: `
        一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值
        产出指标 | 数量指标 | 培训次数 | 定量 | ≥7次
        | 质量指标 | 培训质量 | 定性 | 明显提高`,
    },
  ],
  invalid: [
    {
      name: "every kind of number is marked as words",
      table: `
        一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值
        产出指标 | 质量指标 | 培训合格率 | 定性 | ≥95% {C21:number}
        | | 出勤率 | 定性指标 | 90%-95% {C21:number}
        | 时效指标 | 完成时间 | 定性 | 2022年12月 {C21:number}
        | 成本指标 | 培训经费 | 定性 | ≤20万元 {C21:number}
        | | 人均补助 | 定性 | ≤500元/人 {C21:number}
        效益指标 | 社会效益指标 | 阅读风气 | 定量指标 | 逐步形成 {C21:words}`,
      findings: [{ cell: "E10", related: ["D10"], data: { label: "定性指标", value: "90%-95%" } }],
    },
  ],
});

ruleTester("C23", {
  valid: [
    {
      name: "the same value, as amount, percent or date",
      table: withNotes(
        "审读率 | 95% | 95%（行业标准） |",
        "审读经费 | 20万元 | 20万元（预算标准） |",
        "完成时间 | 2022年12月 | 2022年11月（计划标准） |",
      ),
    },
    {
      name: "standards that are no value of their own",
      table: withNotes(
        "审读率 | 95% | 计划标准 |",
        "合格率 | 95% | 3 |",
        "完好率 | 95% | 依据国家新闻出版署2020年第3号公告关于图书质量管理的规定执行 |",
      ),
    },
    {
      name: "a target in words or numbers is not compared",
      table: withNotes(
        "审读情况 | 良好 | 95%（计划标准） |",
        "审读册数 | ≥7册 | 95%（计划标准） |",
      ),
    },
    {
      name: "a scoring rule that leaves points from its lowest tier on",
      table: withNotes(
        "完好率 | ≥95% | | 95%得10分，90%得5分，60%以下不得分",
        "合格率 | ≥95% | | 95%(含)以上得10分；95%(不含)以下不得分",
        "出勤率 | ≥95% | | 每低95%以下一次扣1点",
      ),
    },
  ],
  invalid: [
    {
      name: "another kind than the standard: certain; another value: likely",
      table: withNotes(
        "审读率 | 95% {C23:value} | 90%（计划标准） |",
        "审读经费 | 20万元 {C23:value} | 25万元（预算标准） |",
        "完成时间 | 2022年12月 {C23:kind} | 95%（计划标准） |",
        "审读费用 | 20万元 {C23:kind} | 95%（计划标准） |",
      ),
      findings: [
        {
          cell: "D4",
          certainty: "likely",
          related: ["E4"],
          data: { standard: "90%（计划标准）", value: "95%" },
        },
        { cell: "D5", certainty: "likely" },
        { cell: "D6", certainty: "certain" },
        { cell: "D7", certainty: "certain" },
      ],
    },
    {
      name: "no points at the highest tier",
      table: withNotes(
        "完好率 | ≥95% {C23:threshold} | | 80%得5分，90%得10分，95%以下不得分",
        "合格率 | ≥90% {C23:threshold} | | 92.55%以下不得分",
        "出勤率 | ≥95% {C23:threshold} | | 92.55%以上的，得10分；95%以下的计0分",
        "到课率 | ≥95% {C23:threshold} | | 90%计7.55分，95%以下不计分",
      ),
      findings: [
        { cell: "D4", certainty: "certain", related: ["F4"], data: { zero: "95", full: "90" } },
        { cell: "D5", certainty: "certain", data: { zero: "92.55", full: "90" } },
        { cell: "D6", data: { zero: "95", full: "92.55" } },
        { cell: "D7", data: { zero: "95", full: "90" } },
      ],
    },
  ],
});
