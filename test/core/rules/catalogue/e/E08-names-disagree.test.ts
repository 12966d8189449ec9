import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("E08", {
  valid: [
    {
      name: "a hospital fills in the form of its bureau",
      table: targetTable(`
      填报单位: 示范县人民医院
      主管部门: 示范县卫生健康局
      产出指标 | 数量指标 | 培训次数 | ≥7次
      
    `),
    },
    {
      name: "neighbours, and names for two things that share most of their letters",
      table: targetTable(`
      项目名称: 上湾村农村公路养护
      目标: 养护上湾村、下湾村公路，改善群众出行。
      产出指标 | 数量指标 | 下湾村公路养护里程 | ≥7公里
       | | 农村道路巡查次数 | ≥7次
      
    `),
    },
    {
      name: "a town's unit under its county, a district's development zone",
      table: targetTable(`
      填报单位: 桐溪县水利局
      主管部门: 桐溪县水利局
      产出指标 | 数量指标 | 桐溪县开发区渠道长度 | ≥7公里
    `),
    },
    {
      name: "offices of different ranks, or of one place",
      table: targetTable(`
      主管部门: 衡阳市水利局
      实施单位: 衡东县水利局
      填报单位: /
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      填报单位: 示范县文化局
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a short name and a longer one",
      table: targetTable(`
      填报单位: 县文化局
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      填报单位: 示范县文化和广电局
      主管部门: 县文广局
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "villages in general are no other place",
      table: targetTable(`
      项目名称: 河湾村特色种养补贴
      目标: 为39户发放奖补，覆盖全村，带动行政村增收。
      产出指标 | 数量指标 | 补贴户数 | 39户
    `),
    },
  ],
  invalid: [
    {
      name: "units of two counties",
      table: selfTable(`
      主管部门: 桐溪县教育局
      实施单位: 松岭县第一中学 {E08:county}
      产出指标 | 数量指标 | 培训次数 | 7次 | 7次 | 10 | 10 |
      
    `),
    },
    {
      name: "a place that differs in one character",
      table: targetTable(`
      项目名称: 河湾村特色种养补贴
      产出指标 | 数量指标 | 河湾村补贴户数 | 39户
       | | 石湾村补贴面积 {E08:near-place} | 39亩
       | | 石湾村补贴资金 | 39万元
      
    `),
    },
    {
      name: "the project's matter in another wording",
      table: targetTable(`
      项目名称: 黄桃产业基地建设
      目标: 建设黄桃产业基地1000亩，带动农户增收。
      产出指标 | 数量指标 | 黄桃产业基地面积 | ≥1000亩
       | | 黄挑产业基地道路长度 {E08:wording} | ≥3公里
    `),
      findings: [{ cell: "C10", severity: "hint", data: { text: "黄挑产业", base: "黄桃产业" } }],
    },
    {
      name: "one office of two counties",
      table: `
      表: 原样
      2022年项目支出绩效目标表
      项目名称 | 水尺安装 | |
      主管部门 | 白云县水利局 | 实施单位 | 桐溪县水利局 {E08:office}
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 水尺长度 | ≥700米
      效益指标 | 社会效益指标 | 受益人数 | ≥600人
    `,
    },
    {
      table: targetTable(`
      填报单位: 示范县水利局 {E08:unit}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      项目名称: 河湾村特色种养补贴
      目标: 为石湾村39户发放奖补，带动增收。 {E08:place}
      产出指标 | 数量指标 | 补贴户数 | 39户
    `),
    },
    {
      name: "another sheet names another department",
      table: targetTable(`
      工作表: 目标
      产出指标 | 数量指标 | 培训次数 | ≥7次
      ---
      工作表: 上报
      主管部门: 示范县水利局 {E08:sheets}
      填报单位: 示范县水利局
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
      findings: [{ cell: "D3", sheet: "目标", variant: "sheets" }],
    },
  ],
});
