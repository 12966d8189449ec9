import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E06", {
  valid: [
    {
      name: "it names what the indicators measure",
      table: targetTable(`
      目标: 在供水片区加装计量设施，为用水计量打好基础。
      产出指标 | 数量指标 | 计量设施安装数 | ≥266台
       | 质量指标 | 验收合格率 | 100%
      效益指标 | 社会效益指标 | 受益人口 | ≥1000人
    `),
    },
    {
      name: "it has a number",
      table: targetTable(`
      目标: 有序完成年内7项组织工作任务。
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | 100%
      效益指标 | 社会效益指标 | 受益人口 | ≥1000人
    `),
    },
  ],
  invalid: [
    {
      name: "only words that fit every goal",
      table: targetTable(`
      目标: 按照2022年工作要点要求有序完成年内各项工作任务。 {E06:vacuous}
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | 100%
      效益指标 | 社会效益指标 | 受益人口 | ≥1000人
    `),
    },
    {
      name: "and the long-term goal is the department's duty",
      table: targetTable(`
      目标: 按照2022年工作要点要求有序完成年内各项工作任务。 {E06:with-duty}
      实施期目标: 负责研究和指导基层组织建设的宏观管理等工作，为县委提供决策参考依据。
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | 100%
      效益指标 | 社会效益指标 | 受益人口 | ≥1000人
    `),
    },
    {
      name: "duties that no indicator measures",
      table: targetTable(`
      目标: 负责全县文物保护的宏观指导，归口管理博物馆事业。 {E06:duty}
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | 100%
      效益指标 | 社会效益指标 | 受益人口 | ≥1000人
    `),
    },
  ],
});
