import { Linter } from "eslint";
import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * The plain page that stands in the pane where the add-in cannot run. It must run on
 * Internet Explorer's engine itself, so its script is held to ES5.
 */
const ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const HTML = readFileSync(
  path.resolve(__dirname, "../../src/taskpane/taskpane.html"),
  "utf8",
).replaceAll("<%= officeJs %>", ADDRESS);
const PAGE = new DOMParser().parseFromString(HTML, "text/html");
const SCRIPT = PAGE.querySelector("script:not([src])")?.textContent ?? "";
const CHROME = window.navigator.userAgent;

/** Lets the page's script run in this document, as the given browser. */
function openPage(userAgent = CHROME): void {
  document.body.innerHTML = PAGE.body.innerHTML;
  jest.spyOn(window.navigator, "userAgent", "get").mockReturnValue(userAgent);
  window.eval(SCRIPT);
}

function shown(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>("#boot .notice"))
    .filter((notice) => notice.style.display === "block")
    .map((notice) => notice.id);
}

/** The browser could not fetch a script. */
function scriptFails(src: string): void {
  const script = document.createElement("script");
  // A type that is never fetched: only the event matters here.
  script.type = "text/plain";
  script.src = src;
  document.body.append(script);
  script.dispatchEvent(new Event("error"));
}

beforeEach(() => {
  jest.useFakeTimers();
});

it("is ES5 from end to end", () => {
  const problems = new Linter().verify(SCRIPT, [
    { languageOptions: { ecmaVersion: 5, sourceType: "script" } },
  ]);
  expect(SCRIPT.length).toBeGreaterThan(500);
  expect(problems).toEqual([]);
});

it("is the only inline script, and has no inline handlers, so that a strict policy admits it", () => {
  expect(PAGE.querySelectorAll("script:not([src])")).toHaveLength(1);
  const handlers = Array.from(PAGE.querySelectorAll("*")).flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith("on")),
  );
  expect(handlers).toEqual([]);
});

it("stands before office.js, so that something is shown while that is fetched", () => {
  const scripts = Array.from(PAGE.querySelectorAll("script"));
  expect(scripts.map((script) => script.getAttribute("src"))).toEqual([null, ADDRESS]);
});

it("says that it is opening, and later that it still waits", () => {
  openPage();
  expect(shown()).toEqual(["boot-opening"]);
  jest.advanceTimersByTime(10_000);
  expect(shown()).toEqual(["boot-slow"]);
});

it("gives way once the add-in has the pane, and never comes back", () => {
  openPage();
  window.jixiaoBoot?.done();
  jest.advanceTimersByTime(10_000);
  expect(document.getElementById("boot")).toBeNull();
});

it("says that office.js did not load, and from where", () => {
  openPage();
  scriptFails(ADDRESS);
  expect(shown()).toEqual(["boot-office"]);
  expect(document.getElementById("boot-office")?.textContent).toContain(ADDRESS);
});

it("says that a file of the add-in did not load, and keeps to the first reason", () => {
  openPage();
  scriptFails("https://oa.example.gov.cn/jixiao/taskpane.1a2b3c4d.js");
  scriptFails(ADDRESS);
  jest.advanceTimersByTime(10_000);
  expect(shown()).toEqual(["boot-files"]);
  expect(document.getElementById("boot-files")?.textContent).toContain("taskpane.1a2b3c4d.js");
});

it.each([
  ["Internet Explorer's engine", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0)"],
  ["the old Edge", "Mozilla/5.0 (Windows NT 10.0) Chrome/70.0 Safari/537.36 Edge/18.19041"],
])("says what to upgrade on %s", (_, userAgent) => {
  openPage(userAgent);
  scriptFails("https://oa.example.gov.cn/jixiao/taskpane.1a2b3c4d.js");
  expect(shown()).toEqual(["boot-old"]);
  expect(document.getElementById("boot-old")?.textContent).toMatch(/Office 2021/);
});
