import { type CommandNote } from "../../app";
import { messagesFor } from "../../core/messages";
import { ExcelProblem, type ProblemKind } from "../../excel";

type FailedNote = Extract<CommandNote, { readonly kind: "failed" }>;

function isProblemKind(kind: string): kind is ProblemKind {
  return Object.hasOwn(messagesFor("zh-CN").excel.problems, kind);
}

/** The problem that a ribbon command left a note of; a kind of another version is `internal`. */
export function problemOfNote({ kind, data }: FailedNote["problem"]): ExcelProblem {
  return isProblemKind(kind)
    ? new ExcelProblem(kind, data)
    : new ExcelProblem("internal", { code: kind });
}
