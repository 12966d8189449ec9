import { type WorkbookModel } from "../model";
import { ApiSets, type DeclaredSets } from "./api-sets";
import { errorText, HostError, type ErrorCode } from "./errors";
import { eventsOf } from "./events";
import { Interpreter, type ActionNotice } from "./interpreter";
import { factories } from "./objects";
import { Session, type PaneState } from "./session";
import { ActionType, RequestFlag, type Batch, type BatchResponse, type EventEntry } from "./wire";

/** The newest sets that the office.js from npm knows; the library, not the host, is the limit. */
export const DEFAULT_SETS: DeclaredSets = {
  ExcelApi: "1.15",
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** Excel on the web takes no more in one request, and gives no more in one response. */
const MAX_BYTES = 5 * 1024 * 1024;

export interface HostOptions {
  /** Requirement sets to declare; `DEFAULT_SETS` when left out. */
  readonly sets?: DeclaredSets;
  readonly maxRequestBytes?: number;
  readonly maxResponseBytes?: number;
}

/** A test's wish: fail at that action, counted from 0 from now on, or at the one it picks. */
export type FailurePoint = number | ((notice: ActionNotice) => boolean);

/** One message of an add-in as it was received, for tests and the workbench's log. */
export interface Exchange {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** True for the client's own housekeeping at the end of `Excel.run`. */
  readonly cleanUp: boolean;
  readonly error: string | null;
  readonly milliseconds: number;
}

/**
 * Excel's side of office.js: answers batches from the workbook model, whatever the
 * transport. Requests are answered one after another.
 */
export class ExcelHost {
  readonly session: Session;
  /** Every batch answered since the last `resetCounts`. */
  readonly exchanges: Exchange[] = [];
  readonly #listeners = new Set<(entries: readonly EventEntry[]) => void>();
  #pending: EventEntry[] = [];
  #busy = false;
  #queue: Promise<unknown> = Promise.resolve();
  #failures: { points: readonly FailurePoint[]; readonly code: ErrorCode; count: number } | null =
    null;
  #refusal: ErrorCode | null = null;

  constructor(
    readonly model: WorkbookModel,
    private readonly options: HostOptions = {},
  ) {
    this.session = new Session(model, new ApiSets(options.sets ?? DEFAULT_SETS), factories);
    model.onChange((change, origin) => {
      this.session.follow(change);
      this.#pending.push(...eventsOf(change, origin, this.session, model));
      if (!this.#busy) this.#deliverLater();
    });
  }

  get sets(): DeclaredSets {
    return this.session.sets.declared;
  }

  // --- counting ---

  /** Batches that carried work of the add-in: what `context.sync()` costs. */
  get syncs(): number {
    return this.exchanges.filter((exchange) => !exchange.cleanUp).length;
  }

  /** Size of the largest request body so far. */
  get requestBytes(): number {
    return Math.max(0, ...this.exchanges.map((exchange) => exchange.requestBytes));
  }

  get responseBytes(): number {
    return Math.max(0, ...this.exchanges.map((exchange) => exchange.responseBytes));
  }

  resetCounts(): void {
    this.exchanges.length = 0;
  }

  // --- trouble on request ---

  /**
   * The action at that point fails with the code, once; earlier ones stay applied. After a
   * failure, actions are counted anew for the next point. Housekeeping of the client is not
   * counted.
   */
  failAt(
    point: FailurePoint | readonly FailurePoint[],
    code: ErrorCode = "GeneralException",
  ): void {
    const points = typeof point === "number" || typeof point === "function" ? [point] : point;
    this.#failures = { points, code, count: 0 };
  }

  /** The next request is refused as a whole, before any of its actions. */
  refuseNext(code: ErrorCode): void {
    this.#refusal = code;
  }

  /** Forgets failures that were asked for and have not happened. */
  failNoMore(): void {
    this.#failures = null;
    this.#refusal = null;
  }

  /** As if a person had begun to type in a cell. */
  enterCellEdit(): void {
    this.model.editing = true;
  }

  leaveCellEdit(): void {
    this.model.editing = false;
  }

  // --- events ---

  /** Events for the add-in, told after the response that caused them. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Called when the add-in shows or hides its pane. */
  onPane(listener: (state: PaneState) => void): void {
    this.session.onPane = listener;
  }

  #deliverLater(): void {
    queueMicrotask(() => {
      if (this.#busy || this.#pending.length === 0) return;
      const entries = this.#pending;
      this.#pending = [];
      for (const listener of this.#listeners) listener(entries);
    });
  }

  // --- answering ---

  /**
   * Answers one request body, as JSON text or as the object it stands for.
   * @returns the response as JSON text
   */
  execute(body: string | Batch, flags = 0): Promise<string> {
    const answer = this.#queue.then(() => this.#answer(body, flags));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #answer(body: string | Batch, flags: number): Promise<string> {
    const began = performance.now();
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const batch = typeof body === "string" ? (JSON.parse(body) as Batch) : body;
    const cleanUp = isCleanUp(batch);
    const requestBytes = byteLength(text);
    this.#busy = true;
    let response = this.#refusedWhole(batch, flags, requestBytes, cleanUp);
    if (!response) {
      response = await this.#run(batch, cleanUp);
      await this.model.calculate();
    }
    this.session.endRequest();
    let answer = JSON.stringify(response);
    const responseBytes = byteLength(answer);
    if (responseBytes > (this.options.maxResponseBytes ?? MAX_BYTES)) {
      response = whole("ResponsePayloadSizeLimitExceeded");
      answer = JSON.stringify(response);
    }
    this.exchanges.push({
      actions: batch.Actions.length,
      requestBytes,
      responseBytes,
      cleanUp,
      error: response.Error?.Code ?? null,
      milliseconds: performance.now() - began,
    });
    this.#busy = false;
    setTimeout(() => {
      this.#deliverLater();
    });
    return answer;
  }

  #run(batch: Batch, cleanUp: boolean): Promise<BatchResponse> {
    return new Interpreter(batch, this.session, (notice) => {
      if (!cleanUp) this.#failIfWished(notice);
    }).run();
  }

  #failIfWished(notice: Omit<ActionNotice, "count">): void {
    const failures = this.#failures;
    const point = failures?.points[0];
    if (!failures || point === undefined) return;
    const count = failures.count++;
    if (typeof point === "number" ? point !== count : !point({ ...notice, count })) return;
    this.#failures = { ...failures, points: failures.points.slice(1), count: 0 };
    throw new HostError(failures.code);
  }

  /** What Excel refuses before it looks at any action. */
  #refusedWhole(
    batch: Batch,
    flags: number,
    requestBytes: number,
    cleanUp: boolean,
  ): BatchResponse | null {
    if (requestBytes > (this.options.maxRequestBytes ?? MAX_BYTES)) {
      return whole("RequestPayloadSizeLimitExceeded");
    }
    if (cleanUp) return null;
    if (this.#refusal) {
      const code = this.#refusal;
      this.#refusal = null;
      return whole(code);
    }
    const delays = (flags & RequestFlag.delayForCellEdit) !== 0;
    if (this.model.editing && !delays && !isService(batch)) {
      return whole("InvalidOperationInCellEditMode");
    }
    return null;
  }
}

function whole(code: ErrorCode): BatchResponse {
  return { Error: { Code: code, Message: errorText(code), Location: null, HttpStatusCode: 400 } };
}

/** The batch that the client sends by itself at the end of `Excel.run`. */
function isCleanUp(batch: Batch): boolean {
  return batch.Actions.every(
    (action) =>
      action.Name === "_RemoveReference" ||
      (action.ActionType === ActionType.instantiate && action.ObjectPathId === 1),
  );
}

/** Requests about the pane, not about cells. */
function isService(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).every((path) => path.ObjectPathType === 2);
}

/** Length in UTF-8, counted without making a copy. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // A pair of surrogates is two units and four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
