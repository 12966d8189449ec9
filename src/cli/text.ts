import {
  describeBasis,
  describeFinding,
  describeNotJudged,
  describePass,
  fill,
  commandLineMessagesFor,
  type Language,
} from "../core/messages";
import { catalogue, type Severity } from "../core/rules";
import { rangeToA1 } from "../core/sheet";
import { amountIn, decimalText } from "../core/values";
import { type CheckedFile, type CheckedTable } from "./check-file";

const SIGNS: Record<Severity, string> = { error: "●", warning: "▲", hint: "○" };

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The regulations and forms that a rule stands on. */
function basisOf(code: string, language: Language): readonly string[] {
  const rule = catalogue.find((known) => known.code === code);
  return rule ? describeBasis(rule.basis, language) : [];
}

function tally(tables: readonly CheckedTable[]) {
  const count = (severity: Severity) =>
    tables.reduce(
      (sum, { result }) => sum + result.findings.filter((f) => f.severity === severity).length,
      0,
    );
  return { errors: count("error"), warnings: count("warning"), hints: count("hint") };
}

function tableText(checked: CheckedTable, language: Language): string {
  const words = commandLineMessagesFor(language).cli;
  const { table, result } = checked;
  const money = table.budget?.money;
  const lines = [
    fill(
      words.tableHeading,
      {
        sheet: table.sheet,
        range: rangeToA1(table.range),
        kind: words.kinds[table.kind],
        year: table.year ?? words.unknownYear,
      },
      language,
    ),
    oneLine(
      fill(
        words.projectLine,
        { name: table.projectName?.text ?? "", department: table.department?.text ?? "" },
        language,
      ),
    ),
    fill(
      words.budgetLine,
      {
        budget: money
          ? fill(words.budget, { amount: decimalText(amountIn(money, "万元")) }, language)
          : words.noBudget,
        count: table.indicators.length,
      },
      language,
    ),
    fill(
      words.counts,
      {
        ...tally([checked]),
        passes: result.passes.length,
        notJudged: result.notJudged.length,
      },
      language,
    ),
  ].filter((line) => line !== "");
  for (const finding of result.findings) {
    const { title, message, mend } = describeFinding(finding, language);
    lines.push("", `${SIGNS[finding.severity]} ${finding.code} ${finding.cell}  ${title}`);
    lines.push(`  ${oneLine(message)}`);
    lines.push(`  ${fill(words.basis, { basis: basisOf(finding.code, language) }, language)}`);
    lines.push(
      `  ${finding.fix ? fill(words.fix, { to: finding.fix.to }, language) : fill(words.mend, { mend }, language)}`,
    );
  }
  if (result.passes.length > 0) lines.push("", words.passes);
  for (const pass of result.passes) {
    lines.push(`  ✓ ${pass.code} ${describePass(pass, language)}`);
  }
  if (result.notJudged.length > 0) lines.push("", words.notJudged);
  for (const reason of result.notJudged) {
    lines.push(`  ? ${reason.code} ${reason.cell} ${describeNotJudged(reason, language)}`);
  }
  if (table.unrecognised.length > 0) {
    const cells = table.unrecognised.map((cell) => cell.cell);
    lines.push("", fill(words.unrecognised, { cells }, language));
  }
  return lines.join("\n");
}

/** Everything that checking one file says, for reading on a terminal. */
export function checkText(file: CheckedFile, language: Language): string {
  const tables = file.tables.map((checked) => tableText(checked, language));
  return [`== ${file.file}`, ...tables, ""].join("\n");
}

/** The last line: how many files, tables and findings. */
export function summaryLine(files: readonly CheckedFile[], language: Language): string {
  const tables = files.flatMap((file) => file.tables);
  return fill(
    commandLineMessagesFor(language).cli.summary,
    { files: files.length, tables: tables.length, ...tally(tables) },
    language,
  );
}
