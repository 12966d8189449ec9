import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

const DONE = "产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |";

ruleTester("D02", {
  valid: [
    { name: "no sources", table: selfTable(`资金总额: 20 | 20 | 20 | 10 | 100% | 10\n${DONE}`) },
    {
      name: "the same total told twice, by source and by place",
      table: selfTable(`
        资金总额: 20 | 20 | 20 | 10 | 100% | 10
        资金 | 其中：财政拨款 | 15 | 15 | 15 | | |
        资金 | 其他资金 | 5 | 5 | 5 | | |
        资金 | 县本级 | 12 | 12 | 12 | | |
        资金 | 乡镇 | 8 | 8 | 8 | | |
        ${DONE}`),
    },
    {
      name: "sources of zero say nothing",
      table: selfTable(`
        资金总额: 20 | 20 | 20 | 10 | 100% | 10
        资金 | 其中：财政拨款 | 0 | 0 | 0 | | |
        资金 | 其他资金 | 0 | 0 | 0 | | |
        ${DONE}`),
    },
    {
      name: "rounded to a hundredth of 万元",
      table: selfTable(`
        资金总额: 20 | 20 | 20 | 10 | 100% | 10
        资金 | 其中：财政拨款 | 15 | 14.995 | 15 | | |
        资金 | 其他资金 | 5 | 5 | 5 | | |
        ${DONE}`),
    },
  ],
  invalid: [
    {
      name: "every column by itself, with its figures",
      table: selfTable(`
        资金总额: 20 {D02} | 20 {D02} | 18 | 10 | 90% | 9
        资金 | 其中：财政拨款 | 15 | 16 | 15 | | |
        资金 | 其他资金 | 4 | 5 | 3 | | |
        ${DONE}`),
      findings: [
        {
          cell: "C6",
          related: ["C7", "C8"],
          data: { label: "年度资金总额", total: "20", sum: "19", difference: "1" },
        },
        { cell: "D6", related: ["D7", "D8"], data: { total: "20", sum: "21", difference: "1" } },
      ],
    },
    {
      name: "one source more than the whole",
      table: selfTable(`
        资金总额: 20 | 20 {D02} | 20 | 10 | 100% | 10
        资金 | 其中：财政拨款 | | 25 | | | |
        ${DONE}`),
    },
  ],
});

ruleTester("D03", {
  valid: [
    {
      name: "words as the whole",
      table: targetTable(
        "产出指标 | 数量指标 | 补助面积 | 全部\n| | 其中水稻面积 | 10亩\n| | 其中玉米面积 | 5亩",
      ),
    },
    {
      name: "money",
      table: targetTable(
        "产出指标 | 成本指标 | 培训经费 | 15万元\n| | 其中场地费 | 8万元\n| | 其中师资费 | 7万元",
      ),
      passes: ["default"],
    },
  ],
  invalid: [
    {
      name: "a sum of different things that comes out by chance is a hint",
      table: targetTable(`
        产出指标 | 数量指标 | 补助牲畜数量 | 192只 {D03:mixed}
        | | 其中羊的数量 | 180只
        | | 其中牛的数量 | 12头`),
      findings: [{ cell: "D9", severity: "hint", certainty: "likely", related: ["D10", "D11"] }],
    },
    {
      name: "target and actual each",
      table: selfTable(`
        产出指标 | 数量指标 | 补助面积 | 30亩 {D03:target} | 28亩 {D03:actual} | 90 | 90 |
        | | 其中水稻面积 | 20亩 | 20亩 | | |
        | | 其中玉米面积 | 5亩 | 5亩 | | |`),
      findings: [
        {
          cell: "D10",
          severity: "error",
          certainty: "certain",
          data: { total: "30", sum: "25", unit: "亩" },
        },
        { cell: "E10", related: ["E11", "E12"], data: { total: "28", sum: "25" } },
      ],
    },
  ],
});

ruleTester("D05", {
  valid: [
    {
      name: "quantity times price within the money",
      table: targetTable(
        "预算: 6.3\n产出指标 | 数量指标 | 扶助人数 | 63人\n| 成本指标 | 扶助标准 | 1000元/人",
      ),
    },
    {
      name: "two things are counted in that unit",
      table: targetTable(
        "预算: 5\n产出指标 | 数量指标 | 扶助人数 | 63人\n| | 培训人数 | 50人\n| 成本指标 | 扶助标准 | 1000元/人",
      ),
    },
    {
      name: "two prices",
      table: targetTable(
        "预算: 5\n产出指标 | 数量指标 | 扶助人数 | 63人\n| 成本指标 | 扶助标准 | 1000元/人\n| | 交通标准 | 500元/人",
      ),
    },
    {
      name: "a price a month and head",
      table: targetTable(
        "预算: 5\n产出指标 | 数量指标 | 扶助人数 | 63人\n| 成本指标 | 扶助标准 | 1000元/人·月",
      ),
    },
    {
      name: "no budget",
      table: targetTable(
        "预算: 0\n产出指标 | 数量指标 | 扶助人数 | 63人\n| 成本指标 | 扶助标准 | 1000元/人",
      ),
    },
    {
      name: "an amount that is no price",
      table: targetTable(
        "预算: 5\n产出指标 | 数量指标 | 扶助人数 | 63人\n| 成本指标 | 扶助经费 | 4万元",
      ),
    },
    {
      name: "counted under quality only",
      table: targetTable(
        "预算: 5\n产出指标 | 质量指标 | 合格人数 | 63人\n| 成本指标 | 扶助标准 | 1000元/人",
      ),
    },
  ],
  invalid: [
    {
      name: "more than the money",
      table: targetTable(
        "预算: 5\n产出指标 | 数量指标 | 扶助人数 | 63人\n| 成本指标 | 扶助标准 | 1000元/人 {D05}",
      ),
      findings: [
        {
          cell: "D10",
          related: ["D9"],
          data: { quantity: "63人", price: "1000元/人", product: "6.3", budget: "5" },
        },
      ],
    },
  ],
});
