import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E10", {
  valid: [
    {
      name: "percents repeat honestly",
      table: targetTable(`
      产出指标 | 数量指标 | 开放天数 | ≥300天
       | 质量指标 | 完好率 | 100%
       | 时效指标 | 及时率 | 100%
    `),
    },
    {
      name: "the same people, seen from several sides",
      table: targetTable(`
      产出指标 | 数量指标 | 新生儿访视数 | 214人
       | | 产妇访视数 | 214人
       | | 产妇健康管理数 | 214人
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 维修工程 | 88 {E10}
       | 质量指标 | 工程质量 | 88
       | 时效指标 | 工程进度 | 88
    `),
    },
  ],
});
