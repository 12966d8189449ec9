import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("E07", {
  valid: [
    {
      name: "less of what is to be low, and none of a bad thing",
      table: selfTable(`
      目标: 空气中细颗粒物浓度达到35微克/立方米，向930名学生发放补助。
      完成情况: 空气中细颗粒物浓度达到33微克/立方米，发放了补助。
      效益指标 | 社会效益指标 | 学生因贫辍学人数 | 0人 | 0人 | 10 | 10 |
    `),
    },
    {
      table: targetTable(`
      目标: 新增高新技术企业15家，培训技术人员280人。
      产出指标 | 数量指标 | 高新技术企业新增数 | 15家
       | | 培训技术人员人数 | ≥280人
    `),
    },
    {
      name: "the goal adds up what rows list singly",
      table: targetTable(`
      目标: 新建水泥路4公里。
      产出指标 | 数量指标 | 石坡村新建水泥路 | 2公里
       | | 何家沟新建水泥路 | 2公里
    `),
    },
    {
      name: "numbers of other times, prices and documents",
      table: targetTable(`
      目标: 现有图书馆员12人，累计培训800人，每人补助500元，依据财预〔2020〕10号。
      产出指标 | 数量指标 | 培训图书馆员人数 | ≥6人
    `),
    },
    {
      name: "parts that add up",
      table: targetTable(`
      目标: 申请预算90万元，其中：编制30万元，审计30万元，设计30万元。
      产出指标 | 数量指标 | 业务数量 | ≥50个
    `),
    },
  ],
  invalid: [
    {
      name: "ages between the number and what it counts, a share by its name",
      table: targetTable(`
      目标: 为120名0-6岁残疾儿童提供康复救助，空气优良天数比例达到88%。 {E07}
      产出指标 | 数量指标 | 救助残疾儿童人数 | ≥100人
    `),
    },
    {
      table: targetTable(`
      目标: 新增高新技术企业15家，支持企业创新。 {E07:expected}
      产出指标 | 数量指标 | 高新技术企业新增数 | 25家
    `),
      findings: [{ cell: "B7", related: ["D9"] }],
    },
    {
      name: "the counted thing tells the unit",
      table: targetTable(`
      目标: 文化惠民，用于送戏进村，计划70个行政村。 {E07:expected}
      产出指标 | 数量指标 | 送戏进村场所数 | ≥90村
    `),
    },
    {
      table: selfTable(`
      完成情况: 全年为36户发放特色种养奖补，收入增加。 {E07:less-than-goal}
      目标: 全年为39户发放特色种养奖补，带动增收。
      产出指标 | 数量指标 | 补助面积 | 29亩 | 29亩 | 10 | 10 |
    `),
    },
    {
      name: "parts that do not",
      table: targetTable(`
      目标: 申请预算2026400元，其中：村级运转400000元，组长报酬252000元，目标奖励100000元。 {E07:sum}
      产出指标 | 数量指标 | 补助村数 | 8个
    `),
      findings: [{ cell: "B7", data: { sum: "752000元" } }],
    },
  ],
});
