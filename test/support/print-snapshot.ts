import { openCorpus } from "./workbooks";

/** Prints a workbook of the corpus as data, for tests that run where nothing can unpack it (jsdom). */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("which file?");
process.stdout.write(JSON.stringify((await openCorpus(file)).snapshot()));
