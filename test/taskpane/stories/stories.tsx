import type { CheckResult, Finding } from "../../../src/core/rules";
import type { CheckedTable, CheckOutcome } from "../../../src/app";
import { ExcelProblem } from "../../../src/excel";
import { Stopped } from "../../../src/taskpane/Stopped";
import { answering, outcomeOf, REVERTED, searchedOf } from "../support/services";
import { pane, type Story } from "./pane-story";
import { templateStories } from "./template-stories";

function saying(checked: CheckedTable, more: Partial<CheckResult>): CheckedTable {
  return { ...checked, result: { ...checked.result, ...more } };
}

/** Six hundred findings, as of a table that is wrong from top to bottom. */
function manyOf({ result }: CheckedTable): readonly Finding[] {
  const models = result.findings.filter((finding) => finding.cause === null);
  return Array.from({ length: 600 }, (_, index) => {
    const model = models[index % models.length]!;
    return { ...model, cell: `E${index + 9}`, subject: `${model.subject}${index}`, related: [] };
  });
}

const PROTECTED = {
  kind: "refused",
  problem: new ExcelProblem("sheet-protected", { sheet: "绩效目标表" }),
} as const;

const never = new Promise<never>(() => undefined);
const CHECK = "一键校验";
const FIX = "应用：改为“经济效益指标”";

/** States around a check: its results, what is done with them, what can be in the way. */
function checkStories(seed: CheckedTable, self: CheckedTable): readonly Story[] {
  const plain = answering(outcomeOf([seed]));
  const fixes = new Set(seed.result.findings.flatMap(({ fix }) => fix?.cell ?? [])).size;
  return [
    { name: "start", element: pane(plain) },
    { name: "seed", element: pane(plain), press: [CHECK] },
    {
      name: "proposals",
      element: pane(plain),
      press: [CHECK, `查看并应用全部修改（${fixes} 处）`],
    },
    { name: "fixed", element: pane(plain), press: [CHECK, FIX] },
    {
      name: "fix-skipped",
      element: pane(
        answering(outcomeOf([seed]), {
          applyFixes: () => Promise.resolve({ written: 0, skipped: [{ sheet: "S", cell: "C63" }] }),
        }),
      ),
      press: [CHECK, FIX],
    },
    {
      name: "only-passes",
      element: pane(plain),
      press: [CHECK, `通过 ${seed.result.passes.length}`],
    },
    {
      name: "clean",
      element: pane(answering(outcomeOf([saying(seed, { findings: [] })]))),
      press: [CHECK],
    },
    { name: "self-evaluation", element: pane(answering(outcomeOf([self]))), press: [CHECK] },
    {
      name: "two-tables",
      element: pane(
        answering(
          outcomeOf(
            [
              seed,
              {
                ...self,
                ignored: self.result.findings
                  .slice(0, 1)
                  .map((finding) => ({ finding, reason: "上级统一口径", date: "2026-01-31" })),
              },
            ],
            {
              leftOut: [
                { name: "大表", problem: new ExcelProblem("no-answer", { sheet: "大表" }) },
              ],
              hidden: ["底稿"],
            },
          ),
        ),
      ),
      press: ["校验全部工作表"],
    },
    {
      name: "protected",
      element: pane(answering(outcomeOf([seed], { marking: PROTECTED }))),
      press: [CHECK],
    },
    {
      name: "cell-edit",
      element: pane(
        answering(outcomeOf([seed]), {
          check: () => Promise.reject(new ExcelProblem("cell-edit-mode")),
        }),
      ),
      press: [CHECK],
    },
    {
      name: "very-large",
      element: pane(
        answering(outcomeOf([seed]), {
          check: () =>
            Promise.reject(
              new ExcelProblem("sheet-large", { sheet: "支出明细", cells: 2_400_000 }),
            ),
        }),
      ),
      press: [CHECK],
    },
    {
      name: "changed-since",
      element: pane(
        answering(outcomeOf([seed]), {
          lastWrite: () => Promise.resolve({ kind: "fix", at: "2026-01-31T01:05:00Z" }),
          undoLast: () =>
            Promise.resolve({
              ...REVERTED,
              undone: false,
              changedSheets: [{ sheet: "绩效汇总", row: 4 }],
            }),
        }),
      ),
      press: ["撤销本次填写"],
    },
    {
      name: "busy",
      element: pane(
        answering(outcomeOf([seed]), {
          check: (_, control) => {
            const sheet = "2022年项目支出绩效目标申报表（县委组织部）";
            control.onProgress({ step: "checking", sheet, done: 37, total: 112 });
            return never;
          },
        }),
      ),
      press: ["校验全部工作表"],
    },
    {
      name: "many",
      element: pane(answering(outcomeOf([saying(seed, { findings: manyOf(seed) })]))),
      press: [CHECK],
    },
    {
      name: "rule-page",
      element: pane(answering(outcomeOf([seed]), { rulePage: () => Promise.resolve(RULE_PAGE) })),
      press: [CHECK, "B01 说明：指标类别名称有误"],
    },
    {
      name: "english",
      element: pane(plain, { language: "en-US" }),
      press: ["Check table"],
    },
  ];
}

/** A sheet that we made is in front, beside the results of its table and by itself. */
function ownStories(seed: CheckedTable): readonly Story[] {
  const { sheet } = seed.table;
  const inFront = (source: string, table: CheckedTable, language?: "en-US") =>
    pane(
      answering(outcomeOf([table]), {
        watchActivation: (listener) => {
          listener("{ours}");
          return Promise.resolve(() => Promise.resolve());
        },
        ownSheet: () =>
          Promise.resolve({
            kind: "summary",
            name: `绩效汇总-${source}`.slice(0, 31),
            source: { sheet: source, cell: "A1" },
          }),
      }),
      { ...(language && { language }) },
    );
  const ours = [{ ...searchedOf("汇总表", "A1:N40"), own: "roll-up" as const }];
  const by = pane(answering(outcomeOf([], { searched: ours })));
  return [
    { name: "own-in-front", element: inFront(sheet, seed), press: [CHECK] },
    { name: "own-english", element: inFront(sheet, seed, "en-US"), press: ["Check table"] },
    { name: "own-checked", element: by, press: [CHECK] },
    { name: "long-names", element: inFront(LONG_SHEET, longNamed(seed)), press: [CHECK] },
  ];
}

/** As long as Excel lets a sheet's name be. */
const LONG_SHEET = "2022年度项目支出绩效目标申报表（县委组织部本级及所属单位）1";

/** The same table of a project and a department whose names fill lines, one without a break. */
function longNamed(checked: CheckedTable): CheckedTable {
  const { table, result } = checked;
  const text =
    "全县组织工作及组工干部教育培训、人才发展专项、党员教育管理、驻村帮扶、公务员管理与老干部服务保障综合经费项目（含上年结转及追加部分）";
  const named = { ...table, sheet: LONG_SHEET };
  const findings = result.findings.map((finding) => ({ ...finding, sheet: LONG_SHEET }));
  return {
    ...checked,
    table: {
      ...named,
      projectName: table.projectName && { ...table.projectName, text },
      department: table.department && { ...table.department, text: "Zhongguo".repeat(9) },
    },
    result: { ...result, findings },
  };
}

/** A sheet without a table, and a workbook without one. */
function emptyStories(): readonly Story[] {
  const nothing = (searched: CheckOutcome["searched"]) =>
    pane(answering(outcomeOf([], { searched })));
  return [
    {
      name: "no-table",
      element: nothing([
        {
          id: "{1}",
          name: "Sheet1",
          range: "A1:K230",
          followed: true,
          lookedFor: [
            { what: "title", found: { cell: "A1", text: "2022年项目支出绩效目标表" } },
            { what: "level-headings", found: null },
            { what: "name-heading", found: { cell: "C4", text: "指标名称" } },
            { what: "value-heading", found: null },
            { what: "rows", found: null },
          ],
        },
      ]),
      press: [CHECK],
    },
    {
      name: "no-table-anywhere",
      element: nothing(
        ["封面", "支出明细", "人员", "附件1", "附件2", "附件3", "附件4"].map((name) =>
          searchedOf(name, name === "封面" ? null : "A1:H96"),
        ),
      ),
      press: ["校验全部工作表"],
    },
  ];
}

/** The other views, and the page in place of the pane. */
function otherStories(
  seed: CheckedTable,
  self: CheckedTable,
  monitoring: CheckedTable,
): readonly Story[] {
  const plain = answering(outcomeOf([seed]));
  const crash = "Error: x is not a function\n  at Row (pane.js:1:1)";
  return [
    { name: "budget-none", element: pane(plain, { view: "budget" }) },
    { name: "budget", element: pane(plain), press: [CHECK, "tab:成本与预算"] },
    {
      name: "budget-written",
      element: pane(plain),
      press: [CHECK, "tab:成本与预算", "生成成本与预算汇总表"],
    },
    { name: "attainment-target", element: pane(plain), press: [CHECK, "tab:完成情况"] },
    {
      name: "attainment",
      element: pane(answering(outcomeOf([self]))),
      press: [CHECK, "tab:完成情况"],
    },
    {
      name: "attainment-monitoring",
      element: pane(answering(outcomeOf([monitoring]))),
      press: [CHECK, "tab:完成情况"],
    },
    { name: "settings", element: pane(plain), press: ["设置"] },
    { name: "outside", element: () => <Stopped reason="outside" language="zh-CN" /> },
    { name: "no-answer", element: () => <Stopped reason="noAnswer" language="zh-CN" /> },
    {
      name: "crash",
      element: () => <Stopped reason="crash" language="zh-CN" detail={crash} />,
    },
  ];
}

/** Every state of the pane, over a checked target table, self-evaluation and monitoring form. */
export function storiesOf(
  seed: CheckedTable,
  self: CheckedTable,
  monitoring: CheckedTable,
): readonly Story[] {
  return [
    ...checkStories(seed, self),
    ...ownStories(seed),
    ...emptyStories(),
    ...otherStories(seed, self, monitoring),
    ...templateStories(seed),
  ];
}

const RULE_PAGE = `# B01 二级指标名称有误

二级指标用了表样中没有的名称，或者写错了字。

## 触发条件

- 二级指标不在\`数量指标、质量指标、时效指标、成本指标\`等名称及其常见写法之中；
- 与某个标准名称只差一两个字。

## 错误示例

| 二级指标 | 三级指标 | 指标值 |
|---|---|---|
| 经济效率指标 | 带动农户增收 | ≥500元/户 |

## 怎么改

1. 改为**经济效益指标**；
2. 表样另有规定的，按表样。

## 依据

财预〔2020〕10号。
`;
