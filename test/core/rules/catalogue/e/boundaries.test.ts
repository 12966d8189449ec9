import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

const ROW = "产出指标 | 数量指标 | 培训次数 | ≥7次";

/** Where the rules about time and text begin and end. */
ruleTester("E01", {
  valid: [
    {
      name: "a form without a year",
      table: targetTable(`标题: 项目支出绩效目标表\n实施期: 2021年全年\n${ROW}`),
    },
    { name: "the period covers the year", table: targetTable(`实施期: 2021年-2023年\n${ROW}`) },
    {
      name: "one of several years is the form's",
      table: targetTable(`目标: 2021年开工，2022年完工。\n${ROW}`),
    },
    {
      name: "later than the form, within the period",
      table: targetTable(`
        实施期: 2022年1月-2023年12月
        产出指标 | 时效指标 | 完成时间 | 2023年12月`),
    },
    {
      name: "the goal of the whole period may name other years",
      table: targetTable(`实施期: 2021年-2023年\n实施期目标: 2021年完成培训7次。\n${ROW}`),
    },
    {
      name: "a span from before to after the year",
      table: targetTable(`产出指标 | 时效指标 | 服务时间 | 2021年1月-2023年12月`),
    },
  ],
  invalid: [
    {
      name: "a period that begins later",
      table: targetTable(`实施期: 2023年全年 {E01:period}\n${ROW}`),
      findings: [
        { cell: "B5", severity: "warning", data: { year: 2022, other: 2023 }, related: ["A1"] },
      ],
    },
    {
      name: "a period of years without days ends with its last",
      table: targetTable(`实施期: 2019年至2021年 {E01:period}\n${ROW}`),
      findings: [{ cell: "B5", data: { other: 2021 } }],
    },
    {
      name: "a period told in years: the last of them counts",
      table: targetTable(`实施期: 2019年度、2021年度和2020年度 {E01:period}\n${ROW}`),
      findings: [{ cell: "B5", data: { other: 2021 } }],
    },
    {
      name: "a year to come may be a plan, a past one is left over",
      table: targetTable(
        `目标: 2023年完成培训7次。 {E01:goal}\n产出指标 | 数量指标 | 2021年培训次数 {E01:name} | ≥7次`,
      ),
      findings: [
        { cell: "B7", severity: "hint", data: { other: 2023 } },
        { cell: "C9", severity: "warning", data: { other: 2021, name: "2021年培训次数" } },
      ],
    },
    {
      name: "a date after form and period, and one before both",
      table: targetTable(`
        实施期: 2022年1月-12月
        产出指标 | 时效指标 | 完成时间 | 2023年6月 {E01:target}
        | | 开工时间 | 2021年6月 {E01:target}`),
      findings: [
        { cell: "D9", severity: "hint", certainty: "likely", data: { other: 2023 } },
        { cell: "D10", severity: "warning", certainty: "certain", data: { other: 2021 } },
      ],
    },
    {
      name: "after the last year of a period of several",
      table: targetTable(`
        实施期: 2022年1月-2023年12月
        产出指标 | 时效指标 | 完成时间 | 2024年1月 {E01:target}`),
    },
    {
      name: "words with a year in the target",
      table: targetTable(`产出指标 | 质量指标 | 培训要求 | 按2021年方案执行 {E01:target}`),
      findings: [{ cell: "D9", severity: "warning", data: { name: "培训要求", other: 2021 } }],
    },
  ],
});

ruleTester("E04", {
  valid: [
    {
      name: "a period of one day",
      table: targetTable(`实施期: 2022年3月1日-2022年3月1日\n${ROW}`),
    },
    {
      name: "the period's last day",
      table: targetTable(`
        实施期: 2022年1月1日-2022年6月30日
        产出指标 | 时效指标 | 完成时间 | 2022年6月30日`),
    },
    {
      name: "a span that is all in another year is said with its year",
      table: targetTable(`
        实施期: 2022年1月-2022年6月
        产出指标 | 时效指标 | 服务时间 | 2023年1月-2023年3月`),
    },
    {
      name: "a form without a period",
      table: targetTable(`实施期:\n产出指标 | 时效指标 | 完成时间 | 2022年11月30日`),
    },
  ],
  invalid: [
    {
      name: "a period that runs backwards has no last day",
      table: targetTable(`
        实施期: 2022年10月-2022年3月 {E04:period}
        产出指标 | 时效指标 | 完成时间 | 2022年11月30日`),
      findings: [{ cell: "B5", severity: "error", data: { text: "2022年10月-2022年3月" } }],
    },
    {
      name: "one day after the period",
      table: targetTable(`
        实施期: 2022年1月1日-2022年6月30日
        产出指标 | 时效指标 | 完成时间 | 2022年7月1日 {E04:after-period}`),
      findings: [{ cell: "D9", related: ["B5"], data: { end: "2022-06-30", name: "完成时间" } }],
    },
    {
      name: "a span that begins in the period and ends behind it",
      table: targetTable(`
        实施期: 2022年1月-2022年6月
        产出指标 | 时效指标 | 服务时间 | 2022年5月-2022年8月 {E04:after-period}`),
    },
    {
      name: "a span of the same year that begins behind the period",
      table: targetTable(`
        实施期: 2022年1月-2022年6月
        产出指标 | 时效指标 | 服务时间 | 2022年8月-2022年9月 {E04:after-period}`),
    },
    {
      name: "a target's span that runs backwards",
      table: targetTable(`产出指标 | 时效指标 | 服务时间 | 2022年8月-2022年3月 {E04:span}`),
      findings: [{ cell: "D9", data: { text: "2022年8月-2022年3月" } }],
    },
  ],
});

/** A form that names all three units. */
function threeUnits(reporting: string, department: string, implementing: string): string {
  return `
    表: 原样
    2022年项目支出绩效目标表
    填报单位：${reporting}
    项目名称 | 图书馆开放 | 主管部门 | ${department} | 实施单位 | ${implementing}
    一级指标 | 二级指标 | 三级指标 | 指标值
    ${ROW}`;
}

ruleTester("E08", {
  valid: [
    {
      name: "one of two units is enough",
      table: threeUnits("示范县图书馆", "示范县文化局", "示范县图书馆"),
    },
    { name: "short for the longer name", table: threeUnits("县文广局", "示范县文化和广电局", "") },
    { name: "longer than the short name", table: threeUnits("示范县文化和广电局", "县文广局", "") },
    {
      name: "the form names the department's office",
      table: threeUnits("示范县文化局办公室（本级）", "示范县文化局", ""),
    },
    { name: "no reporting unit", table: targetTable(`填报单位:\n${ROW}`) },
    {
      name: "no department to compare with",
      table: targetTable(`填报单位: 示范县水利局\n主管部门:\n实施单位:\n${ROW}`),
    },
    { name: "a code before the name", table: targetTable(`填报单位: 221001-示范县文化局\n${ROW}`) },
    { name: "a code in brackets", table: targetTable(`填报单位: [077]示范县文化局\n${ROW}`) },
    { name: "a code behind the name", table: targetTable(`填报单位: 示范县文化局-221001\n${ROW}`) },
    { name: "the formal name", table: targetTable(`填报单位: 示范县文化局机关\n${ROW}`) },
    {
      name: "one of department and implementing unit is enough",
      table: selfTable(`
        主管部门: 示范县水利局
        实施单位: 示范县文化局
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |`),
    },
    {
      name: "another project may have another department",
      table: targetTable(`
        ${ROW}
        ---
        项目名称: 河道清淤
        主管部门: 示范县水利局
        填报单位: 示范县水利局
        ${ROW}`),
    },
    {
      name: "the same project without a department on the other sheet",
      table: targetTable(`${ROW}\n---\n主管部门:\n填报单位: 示范县文化局\n${ROW}`),
    },
    {
      name: "the project's own place",
      table: targetTable(`
        项目名称: 河湾村特色种养补贴
        目标: 为河湾村39户发放奖补。
        产出指标 | 数量指标 | 补贴户数 | 39户`),
    },
  ],
  invalid: [
    {
      table: targetTable(`填报单位: 示范县水利局 {E08:unit}\n${ROW}`),
      findings: [
        {
          cell: "A2",
          severity: "warning",
          related: ["D3"],
          data: { name: "示范县水利局", others: ["「示范县文化局」"] },
        },
      ],
    },
    {
      name: "neither the department nor a blank implementing unit",
      table: threeUnits("示范县水利局 {E08:unit}", "示范县文化局", ""),
      findings: [{ cell: "A2", related: ["D3"] }],
    },
    {
      name: "the implementing unit alone",
      table: threeUnits("示范县水利局 {E08:unit}", "", "示范县图书馆"),
      findings: [{ cell: "A2", related: ["F3"] }],
    },
    {
      name: "a code is no part of the name that is said",
      table: targetTable(`填报单位: 221001-示范县水利局 {E08:unit}\n${ROW}`),
      findings: [{ cell: "A2", data: { name: "示范县水利局" } }],
    },
    {
      name: "a place that only goal and name of the project are at odds over is a hint",
      table: targetTable(`
        项目名称: 河湾村特色种养补贴
        目标: 为石湾村39户发放奖补。 {E08:place}
        产出指标 | 数量指标 | 补贴户数 | 39户`),
      findings: [
        {
          cell: "B7",
          severity: "hint",
          related: ["B3"],
          data: { place: "河湾村", other: "石湾村" },
        },
      ],
    },
    {
      name: "an indicator speaks of the project's place",
      table: targetTable(`
        项目名称: 河湾村特色种养补贴
        目标: 为石湾村39户发放奖补。 {E08:place}
        产出指标 | 数量指标 | 河湾村补贴户数 | 39户`),
      findings: [{ cell: "B7", severity: "warning" }],
    },
    {
      name: "each sheet is told of the other",
      table: targetTable(`
        主管部门: 示范县文化局 {E08:sheets}
        ${ROW}
        ---
        主管部门: 示范县水利局 {E08:sheets}
        填报单位: 示范县水利局
        ${ROW}`),
      findings: [
        {
          cell: "D3",
          sheet: "Sheet1",
          data: { name: "示范县文化局", other: "示范县水利局", sheet: "Sheet2" },
        },
      ],
    },
  ],
});
