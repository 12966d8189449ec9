import {
  MAX_DOCUMENT_BYTES,
  planWordTable,
  readWordTables,
  WordProblem,
  type WordTable,
} from "../../word";
import { type WordQuestion, type WordReading, type WordTableOffer } from "./word-reading";

const MOST_WORDS = 40;

/** Reads the tables of a Word document; nothing but its text part is unpacked. */
export async function readWord({ file, sheetName }: WordQuestion): Promise<WordReading> {
  // Asked of the file, so that a film dropped by mistake is not loaded first.
  if (file.size > MAX_DOCUMENT_BYTES) return { kind: "problem", code: "too-large" };
  try {
    const tables = readWordTables(new Uint8Array(await file.arrayBuffer()));
    return { kind: "tables", tables: tables.map((table) => offer(table, sheetName)) };
  } catch (error) {
    if (error instanceof WordProblem) return { kind: "problem", code: error.code };
    throw error;
  }
}

function offer(table: WordTable, sheetName: string): WordTableOffer {
  const [plan] = planWordTable(table, sheetName).sheets;
  if (!plan) throw new Error("a table of a document became no sheet");
  const title = table.above.find((line) => line.includes("表")) ?? table.above[0];
  return {
    title: title === undefined ? null : oneLine(title),
    words: firstWords(table),
    rows: table.rowCount,
    columns: table.columnWidths.length,
    plan,
  };
}

function firstWords({ cells }: WordTable): string {
  let words = "";
  for (const { text } of cells) {
    if (words.length > MOST_WORDS) return `${words.slice(0, MOST_WORDS)}…`;
    words = [words, oneLine(text)].filter((part) => part !== "").join(" ");
  }
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
}

function oneLine(text: string): string {
  return text.split(/\s+/u).join(" ").trim();
}
