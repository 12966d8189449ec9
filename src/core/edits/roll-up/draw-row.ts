import { fill, messagesFor, type Language } from "../../messages";
import { textLiteral } from "../reference";
import { type SheetSketch } from "../sheet-sketch";
import { gradeFormula, rateFormula } from "../summary/formulas";
import { toA1 } from "../../sheet/address";
import { linesIn, type RollUpColumns } from "./columns";
import { type BesideReason } from "./order";
import { gradeResult, rateResult, remarkResult, valueOf } from "./results";
import { type RolledFile, type RollUpFigure, type RollUpRow } from "./row";

/** Points that a line of text needs, and the least height of a row. */
const LINE_POINTS = 14;
const LEAST_POINTS = 21;
/** Excel takes no longer text as an argument of a function. */
const LONGEST_LITERAL = 255;

/** What the weights of a form come to. */
const FULL_WEIGHT = 100;

/** Writes one table's row; rate, grade and what is said of the declared score are formulas. */
export function drawRow(
  sketch: SheetSketch,
  at: number,
  number: number,
  row: RollUpRow,
  columns: RollUpColumns,
  language: Language,
  beside: BesideReason | null = null,
): void {
  const words = messagesFor(language).rollUp;
  const put = (name: "budget" | "executed" | "total" | "declared"): string => {
    const figure: RollUpFigure | null = row[name];
    const column = columns.at(name);
    // Cells of another workbook are not referred to: it may not be at hand.
    const formula = row.file ? null : (figure?.formula ?? null);
    if (formula !== null) sketch.formula(at, column, formula, figure?.value ?? "");
    else if (typeof figure?.value === "number") sketch.number(at, column, figure.value);
    return toA1(at, column);
  };
  sketch.number(at, columns.at("number"), number);
  if (row.file) drawFile(sketch, at, columns.at("file"), row.file);
  if (row.file) sketch.text(at, columns.at("sheet"), row.sheet);
  else sketch.link(at, columns.at("sheet"), row.sheet, row.cell, row.sheet);
  const whole = row.kind === "department-target" || row.kind === "department-self-evaluation";
  const project = row.project || (whole ? words.whole : "");
  sketch.text(at, columns.at("project"), project);
  sketch.text(at, columns.at("department"), row.department);
  if (row.year !== null) sketch.number(at, columns.at("year"), row.year);
  sketch.text(at, columns.at("kind"), words.kinds[row.kind]);
  const budget = put("budget");
  const executed = put("executed");
  if (row.budget && row.executed) {
    const result = rateResult(valueOf(row, "executed"), valueOf(row, "budget"));
    sketch.formula(at, columns.at("rate"), rateFormula(executed, budget), result);
  }
  const total = put("total");
  if (row.total) sketch.formula(at, columns.at("grade"), gradeFormula(total), gradeResult(row));
  const declared = put("declared");
  sketch.number(at, columns.at("errors"), row.errors);
  sketch.number(at, columns.at("warnings"), row.warnings);

  const said = remarks(row, beside, language).join(words.joint);
  const shown = remarkResult(row, said, language);
  if (row.total && row.declared) {
    const formula = differenceFormula(total, declared, said, words);
    sketch.formula(at, columns.at("remark"), formula, shown);
  } else sketch.text(at, columns.at("remark"), said);
  const lines = Math.max(
    linesIn(project, "project"),
    linesIn(row.department, "department"),
    linesIn(shown, "remark"),
    row.file ? linesIn(row.file.name, "file") : 1,
    linesIn(row.sheet, "sheet"),
  );
  sketch.height(at, Math.max(LEAST_POINTS, 8 + lines * LINE_POINTS));
}

/** The name of a file; a click opens it. */
export function drawFile(sketch: SheetSketch, at: number, column: number, file: RolledFile): void {
  const { name, path } = file;
  const linkable = path !== null && path.length <= LONGEST_LITERAL && !/[#%]/.test(path);
  if (!linkable || name.length > LONGEST_LITERAL) sketch.text(at, column, name);
  else sketch.formula(at, column, `HYPERLINK(${textLiteral(path)},${textLiteral(name)})`, name);
}

function remarks(row: RollUpRow, beside: BesideReason | null, language: Language): string[] {
  const words = messagesFor(language).rollUp;
  return [
    ...(beside ? [words.beside[beside]] : []),
    ...(row.scores === "own" ? [] : [words.scores[row.scores]]),
    ...(row.weights === 0 && row.declared ? [words.noWeights] : []),
    ...(row.weights !== 0 && row.weights !== FULL_WEIGHT && row.total
      ? [fill(words.weights, { weights: row.weights }, language)]
      : []),
    ...(row.unscored > 0 ? [fill(words.unscored, { count: row.unscored }, language)] : []),
  ];
}

/** What is said anyway, and by how much 自报总分 is off where it is. */
function differenceFormula(
  total: string,
  declared: string,
  said: string,
  words: { readonly differs: string; readonly joint: string },
): string {
  const same =
    `IF(AND(ISNUMBER(${total}),ISNUMBER(${declared})),` + `ROUND(${total}-${declared},2)=0,TRUE)`;
  const off = textLiteral((said === "" ? "" : said + words.joint) + words.differs);
  const amount = `TEXT(${total}-${declared},"+0.00;-0.00")`;
  return `IF(${same},${textLiteral(said)},${off}&${amount})`;
}
