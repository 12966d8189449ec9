import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { planRollUp } from "../core/edits";
import { fill, commandLineMessagesFor } from "../core/messages";
import { newWorkbook } from "../files";
import { timestamp } from "./clock";
import { EXIT } from "./exit";
import { findFiles } from "./find-files";
import { FreeNames } from "./free-name";
import { UsageError } from "./options";
import { parseSummarizeArguments, type SummarizeArguments } from "./summarize/arguments";
import { type SummarizedFile } from "./summarize/job";
import { summarizeOutput } from "./summarize/json";
import { summarizeAll } from "./summarize/run";
import { failuresText, summarizeLine } from "./summarize/text";

/** `jixiao summarize FILE... --out DIR` */
export async function runSummarize(args: readonly string[]): Promise<number> {
  const options = parseSummarizeArguments(args);
  const { language, out } = options;
  const words = commandLineMessagesFor(language).summarize;
  const began = performance.now();
  await makeFolder(options);
  const madeAt = timestamp(new Date());
  const names = new FreeNames(out);
  // Before the copies, so that none of them takes the name.
  const rollUpFile = names.take(`${commandLineMessagesFor(language).rollUp.sheetName}.xlsx`);
  const found = await findFiles(options.files, out);
  const { files, stopped } = await summarizeAll(found, names, madeAt, options);
  if (stopped) {
    const data = { done: files.length, left: found.length - files.length };
    console.error(fill(words.stopped, data, language));
    return EXIT.interrupted;
  }
  const rollUp = await writeRollUp(files, rollUpFile, madeAt, options);
  if (options.json) {
    console.log(JSON.stringify(summarizeOutput(files, rollUp, language), null, 2));
  } else {
    const seconds = (performance.now() - began) / 1000;
    const failures = failuresText(files, language);
    if (failures !== "") console.log(`${failures}\n`);
    if (rollUp !== null) console.log(fill(words.rollUp, { file: rollUp }, language));
    console.log(summarizeLine(files, seconds, language));
  }
  return exitStatus(files);
}

function exitStatus(files: readonly SummarizedFile[]): number {
  if (files.some(({ problem }) => problem !== null)) return EXIT.problem;
  const errors = files.some(({ tables }) => tables.some(({ row }) => row.errors > 0));
  return errors ? EXIT.errors : EXIT.ok;
}

async function makeFolder({ out, language }: SummarizeArguments): Promise<void> {
  const words = commandLineMessagesFor(language).summarize;
  const there = await stat(out).catch(() => null);
  if (there && !there.isDirectory()) {
    throw new UsageError(fill(words.outIsFile, { file: out }, language));
  }
  await mkdir(out, { recursive: true }).catch(() => {
    throw new UsageError(fill(words.notMade, { folder: out }, language));
  });
}

/** Writes 汇总表.xlsx of several files; a single file has its own sheet where it needs one. */
async function writeRollUp(
  files: readonly SummarizedFile[],
  file: string,
  madeAt: string,
  { language }: SummarizeArguments,
): Promise<string | null> {
  if (files.length < 2) return null;
  const { problems } = commandLineMessagesFor(language).cli;
  const rows = files.flatMap(({ tables }) => tables.map(({ row }) => row));
  const plan = planRollUp(rows, {
    language,
    madeAt,
    files: files.filter(({ copy }) => copy !== null).length,
    leftOut: files.flatMap((each) =>
      each.problem ? [{ name: each.file, reason: problems[each.problem] }] : [],
    ),
  });
  const part = path.join(path.dirname(file), `.jixiao-${String(process.pid)}.part`);
  try {
    await writeFile(part, await newWorkbook([plan]));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return file;
}
