import { type KnownAnswers, type TemplateFields } from "../../app";
import { oneLine } from "../parts/format";

/** Years that a form can be for: budgets of this century. */
export const YEARS = { least: 2000, most: 2100 } as const;
/** Blank rows for each 二级指标. */
export const ROWS = { least: 1, most: 20, usual: 2 } as const;

/** What a person is asked before a form is inserted. */
export type Question = "year" | "rows" | keyof TemplateFields;

/** Answers as they stand in the fields, right or wrong. */
export type Typed = Partial<Readonly<Record<Question, string>>>;

/** Answers that a form can be made of. */
export interface Answers {
  readonly year: number;
  readonly rowsPerLevel2: number;
  readonly fields: TemplateFields;
}

/** What the fields say at first: from the table on the active sheet, else this year and blanks. */
export function proposed(known: KnownAnswers | null, thisYear: number): Typed {
  const { budget, ...texts } = known?.fields ?? {};
  return {
    ...Object.fromEntries(
      Object.entries(texts).map(([question, text]) => [question, oneLine(text)]),
    ),
    ...(budget === undefined ? {} : { budget: String(budget) }),
    year: String(known?.year ?? thisYear),
    rows: String(ROWS.usual),
  };
}

/** A number as people write it: 1,234.5 or １２３４; null where it is none. */
function numberOf(typed: string): number | null {
  const plain = typed.normalize("NFKC").replace(/[,\s]/g, "").replace(/万元$/, "");
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

function wholeWithin(typed: string | undefined, { least, most }: typeof YEARS | typeof ROWS) {
  const number = numberOf(typed ?? "");
  return number !== null && Number.isInteger(number) && number >= least && number <= most
    ? number
    : null;
}

/** The answers, or which of them cannot be used. Blank texts and a blank budget stay blank. */
export function checked(
  typed: Typed,
  asked: readonly (keyof TemplateFields)[],
): Answers | readonly Question[] {
  const year = wholeWithin(typed.year, YEARS);
  const rowsPerLevel2 = wholeWithin(typed.rows, ROWS);
  const wanted = asked.filter((field) => (typed[field] ?? "").trim() !== "");
  const budget = wanted.includes("budget") ? numberOf(typed.budget ?? "") : undefined;
  if (year === null || rowsPerLevel2 === null || budget === null) {
    return [
      ...(year === null ? (["year"] as const) : []),
      ...(budget === null ? (["budget"] as const) : []),
      ...(rowsPerLevel2 === null ? (["rows"] as const) : []),
    ];
  }
  const texts = wanted
    .filter((field) => field !== "budget")
    .map((field) => [field, oneLine(typed[field] ?? "")] as const);
  return {
    year,
    rowsPerLevel2,
    fields: { ...Object.fromEntries(texts), ...(budget === undefined ? {} : { budget }) },
  };
}
