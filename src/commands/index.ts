import {
  checkActiveSheet,
  fillTable,
  generateSheet,
  insertTemplate,
  noTableProblem,
  writeSummary,
  type CheckOutcome,
} from "../app";
import { type Finding } from "../core/rules";
import { describeFilled, type Language } from "../core/messages";
import { type FormId } from "../core/templates";
import { clearMarks, type ExcelProblem } from "../excel";
import { runCommand, type Command } from "./run-command";
import { checkedSentence, unmarkedSentence } from "./sentences";

/** 一键校验: checks the sheet in front and marks its cells. */
const checkTable: Command = async ({ language, signal }) => {
  const outcome = await checkActiveSheet({ mark: true, signal });
  const nothing = noTableProblem(outcome);
  if (nothing) throw nothing;
  const { marking, searched } = outcome;
  const refusal = marking.kind === "refused" ? marking.problem : null;
  const sentence = checkedSentence(findingsOf(outcome), language);
  const sheets = searched.map(({ name }) => name);
  const marked = marking.kind === "marked" ? marking.cells : null;
  return {
    note: { kind: "checked", sheets, marked },
    inPane: true,
    // Marks speak for themselves; without any, somebody has to say that the check was made.
    say: marked !== null && marked > 0 ? null : sentence + unmarked(refusal, language),
  };
};

function findingsOf({ tables }: CheckOutcome): Finding[] {
  return tables.flatMap(({ result }) => result.findings);
}

function unmarked(refusal: ExcelProblem | null, language: Language): string {
  return refusal ? unmarkedSentence(refusal, language) : "";
}

/** 清除标记: takes every mark out of the workbook. */
const clearAllMarks: Command = async () => {
  const { refused } = await clearMarks();
  const [problem] = refused;
  if (problem) throw problem;
  return { note: { kind: "marks-cleared" }, inPane: false, say: null };
};

/** 填写完成情况: fills what is blank or ours; what differs from a person's figures waits in the pane. */
const fillInTable: Command = async ({ language, signal }) => {
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
const writeSummarySheet: Command = async ({ language, signal }) => {
  const { sheet } = await writeSummary({ language, signal });
  return { note: { kind: "written", sheet }, inPane: false, say: null };
};

/** 插入模板: a blank sheet of its own. */
function inserting(form: FormId): Command {
  return async ({ language }) => {
    const { sheet } = await insertTemplate({ form, language });
    return { note: { kind: "written", sheet }, inPane: false, say: null };
  };
}

/** 生成自评表: a new sheet from the target table in front. */
const generateSelfEvaluation: Command = async ({ language, signal }) => {
  const { sheet } = await generateSheet({ what: "self-evaluation", language, signal });
  return { note: { kind: "written", sheet }, inPane: false, say: null };
};

/** By the names that manifest.xml gives to the buttons. */
const COMMANDS: Readonly<Record<string, Command>> = {
  checkTable,
  clearMarks: clearAllMarks,
  fillTable: fillInTable,
  writeSummary: writeSummarySheet,
  insertHunanTarget: inserting("target-hunan"),
  insertCentralTarget: inserting("target-central"),
  insertCentralEvaluation: inserting("self-evaluation-central"),
  insertMonitoring: inserting("monitoring-central"),
  generateSelfEvaluation,
};

// At the top level: the runtime that Office starts for a click asks for the function at once.
for (const [name, command] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(command, event);
  });
}

// Without this call office.js never begins to listen to the ribbon: the first click is lost.
void Office.onReady();
