import { useEffect } from "react";
import type { CheckedTable } from "../../../src/app";
import { planNextYear } from "../../../src/core/templates";
import type { TemplateServices } from "../../../src/taskpane/templates/services";
import { answering, outcomeOf } from "../support/services";
import { offerOf } from "../support/template-services";
import { pane, type Story } from "./pane-story";

const TARGET = "填写并插入项目支出绩效目标申报表（湖南）";
const never = new Promise<never>(() => undefined);

/** The tab `模板`: forms and their questions, generated sheets, documents of all sorts. */
export function templateStories(seed: CheckedTable): readonly Story[] {
  const drawn = (templates: Partial<TemplateServices> = {}, language?: "en-US") =>
    pane(answering(outcomeOf([seed]), { templates }), {
      view: "templates",
      ...(language && { language }),
    });
  const { flagged } = planNextYear(seed.table, { language: "zh-CN" });
  const made = { sheet: "项目支出绩效目标申报表 (2)", refreshed: false, record: "r", flagged };
  const known: TemplateServices["known"] = () =>
    Promise.resolve({
      sheet: "2022年项目支出绩效目标申报表",
      year: 2022,
      fields: {
        projectName: "全县组织工作及组工干部培训经费、人才发展专项经费等",
        department: "中共衡东县委组织部",
        budget: 233,
      },
      table: seed.table,
    });
  const several = [
    offerOf("2022年项目支出绩效目标申报表", { words: seed.table.projectName?.text ?? "" }),
    offerOf("附件2：部门整体支出绩效目标申报表（2022年度，含所属二级单位）", {
      rows: 112,
      columns: 14,
    }),
    offerOf(null, { words: "序号 姓名 单位 职务 联系电话", rows: 9, columns: 5 }),
  ];
  return [
    { name: "templates", element: drawn() },
    { name: "form-questions", element: drawn({ known }), press: [TARGET] },
    { name: "form-inserted", element: drawn(), press: [TARGET, "插入"] },
    { name: "form-english", element: drawn({}, "en-US") },
    { name: "generate", element: drawn(), press: ["tab:生成新表"] },
    {
      name: "generate-next-year",
      element: drawn({ generate: () => Promise.resolve(made) }),
      press: ["tab:生成新表", "结转下年"],
    },
    { name: "indicators", element: drawn({ known }), press: ["tab:指标"] },
    {
      name: "indicators-row-added",
      element: drawn(),
      press: ["tab:校验", "一键校验", "tab:模板", "tab:指标", "增加指标行"],
    },
    { name: "word", element: drawn(), press: ["tab:导入 Word"] },
    {
      name: "word-reading",
      element: dropping("目标申报表.docx", drawn({ openWord: () => never })),
    },
    {
      name: "word-tables",
      element: dropping(
        "附件：2022年项目支出绩效目标申报表及说明（定稿）.docx",
        drawn({ openWord: () => Promise.resolve({ kind: "tables", tables: several }) }),
      ),
    },
    {
      name: "word-refused",
      element: dropping(
        "绩效目标申报表.doc",
        drawn({ openWord: () => Promise.resolve({ kind: "problem", code: "old-format" }) }),
      ),
    },
    { name: "word-drop", element: dragging(drawn()) },
  ];
}

/** A story that begins with a file dropped on the pane. */
function dropping(name: string, element: Story["element"]): Story["element"] {
  return withFile("drop", name, element);
}

/** A story with a file held over the pane. */
function dragging(element: Story["element"]): Story["element"] {
  return withFile("dragenter", "目标申报表.docx", element);
}

function withFile(event: string, name: string, element: Story["element"]): Story["element"] {
  return function drawn(dark) {
    return <Happens event={event} name={name} child={element(dark)} />;
  };
}

interface HappensProps {
  readonly event: string;
  readonly name: string;
  readonly child: ReturnType<Story["element"]>;
}

/** Draws the pane and then lets something happen to it. */
function Happens({ event, name, child }: HappensProps) {
  useEffect(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["x"], name));
    document.dispatchEvent(new DragEvent(event, { dataTransfer }));
  }, [event, name]);
  return child;
}
