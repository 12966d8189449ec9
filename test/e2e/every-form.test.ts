import { messagesFor } from "../../src/core/messages";
import { FORMS } from "../../src/core/templates";
import { BLANK_FINDINGS } from "../support/blank-form";
import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

/** Every form of the gallery, inserted blank in the browser and read again by the pane. */

const words = messagesFor("zh-CN");

let served: Served;
let book: WorkbenchPage;

const escaped = (name: string) => name.replace(/[()]/g, "\\$&");
const tab = (name: string) => book.pane.getByRole("tab", { name, exact: true });

beforeAll(async () => {
  served = await serve();
  book = await WorkbenchPage.open(served.url);
  await book.paneReady();
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

/** The review form has no indicators. */
const READ = FORMS.flatMap(({ id, kind, sheetName }) =>
  kind === "review" ? [] : [[id, kind, sheetName] as const],
);

test.each(READ)(
  "%s is recognised as what it is, and nothing is found but that it is blank",
  async (id, kind, sheetName) => {
    const { name } = words.templates.forms[id];
    await tab("模板").click();
    await tab("插入模板").click();
    await book.pane.getByRole("button", { name: `填写并插入${name}`, exact: true }).click();
    await book.pane.getByLabel("年度", { exact: true }).fill("2022");
    // The sample's own name would be found vague, as it is.
    const project = book.pane.getByLabel("项目名称", { exact: true });
    if ((await project.count()) > 0) await project.fill("干部培训");
    await book.pane.getByRole("button", { name: "插入", exact: true }).click();
    await book.pane
      .getByText(/已插入工作表/)
      .first()
      .waitFor();
    // Forms of one kind share a name; the second gets a number.
    const sheet = await book.activeSheet();
    expect(sheet).toMatch(new RegExp(`^${escaped(sheetName)}(?: \\(\\d\\))?$`));

    await tab("校验").click();
    await book.pane.getByRole("button", { name: "一键校验", exact: true }).click();
    // The heading names the table that was just checked: its sheet, its kind and its year.
    const place = new RegExp(`^${escaped(sheet)}\\s+A1:`);
    await book.pane.getByText(place).first().waitFor();
    await book.pane.getByText(`${words.pane.kinds[kind]} · 2022年度`).first().waitFor();
    await book.pane.locator("[data-code]").first().waitFor();
    const codes = await book.pane
      .locator("[data-code]")
      .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-code") ?? ""));
    expect(codes.filter((code) => !BLANK_FINDINGS.includes(code))).toEqual([]);
  },
);
