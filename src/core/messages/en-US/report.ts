import { type report as zh } from "../zh-CN/report";

/** The sheet `校验结果`. */
export const report: typeof zh = {
  sheetName: "Check results",
  title: "Check results",
  made: "Made by the Performance Table Assistant on {date}: {errors} errors, {warnings} warnings, {hints} hints.",
  headings: {
    number: "No.",
    severity: "Severity",
    code: "Code",
    sheet: "Sheet",
    cell: "Cell",
    message: "Finding",
    mend: "How to mend it",
  },
  severity: { error: "Error", warning: "Warning", hint: "Hint" },
  canBecome: "Can become: {to}",
  nothing: "No inconsistency was found.",
  footer: "Page &P of &N",
};
