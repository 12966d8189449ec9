import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import { FileProblem, readWorkbook } from "../../src/files";

/** A workbook written by another library than the one that reads it. */
async function written(build: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook.addWorksheet("绩效表"));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function onlySheet(build: (sheet: ExcelJS.Worksheet) => void) {
  const [first] = await readWorkbook(await written(build));
  if (!first) throw new Error("no sheet was read");
  return first.sheet;
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const thrown: unknown = await readWorkbook(bytes).then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof FileProblem ? thrown.code : `no problem: ${String(thrown)}`;
}

describe("the four grids of a file's sheet", () => {
  it("start at the first cell with a value, wherever it stands", async () => {
    const sheet = await onlySheet((worksheet) => {
      worksheet.getCell("A1").font = { bold: true };
      worksheet.getCell("C4").value = "一级指标";
      worksheet.getCell("D6").value = 7;
    });
    expect(sheet.origin).toEqual({ row: 3, column: 2 });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 2]);
    expect(sheet.values).toEqual([
      ["一级指标", ""],
      ["", ""],
      ["", 7],
    ]);
  });

  it.each([
    [0.95, "0%", "95%"],
    [7, '"≥"0"次"', "≥7次"],
    [1234.5, "#,##0.00", "1,234.50"],
    [45291, 'yyyy"年"m"月"d"日"', "2023年12月31日"],
  ])("show %p with format %s as %s and keep number and format", async (value, numFmt, shown) => {
    const sheet = await onlySheet((worksheet) => {
      worksheet.getCell("A1").value = value;
      worksheet.getCell("A1").numFmt = numFmt;
    });
    expect(sheet.text[0]?.[0]).toBe(shown);
    expect(sheet.values[0]?.[0]).toBe(value);
    expect(sheet.formats[0]?.[0]).toBe(numFmt);
  });

  it("give a date as Excel's serial number", async () => {
    const sheet = await onlySheet((worksheet) => {
      worksheet.getCell("A1").value = new Date(Date.UTC(2022, 11, 31));
      worksheet.getCell("A1").numFmt = "yyyy-mm-dd";
    });
    expect(sheet.values[0]?.[0]).toBe(44926);
    expect(sheet.text[0]?.[0]).toBe("2022-12-31");
  });

  it("give a formula beside the value that the file remembers of it", async () => {
    const sheet = await onlySheet((worksheet) => {
      worksheet.getCell("A1").value = { formula: "SUM(B1:B2)", result: 96 };
    });
    expect(sheet.formulas[0]?.[0]).toBe("=SUM(B1:B2)");
    expect(sheet.values[0]?.[0]).toBe(96);
  });

  it("join rich text and tell merges and hidden sheets", async () => {
    const workbook = new ExcelJS.Workbook();
    const worksheet = workbook.addWorksheet("隐藏", { state: "hidden" });
    worksheet.getCell("A1").value = { richText: [{ text: "产出" }, { text: "指标" }] };
    worksheet.mergeCells("A1:A3");
    const [read] = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(read?.hidden).toBe(true);
    expect(read?.sheet.values[0]?.[0]).toBe("产出指标");
    expect(read?.sheet.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
  });

  it("are empty for an empty sheet", async () => {
    const sheet = await onlySheet(() => undefined);
    expect([sheet.rowCount, sheet.columnCount, sheet.values.length]).toEqual([0, 0, 0]);
  });
});

describe("a file that cannot be used", () => {
  it("is refused with its reason", async () => {
    const text = new TextEncoder().encode("一级指标,二级指标\n");
    const good = await written((worksheet) => {
      worksheet.getCell("A1").value = "一级指标";
    });
    expect(await problemOf(new Uint8Array())).toBe("empty-file");
    expect(await problemOf(text)).toBe("not-a-workbook");
    expect(await problemOf(good.slice(0, good.length >> 1))).toBe("damaged");
    const document = zipSync({ "word/document.xml": text, "[Content_Types].xml": text });
    expect(await problemOf(document)).toBe("not-a-workbook");
    expect(await problemOf(new Uint8Array(41 * 1024 * 1024))).toBe("too-large");
  });

  it("is called encrypted when Excel's envelope of a password is around it", async () => {
    const envelope = new Uint8Array(4096);
    envelope.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const name = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
    envelope.set(name, 1024);
    expect(await problemOf(envelope)).toBe("encrypted");
  });

  it("is too large when a small zip declares that it unpacks to more than the limit", async () => {
    const bomb = await written((worksheet) => {
      worksheet.getCell("A1").value = "一级指标";
    });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 46 <= bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(await problemOf(bomb)).toBe("too-large");
  });
});
