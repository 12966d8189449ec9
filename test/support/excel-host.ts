import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ExcelHost, type HostOptions } from "../../src/workbench/host";
import { type WorkbookModel } from "../../src/workbench/model";

/**
 * Real `Excel.*` proxies in Node: the library from npm, unmodified, speaks over its own
 * HostBridge to our host. No window, no office.js; for `Office.onReady` and
 * `Office.actions` see office-host.ts.
 */

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** What the library leaves in the global scope and this file uses of it. */
interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: { _sets: Record<string, string> }) => {
        isSetSupported(name: string, version?: string): boolean;
      };
    };
  };
}

interface Message {
  readonly id: number;
  readonly flags: number;
  /** As it was sent: read here, it would have to be written again to know its size. */
  readonly body: string;
}

const BODY = '"body":';

/** A message of the library, whose last member's last member is the body. */
function messageOf(text: string): Message {
  const at = text.indexOf(BODY) + BODY.length;
  const { id, flags } = JSON.parse(`${text.slice(0, at)}0}}`) as Omit<Message, "body">;
  return { id, flags, body: text.slice(at, -2) };
}

const require = createRequire(import.meta.url);

/** What the library leaves in the global scope of a page, as far as anybody asks for it. */
const OWN = ["Excel", "Office", "OfficeExt", "OfficeExtension", "OSF"];

/**
 * What the library uses most of the language. The global scope of a Jest test is an object
 * that Node asks anew at every use of a name; as parameters they are found at once.
 */
const BUILT_IN = ["Array", "Error", "JSON", "Object", "Promise", "parseInt", "window"];

/** Evaluates the library, once for each test file: it takes 50 ms. */
function loadLibrary(): Library {
  const scope: Record<string, unknown> = globalThis;
  if (scope["Excel"] === undefined) {
    scope["window"] ??= globalThis;
    scope["navigator"] ??= { userAgent: "Node" };
    scope["document"] ??= { getElementsByTagName: () => [], cookie: "" };
    scope["location"] ??= { href: "https://localhost/", hash: "", search: "", protocol: "https:" };
    scope["addEventListener"] ??= () => undefined;
    const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    // Indirect, so that it sees nothing of this file.
    const evaluate = globalThis.eval;
    const told = OWN.map(
      (name) => `get ${name}() { return ${name}; }, set ${name}(now) { ${name} = now; }`,
    );
    const text = `(function (${BUILT_IN.join()}) {
      Object.defineProperties(globalThis, Object.getOwnPropertyDescriptors({ ${told.join()} }));
      ${readFileSync(file, "utf8")} })`;
    const run = evaluate(text) as (...builtIn: unknown[]) => void;
    run.apply(
      globalThis,
      BUILT_IN.map((name) => scope[name]),
    );
  }
  return scope as unknown as Library;
}

export interface TestHost extends ExcelHost {
  /** The library's own objects, also in the global scope. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * Makes this workbook the one that `Excel.run` speaks to, until the next call. Requests of an
 * earlier host still go to that one.
 */
export function createExcelHost(model: WorkbookModel, options: HostOptions = {}): TestHost {
  const library = loadLibrary();
  const host = new ExcelHost(model, options);
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, body } = messageOf(text);
      void host.execute(body, flags).then((response) => {
        const message = { statusCode: 200, headers: {}, body: response };
        const answer = { id, type: 2, flags: 0, message };
        bridge.onMessageFromHost?.(JSON.stringify(answer));
      });
    },
  };
  // Handlers that an earlier test left behind must not hear of this workbook.
  library.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  library.OfficeExtension.HostBridge.init(bridge);
  host.onEvents((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  declareSets(library, host);
  return Object.assign(host, {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
  });
}

/** `Office.context.requirements`, by the library's own class for it. */
function declareSets(library: Library, host: ExcelHost): void {
  const sets = Object.fromEntries(
    Object.entries(host.sets).map(([name, version]) => [name.toLowerCase(), version]),
  );
  const requirements = new library.OfficeExt.Requirement.RequirementMatrix({ _sets: sets });
  const context = { requirements, displayLanguage: "zh-CN", contentLanguage: "zh-CN" };
  const hostInfo = { hostType: "excel", hostPlatform: "web", hostLocale: "zh-CN" };
  const scope = globalThis as unknown as { OSF: { _OfficeAppFactory?: unknown } };
  scope.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => hostInfo };
}
