import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fill, commandLineMessagesFor } from "../core/messages";
import { FORMS, planTemplate } from "../core/templates";
import { newWorkbook } from "../files";
import { EXIT } from "./exit";
import { formList, newFile, readOptions, UsageError, wholeNumber } from "./options";

/** `jixiao template NAME --out FILE`: a workbook with one blank official form. */
export async function runTemplate(args: readonly string[]): Promise<number> {
  const { language, values, positionals } = readOptions(args, {
    out: { type: "string" },
    year: { type: "string" },
    rows: { type: "string" },
  });
  const words = commandLineMessagesFor(language).cli;
  const forms = formList(language);
  const [wanted] = positionals;
  if (wanted === undefined) throw new UsageError(fill(words.noForm, { forms }, language));
  const form = FORMS.find(({ id }) => id === wanted);
  if (!form) throw new UsageError(fill(words.unknownForm, { form: wanted, forms }, language));
  const thisYear = new Date().getFullYear();
  const years = { from: 2000, to: 2100, fallback: thisYear };
  const rows = { from: 1, to: 200, fallback: 1 };
  const answers = {
    year: wholeNumber(values.year, "--year", years, language),
    rowsPerLevel2: wholeNumber(values.rows, "--rows", rows, language),
    fields: {},
  };
  const file = await newFile(values.out, language);
  const { plan } = planTemplate(form, answers, language);
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeFile(file, await newWorkbook([plan]));
  console.log(fill(words.saved, { file }, language));
  return EXIT.ok;
}
