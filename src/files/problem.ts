/** Why a workbook file could not be used; the sentence for each stands in `messages/`. */
export type FileProblemCode =
  | "not-found"
  | "unreadable"
  | "empty-file"
  | "too-large"
  | "not-a-workbook"
  | "encrypted"
  /** Readable, but no copy can be written of it. */
  | "old-format"
  /** So is this: a cell to be written belongs to an array formula of several cells. */
  | "array-formula"
  | "not-written"
  | "damaged";

/** Thrown by everything in this room; nothing else leaves it. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode, options?: ErrorOptions) {
    super(`workbook file: ${code}`, options);
    this.name = "FileProblem";
    this.code = code;
  }
}
