/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ManifestProblem, readRibbon } from "../../../src/workbench/ribbon/read-manifest";

const ROOT = path.join(__dirname, "../../..");
const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

function buttons(locale: string) {
  return readRibbon(MANIFEST, locale).groups.flatMap((group) =>
    group.controls.flatMap((control) => (control.kind === "menu" ? control.items : [control])),
  );
}

test("the ribbon says what manifest.xml says, in Chinese by default", () => {
  const ribbon = readRibbon(MANIFEST, "zh-CN");
  expect(ribbon.addInName).toBe("绩效表助手");
  expect(ribbon.tab.label).toBe("绩效表");
  expect(ribbon.panePath).toBe("/taskpane.html");
  expect(ribbon.functionFile).toBe("/commands.html");
  const labels = ribbon.groups.flatMap((group) => group.controls.map(({ label }) => label));
  expect(labels).toEqual(expect.arrayContaining(["一键校验", "清除标记", "打开窗格"]));
});

test("an English Excel's words are the manifest's overrides", () => {
  for (const [index, button] of buttons("en-US").entries()) {
    expect(button.label).not.toBe(buttons("zh-CN")[index]?.label);
    expect(button.label).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test("every button has an action, a tip, and icons that are on disk", () => {
  for (const button of buttons("zh-CN")) {
    expect(button.tip.length).toBeGreaterThan(4);
    expect(button.action.kind === "pane" ? button.action.path : button.action.name).not.toBe("");
    expect([...button.icons.keys()].sort((a, b) => a - b)).toEqual([
      16, 20, 24, 32, 40, 48, 64, 80,
    ]);
    for (const icon of button.icons.values()) expect(existsSync(path.join(ROOT, icon))).toBe(true);
  }
});

test("a manifest that lacks a resource or is no XML says so", () => {
  expect(() => readRibbon(MANIFEST.replace(/ id="Check.Label"/g, ' id="Gone"'), "zh-CN")).toThrow(
    new ManifestProblem('resource "Check.Label" is not defined'),
  );
  expect(() => readRibbon("<a><b></a>", "zh-CN")).toThrow(ManifestProblem);
});
