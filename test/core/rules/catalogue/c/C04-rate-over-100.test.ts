import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("C04", {
  valid: [
    {
      name: "a length is no share",
      table: targetTable(`
      产出指标 | 数量指标 | 水尺安装长度 | ≥266%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 设备验收合格率 | ≥90%
      | | 职工控制率 | 108.70%
      效益指标 | 经济效益指标 | 产值增长率 | ≥120%
    `),
    },
    {
      name: "a completion rate may be exceeded",
      table: selfTable(`
      产出指标 | 质量指标 | 任务完成率 | 100% | 120% | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 设备验收合格率 | ≥190% {C04}
    `),
    },
    {
      name: "target and actual are one finding",
      table: selfTable(`
      满意度指标 | 满意度指标 | 群众满意度 | ≥190% {C04} | 196% | 10 | 10 |
    `),
      findings: [{ cell: "D10", related: ["E10"] }],
    },
    {
      name: "only the actual",
      table: selfTable(`
      满意度指标 | 满意度指标 | 群众满意度 | ≥90% | 196% {C04} | 10 | 10 |
    `),
    },
    {
      name: "a plan of 190 % for a completion rate",
      table: targetTable(`
      产出指标 | 质量指标 | 任务完成率 | ≥190% {C04}
    `),
    },
    {
      name: "done in time cannot be over 100 %",
      table: targetTable(`
      产出指标 | 时效指标 | 按期完成率 | ≥110% {C04}
    `),
    },
  ],
});
