/**
 * Sketches: small performance tables written as text, for rule tests and for the examples
 * in docs/rules. A sketch says only what matters; the rest of the form is filled in with
 * harmless content, so that one rule's table does not trip another rule.
 *
 *   表: 自评表                       目标表 (default) | 自评表 | 监控表 | 整体目标表 | 整体自评表 | 原样
 *   口径: mof-2021                   scoring profile (default mof-2020)
 *   工作表: 2022                     name of the worksheet (default Sheet1, Sheet2 …)
 *   标题: 2022年项目支出绩效目标表     replaces the form's own title
 *   预算: 233万元                     any field of the form by its label below; empty = blank
 *   资金 | 其中：财政拨款 | 90 | 90 | 81 | | |      one more row of the fund block (自评表)
 *   一级指标 | 二级指标 | 三级指标 | 指标值        the first other row: headings of the indicator block
 *   产出指标 | 数量指标 | 培训次数 | ≥7次          and its rows; a blank level is filled down
 *   总分 | | | | | 100 | 98                     a row like any other
 *   页脚 | 填表人： | 联系电话：                  rows below the block (replaces the form's footer)
 *
 * Fields: 标题 填报单位 单位 项目名称 主管部门 实施单位 预算 上级资金 实施期 实施期目标 目标 完成情况 资金总额.
 * `资金总额: 100 | 100 | 90 | 10 | 90% | 9` gives the total row of the fund block.
 * 原样 takes every following line as a row of the sheet, from A1, with nothing added.
 * `合并: A9:A10 B9:B10` says which cells are merged, as a file does (Excel is never asked).
 * `{A05}` or `{A05:variant}` at the end of a cell or of a field says: here A05 must report.
 * Several tables of one workbook are parted by a line of dashes. 95% and 10 are typed as
 * Excel takes them (numbers); a leading ' keeps text.
 */

/** Where a code must report, by A1 address. */
export interface Marker {
  readonly code: string;
  readonly variant: string | null;
  readonly row: number;
  readonly column: number;
}

export interface SketchedSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Merged areas by A1 address. */
  readonly merges: readonly string[];
  readonly markers: readonly Marker[];
  /** Id of the profile that the sketch asks for. */
  readonly profile: string | null;
}

type Fields = ReadonlyMap<string, string>;

interface Parts {
  readonly fields: Fields;
  readonly funds: readonly (readonly string[])[];
  readonly block: readonly (readonly string[])[];
  readonly footer: readonly (readonly string[])[] | null;
}

const FIELD = /^([^|:：\s]{1,8})[:：][ \t]*(.*)$/;
const MARKER = /\{([A-G]\d\d)(?::([a-z0-9-]{1,40}))?\}/;

function cellsOf(line: string): readonly string[] {
  return line.split("|").map((cell) => cell.trim());
}

function partsOf(lines: readonly string[]): Parts {
  const fields = new Map<string, string>();
  const funds: (readonly string[])[] = [];
  const block: (readonly string[])[] = [];
  let footer: (readonly string[])[] | null = null;
  for (const line of lines) {
    if (fields.get("表") === "原样" && !/^(?:工作表|合并)/.test(line)) {
      block.push(cellsOf(line));
      continue;
    }
    const field = line.includes("|") && !line.startsWith("资金总额") ? null : FIELD.exec(line);
    if (field) {
      fields.set(field[1] ?? "", (field[2] ?? "").trim());
      continue;
    }
    const cells = cellsOf(line);
    if (cells[0] === "资金") funds.push(cells.slice(1));
    else if (cells[0] === "页脚") (footer ??= []).push(cells.slice(1));
    else block.push(cells);
  }
  return { fields, funds, block, footer };
}

const DEFAULTS: Readonly<Record<string, string>> = {
  填报单位: "示范县文化局",
  单位: "万元",
  项目名称: "公共图书馆开放补助",
  主管部门: "示范县文化局",
  实施单位: "示范县图书馆",
  预算: "20",
  上级资金: "0",
  实施期: "2022年1月-12月",
  实施期目标: "全年开放图书馆，服务读者，提升公共文化服务水平。",
  目标: "全年开放图书馆，服务读者，提升公共文化服务水平。",
  完成情况: "全年按计划开放图书馆，读者反映良好。",
  资金总额: "20 | 20 | 20 | 10 | 100% | 10",
};

const FOOTER = [["填表人：张三", "联系电话：0734-5550000", "填报日期：", "单位负责人签字："]];

function targetForm({ fields, block, footer }: Parts, title: string): string[][] {
  const field = (name: string): string => fields.get(name) ?? DEFAULTS[name] ?? "";
  return [
    [fields.get("标题") ?? title],
    [`填报单位：${field("填报单位")}`, "", "", field("单位") && `单位：${field("单位")}`],
    ["项目支出名称", field("项目名称"), "预算部门", field("主管部门")],
    ["年度本级预算金额", field("预算"), "该项目支出上级资金", field("上级资金")],
    ["项目支出实施期", field("实施期")],
    ["实施期绩效目标", field("实施期目标")],
    ["本年度绩效目标", field("目标")],
    ...block.map((row) => [...row]),
    ["财政部门审核意见", "同意"],
    ...(footer ?? FOOTER).map((row) => [...row]),
  ];
}

function selfEvaluationForm({ fields, funds, block, footer }: Parts, title: string): string[][] {
  const field = (name: string): string => fields.get(name) ?? DEFAULTS[name] ?? "";
  const unit = field("单位") && `（${field("单位")}）`;
  return [
    [fields.get("标题") ?? title],
    [fields.get("标题") === undefined ? "（2022年度）" : ""],
    ["项目名称", field("项目名称")],
    ["主管部门", field("主管部门"), "", "", "实施单位", field("实施单位")],
    [`项目资金${unit}`, "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", ...cellsOf(field("资金总额"))],
    ...funds.map((row) => ["", ...row]),
    ["年度总体目标", "预期目标", "", "", "实际完成情况"],
    ["", field("目标"), "", "", field("完成情况")],
    ...block.map((row) => [...row]),
    ...(footer ?? FOOTER).map((row) => [...row]),
  ];
}

function monitoringForm({ fields, funds, block, footer }: Parts): string[][] {
  const field = (name: string): string => fields.get(name) ?? DEFAULTS[name] ?? "";
  return [
    [fields.get("标题") ?? "项目支出绩效运行监控表"],
    [fields.get("标题") === undefined ? "（2022年度）" : ""],
    ["项目名称", field("项目名称")],
    ["主管部门", field("主管部门"), "", "", "实施单位", field("实施单位")],
    [
      `项目资金（${field("单位")}）`,
      "",
      "年初预算数",
      "1-7月执行数",
      "1-7月执行率",
      "全年预计执行数",
    ],
    ["", "年度资金总额", "20", "12", "60%", "20"],
    ...funds.map((row) => ["", ...row]),
    ["年度总体目标", field("目标")],
    ...block.map((row) => [...row]),
    ...(footer ?? FOOTER).map((row) => [...row]),
  ];
}

const FORMS: Readonly<Record<string, (parts: Parts) => string[][]>> = {
  目标表: (parts) => targetForm(parts, "2022年项目支出绩效目标表"),
  自评表: (parts) => selfEvaluationForm(parts, "项目支出绩效自评表"),
  监控表: monitoringForm,
  整体目标表: (parts) => targetForm(parts, "2022年部门整体支出绩效目标表"),
  整体自评表: (parts) => selfEvaluationForm(parts, "部门整体支出绩效自评表"),
  原样: (parts) => parts.block.map((row) => [...row]),
};

function oneSheet(lines: readonly string[], place: number): SketchedSheet {
  const parts = partsOf(lines);
  const form = parts.fields.get("表") ?? "目标表";
  const draw = FORMS[form];
  if (!draw) throw new Error(`no form named ${form}`);
  const markers: Marker[] = [];
  const rows = draw(parts).map((cells, row) =>
    cells.map((cell, column) => {
      let text = cell;
      for (let match = MARKER.exec(text); match; match = MARKER.exec(text)) {
        markers.push({ code: match[1] ?? "", variant: match[2] ?? null, row, column });
        text = (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim();
      }
      return text.replaceAll("\\n", "\n");
    }),
  );
  return {
    name: parts.fields.get("工作表") ?? `Sheet${String(place + 1)}`,
    rows,
    merges: parts.fields.get("合并")?.split(" ") ?? [],
    markers,
    profile: parts.fields.get("口径") ?? null,
  };
}

/** Draws the sheets of a sketch; each comes with the places where rules must report. */
export function drawSketch(text: string): readonly SketchedSheet[] {
  const sheets: string[][] = [[]];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (/^-{3,}$/.test(line)) sheets.push([]);
    else if (line !== "") sheets.at(-1)?.push(line);
  }
  return sheets.filter((lines) => lines.length > 0).map(oneSheet);
}

const TARGET_HEADINGS = "一级指标 | 二级指标 | 三级指标 | 指标值";
const SELF_HEADINGS =
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施";

/** Puts the headings before the first row of each table's indicator block. */
function withHeadings(headings: string, text: string): string {
  return text
    .split(/^\s*-{3,}\s*$/m)
    .map((part) => {
      const lines = part.split("\n").map((line) => line.trim());
      const first = lines.findIndex(
        (line) => line.includes("|") && !/^(?:资金|页脚|资金总额)/.test(line),
      );
      return lines.toSpliced(first < 0 ? lines.length : first, 0, headings).join("\n");
    })
    .join("\n---\n");
}

/** A sketch of a target table with the usual headings: only fields and rows are to be written. */
export function targetTable(text: string): string {
  return withHeadings(TARGET_HEADINGS, text);
}

/** A sketch of a self-evaluation table with the usual headings. */
export function selfTable(text: string): string {
  return `表: 自评表\n${withHeadings(SELF_HEADINGS, text)}`;
}
