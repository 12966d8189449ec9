import * as v from "valibot";
import { type ColumnRole } from "../core/table";
import { ownSheets, tiedSheets, type OwnSheets } from "./ownership";
import { inExcel } from "./run";

const COLUMN_ROLES = [
  "level1",
  "level2",
  "level3",
  "target",
  "other-target",
  "operator",
  "unit",
  "nature",
  "direction",
  "object-target",
  "actual",
  "forecast",
  "attainment",
  "weight",
  "score",
  "weighted-score",
  "reason",
  "standard",
  "explanation",
  "scoring-rule",
  "source",
  "likelihood",
  "remark",
  "period",
  "section",
  "side-label",
  "ignored",
] as const satisfies readonly ColumnRole[];

/**
 * What the add-in keeps in the workbook, each under its key. Values come from a file, so
 * each is held against its schema; what does not fit counts as absent and is named in
 * `damaged`, never guessed at.
 */
const SCHEMAS = {
  /** Findings that a person has set aside (`已忽略`), with the reason and the day. */
  ignored: v.array(
    v.object({
      code: v.string(),
      subject: v.string(),
      /** The sheet's name when it was stored; as read, the name that it has now. */
      sheet: v.string(),
      /** Leads to the sheet under any name, by a hidden name; absent in entries of older versions. */
      tie: v.optional(v.string()),
      /** Digest of what the finding stood on: it comes back when that changes. */
      facts: v.string(),
      reason: v.string(),
      date: v.pipe(v.string(), v.isoDate()),
    }),
  ),
  /** Name of the scoring and form profile. */
  profile: v.pipe(v.string(), v.maxLength(100)),
  /** Rules that were switched, and severities that were changed. */
  rules: v.object({
    off: v.array(v.string()),
    on: v.array(v.string()),
    severities: v.record(v.string(), v.picklist(["error", "warning", "hint"])),
  }),
  /**
   * What a person has said about how sheets are to be read (`列角色`, 这是指标表), by the sheets'
   * shape: it holds for a renamed sheet and for a second one of the same form, and no more
   * once the headings have changed.
   */
  readings: v.array(
    v.object({
      shape: v.string(),
      columns: v.array(
        v.object({ offset: v.pipe(v.number(), v.integer()), role: v.picklist(COLUMN_ROLES) }),
      ),
      range: v.nullable(
        v.object({
          top: v.pipe(v.number(), v.integer()),
          left: v.pipe(v.number(), v.integer()),
          bottom: v.pipe(v.number(), v.integer()),
          right: v.pipe(v.number(), v.integer()),
        }),
      ),
    }),
  ),
  /** Cells that 填写完成情况 has filled, by the role of the table's 绩效汇总. */
  filled: v.record(v.string(), v.array(v.tuple([v.string(), v.number(), v.number(), v.number()]))),
} as const;

export type SettingKey = keyof typeof SCHEMAS;
export type SettingValue<K extends SettingKey> = v.InferOutput<(typeof SCHEMAS)[K]>;

/** Settings of a workbook; a member is missing where nothing (readable) is stored. */
export type WorkbookSettings = { readonly [K in SettingKey]?: SettingValue<K> };

/** Settings as read, the keys whose stored values could not be read, and the sheets that we made. */
export interface ReadSettings {
  readonly settings: WorkbookSettings;
  readonly damaged: readonly SettingKey[];
  readonly own: OwnSheets;
}

const PREFIX = "jixiao.";

/** The key in the document settings. */
export function documentKey(key: string): string {
  return PREFIX + key;
}

const KEYS = Object.keys(SCHEMAS) as SettingKey[];

/** Queues the loading of all settings; call what it returns after the sync. */
export function loadSettings(context: Excel.RequestContext): () => ReadSettings {
  const stored = KEYS.map((key) => {
    const item = context.workbook.settings.getItemOrNullObject(documentKey(key));
    item.load("value");
    return { key, item };
  });
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  return () => {
    const settings: Partial<Record<SettingKey, unknown>> = {};
    const damaged: SettingKey[] = [];
    for (const { key, item } of stored) {
      if (item.isNullObject) continue;
      const parsed = v.safeParse(SCHEMAS[key], item.value);
      if (parsed.success) settings[key] = parsed.output;
      else damaged.push(key);
    }
    const read = settings as WorkbookSettings;
    const own = ownSheets(names.items);
    if (!read.ignored) return { settings: read, damaged, own };
    const ignored = whereNow(read.ignored, tiedSheets(names.items));
    return { settings: { ...read, ignored }, damaged, own };
  };
}

/**
 * Entries with the names that their sheets have now. Those of a deleted sheet are left out:
 * another sheet that takes its name is not the one that a person judged. Where some other
 * program has dropped the hidden name, the stored name counts.
 */
function whereNow(
  entries: SettingValue<"ignored">,
  ties: ReadonlyMap<string, string | null>,
): SettingValue<"ignored"> {
  return entries.flatMap((entry) => {
    const sheet = entry.tie === undefined ? undefined : ties.get(entry.tie);
    return sheet === null ? [] : [{ ...entry, sheet: sheet ?? entry.sheet }];
  });
}

/** Reads all settings of the workbook in one sync. */
export async function readSettings(): Promise<ReadSettings> {
  return inExcel(async (context) => {
    const read = loadSettings(context);
    await context.sync();
    return read();
  });
}

/** Stores a setting in the workbook; null takes it out. */
export async function writeSetting<K extends SettingKey>(
  key: K,
  value: SettingValue<K> | null,
): Promise<void> {
  await inExcel(async (context) => {
    putSetting(context, documentKey(key), value);
    await context.sync();
  });
}

/** Queues the storing of a value under a key of the document settings; null takes it out. */
export function putSetting(context: Excel.RequestContext, key: string, value: unknown): void {
  const { settings } = context.workbook;
  if (value === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, value);
}
