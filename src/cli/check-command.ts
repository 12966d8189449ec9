import { fill, commandLineMessagesFor } from "../core/messages";
import { parseCheckArguments } from "./arguments";
import { checkFile, type CheckedFile } from "./check-file";
import { FileProblem } from "../files";
import { EXIT } from "./exit";
import { findFiles } from "./find-files";
import { checkOutput } from "./json";
import { writeMarkedCopy } from "./marked-copy";
import { checkText, summaryLine } from "./text";

function exitStatus(files: readonly CheckedFile[]): number {
  if (files.some((file) => file.problem !== null)) return EXIT.problem;
  const errors = files.some((file) =>
    file.tables.some(({ result }) => result.findings.some((found) => found.severity === "error")),
  );
  return errors ? EXIT.errors : EXIT.ok;
}

/** `jixiao check FILE...`; a folder stands for every workbook in it. */
export async function runCheck(args: readonly string[]): Promise<number> {
  const options = parseCheckArguments(args);
  const words = commandLineMessagesFor(options.language).cli;
  const files: CheckedFile[] = [];
  for (const { file: name, problem, named } of await findFiles(options.files)) {
    const file = problem
      ? { file: name, problem, ours: false, tables: [] }
      : await checkFile(name, options);
    if (file.ours && !named) {
      console.error(fill(words.skipped, { file: name }, options.language));
      continue;
    }
    files.push(file);
    if (file.problem !== null) console.error(`${name}: ${words.problems[file.problem]}`);
    if (file.problem !== null || options.format === "json") continue;
    console.log(checkText(file, options.language));
    if (options.format !== "xlsx") continue;
    try {
      const copy = await writeMarkedCopy(file, options.out, options.language);
      console.log(fill(words.written, { file: copy }, options.language));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      console.error(`${name}: ${words.problems[error.code]}`);
      files[files.length - 1] = { ...file, problem: error.code };
    }
  }
  if (options.format === "json") {
    console.log(JSON.stringify(checkOutput(files, options.language), null, 2));
  } else {
    console.log(summaryLine(files, options.language));
  }
  return exitStatus(files);
}
