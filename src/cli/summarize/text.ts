import { fill, commandLineMessagesFor, type Language } from "../../core/messages";
import { type SummarizedFile, type SummarizedTable } from "./job";

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What was done about one file, for reading on a terminal. */
export function fileText(done: SummarizedFile, acceptAll: boolean, language: Language): string {
  const words = commandLineMessagesFor(language).summarize;
  const heading = fill(words.heading, { file: done.file, copy: done.copy ?? "" }, language);
  const tables = done.tables.map((table) => tableText(table, acceptAll, language));
  return [heading, ...tables, ""].join("\n");
}

function tableText(
  { row, fillable, filled, open, proposals }: SummarizedTable,
  acceptAll: boolean,
  language: Language,
): string {
  const messages = commandLineMessagesFor(language);
  const words = messages.summarize;
  const { sheet, kind, project, department } = row;
  const named = { sheet, kind: messages.cli.kinds[kind], project: project || department };
  const counts = { filled, open, proposals: proposals.length };
  const lines = [
    fill(words.table, named, language).trim(),
    fillable ? fill(words.filled, counts, language) : words.summed,
  ];
  if (proposals.length > 0) {
    const count = { count: proposals.length };
    lines.push(acceptAll ? fill(words.accepted, count, language) : words.proposals);
  }
  for (const { cell, figure, old, value, reason } of proposals) {
    const data = {
      cell,
      figure: messages.fill.figures[figure],
      old: oneLine(old) || words.blankFigure,
      value: value || words.blankFigure,
      reason,
    };
    lines.push(fill(words.proposal, data, language));
  }
  return lines.join("\n");
}

/** The list of files that nothing was made of, with the reasons; empty without any. */
export function failuresText(files: readonly SummarizedFile[], language: Language): string {
  const messages = commandLineMessagesFor(language);
  const failed = files.flatMap(({ file, problem }) => (problem ? [{ file, problem }] : []));
  if (failed.length === 0) return "";
  return [
    fill(messages.summarize.failures, { count: failed.length }, language),
    ...failed.map(({ file, problem }) =>
      fill(messages.summarize.failure, { file, reason: messages.cli.problems[problem] }, language),
    ),
  ].join("\n");
}

/** The last line of a run. */
export function summarizeLine(
  files: readonly SummarizedFile[],
  seconds: number,
  language: Language,
): string {
  const tables = files.flatMap((file) => file.tables);
  const data = {
    files: files.length,
    copies: files.filter(({ copy }) => copy !== null).length,
    tables: tables.length,
    filled: tables.reduce((sum, { filled }) => sum + filled, 0),
    proposals: tables.reduce((sum, { proposals }) => sum + proposals.length, 0),
    seconds: seconds.toFixed(1),
  };
  return fill(commandLineMessagesFor(language).summarize.summary, data, language);
}
