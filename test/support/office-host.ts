import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import {
  connectDesktop,
  ExcelHost,
  type DesktopConnection,
  type HostOptions,
} from "../../src/workbench/host";
import { type WorkbookModel } from "../../src/workbench/model";

/**
 * The whole of office.js, unmodified, in jsdom: `Office.onReady`, `Office.actions`,
 * `Office.addin`, `Office.context` and the same proxies as in excel-host.ts. The test file
 * must begin with these two lines:
 *
 *     @jest-environment jsdom
 *     @jest-environment-options {"resources": "usable"}
 */
export interface OfficeHost extends ExcelHost {
  /** For ribbon commands: `host.desktop.invoke("checkTable", "CheckButton")`. */
  readonly desktop: DesktopConnection;
  readonly info: {
    readonly host: Office.HostType | null;
    readonly platform: Office.PlatformType | null;
  };
}

const require = createRequire(import.meta.url);

/** Loads office.js against this workbook; once in each test file. */
export async function createOfficeHost(
  model: WorkbookModel,
  options: HostOptions & { readonly locale?: string } = {},
): Promise<OfficeHost> {
  const host = new ExcelHost(model, options);
  const desktop = connectDesktop(host, { locale: options.locale ?? "zh-CN" });
  Object.defineProperty(window, "external", { value: desktop.external, configurable: true });
  const script = document.createElement("script");
  script.src = pathToFileURL(require.resolve("@microsoft/office-js/dist/office.js")).href;
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`cannot load ${script.src}`));
    };
  });
  document.head.append(script);
  await loaded;
  const info = await Office.onReady();
  return Object.assign(host, { desktop, info });
}
