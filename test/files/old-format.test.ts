import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils, write } from "@e965/xlsx";
import { FileProblem, readWorkbook } from "../../src/files";

const CORPUS = path.join(__dirname, "../corpus/cases");

const bytesOf = (...parts: string[]): Uint8Array =>
  new Uint8Array(readFileSync(path.join(...parts)));

// The .xls files were saved by LibreOffice: 064 and 074 from the .xlsx of the same name.
test.each(["064", "074"])("%s.xls reads as its .xlsx does", async (name) => {
  const [old] = await readWorkbook(bytesOf(__dirname, "old-format", `${name}.xls`));
  const [modern] = await readWorkbook(bytesOf(CORPUS, `${name}.xlsx`));
  expect(old?.sheet.text).toEqual(modern?.sheet.text);
  expect(old?.sheet.values).toEqual(modern?.sheet.values);
  expect(old?.sheet.formulas).toEqual(modern?.sheet.formulas);
  expect(old?.sheet.merges).toEqual(expect.arrayContaining([...(modern?.sheet.merges ?? [])]));
});

test("formulas of an old file are kept with what they came to", async () => {
  const [read] = await readWorkbook(bytesOf(__dirname, "old-format", "formulas.xls"));
  expect(read?.sheet.formulas.map(([cell]) => cell)).toEqual([12.5, 7, "=SUM(A1:A2)", "=A1/0"]);
  expect(read?.sheet.text.map(([cell]) => cell)).toEqual(["12.5", "7", "19.50万元", "#DIV/0!"]);
});

function oldFile(date1904 = false): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([]);
  sheet["B2"] = { t: "n", v: 0.95, z: "0.0%" };
  sheet["C2"] = { t: "n", v: date1904 ? 45291 - 1462 : 45291, z: "yyyy-mm-dd" };
  sheet["D2"] = { t: "n", v: 3 };
  sheet["E2"] = { t: "e", v: 0x17 };
  sheet["F2"] = { t: "b", v: true };
  sheet["!ref"] = "B2:F2";
  utils.book_append_sheet(book, sheet, "表");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["一"]]), "藏");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

test("formats, errors and hidden sheets of an old file are kept", async () => {
  const [shown, hidden] = await readWorkbook(oldFile());
  expect(shown?.sheet.origin).toEqual({ row: 1, column: 1 });
  expect(shown?.sheet.text).toEqual([["95.0%", "2023-12-31", "3", "#REF!", "TRUE"]]);
  expect([shown?.hidden, hidden?.hidden]).toEqual([false, true]);
});

test("dates of a workbook that counts from 1904 are the same dates", async () => {
  const bytes = oldFile(true);
  expect(read(bytes).Workbook?.WBProps?.date1904).toBe(true);
  const [shown] = await readWorkbook(bytes);
  expect(shown?.sheet.text[0]?.[1]).toBe("2023-12-31");
  expect(shown?.sheet.text[0]?.[0]).toBe("95.0%");
});

test("a compound file of another program is no workbook", async () => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const problem: unknown = await readWorkbook(bytes).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(FileProblem);
  expect(problem).toMatchObject({ code: "not-a-workbook" });
});
