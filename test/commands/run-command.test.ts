/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { runCommand, type Command } from "../../src/commands/run-command";
import { toHash, fromHash } from "../../src/commands/notice-words";
import { takeNote } from "../../src/app";
import { ExcelProblem } from "../../src/excel";
import { WorkbookModel } from "../../src/workbench/model";
import { createCommandHost, type CommandHost } from "./office-commands";

/** Without a runtime that pane and commands share, as on most machines. */
const SETS = { ExcelApi: "1.9", DialogApi: "1.1" };
const SOON = { workMs: 30, tellMs: 30 };
const ONCE = { status: 0, completed: 1 };

let host: CommandHost;
const opened: string[] = [];

beforeAll(async () => {
  const model = new WorkbookModel("测试.xlsx");
  model.addSheet("表");
  host = await createCommandHost(model, { sets: SETS });
  const { external } = host.desktop;
  const register = external.RegisterEvent.bind(external);
  external.RegisterEvent = (dispatch, target, handler, callback) => {
    if (target.includes("notice.html")) opened.push(target);
    register(dispatch, target, handler, callback);
  };
});

beforeEach(() => {
  opened.length = 0;
  localStorage.clear();
});

function associate(name: string, command: Command): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(command, event, SOON);
  });
}

test("a command that throws what it should not is finished once and reported", async () => {
  associate("throws", () => Promise.reject(new TypeError("x is undefined")));
  expect(await host.click("throws")).toEqual(ONCE);
  expect(takeNote(Office.context.document.url)).toMatchObject({
    kind: "failed",
    problem: { kind: "internal", data: { code: "TypeError" } },
  });
});

test("a command that never ends is given up, told to stop, and finished once", async () => {
  let stopped = false;
  associate("hangs", ({ signal }) => {
    signal.addEventListener("abort", () => {
      stopped = true;
    });
    return new Promise(() => undefined);
  });
  expect(await host.click("hangs")).toEqual(ONCE);
  expect(stopped).toBe(true);
  expect(takeNote(Office.context.document.url)).toMatchObject({
    kind: "failed",
    problem: { kind: "timed-out" },
  });
});

test("where the pane cannot be opened a small window says what happened and what to do", async () => {
  associate("edited", () => Promise.reject(new ExcelProblem("cell-edit-mode")));
  expect(await host.click("edited")).toEqual(ONCE);
  expect(host.pane).toEqual([]);
  expect(opened.length).toBe(1);
  const [target = ""] = opened;
  expect(decodeURIComponent(target)).toContain("有单元格正在编辑");
});

test("what is seen on the sheet needs no window", async () => {
  const note = { kind: "written", sheet: "绩效汇总" } as const;
  associate("written", () => Promise.resolve({ note, inPane: false, say: null }));
  expect(await host.click("written")).toEqual(ONCE);
  expect(opened).toEqual([]);
});

test("a note is for its own workbook, once, and not for long", async () => {
  const note = { kind: "marks-cleared" } as const;
  associate("cleared", () => Promise.resolve({ note, inPane: false, say: null }));
  await host.click("cleared");
  const { url } = Office.context.document;
  expect(takeNote(`${url}?other`)).toBeNull();
  expect(takeNote(url, Date.now() + 3_600_000)).toBeNull();
  expect(takeNote(url)).toEqual(note);
  expect(takeNote(url)).toBeNull();
});

test("the window's words come through its address whole", () => {
  const words = { title: "标题 & <b>", message: "#1 “引号”", next: "a=b", close: "知道了" };
  expect(fromHash(toHash(words))).toEqual(words);
});
