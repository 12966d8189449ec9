import { type FillOutcome, type PlacedFix, type WriteOutcome, type WrittenRollUp } from "../../app";
import { explainProblem, type Place, type Reverted } from "../../excel";
import { type Words } from "../context";

/** What a notice offers to do about what it says. */
export type NoticeAction = "undo" | "undo-keep" | "undo-overwrite";

/** Something that was done, said once. */
export interface NoticeText {
  readonly text: string;
  readonly intent: "success" | "warning" | "info";
  readonly actions: readonly NoticeAction[];
}

function listed(cells: readonly string[], { language }: Words): string {
  return [...new Set(cells)].join(language === "zh-CN" ? "、" : ", ");
}

function cellsOf(places: readonly Place[], words: Words): string {
  return listed(
    places.map(({ cell }) => cell),
    words,
  );
}

/** What applying fixes came to: one fix is named, several are counted, what was left is named. */
export function fixedNotice(
  fixes: readonly PlacedFix[],
  { written, skipped }: WriteOutcome,
  words: Words,
): NoticeText {
  const { pane, say } = words;
  const [fix] = fixes;
  const shown = (text: string) => (text === "" ? pane.proposals.empty : text);
  const done =
    fix && fixes.length === 1 && written === 1
      ? say(pane.proposals.appliedOne, {
          cell: fix.cell,
          from: shown(fix.from),
          to: shown(fix.to),
        })
      : say(pane.proposals.applied, { count: written });
  if (skipped.length === 0) return { text: done, intent: "success", actions: ["undo"] };
  const left = say(pane.proposals.skipped, { cells: cellsOf(skipped, words) });
  if (written === 0) return { text: left, intent: "warning", actions: [] };
  return { text: `${done} ${left}`, intent: "warning", actions: ["undo"] };
}

/** What 填写完成情况 came to: how much was filled, what was left, what waits for the person. */
export function filledNotice(filled: FillOutcome, words: Words): NoticeText {
  const { pane, say, language } = words;
  const text = pane.fill;
  const { accepted, drafts, open, conflicts, summarySheet: sheet } = filled;
  const cells = filled.filled + accepted;
  const actuals = open.filter(({ reason }) => reason === "no-actual").length;
  const others = open.length - actuals;
  const parts = [
    cells > 0 ? say(text.done, { count: cells, sheet }) : say(text.doneSummary, { sheet }),
    ...(accepted > 0 ? [say(text.doneAccepted, { count: accepted })] : []),
    ...(drafts > 0 ? [say(text.doneDrafts, { count: drafts })] : []),
    ...(actuals > 0 ? [say(text.doneActuals, { count: actuals })] : []),
    ...(others > 0 ? [say(text.doneOpen, { count: others })] : []),
    ...(conflicts.length > 0 ? [say(text.conflicts, { cells: cellsOf(conflicts, words) })] : []),
  ];
  return {
    text: parts.join(language === "zh-CN" ? "" : " "),
    intent: conflicts.length > 0 ? "warning" : "success",
    actions: ["undo"],
  };
}

/** What 汇总全部工作表 came to, and which sheets are not in it. */
export function rolledUpNotice(written: WrittenRollUp, words: Words): NoticeText {
  const { pane, say, language } = words;
  const { sheet, tables, leftOut } = written;
  const parts = [
    say(pane.rollUp.done, { count: tables, sheet }),
    ...leftOut.map(({ name, problem }) =>
      say(pane.rollUp.leftOut, { sheet: name, why: explainProblem(problem, language).message }),
    ),
  ];
  return {
    text: parts.join(language === "zh-CN" ? "" : " "),
    intent: leftOut.length > 0 ? "warning" : "success",
    actions: ["undo"],
  };
}

/** What taking back came to, or the question whether to take back what was changed since. */
export function undoneNotice(reverted: Reverted | null, words: Words): NoticeText {
  const { pane, say } = words;
  if (!reverted) return { text: pane.undo.doneNone, intent: "info", actions: [] };
  const { undone, cells, sheets, conflicts, changedSheets } = reverted;
  const changed = listed(
    [...conflicts.map(({ cell }) => cell), ...changedSheets.map(({ sheet }) => sheet)],
    words,
  );
  if (!undone) {
    const text = say(pane.undo.changedSince, { places: changed });
    return { text, intent: "warning", actions: ["undo-keep", "undo-overwrite"] };
  }
  const parts = [
    pane.undo.done,
    ...(cells > 0 ? [say(pane.undo.doneCells, { count: cells })] : []),
    ...(sheets > 0 ? [say(pane.undo.doneSheets, { count: sheets })] : []),
    ...(changed === "" ? [] : [say(pane.undo.kept, { places: changed })]),
  ];
  return {
    text: parts.join(words.language === "zh-CN" ? "" : " "),
    intent: changed === "" ? "success" : "info",
    actions: [],
  };
}
