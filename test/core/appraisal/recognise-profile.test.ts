import { recogniseProfile } from "../../../src/core/appraisal";
import { recognise } from "../../../src/core/table";
import { sheetOf } from "../../support/sheet-of";

function profileOf(drawing: string): string | null {
  const [table] = recognise(sheetOf(drawing)).tables;
  if (!table) throw new Error("no table");
  return recogniseProfile(table)?.id ?? null;
}

interface Points {
  readonly title?: string;
  /** Points of the rows, by 一级指标. */
  readonly levels: Readonly<Record<string, readonly number[]>>;
  /** Points of 预算执行率; none without a fund block. */
  readonly execution?: number;
}

/** A self-evaluation with points, as the central form lays it out. */
function scored({ levels, execution }: Points): string {
  const funds =
    execution === undefined
      ? ""
      : `项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
         | 年度资金总额 | #10 | #10 | #9 | #${execution} | 90% | #${execution * 0.9}`;
  const rows = Object.entries(levels).flatMap(([level, points]) =>
    points.map(
      (weight, at) =>
        `${level} | 数量指标 | ${level}第${at + 1}项次数 | ≥5次 | 5次 | #${weight} | #${weight} | `,
    ),
  );
  return `2022年项目支出绩效自评表
    项目名称 | 某项目经费
    ${funds}
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
    ${rows.join("\n")}`;
}

test("预算执行20, 产出40, 效益+满意度40 is Hubei's form", () => {
  const levels = { 产出指标: [20, 20], 效益指标: [30], 满意度指标: [10] };
  expect(profileOf(scored({ levels, execution: 20 }))).toBe("hubei");
});

test("产出40, 效益40, 满意度20 without points for execution is Ningxia's form", () => {
  const levels = { 产出指标: [40], 效益指标: [40], 满意度指标: [20] };
  expect(profileOf(scored({ levels }))).toBe("ningxia");
});

test("产出50, 效益30, 满意度10 and 10 for execution says nothing: the default holds", () => {
  const levels = { 产出指标: [25, 25], 效益指标: [30], 满意度指标: [10] };
  expect(profileOf(scored({ levels, execution: 10 }))).toBeNull();
});

test("points that are off by one fit no form", () => {
  const levels = { 产出指标: [20, 19], 效益指标: [30], 满意度指标: [10] };
  expect(profileOf(scored({ levels, execution: 20 }))).toBeNull();
});

test("a column of weighted points is Hebei's form", () => {
  expect(
    profileOf(`项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 单项得分 | 权重 | 折算得分
      产出指标 | 数量指标 | 培训次数 | ≥5次 | 5次 | #100 | #50 | #50`),
  ).toBe("hebei");
});

test("a self-evaluation without any column for points is scored by nobody", () => {
  expect(
    profileOf(`项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 未完成原因
      产出指标 | 数量指标 | 培训次数 | ≥5次 | 5次 |
      效益指标 | 社会效益指标 | 覆盖率 | ≥90% | 95% | `),
  ).toBe("no-scores");
});

const target = (level: string) => `2022年项目支出绩效目标表
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${level} | 经济成本指标 | 培训成本 | ≤5万元
  产出指标 | 数量指标 | 培训次数 | ≥5次`;

test("成本 as a first level of a target table is 财预〔2021〕101号", () => {
  expect(profileOf(target("成本指标"))).toBe("mof-2021");
  expect(profileOf(target("产出指标"))).toBeNull();
});

test("成本 as a first level of a self-evaluation does not bring its exemplary 及格门槛", () => {
  const levels = { 成本指标: [20], 产出指标: [40], 效益指标: [20], 满意度指标: [10] };
  expect(profileOf(scored({ levels, execution: 10 }))).toBeNull();
});
