import * as v from "valibot";

/**
 * How the ribbon tells the pane what it did. Commands and pane are two pages of one origin,
 * so the browser's own store carries a short note between them, also to a pane that opens
 * later. No text of a cell is in it: the pane reads the sheet again.
 */
const KEY = "jixiao.command";

/** A pane that opens later than this shows nothing of an old command. */
const FRESH_MS = 10 * 60_000;

const noteSchema = v.object({
  /** The workbook; "" for one that was never saved. */
  document: v.string(),
  at: v.number(),
  what: v.variant("kind", [
    v.object({
      kind: v.literal("checked"),
      sheets: v.array(v.string()),
      /** Cells that were marked; null if marking was refused. */
      marked: v.nullable(v.number()),
    }),
    v.object({ kind: v.literal("marks-cleared") }),
    v.object({ kind: v.literal("written"), sheet: v.string() }),
    v.object({
      kind: v.literal("filled"),
      sheet: v.string(),
      summarySheet: v.string(),
      cells: v.number(),
      /** Cells where a person's figure differs, which wait to be accepted. */
      proposals: v.number(),
      /** Scores that wait for an actual value. */
      actuals: v.number(),
      /** Scores that wait for a person for other reasons. */
      open: v.number(),
    }),
    v.object({
      kind: v.literal("failed"),
      problem: v.object({
        kind: v.string(),
        data: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
      }),
    }),
  ]),
});

type Note = v.InferOutput<typeof noteSchema>;

/** What a command did, as the pane hears of it. */
export type CommandNote = Note["what"];

/** The browser's store; null where a strict policy forbids it (it then throws on access). */
function store(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** Leaves a note for the pane of this workbook. */
export function leaveNote(document: string, what: CommandNote, at = Date.now()): void {
  const note: Note = { document, at, what };
  store()?.setItem(KEY, JSON.stringify(note));
}

/** Takes the note that was left for this workbook before the pane opened; null if there is none. */
export function takeNote(document: string, now = Date.now()): CommandNote | null {
  const note = parse(store()?.getItem(KEY) ?? null);
  if (note?.document !== document || now - note.at > FRESH_MS) return null;
  store()?.removeItem(KEY);
  return note.what;
}

/** Hears of commands while the pane is open; returns how to stop. */
export function watchNotes(document: string, listener: (what: CommandNote) => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key !== KEY) return;
    const note = parse(event.newValue);
    if (note?.document !== document) return;
    store()?.removeItem(KEY);
    listener(note.what);
  };
  globalThis.addEventListener("storage", hear);
  return () => {
    globalThis.removeEventListener("storage", hear);
  };
}

function parse(text: string | null): Note | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not ours, or cut off: there is no note then.
    return null;
  }
  const parsed = v.safeParse(noteSchema, value);
  return parsed.success ? parsed.output : null;
}
