import { availableParallelism } from "node:os";
import { type Language, commandLineMessagesFor } from "../../core/messages";
import { profileOf } from "../arguments";
import { readOptions, UsageError, wholeNumber } from "../options";

/** More threads than this only take memory from each other. */
const MOST_JOBS = 64;

/** `jixiao summarize …` as asked for. */
export interface SummarizeArguments {
  readonly files: readonly string[];
  /** Folder for copies and roll-up. */
  readonly out: string;
  readonly language: Language;
  /** Id of the scoring profile; null: recognised from each table, else the default. */
  readonly profile: string | null;
  readonly acceptAll: boolean;
  readonly json: boolean;
  /** Files that are worked on at the same time. */
  readonly jobs: number;
}

/**
 * Reads what stands behind `jixiao summarize`.
 *
 * @throws UsageError with a sentence for the person
 */
export function parseSummarizeArguments(args: readonly string[]): SummarizeArguments {
  const { language, values, positionals } = readOptions(args, {
    out: { type: "string" },
    json: { type: "boolean" },
    "accept-all": { type: "boolean" },
    jobs: { type: "string" },
    profile: { type: "string" },
  });
  const words = commandLineMessagesFor(language).summarize;
  if (positionals.length === 0) throw new UsageError(words.noFiles);
  if (values.out === undefined || values.out === "") throw new UsageError(words.noOut);
  const bounds = { from: 1, to: MOST_JOBS, fallback: Math.min(MOST_JOBS, availableParallelism()) };
  return {
    files: positionals,
    out: values.out,
    language,
    profile: profileOf(values.profile, language)?.id ?? null,
    acceptAll: values["accept-all"] ?? false,
    json: values.json ?? false,
    jobs: wholeNumber(values.jobs, "--jobs", bounds, language),
  };
}
