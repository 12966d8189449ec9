import { messagesFor } from "./catalogue";
import { fill } from "./fill-in";
import { type Language } from "./language";

/** What 填写完成情况 came to, in numbers. */
export interface FilledFacts {
  /** The sheet `绩效汇总` of the table. */
  readonly summarySheet: string;
  readonly cells: number;
  /** Cells where a person's figure differs; they were left as they are. */
  readonly proposals: number;
  /** Indicators without an actual value, whose scores can only be computed from one. */
  readonly actuals: number;
  /** Scores that wait for a person for other reasons. */
  readonly open: number;
}

/** What was filled and what waits for the person, for when nobody sees the list. */
export function describeFilled(facts: FilledFacts, language: Language): string {
  const { filled } = messagesFor(language).excel.notice;
  const { summarySheet: sheet, cells, proposals, actuals, open } = facts;
  const none = actuals > 0 ? filled.noneYet : filled.none;
  const parts = [
    fill(cells > 0 ? filled.cells : none, { cells, sheet }, language),
    ...(proposals > 0 ? [fill(filled.proposals, { proposals }, language)] : []),
    ...(actuals > 0 ? [fill(filled.actuals, { actuals }, language)] : []),
    ...(open > 0 ? [fill(filled.open, { open }, language)] : []),
  ];
  return parts.join(language === "zh-CN" ? "" : " ");
}
