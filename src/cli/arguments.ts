import { profileById, PROFILES, type ScoringProfile } from "../core/appraisal";
import { fill, commandLineMessagesFor, type Language } from "../core/messages";
import { catalogue } from "../core/rules";
import { isOneOf, readOptions, UsageError } from "./options";

export const FORMATS = ["text", "json", "xlsx"] as const;
export type Format = (typeof FORMATS)[number];

/** `jixiao check …` as asked for. */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly format: Format;
  readonly language: Language;
  /** Folder for xlsx copies; null: beside the original. */
  readonly out: string | null;
  /** As asked for; null: recognised from each table, else the default. */
  readonly profile: ScoringProfile | null;
  /** Only these codes; null: all that are on. */
  readonly only: readonly string[] | null;
  readonly off: readonly string[];
}

function codes(list: string | undefined, language: Language): string[] | null {
  if (list === undefined) return null;
  const wanted = list
    .split(/[,，]/)
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== "");
  const unknown = wanted.find((code) => !catalogue.some((rule) => rule.code === code));
  if (unknown !== undefined) {
    throw new UsageError(
      fill(commandLineMessagesFor(language).cli.unknownRule, { code: unknown }, language),
    );
  }
  return wanted;
}

/** The scoring profile of an id.
 *
 * @throws UsageError with the ids that there are
 */
export function profileOf(id: string | undefined, language: Language): ScoringProfile | null {
  if (id === undefined) return null;
  const profile = profileById(id);
  if (profile) return profile;
  const profiles = PROFILES.map((known) => known.id);
  const words = commandLineMessagesFor(language).cli;
  throw new UsageError(fill(words.unknownProfile, { profile: id, profiles }, language));
}

/**
 * Reads what stands behind `jixiao check`.
 *
 * @throws UsageError with a sentence for the person
 */
export function parseCheckArguments(args: readonly string[]): CheckArguments {
  const { language, values, positionals } = readOptions(args, {
    json: { type: "boolean" },
    format: { type: "string" },
    out: { type: "string" },
    profile: { type: "string" },
    rules: { type: "string" },
    ignore: { type: "string" },
  });
  const words = commandLineMessagesFor(language).cli;
  const format = values.json ? "json" : (values.format ?? "text");
  if (!isOneOf(FORMATS, format)) {
    throw new UsageError(fill(words.unknownFormat, { format }, language));
  }
  if (positionals.length === 0) throw new UsageError(words.noFiles);
  return {
    files: positionals,
    format,
    language,
    out: values.out ?? null,
    profile: profileOf(values.profile, language),
    only: codes(values.rules, language),
    off: codes(values.ignore, language) ?? [],
  };
}
