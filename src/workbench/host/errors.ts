/** Codes and texts of Excel's own errors, as Microsoft documents them. */
const TEXTS = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. See https://docs.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel-api-requirement-sets.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath:
    "The object path isn't working for what you're trying to do. If you're using the object across multiple context.sync calls and outside the sequential execution of an .run batch, please use the context.trackedObjects.add() and context.trackedObjects.remove() methods to manage the object's lifetime.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or columns to make room for what you want to insert and then try again.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof TEXTS;

export function errorText(code: ErrorCode): string {
  return TEXTS[code];
}

/** What Excel refuses; the interpreter adds where and stops the batch. */
export class HostError extends Error {
  /** Set by the interpreter: `Class.member`. */
  location: string | null = null;

  constructor(
    readonly code: ErrorCode,
    message: string = TEXTS[code],
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function refuse(code: ErrorCode, message?: string): never {
  throw new HostError(code, message);
}
