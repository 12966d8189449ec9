import { atOnce, eachInSteps } from "../appraisal/steps";
import { describeFinding, fill, messagesFor, type Language } from "../messages";
import { type Finding, type Severity } from "../rules/finding";
import { rangeToA1 } from "../sheet/address";
import { type EditPlan } from "./edit";
import { REPORT_ROLE } from "./ownership";
import { SheetSketch } from "./sheet-sketch";
import { BODY, CENTRED, HEADING, REMARK, TITLE } from "./summary/look";

const COLUMNS = {
  number: 0,
  severity: 1,
  code: 2,
  sheet: 3,
  cell: 4,
  message: 5,
  mend: 6,
} as const;
const HEADINGS = ["number", "severity", "code", "sheet", "cell", "message", "mend"] as const;
const WIDTHS = [6, 8, 8, 18, 10, 60, 44];
const HEADING_ROW = 2;
/** Characters that a line of the two wide columns holds, and points that a line needs. */
const LINE = { message: 30, mend: 22, points: 16 } as const;

export interface ReportOptions {
  readonly language: Language;
  /** When the sheet is made, as it is to be shown. */
  readonly madeAt: string;
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Where a link can go: the first cell of a range. */
function firstCell(cell: string): string {
  return cell.split(":")[0] ?? cell;
}

/**
 * Plans the sheet `校验结果`: one row a finding with its severity, code, a link to
 * its cell, the sentence, and how to mend it. Text of the user's cells stays text.
 */
export function planReport(findings: readonly Finding[], options: ReportOptions): EditPlan {
  return atOnce(planReportInSteps(findings, options));
}

/** As `planReport`, but pausing now and then, so that the pane can give the thread back. */
export function* planReportInSteps(
  findings: readonly Finding[],
  options: ReportOptions,
): Generator<undefined, EditPlan> {
  const { language, madeAt } = options;
  const words = messagesFor(language).report;
  const sketch = new SheetSketch();
  const last = COLUMNS.mend;

  sketch.text(0, 0, words.title);
  sketch.merge(0, 0, 0, last);
  sketch.style(0, 0, 0, last, TITLE);
  sketch.height(0, 28);
  const totals = {
    date: madeAt,
    errors: count(findings, "error"),
    warnings: count(findings, "warning"),
    hints: count(findings, "hint"),
  };
  sketch.text(1, 0, fill(words.made, totals, language));
  sketch.merge(1, 0, 1, last);
  sketch.style(1, 0, 1, last, REMARK);
  for (const column of HEADINGS) sketch.text(HEADING_ROW, COLUMNS[column], words.headings[column]);
  sketch.style(HEADING_ROW, 0, HEADING_ROW, last, HEADING);

  yield* eachInSteps(findings, (finding, at) => {
    const row = HEADING_ROW + 1 + at;
    const { message, mend } = describeFinding(finding, language);
    const advice = finding.fix ? fill(words.canBecome, { to: finding.fix.to }, language) : mend;
    sketch.number(row, COLUMNS.number, at + 1);
    sketch.text(row, COLUMNS.severity, words.severity[finding.severity]);
    sketch.text(row, COLUMNS.code, finding.code);
    sketch.text(row, COLUMNS.sheet, finding.sheet);
    sketch.link(row, COLUMNS.cell, finding.sheet, firstCell(finding.cell));
    sketch.text(row, COLUMNS.message, message);
    sketch.text(row, COLUMNS.mend, advice);
    const lines = Math.max(
      Math.ceil(message.length / LINE.message),
      Math.ceil(advice.length / LINE.mend),
    );
    sketch.height(row, Math.max(20, 4 + lines * LINE.points));
  });
  if (findings.length === 0) sketch.text(HEADING_ROW + 1, 0, words.nothing);
  const bottom = HEADING_ROW + Math.max(1, findings.length);
  if (findings.length === 0) sketch.merge(bottom, 0, bottom, last);
  sketch.style(HEADING_ROW + 1, 0, bottom, last, { ...BODY, wrap: true });
  sketch.style(HEADING_ROW + 1, COLUMNS.number, bottom, COLUMNS.code, CENTRED);
  sketch.style(HEADING_ROW + 1, COLUMNS.cell, bottom, COLUMNS.cell, CENTRED);

  return {
    kind: "report",
    cells: [],
    sheets: [
      yield* sketch.planInSteps({
        name: words.sheetName,
        role: REPORT_ROLE,
        columnWidths: WIDTHS,
        freezeRows: HEADING_ROW + 1,
        print: {
          area: rangeToA1({ top: 0, left: 0, bottom, right: last }),
          orientation: "landscape",
          titleRows: `1:${String(HEADING_ROW + 1)}`,
          fitWidth: true,
          paper: "A4",
          footer: words.footer,
        },
        select: "A1",
      }),
    ],
  };
}
