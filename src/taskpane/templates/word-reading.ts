import { type SheetPlan } from "../../core/edits";
import { type WordProblemCode } from "../../word";

/** A table of a Word document, as it is offered for import. */
export interface WordTableOffer {
  readonly title: string | null;
  /** Its first words, by which a person knows it. */
  readonly words: string;
  readonly rows: number;
  readonly columns: number;
  /** The sheet that it becomes. */
  readonly plan: SheetPlan;
}

/** What opening a document came to; the sentence for a problem is in `messages.word`. */
export type WordReading =
  | { readonly kind: "tables"; readonly tables: readonly WordTableOffer[] }
  | { readonly kind: "problem"; readonly code: WordProblemCode };

/** What the worker is asked: the file, and what a sheet is called whose table has no title. */
export interface WordQuestion {
  readonly file: Blob;
  readonly sheetName: string;
}
