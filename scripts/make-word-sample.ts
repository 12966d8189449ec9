/**
 * Makes the sample table as a Word document, to try 导入 Word 表格 with:
 *
 *   npm run sample:word [-- FILE.docx]
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readWorkbook } from "../src/files";
import { wordSample } from "../test/support/word-sample";

/** Title and unit line stand over the table, as the form is published. */
const LINES_ABOVE = 2;

const SAMPLE = fileURLToPath(new URL("../test/corpus/seed.xlsx", import.meta.url));

const [file = path.join("dist", "绩效目标表.docx")] = process.argv.slice(2);
const [worksheet] = await readWorkbook(new Uint8Array(readFileSync(SAMPLE)));
if (!worksheet) throw new Error("the sample has no sheet");
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, await wordSample(worksheet.sheet, LINES_ABOVE));
console.log(file);
