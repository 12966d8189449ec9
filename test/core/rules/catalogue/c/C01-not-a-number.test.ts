import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C01", {
  valid: [
    {
      name: "several numbers in one cell are no words",
      table: targetTable(`
      产出指标 | 数量指标 | 举办培训班 | 3期，每期40人
    `),
    },
    {
      name: "one grade is a target",
      table: targetTable(`
      产出指标 | 质量指标 | 工程质量 | 优秀
       | | 服务质量 | 基本满意
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      | 成本指标 | 培训经费 | ≤3万元
      满意度指标 | 满意度指标 | 学员满意度 | ≥90%
    `),
    },
    {
      name: "a frequency counts",
      table: targetTable(`
      产出指标 | 数量指标 | 例会次数 | 每月一次
    `),
    },
    {
      name: "benefits in words, and aims that end like a name",
      table: targetTable(`
      产出指标 | 质量指标 | 培训质量 | 符合规定
      效益指标 | 社会效益指标 | 就业情况 | 逐步提高就业率
      | | 管理水平 | 优
    `),
    },
    {
      name: "social cost in words",
      table: targetTable(`
      成本指标 | 社会成本指标 | 对居民出行的影响 | 影响较小
    `),
    },
    {
      name: "a garbled figure is C24's",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥1l.3?次
    `),
    },
  ],
  invalid: [
    {
      name: "scales of more grades, and questions in other words",
      table: targetTable(`
      产出指标 | 质量指标 | 工程质量 | 优秀/良好/合格/不合格 {C01:scale}
       | | 服务质量 | 满意、基本满意、不满意 {C01:scale}
       | | 评审等级 | 优（90分以上）、良（80-90分）、差（60分以下） {C01:scale}
       | | 验收结果 | 达标与否 {C01:question}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | 若干 {C01:quantity}
      | 成本指标 | 培训经费 | 控制在预算内 {C01:cost}
      满意度指标 | 满意度指标 | 学员满意度 | 满意 {C01:satisfaction}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      | 质量指标 | 发放及时情况 | 发放时间达标率 {C01:name}
      效益指标 | 可持续影响指标 | 管理机制健全性 | 优、良、中、差 {C01:scale}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | 应训尽训 {C01}
      | 质量指标 | 验收情况 | 是否合格 {C01:question}
    `),
      findings: [{ cell: "D9", variant: "quantity", data: { value: "应训尽训" } }],
    },
  ],
});
