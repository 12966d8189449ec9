import { leaveNote, type CommandNote } from "../app";
import { languageOf, messagesFor, type Language } from "../core/messages";
import {
  displayLanguage,
  documentAddress,
  ExcelProblem,
  explainProblem,
  showDialog,
  showPane,
  toProblem,
} from "../excel";
import { toHash, type NoticeWords } from "./notice-words";

/** How long a command is waited for; Office ends its runtime after five minutes. */
export interface CommandLimits {
  /** A command that takes longer has hung. */
  readonly workMs: number;
  /** Telling the result is not waited for longer than this; a small window may stay open. */
  readonly tellMs: number;
}

const LIMITS: CommandLimits = { workMs: 220_000, tellMs: 60_000 };

/** What a command has to tell when it has done its work. */
export interface CommandResult {
  /** For the pane. */
  readonly note: CommandNote;
  /** The pane is opened to show it, where Office lets us. */
  readonly inPane: boolean;
  /** A sentence, where nothing on the sheet shows that something was done. */
  readonly say: string | null;
}

/** What a command is given. */
export interface CommandContext {
  readonly language: Language;
  readonly signal: AbortSignal;
}

export type Command = (context: CommandContext) => Promise<CommandResult>;

/**
 * Runs a ribbon command. Whatever happens (done, refused, thrown, hung), the person hears
 * of it and `event.completed()` is called exactly once.
 */
export async function runCommand(
  command: Command,
  event: Office.AddinCommands.Event,
  limits = LIMITS,
): Promise<void> {
  const language = languageOf(displayLanguage());
  try {
    const result = await resultOf(command, language, limits.workMs);
    await atMost(limits.tellMs, report(result, language));
  } finally {
    event.completed();
  }
}

async function resultOf(
  command: Command,
  language: Language,
  limitMs: number,
): Promise<CommandResult | ExcelProblem> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(new ExcelProblem("timed-out"));
    }, limitMs);
  });
  try {
    return await Promise.race([command({ language, signal: abort.signal }), hung]);
  } catch (error) {
    return toProblem(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Tells the result: to the pane, and where that stays closed, in a small window. */
async function report(result: CommandResult | ExcelProblem, language: Language): Promise<void> {
  const failed = result instanceof ExcelProblem;
  const note: CommandNote = failed ? failedNote(result) : result.note;
  leaveNote(documentAddress(), note);
  if ((failed || result.inPane) && (await showPane())) return;
  const words = failed ? problemWords(result, language) : sayWords(result.say, language);
  if (words) await showWords(words);
}

function failedNote({ kind, data }: ExcelProblem): CommandNote {
  const plain = Object.entries(data).map(([key, value]) => {
    return [key, typeof value === "object" ? [...value] : value] as const;
  });
  return { kind: "failed", problem: { kind, data: Object.fromEntries(plain) } };
}

function problemWords(problem: ExcelProblem, language: Language): NoticeWords {
  const { title, close } = messagesFor(language).excel.notice;
  const { message, nextStep } = explainProblem(problem, language);
  return { title, message, next: nextStep, close };
}

function sayWords(say: string | null, language: Language): NoticeWords | null {
  if (say === null) return null;
  const { title, close } = messagesFor(language).excel.notice;
  return { title, message: say, next: "", close };
}

async function showWords(words: NoticeWords): Promise<void> {
  await showDialog(new URL(`notice.html${toHash(words)}`, window.location.href).href);
}

/** Waits for something, but not longer than this. */
async function atMost(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work, waited]);
  } finally {
    clearTimeout(timer);
  }
}
