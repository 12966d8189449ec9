import { fill, messagesFor, type Language, type Messages } from "../core/messages";
import { type FindingData } from "../core/rules";

/** What can go wrong, by kind; each kind has its sentence and next step in `messages`. */
export type ProblemKind = keyof Messages["excel"]["problems"];

/** Whether writing that failed half way was put back, or taking back itself failed half way. */
export type Aftermath = "untouched" | "rolled-back" | "left-behind" | "half-undone";

/**
 * Every error code of Office.js and what it means to a person. A test derives the codes
 * from the installed library, so that none is forgotten.
 */
const KIND_OF_CODE: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "no-permission",
  Unauthenticated: "not-signed-in",
  UserNotSignedIn: "not-signed-in",
  BadPassword: "no-permission",
  ItemNotFound: "item-gone",
  ObjectNotFound: "item-gone",
  InstanceNotFound: "item-gone",
  InvalidReference: "item-gone",
  InvalidObjectPath: "item-gone",
  InvalidBinding: "item-gone",
  UnsupportedSheet: "unsupported-sheet",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFillType: "unsupported",
  UndoNotSupported: "unsupported",
  NotImplemented: "api-missing",
  ApiNotFound: "api-missing",
  ApiNotAvailable: "api-missing",
  SharedRuntimeNotAvailable: "api-missing",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "response-too-large",
  RangeExceedsLimit: "too-many-cells",
  OperationCellsExceedLimit: "too-many-cells",
  RangeImageExceedsLimit: "too-many-cells",
  MemoryLimitReached: "out-of-memory",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  InactiveWorkbook: "inactive-workbook",
  ConnectionFailure: "offline",
  ServiceNotAvailable: "offline",
  ServerError: "offline",
  InvalidOrTimedOutSession: "offline",
  Timeout: "timed-out",
  FilteredRangeConflict: "overlap",
  MergedRangeConflict: "overlap",
  PivotTableRangeConflict: "overlap",
  InsertDeleteConflict: "overlap",
  NonBlankCellOffSheet: "overlap",
  ItemAlreadyExists: "name-taken",
  FormulaLengthExceedsLimit: "formula-too-long",
  DirtySupportingFormula: "busy",
  OpenWorkbookLinksBlocked: "links-blocked",
  RefreshWorkbookLinksBlocked: "links-blocked",
  PowerQueryRefreshResourceChallenge: "links-blocked",
  HostRestartNeeded: "restart-needed",
  EmptyChartSeries: "internal",
  InvalidArgument: "internal",
  InvalidOperation: "internal",
  InvalidSelection: "internal",
  InvalidRequest: "internal",
  InvalidRequestContext: "internal",
  PropertyNotLoaded: "internal",
  ValueNotLoaded: "internal",
  RunMustReturnPromise: "internal",
  CannotRegisterEvent: "internal",
  CannotUpdateReadOnlyProperty: "internal",
  GeneralException: "internal",
  ClientError: "internal",
  UnexpectedError: "internal",
};

/** Numeric codes of the Common API (settings, dialogs), which has none of the names above. */
const KIND_OF_NUMBER: Readonly<Record<number, ProblemKind>> = {
  5000: "unsupported",
  5004: "cell-edit-mode",
  5012: "offline",
  5102: "busy",
  5103: "request-too-large",
  5104: "response-too-large",
  7000: "no-permission",
};

/** Kinds where doing the same again can help, once the person has done what is said. */
const RETRY: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "cell-edit-mode",
  "busy",
  "inactive-workbook",
  "offline",
  "timed-out",
  "sheet-protected",
  "workbook-protected",
  "no-permission",
  "not-signed-in",
  "out-of-memory",
  "name-taken",
  "no-answer",
  "files-missing",
  "internal",
]);

/** Something that Excel refused or that we refuse, typed; thrown by everything in `excel` and `app`. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";
  readonly kind: ProblemKind;
  /** Office.js's own code, for people who report the problem. */
  readonly code: string;
  readonly data: FindingData;
  aftermath: Aftermath = "untouched";

  constructor(kind: ProblemKind, data: FindingData = {}, cause?: unknown) {
    const code = cause === undefined ? kind : codeOf(cause);
    super(cause instanceof Error ? `${kind}: ${cause.message}` : kind, { cause });
    this.kind = kind;
    this.code = code;
    this.data = { code: placeOf(cause, code), ...data };
  }

  /** Whether trying again can help. */
  get retry(): boolean {
    return RETRY.has(this.kind);
  }
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) {
    const { code } = error;
    if (typeof code === "string" || typeof code === "number") return String(code);
  }
  return error instanceof Error ? error.name : "unknown";
}

/** The code with the member that failed: "InvalidArgument, Worksheet.getRange". */
function placeOf(error: unknown, code: string): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return code;
  const info = error.debugInfo;
  if (typeof info !== "object" || info === null || !("errorLocation" in info)) return code;
  return typeof info.errorLocation === "string" && info.errorLocation !== ""
    ? `${code}, ${info.errorLocation}`
    : code;
}

/** The kind of an Office.js error code; what is not known is `internal`, with its code shown. */
export function kindOfCode(code: string | number): ProblemKind {
  const kind = typeof code === "number" ? KIND_OF_NUMBER[code] : KIND_OF_CODE[code];
  return kind ?? "internal";
}

/** Whether the catalogue names this code itself. */
export function knowsCode(code: string): boolean {
  return Object.hasOwn(KIND_OF_CODE, code);
}

/** Turns whatever was thrown into a problem; a problem stays itself. Nothing is swallowed. */
export function toProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  if (error instanceof DOMException && error.name === "AbortError") {
    return new ExcelProblem("cancelled", {}, error);
  }
  if (typeof error === "object" && error !== null && "code" in error) {
    const { code } = error;
    if (typeof code === "string" || typeof code === "number") {
      return new ExcelProblem(kindOfCode(code), {}, error);
    }
  }
  return new ExcelProblem("internal", {}, error);
}

/** A problem in words. */
export interface ProblemWords {
  readonly code: ProblemKind;
  readonly message: string;
  readonly nextStep: string;
  readonly retry: boolean;
}

const NAMELESS: FindingData = { sheet: "?", cells: "?", limit: "?", range: "?", searched: "?" };

/** What happened and what to do next, in the chosen language. */
export function explainProblem(error: unknown, language: Language): ProblemWords {
  const problem = toProblem(error);
  const words = messagesFor(language).excel;
  const { what, todo } = words.problems[problem.kind];
  const data = { ...NAMELESS, ...grouped(problem.data) };
  const message = fill(what, data, language);
  const sentences: Record<Aftermath, string> = {
    untouched: "",
    "left-behind": "",
    "rolled-back": words.rolledBack,
    "half-undone": words.halfUndone,
  };
  return {
    code: problem.kind,
    message: `${message}${sentences[problem.aftermath]}`,
    nextStep: fill(todo, data, language),
    retry: problem.retry,
  };
}

/** Numbers of cells run to millions: 2,400,000 is read at a glance, 2400000 is not. */
function grouped(data: FindingData): FindingData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === "number" ? value.toLocaleString("en-US") : value,
    ]),
  );
}
