import { asText, type CellEdit, type EditPlan, type SheetPlan } from "../../src/core/edits";

/** A sheet plan with one of everything that a plan can hold. */
export function richSheet(change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "绩效汇总",
    role: "summary",
    cells: [
      ["成本与预算汇总", "", "", ""],
      ["序号", "成本指标", "金额（万元）", "来源"],
      [1, asText("=1+1 会议经费"), 7, "E43"],
      [2, asText("-督查"), 4.5, "E44"],
      ["合计", "", "=SUM(C3:C4)", asText("@备注")],
    ],
    styles: [
      { range: "A1:D1", style: { bold: true, fontSize: 16, align: "center", fill: "#DDEBF7" } },
      { range: "A2:D5", style: { border: "thin", wrap: true, verticalAlign: "center" } },
      { range: "C3:C5", style: { numberFormat: "#,##0.00", align: "right", fontColor: "#333333" } },
      { range: "B3:B4", style: { indent: 1, fontName: "宋体" } },
    ],
    merges: ["A1:D1"],
    columnWidths: [6, 30, 14, 12],
    rowHeights: [{ row: 0, height: 28 }],
    links: [{ cell: "D3", sheet: "绩效目标表", target: "E43" }],
    notes: [{ cell: "C2", text: "单位为万元" }],
    validations: [{ range: "B3:B4", list: ["会议经费", "督查"], strict: false }],
    charts: [
      {
        name: "jixiao-cost",
        kind: "bar-clustered",
        title: "成本构成",
        categories: "B3:B4",
        series: [{ name: "金额", values: "C3:C4", color: "#4472C4" }],
        firstOnTop: true,
        valueFormat: "#,##0.##",
        from: "F2",
        to: "M14",
      },
    ],
    freezeRows: 2,
    gridLines: false,
    print: {
      area: "A1:M14",
      orientation: "landscape",
      titleRows: "1:2",
      fitWidth: true,
      paper: "A4",
      footer: "第 &P 页，共 &N 页",
      centerHorizontally: true,
    },
    select: "A1",
    ...change,
  };
}

export function sheetsPlan(...sheets: SheetPlan[]): EditPlan {
  return { kind: "summary", cells: [], sheets };
}

export function cellsPlan(...cells: CellEdit[]): EditPlan {
  return { kind: "fill", cells, sheets: [] };
}
