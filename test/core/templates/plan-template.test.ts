import { type SheetPlan } from "../../../src/core/edits";
import { messagesFor } from "../../../src/core/messages";
import { parseCell, parseRange, type RangeRef } from "../../../src/core";
import {
  FORMS,
  formById,
  planTemplate,
  type Form,
  type FormAnswers,
} from "../../../src/core/templates";

const BLANK: FormAnswers = { year: 2026, rowsPerLevel2: 2, fields: {} };

function sheetOf(form: Form, answers: FormAnswers = BLANK): SheetPlan {
  const [sheet, ...more] = planTemplate(form, answers, "zh-CN").plan.sheets;
  expect(more).toEqual([]);
  if (!sheet) throw new Error("no sheet planned");
  return sheet;
}

function rangeOf(a1: string): RangeRef {
  const range = parseRange(a1);
  if (!range) throw new Error(`${a1} is no range`);
  return range;
}

function overlap(a: RangeRef, b: RangeRef): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

const BY_ID = FORMS.map((form) => [form.id, form] as const);

describe.each(BY_ID)("%s", (_id, form) => {
  const sheet = sheetOf(form);
  const merges = sheet.merges.map(rangeOf);

  test("merges lie inside the form and do not overlap", () => {
    merges.forEach((merge, index) => {
      expect(merge.right).toBeLessThan(form.columnWidths.length);
      expect(merge.bottom).toBeLessThan(sheet.cells.length);
      expect(merges.slice(index + 1).filter((other) => overlap(merge, other))).toEqual([]);
    });
  });

  test("only the first cell of a merged area holds something", () => {
    for (const merge of merges) {
      for (let row = merge.top; row <= merge.bottom; row++) {
        for (let column = merge.left; column <= merge.right; column++) {
          if (row === merge.top && column === merge.left) continue;
          expect(sheet.cells[row]?.[column] ?? "").toBe("");
        }
      }
    }
  });

  test("formulas name cells of the form only", () => {
    for (const content of sheet.cells.flat()) {
      if (typeof content !== "string" || !content.startsWith("=")) continue;
      expect(content).not.toMatch(/[{}]/);
      for (const [cell] of content.matchAll(/\b[A-Z]{1,2}\d+\b/g)) {
        const at = parseCell(cell);
        expect(at && at.row < sheet.cells.length && at.column < form.columnWidths.length).toBe(
          true,
        );
      }
    }
  });

  test("prints on A4, one page wide, with a heading repeated", () => {
    expect(sheet.print).toMatchObject({ paper: "A4", fitWidth: true });
    expect(sheet.print?.titleRows).toMatch(/^\d+:\d+$/);
    expect(rangeOf(sheet.print?.area ?? "").bottom).toBe(sheet.cells.length - 1);
  });

  test("is a new sheet with a name that Excel takes", () => {
    expect(sheet.alwaysNew).toBe(true);
    expect(sheet.name).not.toMatch(/[\\/?*[\]:]/);
    expect(sheet.name.length).toBeLessThanOrEqual(25);
    expect(sheet.name).toBe(form.sheetName);
  });

  test("says where it comes from and what it is for, in both languages", () => {
    expect(form.source.document).not.toBe("");
    expect(form.source.year).toBeGreaterThan(2010);
    for (const language of ["zh-CN", "en-US"] as const) {
      const words = messagesFor(language).templates.forms[form.id];
      expect(words.name).not.toBe("");
      expect(words.use).not.toBe("");
    }
  });

  test("the year asked for stands in the form", () => {
    expect(sheet.cells.flat().some((content) => String(content).includes("2026"))).toBe(true);
  });

  test("more rows for each 二级指标 make the form longer and nothing else", () => {
    const longer = sheetOf(form, { ...BLANK, rowsPerLevel2: 4 });
    const headings = (plan: SheetPlan) => new Set(plan.cells.flat());
    expect(longer.cells.length).toBeGreaterThanOrEqual(sheet.cells.length);
    const formulas = (content: unknown) => String(content).startsWith("=");
    expect([...headings(longer)].filter((content) => !formulas(content))).toEqual(
      [...headings(sheet)].filter((content) => !formulas(content)),
    );
  });
});

describe("answers", () => {
  const form = formById("target-hunan");

  test("stand in their cells, amounts as numbers", () => {
    const { plan, layout } = planTemplate(
      form,
      {
        ...BLANK,
        fields: {
          projectName: "培训",
          department: "某局",
          "total.budget": 23.5,
          reportingUnit: "某局",
        },
      },
      "zh-CN",
    );
    const cells = plan.sheets[0]?.cells;
    const contentOf = (a1: string | undefined) => {
      const at = parseCell(a1 ?? "");
      return at && cells?.[at.row]?.[at.column];
    };
    expect(contentOf(layout.fields.get("projectName"))).toBe("培训");
    expect(contentOf(layout.fields.get("total.budget"))).toBe(23.5);
    expect(cells?.[1]?.[0]).toBe("填报单位：某局（盖章）");
    expect(plan.sheets[0]?.select).toBe(layout.fields.get("superiorFunds"));
  });

  test("text that looks like a formula stays text", () => {
    const sheet = sheetOf(form, { ...BLANK, fields: { projectName: "=1+1" } });
    expect(sheet.cells.flat()).toContain("'=1+1");
  });

  test("indicators go under their 二级指标, in order; unused ones are left out", () => {
    const sheet = sheetOf(form, {
      ...BLANK,
      indicators: [
        { level1: "产出指标", level2: "成本指标", values: { name: "甲费", target: "≤3万元" } },
        { level1: "产出指标", level2: "数量指标", values: { name: "甲次数", target: "≥3次" } },
        { level1: "满意度指标", level2: "满意度指标", values: { name: "群众满意度" } },
        { level1: "决策指标", level2: "立项规范性", values: { name: "依据充分" } },
      ],
    });
    const rows = sheet.cells.filter((row) => row[3] !== "" && row[3] !== undefined).slice(-6, -1);
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ["一级指标", "二级指标", "三级指标", "指标值及单位"],
      ["产出指标", "数量指标", "甲次数", "≥3次"],
      ["", "成本指标", "甲费", "≤3万元"],
      ["效益指标", "社会公众或\n服务对象满意度指标", "群众满意度", ""],
      ["决策指标", "立项规范性", "依据充分", ""],
    ]);
  });
});
