/** Why a Word document could not be imported; the sentence for each stands in `messages/`. */
export type WordProblemCode =
  | "empty-file"
  | "too-large"
  | "old-format" // .doc: save it as .docx
  | "not-a-document"
  | "damaged"
  | "too-deep"
  | "no-table";

/** Thrown by everything in this room; nothing else leaves it. */
export class WordProblem extends Error {
  readonly code: WordProblemCode;

  constructor(code: WordProblemCode, options?: ErrorOptions) {
    super(`word document: ${code}`, options);
    this.name = "WordProblem";
    this.code = code;
  }
}
