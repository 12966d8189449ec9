import {
  DEFAULT_PROFILE,
  profileById,
  recogniseProfileInSteps,
  type ProfileId,
  type ScoringProfile,
} from "../core/appraisal";
import { type Severity } from "../core/rules";
import { type PerformanceTable } from "../core/table";
import { readSettings, writeSetting, type WorkbookSettings } from "../excel";

/** How this workbook is to be checked, as a person has set it; kept in the workbook. */
export interface CheckSettings {
  /** Null: recognised from each table, else 财预〔2020〕10号. */
  readonly profile: ProfileId | null;
  /** Codes of rules switched off, and of those switched on that are off by default. */
  readonly off: readonly string[];
  readonly on: readonly string[];
  /** Severities in place of the rules' own, by code. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** The settings as stored; what is missing or not known any more is as if never set. */
export async function readCheckSettings(): Promise<CheckSettings> {
  const { settings } = await readSettings();
  const { off = [], on = [], severities = {} } = settings.rules ?? {};
  return { profile: profileById(settings.profile ?? "")?.id ?? null, off, on, severities };
}

/** Stores what differs from the settings as they stand; the next check follows them. */
export async function writeCheckSettings(wanted: CheckSettings): Promise<void> {
  const { profile, off, on, severities } = wanted;
  await writeSetting("profile", profile);
  const own = off.length + on.length + Object.keys(severities).length > 0;
  const rules = { off: [...off], on: [...on], severities: { ...severities } };
  await writeSetting("rules", own ? rules : null);
}

/** The profile that a table is checked and scored under: chosen, else as the table shows it. Pauses. */
export function* profileFor(
  table: PerformanceTable,
  settings: WorkbookSettings,
): Generator<undefined, ScoringProfile> {
  const chosen = profileById(settings.profile ?? "");
  return chosen ?? (yield* recogniseProfileInSteps(table)) ?? DEFAULT_PROFILE;
}
