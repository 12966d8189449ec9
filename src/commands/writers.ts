/** The ribbon commands that write. A chunk of its own: `index.ts` fetches it for the first of them. */
import { fillTable, generateSheet, insertTemplate, writeSummary } from "../app";
import { describeFilled } from "../core/messages";
import { type FormId } from "../core/templates";
import { type Command } from "./run-command";

/** 填写完成情况: fills what is blank or ours; what differs from a person's figures waits in the pane. */
export const fillInTable: Command = async ({ language, signal }) => {
  const filled = await fillTable({ language, signal, accept: "none", drafts: false });
  const { sheet, summarySheet, proposalsLeft, open } = filled;
  const actuals = open.filter(({ reason }) => reason === "no-actual").length;
  const facts = {
    summarySheet,
    cells: filled.filled,
    proposals: proposalsLeft.length,
    actuals,
    open: open.length - actuals,
  };
  return {
    note: { kind: "filled", sheet, ...facts },
    inPane: true,
    say: describeFilled(facts, language),
  };
};

/** 成本与预算汇总: writes the sheet 绩效汇总 and shows it. */
export const writeSummarySheet: Command = async ({ language, signal }) => {
  const { sheet } = await writeSummary({ language, signal });
  return { note: { kind: "written", sheet }, inPane: false, say: null };
};

/** 插入模板: a blank sheet of its own. */
export function inserting(form: FormId): Command {
  return async ({ language }) => {
    const { sheet } = await insertTemplate({ form, language });
    return { note: { kind: "written", sheet }, inPane: false, say: null };
  };
}

/** 生成自评表: a new sheet from the target table in front. */
export const generateSelfEvaluation: Command = async ({ language, signal }) => {
  const { sheet } = await generateSheet({ what: "self-evaluation", language, signal });
  return { note: { kind: "written", sheet }, inPane: false, say: null };
};
