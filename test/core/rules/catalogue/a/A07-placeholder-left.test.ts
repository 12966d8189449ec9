import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("A07", {
  valid: [
    {
      name: "names that speak of filling in",
      table: targetTable(`
      产出指标 | 质量指标 | 填报数据准确率 | 100%
       | 时效指标 | 报表填报及时率 | 100%
    `),
    },
    {
      name: "0 where nothing is to happen, ≥0 is another rule's",
      table: targetTable(`
      产出指标 | 质量指标 | 系统故障率 | 0%
       | | 培训合格率 | ≥0%
       | | 安全事故数 | 0起
    `),
    },
    {
      name: "a sign before words of a comparison",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥上年
       | 质量指标 | 培训合格率 | ≥全省平均水平
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "numbering before a name is no template row",
      table: targetTable(`
      产出指标 | 数量指标 | 指标1：培训次数 | ≥7次
    `),
    },
    {
      name: "a survey that is filled in is no prompt",
      table: targetTable(`
      目标: 组织填写调查问卷，完成7次培训。
      产出指标 | 数量指标 | 问卷填写份数 | ≥70份
    `),
    },
    {
      name: "a goal that speaks of filling in is none",
      table: targetTable(`
      目标: 按照要求完成全年报表填报，简要说明工作进展，培训填报员7人。
      产出指标 | 数量指标 | 培训填报员人数 | ≥7人
    `),
    },
    {
      name: "无 and / are answers",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 生态效益指标 | 无 |
    `),
    },
  ],
  invalid: [
    {
      name: "the form asks for the name",
      table: targetTable(`
      产出指标 | 数量指标 | （填写指标名称） {A07:name} | ≥7次
       | | 请填写三级指标 {A07:name} | ≥7次
    `),
    },
    {
      name: "0 of what should be high",
      table: targetTable(`
      产出指标 | 质量指标 | 培训合格率 | 0.00% {A07:zero}
       | | 道路完好率 | 0 {A07:zero}
    `),
    },
    ...["……", "≥ 次", "≤万元", "（填写指标值）", "≥XX人"].map((value) => ({
      name: `a target that waits to be written: ${value}`,
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ${value} {A07:value}
       | 质量指标 | 培训合格率 | ${value} {A07:value}
    `),
    })),
    ...[
      "……",
      "目标1：……",
      "目标1：…… 目标2：……",
      "填写单位职责",
      "请填写项目年度绩效目标",
      "请描述年度目标完成情况",
      "（简要描述年度绩效目标）",
      "根据项目实际填写",
    ].map((goal) => ({
      name: `a goal that waits to be written: ${goal}`,
      table: targetTable(`
      目标: ${goal} {A07:prompt}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    })),
    {
      name: "a unit's name that waits to be written",
      table: targetTable(`
      主管部门: （填写单位全称） {A07:prompt}
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | | （三级指标） {A07:row} | ≥3次
    `),
    },
    {
      table: targetTable(`
      上级资金: （分级填报） {A07:prompt}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "rows of the blank form",
      table: targetTable(`
      产出指标 | 数量指标 | 指标1：培训次数 | ≥7次
       | | 指标2： {A07:row} |
       | | …… {A07:row} |
       | 质量指标 | 培训合格率 | ≥95%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训人数（≥**人） {A07:name} | ≥70人
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 发放标准 | **元/人·月 {A07:value}
    `),
    },
    {
      name: "the form's instruction",
      table: selfTable(`
      完成情况: 按照年度目标，填写相关任务的完成情况（不超过100字） {A07:prompt}
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
    `),
    },
    {
      table: targetTable(`
      目标: 完成××镇道路硬化。 {A07:text}
      产出指标 | 数量指标 | 硬化里程 | ≥7公里
    `),
    },
  ],
});
