import { type WorkbookModel } from "../../../src/workbench/model";
import { createExcelHost, type TestHost } from "../../support/excel-host";
import { onSheet, refusal, smallWorkbook, text } from "./workbook";

let model: WorkbookModel;
let host: TestHost;
beforeEach(() => {
  model = smallWorkbook();
  host = createExcelHost(model);
});

describe("sizes", () => {
  test("a request over 5 MB is refused whole", async () => {
    const before = text(model);
    const big = "绩".repeat(20_000);
    const error = await refusal(() =>
      onSheet((sheet) => {
        for (let row = 0; row < 100; row++) sheet.getCell(row, 0).values = [[big]];
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
    expect(text(model)).toBe(before);
  });

  test("a response over 5 MB is refused", async () => {
    const grid = Array.from({ length: 100 }, () => ["标".repeat(20_000)]);
    model.activeSheet.write({ top: 0, left: 0, bottom: 99, right: 0 }, grid);
    const error = await refusal(() =>
      onSheet((sheet) => {
        sheet.getRange("A1:A100").load("values");
      }),
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("an address over 8,192 characters is refused, one below is not", async () => {
    const cells = Array.from({ length: 3000 }, (_cell, at) => `A${at + 1}`);
    const long = cells.join(",");
    const short = cells.slice(0, 1500).join(",");
    expect(short.length).toBeLessThan(8192);
    await onSheet((sheet) => {
      sheet.getRanges(short).format.fill.color = "#FFFF00";
    });
    const error = await refusal(() =>
      onSheet((sheet) => {
        sheet.getRanges(long).format.fill.color = "#FFFF00";
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument" });
  });

  test("more than five million cells, or a whole column, give null and no values", async () => {
    await onSheet(async (sheet, context) => {
      const large = sheet.getRange("A1:Z200000");
      const column = sheet.getRange("A:A");
      large.load("values");
      column.load("values,rowCount");
      await context.sync();
      expect(large.values).toBeNull();
      expect([column.values, column.rowCount]).toEqual([null, 1_048_576]);
    });
  });
});

test("while a person types in a cell every request is refused, afterwards none", async () => {
  host.enterCellEdit();
  const error = await refusal(() =>
    onSheet((sheet) => {
      sheet.getRange("A1").values = [["新"]];
    }),
  );
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  expect(model.activeSheet.value(0, 0)).toBe("名称");
  host.leaveCellEdit();
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["新"]];
  });
  expect(model.activeSheet.value(0, 0)).toBe("新");
});

describe("a batch is no transaction", () => {
  const writeThree = (): Promise<void> =>
    onSheet((sheet) => {
      sheet.getRange("E1").values = [[1]];
      sheet.getRange("E2").values = [[2]];
      sheet.getRange("E3").values = [[3]];
    });

  test("what stands before the failing action stays, what is behind never happens", async () => {
    let writes = 0;
    host.failAt(({ what }) => what === "Range.values" && ++writes === 2, "GeneralException");
    const error = await refusal(writeThree);
    expect(error.code).toBe("GeneralException");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect([0, 1, 2].map((row) => model.activeSheet.value(row, 4))).toEqual([1, "", ""]);
    await writeThree();
    expect([0, 1, 2].map((row) => model.activeSheet.value(row, 4))).toEqual([1, 2, 3]);
  });

  test("every action can be made to fail by its number", async () => {
    await writeThree();
    const total = host.exchanges[0]?.actions ?? 0;
    expect(total).toBeGreaterThan(5);
    for (let point = 0; point < total; point++) {
      createExcelHost(model).failAt(point, "InvalidRequest");
      expect((await refusal(writeThree)).code).toBe("InvalidRequest");
    }
    const last = createExcelHost(model);
    last.failAt(total);
    await writeThree();
  });

  test("a request can be refused as a whole", async () => {
    host.refuseNext("ActivityLimitReached");
    expect((await refusal(writeThree)).code).toBe("ActivityLimitReached");
    expect(model.activeSheet.value(0, 4)).toBe("");
  });

  test("the client names the statement that failed", async () => {
    const error = await refusal(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("汇总");
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("不是地址").values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Worksheet.getRange");
    expect(String(error.debugInfo.statement)).toContain("getRange");
  });
});

describe("counting", () => {
  test("a sync is one; the client's own clean-up is none", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C4");
      range.load("values");
      await context.sync();
      range.load("text");
      await context.sync();
    });
    expect(host.syncs).toBe(2);
    expect(host.exchanges.filter((exchange) => exchange.cleanUp).length).toBeLessThanOrEqual(1);
  });

  test("what Excel.run kept is let go at its end", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").load("values");
      sheet.getRanges("A1,B2").load("address");
      await context.sync();
      expect(host.session.keptCount).toBe(2);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.session.keptCount).toBe(0);
  });
});
