/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { messagesFor } from "../../src/core/messages";

/**
 * What a schema cannot see in manifest.xml: dangling or overlong resource ids,
 * addresses without https, icons that are missing or of the wrong size, sentences
 * without a translation.
 */
const ROOT = path.resolve(__dirname, "../..");
const HOST = "https://localhost:3000";
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const text = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

function all(name: string): Element[] {
  return Array.from(manifest.getElementsByTagNameNS("*", name));
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
}

/** The one element of that name outside or, with `inside`, within another. */
function one(name: string, inside: Document | Element = manifest): Element {
  const [element, ...more] = Array.from(inside.getElementsByTagNameNS("*", name));
  if (!element || more.length > 0) throw new Error(`expected one <${name}>`);
  return element;
}

const resources = all("Resources").flatMap((list) =>
  Array.from(list.children).flatMap((kind) => Array.from(kind.children)),
);
/** What an element's resid refers to. */
function resource(reference: Element): Element {
  const id = attribute(reference, "resid");
  const found = resources.find((candidate) => candidate.getAttribute("id") === id);
  if (!found) throw new Error(`no resource ${id}`);
  return found;
}

const references = Array.from(manifest.querySelectorAll("[resid]"));

/** Width and height in the IHDR chunk, which follows the 8-byte signature. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function fileOf(url: string): string {
  const address = new URL(url);
  expect(address.origin).toBe(HOST);
  return path.join(ROOT, decodeURIComponent(address.pathname));
}

describe("manifest.xml as a whole", () => {
  it("is well-formed and names the floor of requirements", () => {
    expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
    const [set] = all("Set");
    expect(set?.getAttribute("Name")).toBe("ExcelApi");
    expect(set?.getAttribute("MinVersion")).toBe("1.9");
  });

  it("speaks Chinese unless Office runs in English", () => {
    expect(one("DefaultLocale").textContent).toBe("zh-CN");
  });

  it("has addresses on one https server only, which the build can replace", () => {
    const addresses = Array.from(
      text.matchAll(/(?:DefaultValue|Value)="(\w+:[^"]*)"/g),
      (m) => m[1],
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
  });

  it("loads ribbon commands from a page of their own", () => {
    const page = attribute(resource(one("FunctionFile")), "DefaultValue");
    const panes = all("SourceLocation").map((location) =>
      attribute(location.hasAttribute("resid") ? resource(location) : location, "DefaultValue"),
    );
    expect(panes.length).toBeGreaterThan(1);
    for (const pane of panes) expect(new URL(pane).pathname).toBe("/taskpane.html");
    expect(new URL(page).pathname).toBe("/commands.html");
  });
});

describe("resources", () => {
  it("are each defined once, with ids of 32 characters at most", () => {
    const ids = resources.map((entry) => attribute(entry, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("are defined for every reference, in the list of the right kind, and none is left over", () => {
    const kindOf = new Map(
      resources.map((r) => [attribute(r, "id"), r.parentElement?.localName ?? ""]),
    );
    const wanted: Record<string, string> = {
      Image: "Images",
      Label: "ShortStrings",
      Title: "ShortStrings",
      Description: "LongStrings",
      LearnMoreUrl: "Urls",
      SourceLocation: "Urls",
      FunctionFile: "Urls",
    };
    for (const reference of references) {
      const id = attribute(reference, "resid");
      expect([id, kindOf.get(id)]).toEqual([id, wanted[reference.localName]]);
    }
    const used = new Set(references.map((reference) => attribute(reference, "resid")));
    expect([...kindOf.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it("are complete in both languages and within the lengths that Office shows", () => {
    const sentences = resources.filter((entry) => entry.localName === "String");
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) {
      const chinese = attribute(sentence, "DefaultValue");
      const overrides = Array.from(sentence.children).map((o) => [
        attribute(o, "Locale"),
        attribute(o, "Value"),
      ]);
      expect([attribute(sentence, "id"), overrides.map(([locale]) => locale)]).toEqual([
        attribute(sentence, "id"),
        ["en-US"],
      ]);
      const limit = sentence.parentElement?.localName === "ShortStrings" ? 125 : 250;
      for (const words of [chinese, overrides[0]?.[1] ?? ""]) {
        expect(words.trim().length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(limit);
      }
      expect(chinese).toMatch(/\p{Script=Han}/u);
    }
    for (const name of ["DisplayName", "Description"]) {
      const element = Array.from(manifest.documentElement.children).find(
        (child) => child.localName === name,
      );
      expect(element?.querySelector("Override")?.getAttribute("Locale")).toBe("en-US");
    }
  });
});

describe("the words of the ribbon", () => {
  it.each([
    ["zh-CN", "DefaultValue"],
    ["en-US", "Override"],
  ] as const)("in %s are those of the pane for the same thing", (language, where) => {
    const label = (id: string): string => {
      const entry = resources.find((candidate) => candidate.getAttribute("id") === `${id}.Label`);
      if (!entry) throw new Error(`no label ${id}`);
      return where === "DefaultValue"
        ? attribute(entry, where)
        : attribute(one("Override", entry), "Value");
    };
    const { pane, excel, templates } = messagesFor(language);
    expect({
      Check: label("Check"),
      Clear: label("Clear"),
      Fill: label("Fill"),
      Summary: label("Summary"),
      TemplateGroup: label("TemplateGroup"),
      InsertTemplate: label("InsertTemplate"),
      Generate: label("Generate"),
      HunanTarget: label("HunanTarget"),
      CentralTarget: label("CentralTarget"),
      CentralEvaluation: label("CentralEvaluation"),
      Monitoring: label("Monitoring"),
    }).toEqual({
      Check: pane.check.run,
      Clear: pane.check.clear,
      Fill: pane.fill.run,
      Summary: excel.kinds.summary,
      TemplateGroup: pane.tabs.templates,
      InsertTemplate: pane.templates.parts.gallery,
      Generate: pane.templates.generate.kinds["self-evaluation"].name,
      HunanTarget: templates.forms["target-hunan"].name,
      CentralTarget: templates.forms["target-central"].name,
      CentralEvaluation: templates.forms["self-evaluation-central"].name,
      Monitoring: templates.forms["monitoring-central"].name,
    });
  });
});

describe("icons", () => {
  it("are named in every size that Office knows, wherever an icon is asked for", () => {
    const icons = all("Icon");
    expect(icons.length).toBeGreaterThan(5);
    for (const icon of icons) {
      const sizes = Array.from(icon.children).map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual(ICON_SIZES);
      for (const image of Array.from(icon.children)) {
        const url = attribute(resource(image), "DefaultValue");
        const size = Number(attribute(image, "size"));
        expect([url, pngSize(fileOf(url))]).toEqual([url, { width: size, height: size }]);
      }
    }
  });

  it("of the add-in itself have 32 and 64 pixels", () => {
    const side = (name: string) => pngSize(fileOf(attribute(one(name), "DefaultValue"))).width;
    expect(side("IconUrl")).toBe(32);
    expect(side("HighResolutionIconUrl")).toBe(64);
  });

  it("on disk all come from a drawing", () => {
    const folder = path.join(ROOT, "assets");
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".png"))) {
      const drawing = file.replace(/-\d+\.png$/, ".svg");
      expect([file, existsSync(path.join(folder, "svg", drawing))]).toEqual([file, true]);
    }
  });
});

describe("the ribbon", () => {
  it("has control ids that are unique", () => {
    const ids = ["CustomTab", "Group", "Control", "Item"]
      .flatMap((name) => all(name))
      .map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("calls each function from one place, by a name that code can associate", () => {
    const names = all("FunctionName").map((element) => element.textContent);
    expect(names).toEqual(expect.arrayContaining(["checkTable", "clearMarks", "writeSummary"]));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]{0,63}$/);
  });

  it("opens one and the same pane from every place", () => {
    expect(new Set(all("TaskpaneId").map((element) => element.textContent)).size).toBe(1);
  });
});
