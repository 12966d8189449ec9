/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { WorkbookModel } from "../../../src/workbench/model";
import { createOfficeHost, type OfficeHost } from "../../support/office-host";

let host: OfficeHost;
const model = new WorkbookModel("测试.xlsx");
model.addSheet("绩效表");

beforeAll(async () => {
  host = await createOfficeHost(model);
});

test("office.js starts as on the desktop, with the sets and languages of the host", () => {
  expect(host.info).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage).toBe("zh-CN");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
});

test("Excel.run reaches the workbook", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["甲"]];
    await context.sync();
  });
  expect(model.activeSheet.value(1, 1)).toBe("甲");
});

test("a ribbon command runs and says when it is finished", async () => {
  const seen: string[] = [];
  Office.actions.associate("checkTable", (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    event.completed();
  });
  const outcome = await host.desktop.invoke("checkTable", "CheckButton");
  expect(seen).toEqual(["CheckButton"]);
  expect(outcome.status).toBe(0);
});

test("a ribbon command that nobody wrote is answered at once", async () => {
  const outcome = await host.desktop.invoke("noSuchCommand", "Button");
  expect(outcome.status).toBe(11101);
});

test("document settings are saved into the workbook and read back", async () => {
  Office.context.document.settings.set("ignored", { D01: ["D34"] });
  await new Promise<void>((resolve, reject) => {
    Office.context.document.settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
  expect(model.settings.get("ignored")).toEqual({ D01: ["D34"] });
});

test("the pane is shown and hidden at the add-in's wish", async () => {
  const states: string[] = [];
  host.onPane((state) => states.push(state));
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  expect(states).toEqual(["Visible", "Background"]);
});

test("a change made at the grid reaches the add-in's handler", async () => {
  const changed = new Promise<string>((resolve, reject) => {
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        resolve(event.address);
        await Promise.resolve();
      });
      await context.sync();
      model.activeSheet.write({ top: 4, left: 2, bottom: 4, right: 2 }, [["手改"]]);
    }).catch(reject);
  });
  expect(await changed).toBe("C5");
});

test("a legacy call that the host does not know fails as not supported", async () => {
  const error = await new Promise<Office.Error>((resolve) => {
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => {
      resolve(result.error);
    });
  });
  expect(error.code).toBe(5000);
});
