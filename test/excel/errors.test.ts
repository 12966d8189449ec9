import { explainProblem, ExcelProblem, toProblem } from "../../src/excel";
import { kindOfCode, knowsCode } from "../../src/excel/errors";
import { messagesFor } from "../../src/core/messages";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";

/** Every code that the installed library can throw or pass on, as the library itself lists them. */
function codesOfLibrary(): string[] {
  const host = createExcelHost(new WorkbookModel());
  const lists = [host.Excel.ErrorCodes, host.OfficeExtension.ErrorCodes] as unknown as Record<
    string,
    unknown
  >[];
  const codes = lists.flatMap((list) => [
    ...Object.values(list),
    ...Object.values(Object.getPrototypeOf(list) as Record<string, unknown>),
  ]);
  return [...new Set(codes.filter((code): code is string => typeof code === "string"))];
}

test("every error code of the library has a kind of its own", () => {
  const codes = codesOfLibrary();
  expect(codes).toContain("InvalidOperationInCellEditMode");
  expect(codes).toContain("PropertyNotLoaded");
  expect(codes.filter((code) => !knowsCode(code))).toEqual([]);
});

test.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "no-permission"],
  ["ItemNotFound", "item-gone"],
  ["ApiNotFound", "api-missing"],
  ["ActivityLimitReached", "busy"],
  ["ConnectionFailure", "offline"],
  ["InvalidOrTimedOutSession", "offline"],
  ["RequestPayloadSizeLimitExceeded", "request-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "response-too-large"],
  ["UnsupportedSheet", "unsupported-sheet"],
  [5004, "cell-edit-mode"],
  [7000, "no-permission"],
  ["SomethingNew", "internal"],
])("%s is %s", (code, kind) => {
  expect(kindOfCode(code)).toBe(kind);
});

test.each(["zh-CN", "en-US"] as const)(
  "every kind has a sentence and a next step in %s",
  (language) => {
    const { problems } = messagesFor(language).excel;
    for (const kind of Object.keys(problems) as (keyof typeof problems)[]) {
      const words = explainProblem(
        new ExcelProblem(kind, { sheet: "表一", level: "数量指标" }),
        language,
      );
      expect(words.message.length).toBeGreaterThan(3);
      expect(words.nextStep.length).toBeGreaterThan(3);
      expect(words.message + words.nextStep).not.toMatch(/[{}]/);
    }
  },
);

test("an error of the library keeps its code and the member that failed", async () => {
  const model = new WorkbookModel();
  model.addSheet("表");
  createExcelHost(model);
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("不是地址");
    await context.sync();
  }).catch((reason: unknown) => reason);
  const problem = toProblem(error);
  expect(problem).toMatchObject({ kind: "internal", code: "InvalidArgument" });
  expect(explainProblem(problem, "zh-CN").message).toContain("InvalidArgument, Worksheet.getRange");
});

test("what is not from Excel is reported too, never swallowed", () => {
  expect(toProblem(new TypeError("x"))).toMatchObject({ kind: "internal", code: "TypeError" });
  expect(toProblem("text")).toMatchObject({ kind: "internal", code: "unknown" });
  expect(toProblem(new DOMException("stop", "AbortError"))).toMatchObject({ kind: "cancelled" });
  const problem = new ExcelProblem("busy");
  expect(toProblem(problem)).toBe(problem);
});

test("that everything was put back is said", () => {
  const problem = new ExcelProblem("busy");
  problem.aftermath = "rolled-back";
  expect(explainProblem(problem, "zh-CN").message).toContain("已写入的部分已全部恢复原状");
});
