import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("A08", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a form that has no such rows",
      table: `
      表: 原样
      2022年绩效目标申报表
      项目名称 | 果园产业路硬化
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 硬化里程 | 2公里
      效益指标 | 社会效益指标 | 受益人数 | ≥600人
    `,
    },
  ],
  invalid: [
    {
      name: "all of them blank",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
      页脚 | 填表人： {A08:blank} | 联系电话： | 填报日期： | 单位负责人签字：
    `),
    },
    {
      name: "Hunan's form without its last rows",
      table: `
      表: 原样
      2022年项目支出绩效目标表
      项目支出名称 | 干部培训经费 | 预算部门 | 组织部
      年度本级预算金额 | 7万元 | 该项目支出上级资金 | 0
      项目支出实施期 | 2022年全年
      本年度绩效目标 | 举办7次干部培训
      一级指标 | 二级指标 | 三级指标 | 指标值及单位
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 {A08:missing} | 社会效益指标 | 政策知晓率 | ≥90%
    `,
    },
  ],
});
