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

test("in front of 绩效汇总 the pane says what that is, and leads back to its table", async () => {
  const opened = await WorkbenchPage.open(served.url);
  await opened.paneReady();
  const { page, pane } = opened;
  const elsewhere = pane.getByText(
    "当前工作表“绩效汇总”由工作表“项目支出绩效目标表”的绩效表生成，不用校验。",
  );
  await pane.getByRole("button", { name: "一键校验" }).click();
  await pane.locator("[data-code]").first().waitFor();
  expect(await elsewhere.count()).toBe(0);

  await pane.getByRole("tab", { name: "成本与预算" }).click();
  await pane.getByRole("button", { name: "生成成本与预算汇总表" }).click();
  await elsewhere.waitFor();
  expect(await opened.activeSheet()).toBe("绩效汇总");

  await pane.getByRole("button", { name: "更新汇总" }).click();
  await pane.getByText("已写入工作表“绩效汇总”。").waitFor();
  await elsewhere.waitFor();
  expect(await opened.sheetNames()).toEqual(["项目支出绩效目标表", "绩效汇总"]);

  await pane.getByRole("button", { name: "回到绩效表" }).click();
  await elsewhere.waitFor({ state: "detached" });
  expect(await opened.activeSheet()).toBe("项目支出绩效目标表");

  // The one click means the table, also in front of the sheet that is made from it.
  await page.getByText("绩效汇总", { exact: true }).first().click();
  await elsewhere.waitFor();
  await pane.getByRole("tab", { name: "校验" }).click();
  await pane.getByRole("button", { name: "一键校验" }).click();
  await pane.locator("[data-code]").first().waitFor();
  await page.getByText("项目支出绩效目标表", { exact: true }).first().click();
  await elsewhere.waitFor({ state: "detached" });
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
