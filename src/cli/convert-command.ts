import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fill, commandLineMessagesFor, type Language } from "../core/messages";
import { FileProblem, newWorkbook } from "../files";
import { planWordTable, readWordTables, WordProblem, type WordTable } from "../word";
import { readBytes } from "./read-tables";
import { EXIT } from "./exit";
import { newFile, readOptions, UsageError, wholeNumber } from "./options";

function tableList(tables: readonly WordTable[], language: Language): string {
  const words = commandLineMessagesFor(language).word;
  const lines = tables.map((table, at) =>
    fill(
      words.tableLine,
      { number: at + 1, title: table.above[0] ?? words.untitled, rows: table.rowCount },
      language,
    ),
  );
  return [fill(words.choose, { count: tables.length }, language), ...lines].join("\n");
}

/** The sentence for a file or document that cannot be used; anything else is thrown on. */
function sentenceFor(error: unknown, language: Language): string {
  const messages = commandLineMessagesFor(language);
  if (error instanceof WordProblem) return messages.word.problems[error.code];
  if (error instanceof FileProblem) return messages.cli.problems[error.code];
  throw error;
}

/** `jixiao convert FORM.docx --out FILE`: a Word table becomes a workbook. */
export async function runConvert(args: readonly string[]): Promise<number> {
  const { language, values, positionals } = readOptions(args, {
    out: { type: "string" },
    table: { type: "string" },
  });
  const messages = commandLineMessagesFor(language);
  const [document] = positionals;
  if (document === undefined) throw new UsageError(messages.cli.noFiles);
  const file = await newFile(values.out, language);
  let tables: WordTable[];
  try {
    tables = readWordTables(await readBytes(document));
  } catch (error) {
    console.error(`${document}: ${sentenceFor(error, language)}`);
    return EXIT.problem;
  }
  if (tables.length > 1 && values.table === undefined) {
    throw new UsageError(`${tableList(tables, language)}\n--table 1…${tables.length}`);
  }
  const bounds = { from: 1, to: tables.length, fallback: 1 };
  const table = tables[wholeNumber(values.table, "--table", bounds, language) - 1];
  if (!table) throw new UsageError(tableList(tables, language));
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await writeFile(file, await newWorkbook([planWordTable(table, messages.word.sheetName)]));
  console.log(fill(messages.cli.saved, { file }, language));
  return EXIT.ok;
}
