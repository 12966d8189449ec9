import { checkActiveSheet, noTableProblem, type CheckOutcome } from "../app";
import { type Finding } from "../core/rules";
import { type Language } from "../core/messages";
import { type FormId } from "../core/templates";
import { clearMarks, type ExcelProblem } from "../excel";
import { runCommand, type Command } from "./run-command";
import { checkedSentence, unmarkedSentence } from "./sentences";
import type * as Writers from "./writers";

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

/** A command that writes: its code is fetched when it is asked for, so that 一键校验 is there sooner. */
function writing(choose: (writers: typeof Writers) => Command): Command {
  return async (context) => choose(await import("./writers"))(context);
}

function inserting(form: FormId): Command {
  return writing((writers) => writers.inserting(form));
}

/** By the names that manifest.xml gives to the buttons. */
const COMMANDS: Readonly<Record<string, Command>> = {
  checkTable,
  clearMarks: clearAllMarks,
  fillTable: writing((writers) => writers.fillInTable),
  writeSummary: writing((writers) => writers.writeSummarySheet),
  insertHunanTarget: inserting("target-hunan"),
  insertCentralTarget: inserting("target-central"),
  insertCentralEvaluation: inserting("self-evaluation-central"),
  insertMonitoring: inserting("monitoring-central"),
  generateSelfEvaluation: writing((writers) => writers.generateSelfEvaluation),
};

// At the top level: the runtime that Office starts for a click asks for the function at once.
for (const [name, command] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(command, event);
  });
}

// Without this call office.js never begins to listen to the ribbon: the first click is lost.
void Office.onReady();
