import * as v from "valibot";
import { type EditPlan } from "../../core/edits";
import { ExcelProblem } from "../errors";
import { content, sheetName, storedCell } from "./journal-cells";
import { rowMark } from "../ownership";
import { rowRecordSchema } from "../write/rows";
import { documentKey, putSetting } from "../settings";
import { type SheetLayout } from "../write/sheet-writer";

/**
 * The journal: what every act of writing found, kept in the document settings so that it
 * can be taken back after a failure, a crash, or days later. Bounded in number, age and
 * size, the act that was written last not counted; the oldest acts go first.
 */
export const MOST_RECORDS = 20;
export const MOST_DAYS = 180;
/** Characters of one record, and of all of them together, as JSON. */
const MOST_RECORD_LENGTH = 1_000_000;
const MOST_TOTAL_LENGTH = 2_000_000;

const KINDS = [
  "fix",
  "fill",
  "summary",
  "template",
  "report",
  "roll-up",
  "generate",
  "rows",
] as const;

const layout = v.custom<SheetLayout>(
  (value) => typeof value === "object" && value !== null && "size" in value && "styles" in value,
);

const recordSchema = v.object({
  version: v.literal(1),
  id: v.string(),
  kind: v.picklist(KINDS),
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The sheet that was in front, to come back to. */
  active: sheetName,
  /** Cells of the person's sheets: what they held and what was written. */
  runs: v.array(
    v.object({
      sheet: sheetName,
      top: v.number(),
      left: v.number(),
      before: v.array(storedCell),
      written: v.array(content),
    }),
  ),
  /** Sheets that were added: under which name and mark, and a print of each row. */
  added: v.array(
    v.object({
      name: v.string(),
      mark: v.string(),
      role: v.nullable(v.string()),
      rows: v.array(v.number()),
    }),
  ),
  /** Cells of the person's tables that go with rows that are inserted: where they were then. */
  anchors: v.optional(
    v.array(
      v.object({
        mark: v.string(),
        sheet: sheetName,
        row: v.number(),
        column: v.number(),
        /** The act has set the mark itself. */
        made: v.boolean(),
      }),
    ),
    [],
  ),
  /** Settings that were stored with the act, and what they were before; null for none. */
  settings: v.optional(v.array(v.object({ key: v.string(), before: v.unknown() })), []),
  /** Sheets of ours that were written over: all that stood in their area. */
  refreshed: v.array(
    v.object({
      name: v.string(),
      mark: v.string(),
      role: v.string(),
      rows: v.array(v.number()),
      before: v.array(v.array(storedCell)),
      /** How the sheet was drawn before; null where that is not known. */
      layout: v.nullable(layout),
      /** Charts on the sheet that are not ours. */
      foreignCharts: v.array(v.string()),
      /** How it is drawn now. */
      drawn: layout,
    }),
  ),
  /** Rows that were put in or taken out. */
  rows: v.optional(v.array(rowRecordSchema), []),
});

export type JournalRecord = v.InferOutput<typeof recordSchema>;

const indexSchema = v.object({
  entries: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(KINDS),
      at: v.pipe(v.string(), v.isoTimestamp()),
      length: v.number(),
    }),
  ),
  /** The act that is being written: still there after a crash. */
  open: v.nullable(v.string()),
});

export type JournalIndex = v.InferOutput<typeof indexSchema>;
export type JournalEntry = JournalIndex["entries"][number];

const INDEX_KEY = documentKey("journal");
const EMPTY: JournalIndex = { entries: [], open: null };

function recordKey(id: string): string {
  return `${INDEX_KEY}.${id}`;
}

/** Queues the loading of the journal's index; call what it returns after the sync. */
export function loadIndex(context: Excel.RequestContext): () => JournalIndex {
  const item = context.workbook.settings.getItemOrNullObject(INDEX_KEY);
  item.load("value");
  return () => indexIn(item);
}

function indexIn(item: Excel.Setting): JournalIndex {
  if (item.isNullObject) return EMPTY;
  const parsed = v.safeParse(indexSchema, item.value);
  // Without its index the journal is lost; the next act of writing begins a new one.
  return parsed.success ? parsed.output : EMPTY;
}

/**
 * Queues the loading of one record; what it returns throws `journal-damaged` if it is none, and
 * gives null where it is gone: the act had not begun yet, or is taken back already.
 */
export function loadRecord(context: Excel.RequestContext, id: string): () => JournalRecord | null {
  const item = context.workbook.settings.getItemOrNullObject(recordKey(id));
  item.load("value");
  return () => recordIn(item);
}

function recordIn(item: Excel.Setting): JournalRecord | null {
  if (item.isNullObject) return null;
  const parsed = v.safeParse(recordSchema, item.value);
  if (!parsed.success) throw new ExcelProblem("journal-damaged");
  return parsed.output;
}

/**
 * Queues the record of an act that is about to begin, and marks it as open. What was beyond the
 * bounds before the act is dropped now, not what the act itself has made too many: should it
 * fail, no act that could be taken back has lost its way.
 *
 * @returns the journal's entries from then on, for `closeRecord`
 * @throws ExcelProblem `too-large-to-journal`: without a way back nothing is written
 */
export function openRecord(
  context: Excel.RequestContext,
  index: JournalIndex,
  record: JournalRecord,
): readonly JournalEntry[] {
  const length = JSON.stringify(record).length;
  if (length > MOST_RECORD_LENGTH) throw new ExcelProblem("too-large-to-journal");
  const { id, kind, at } = record;
  const { kept, dropped } = bounded(index.entries, new Date(at));
  for (const old of dropped) {
    putSetting(context, recordKey(old.id), null);
    if (old.kind === "rows")
      context.workbook.names.getItemOrNullObject(rowMark(old.id, 0)).delete();
  }
  const entries = [...kept, { id, kind, at, length }];
  // In this order no record can be left that the index does not know.
  putSetting(context, INDEX_KEY, { entries, open: id });
  putSetting(context, recordKey(id), record);
  return entries;
}

/** Queues the note that the act is complete. */
export function closeRecord(context: Excel.RequestContext, entries: readonly JournalEntry[]): void {
  putSetting(context, INDEX_KEY, { entries, open: null });
}

/** Queues the removal of a record; an empty journal leaves nothing in the workbook. */
export function dropRecord(context: Excel.RequestContext, index: JournalIndex, id: string): void {
  const entries = index.entries.filter((entry) => entry.id !== id);
  // First the record: the index without it says that all was taken back.
  putSetting(context, recordKey(id), null);
  putSetting(context, INDEX_KEY, entries.length === 0 ? null : { entries, open: null });
}

/** Splits entries, oldest first, into those within the bounds and those to drop. */
export function bounded(
  entries: readonly JournalEntry[],
  now: Date,
): { readonly kept: JournalEntry[]; readonly dropped: JournalEntry[] } {
  const oldest = now.getTime() - MOST_DAYS * 86_400_000;
  const kept: JournalEntry[] = [];
  let length = 0;
  for (const entry of [...entries].reverse()) {
    length += entry.length;
    const fits = kept.length < MOST_RECORDS && length <= MOST_TOTAL_LENGTH;
    if (!fits || Date.parse(entry.at) < oldest) break;
    kept.unshift(entry);
  }
  return { kept, dropped: entries.slice(0, entries.length - kept.length) };
}

let lastId = 0;

/** An id for a new record: later ones sort after earlier ones. */
export function newRecordId(now: Date): string {
  lastId = Math.max(lastId + 1, now.getTime());
  return lastId.toString(36);
}

/** The kind of an act as the journal knows it. */
export type JournalKind = EditPlan["kind"];
