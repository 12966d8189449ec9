import { type Json } from "../model";
import { type ExcelHost } from "./host";
import { type EventEntry } from "./wire";

/**
 * The transport of Excel on the desktop: the add-in's window has a `window.external` that
 * office.js calls directly. It asks for neither https nor a host name, which makes it the
 * workbench's choice. It must be there before office.js loads (host-line.ts).
 */

/** Numbers of calls and events that this transport carries. */
const Dispatch = { richApi: 93, commandCompleted: 94 } as const;
const EventDispatch = {
  settingsChanged: 1,
  selectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;
const OK = 0;
const NOT_SUPPORTED = 5000;
const FULL_VERSION = "16.0.15407.10000";

/** Arrays as the desktop hands them to the add-in. */
interface HostArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (answer: unknown) => void;
type EventHandler = (dispatch: number, args: HostArray) => void;

/** What office.js finds at `window.external`. */
export interface DesktopExternal {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, (...args: never[]) => unknown>>;
  Execute(dispatch: number, parameters: unknown, callback: Callback): void;
  RegisterEvent(dispatch: number, target: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(dispatch: number, target: string, callback: Callback): void;
}

export interface DesktopOptions {
  /** Language of Excel's own interface, e.g. "zh-CN". */
  readonly locale: string;
  readonly documentUrl?: string;
  /** Tells this add-in's settings and commands from others'. */
  readonly addinId?: string;
}

/** What came back from a ribbon command. */
export interface CommandOutcome {
  /** 0 when the command called `event.completed()`; 11101 when no such function is there. */
  readonly status: number;
  readonly completedContext: Json;
}

export interface DesktopConnection {
  readonly external: DesktopExternal;
  /** Resolves when office.js in the frame listens to ribbon commands. */
  readonly ready: Promise<void>;
  /** Runs a ribbon command's function; resolves when it says that it is finished. */
  invoke(functionName: string, controlId: string): Promise<CommandOutcome>;
  /** Stops telling the frame of events. */
  close(): void;
}

const hostArray = (items: readonly unknown[]): HostArray => ({
  toArray: () => items,
  dimensions: () => 1,
});

function indexed(parameters: unknown, index: number): unknown {
  return (parameters as Readonly<Record<number, unknown>>)[index];
}

/** Answers one add-in window from the host. */
export function connectDesktop(host: ExcelHost, options: DesktopOptions): DesktopConnection {
  const handlers = new Map<number, EventHandler[]>();
  const waiting = new Map<string, (outcome: CommandOutcome) => void>();
  let invoked = 0;
  let markReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });

  const tell = (dispatch: number, args: readonly unknown[]): void => {
    for (const handler of handlers.get(dispatch) ?? []) handler(dispatch, hostArray(args));
  };

  const stop = host.onEvents((entries: readonly EventEntry[]) => {
    const messages = entries.filter(([, type]) => type > EventDispatch.selectionChanged);
    if (messages.length > 0) tell(EventDispatch.richApiMessage, messages.map(hostArray));
    for (const type of [EventDispatch.settingsChanged, EventDispatch.selectionChanged]) {
      if (entries.some((entry) => entry[1] === type)) tell(type, []);
    }
  });

  const finishCommand = (parameters: unknown): void => {
    const id = String(indexed(parameters, 0));
    const text = indexed(parameters, 2);
    const event = typeof text === "string" && text !== "" ? (JSON.parse(text) as Json) : null;
    const completedContext =
      event !== null && typeof event === "object" && "completedContext" in event
        ? event["completedContext"]
        : null;
    waiting.get(id)?.({ status: Number(indexed(parameters, 1)), completedContext });
    waiting.delete(id);
  };

  const external: DesktopExternal = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$$$disableLogging$0`,
    GetContext: () => contextOf(host, options),
    Execute: (dispatch, parameters, callback) => {
      if (dispatch === Dispatch.richApi) {
        const request = indexed(parameters, 0) ?? parameters;
        const slots = Array.isArray(request) ? (request as readonly unknown[]) : toList(request);
        const body = String(slots[4]);
        const flags = Number(slots[6] ?? 0);
        void host.execute(body, flags).then((text) => {
          callback(hostArray([OK, hostArray([200, null, text])]));
        });
      } else if (dispatch === Dispatch.commandCompleted) {
        finishCommand(parameters);
        callback(hostArray([OK]));
      } else callback(hostArray([NOT_SUPPORTED]));
    },
    RegisterEvent: (dispatch, _target, handler, callback) => {
      handlers.set(dispatch, [...(handlers.get(dispatch) ?? []), handler]);
      callback(OK);
      if (dispatch === EventDispatch.commandInvoked) markReady();
    },
    UnregisterEvent: (dispatch, _target, callback) => {
      handlers.delete(dispatch);
      callback(OK);
    },
  };

  return {
    external,
    ready,
    invoke: async (functionName, controlId) => {
      await ready;
      const id = `command-${++invoked}`;
      const outcome = new Promise<CommandOutcome>((resolve) => waiting.set(id, resolve));
      const event = JSON.stringify({ source: { id: controlId } });
      tell(EventDispatch.commandInvoked, [id, functionName, event]);
      return outcome;
    },
    close: () => {
      stop();
      handlers.clear();
    },
  };
}

/** An argument list of another window: an array there, an array-like here. */
function toList(value: unknown): readonly unknown[] {
  return Array.from(value as ArrayLike<unknown>);
}

/** What office.js asks about the application and the document, by the names it asks by. */
function contextOf(
  host: ExcelHost,
  options: DesktopOptions,
): Readonly<Record<string, (...args: never[]) => unknown>> {
  const id = options.addinId ?? "workbench-addin";
  return {
    // 1 is Excel in office.js's own list of applications.
    GetAppType: () => 1,
    GetSolutionRef: () => id,
    GetInstanceId: () => id,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl ?? host.model.name,
    GetAppCapabilities: () => (host.model.readOnly ? 0 : 1),
    // 2 is "document opened".
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => FULL_VERSION,
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(OFFICE_THEME),
    GetSettings: () => settingsOf(host),
  };
}

/** Office's colourful light theme, as numbers 0xBBGGRR. */
const OFFICE_THEME = {
  bodyBackgroundColor: 0xe6e6e6,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};

/** `Office.context.document.settings`: the same store as `workbook.settings`, values as JSON text. */
function settingsOf(host: ExcelHost): Readonly<Record<string, (...args: never[]) => unknown>> {
  const { model } = host;
  const write = (keys: readonly string[], values: readonly string[]): void => {
    model.as("add-in", () => {
      const kept = new Set(Array.from(keys));
      for (const key of [...model.settings.keys()]) {
        if (!kept.has(key)) model.setSetting(key, undefined);
      }
      Array.from(keys).forEach((key, index) => {
        const text = values[index];
        if (text !== undefined) model.setSetting(key, JSON.parse(text) as Json);
      });
    });
  };
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of model.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: write,
    WriteAsync: (
      keys: readonly string[],
      values: readonly string[],
      done: (status: number) => void,
    ) => {
      write(keys, values);
      done(OK);
    },
  };
}
