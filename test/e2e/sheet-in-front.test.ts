import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

test("the pane says whose results it shows, and follows the sheet that is clicked", async () => {
  const opened = await WorkbenchPage.open(served.url);
  await opened.paneReady();
  const { page, pane } = opened;
  const elsewhere = pane.getByText("这是工作表“项目支出绩效目标表”的结果，不是当前工作表的。");
  await pane.getByRole("button", { name: "一键校验" }).click();
  await pane.locator("[data-code]").first().waitFor();
  expect(await elsewhere.count()).toBe(0);

  await pane.getByRole("tab", { name: "成本与预算" }).click();
  await pane.getByRole("button", { name: "生成成本与预算汇总表" }).click();
  await elsewhere.waitFor();
  expect(await opened.activeSheet()).toBe("绩效汇总");

  await page.getByText("项目支出绩效目标表", { exact: true }).first().click();
  await elsewhere.waitFor({ state: "detached" });
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
