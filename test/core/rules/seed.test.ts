import { check, type Finding } from "../../../src/core/rules";
import { tablesOf } from "../../support/read-tables";

async function seedFindings(): Promise<readonly Finding[]> {
  const [table] = await tablesOf("seed.xlsx");
  if (!table) throw new Error("the seed holds no table");
  return check(table).findings;
}

const brief = ({ code, cell, severity }: Finding): string => `${code} ${cell} ${severity}`;

/**
 * What a reviewer finds in the sample table, line by line. The sample is a workbook, so that
 * the [bookmark: …] residue of its text form is not in it.
 */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  "往年内容：十九届五中全会": ["E02 D34 warning"],
  "二级指标「经济效率指标」": ["B01 C63 warning"],
  选调工作经费没有产出: ["D06 D48 warning"],
  "行政单位困难福利费没有产出，且属福利": ["D06 D56 warning", "D09 D56 warning"],
  "绩效标准 58 行全空": ["A06 F9:F66 warning"],
  时效指标没有时间: ["C03 E43 warning"],
  "经济效益指标不经济、不量化": ["B06 D63 warning", "C02 E63 hint"],
  科级特派员: ["B07 D24 warning", "B07 D41 warning", "B07 D61 warning"],
  年度目标没有内容: ["E06 B7 warning"],
  "填报单位为空，模板文字": ["A01 A2 hint", "A07 E4 warning"],
  百分比而名称不是比率: ["C08 D32 hint", "C08 D39 hint"],
  名称没有计量词: ["C10 D10 hint", "C10 D11 hint", "C10 D16 hint", "C10 D19 hint", "C10 D51 hint"],
  一个值说明不了两件事: ["E11 D14 hint"],
  用词不统一: [
    "E13 D37 hint",
    "E13 D38 hint",
    "E13 D41 hint",
    "E13 D47 hint",
    "E13 D52 hint",
    "E13 D55 hint",
  ],
  效益没有产出: ["E15 D64 hint"],
  单位成本偏高: ["D07 E49 hint", "D07 E53 hint", "D07 E57 hint"],
  项目名称笼统: ["E12 B3 hint"],
  "满意度过高，对象笼统": ["G01 E66 hint", "G02 D66 hint"],
  没有签字栏: ["A08 A66:F66 hint"],
};

/** The number of indicators is told once; where it points is for the reader's convenience. */
const COUNT = /^A11 \S+ hint$/;

it("the sample gives what a reviewer finds, and nothing else", async () => {
  const said = (await seedFindings()).map(brief);
  const counted = said.filter((finding) => COUNT.test(finding));
  expect(counted).toHaveLength(1);
  expect(said.filter((finding) => !COUNT.test(finding)).sort()).toEqual(
    Object.values(FOUND).flat().sort(),
  );
});

it("no finding of the sample is an error", async () => {
  expect((await seedFindings()).filter(({ severity }) => severity === "error")).toEqual([]);
});

it("its costs are stated to equal its budget", async () => {
  const [table] = await tablesOf("seed.xlsx");
  if (!table) throw new Error("the seed holds no table");
  const pass = check(table).passes.find(({ code }) => code === "D01");
  expect(pass?.data).toMatchObject({ lines: 19 });
});
