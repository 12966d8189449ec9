import { execFileSync } from "node:child_process";
import path from "node:path";
import { type WorkbookModel } from "../../src/workbench/model";
import { createOfficeHost, type OfficeHost } from "../support/office-host";
import { type HostOptions } from "../../src/workbench/host";

/** Number of the call by which office.js says that a command is finished. */
const COMMAND_COMPLETED = 94;

export interface CommandHost extends OfficeHost {
  /** Clicks a button of the ribbon and counts how often its command said that it was finished. */
  click(functionName: string): Promise<{ readonly status: number; readonly completed: number }>;
  /** What became of the pane since the last look. */
  readonly pane: string[];
}

/** The whole of office.js with the ribbon's function file loaded as Office loads it. */
export async function createCommandHost(
  model: WorkbookModel,
  options: HostOptions = {},
): Promise<CommandHost> {
  const host = await createOfficeHost(model, options);
  let completed = 0;
  const { external } = host.desktop;
  const execute = external.Execute.bind(external);
  external.Execute = (dispatch, parameters, callback) => {
    if (dispatch === COMMAND_COMPLETED) completed++;
    execute(dispatch, parameters, callback);
  };
  const pane: string[] = [];
  host.onPane((state) => pane.push(state));
  await import("../../src/commands");
  return Object.assign(host, {
    pane,
    click: async (functionName: string) => {
      completed = 0;
      pane.length = 0;
      const { status } = await host.desktop.invoke(functionName, `Button.${functionName}`);
      // A second "finished" would come right after the first.
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { status, completed };
    },
  });
}

const ROOT = path.join(__dirname, "..", "..");

/** A workbook of the corpus (the county's table), unpacked by Node: jsdom has no streams to do it with. */
export function corpusData(file = "seed.xlsx"): ReturnType<WorkbookModel["snapshot"]> {
  const args = ["--import", "./scripts/ts.mjs", "test/support/print-snapshot.ts", file];
  const printed = execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
  return JSON.parse(printed) as ReturnType<WorkbookModel["snapshot"]>;
}
