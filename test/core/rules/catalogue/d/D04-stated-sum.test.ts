import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("D04", {
  valid: [
    {
      table: targetTable(`
      实施期目标: 购书10+9+88+23=130万元，5次*5000元=2.5万元。
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "each sum that holds is a pass",
      table: targetTable(`
      实施期目标: 培训5次×5000元=25000元；印刷3×2=6万元。
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
      passes: ["default", "default"],
    },
    {
      name: "no sum at all",
      table: targetTable(`
      实施期目标: 全年≥7次=每季度2次，力争A=B。
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      实施期目标: 购书10+9+88+23=140万元，服务读者。 {D04}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      实施期目标: 63人×1000元=7.3万元 {D04}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
      findings: [{ cell: "B6", data: { computed: "63000" } }],
    },
    {
      name: "the total of a list",
      table: `
      表: 原样
      2019年部门整体支出绩效目标表
      部门（单位）名称 | 市委史志研究室
      年度预算安排（万元） | 资金总额 | 171.41
      年度履职目标 | 部门职能 | 年度目标任务 | 预算金额（万元）
      | 志书年鉴工作 | 完成2019年任务 | 49.8
      | 人员福利 | 及时发放福利 | 11
      | 合计 | | 70.8 {D04:list}
      一级指标 | 二级指标 | 三级指标 | 目标值
      产出指标 | 数量指标 | 志书编修数 | ≥2部
      | 质量指标 | 书稿审读率 | 100%
    `,
      findings: [{ cell: "D7", data: { stated: "70.8", computed: "60.8" } }],
    },
  ],
});
