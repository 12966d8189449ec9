import { access } from "node:fs/promises";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { LANGUAGES, fill, commandLineMessagesFor, type Language } from "../core/messages";
import { FORMS } from "../core/templates";

/** A command line that cannot be followed; `message` is a sentence in the person's language. */
export class UsageError extends Error {}

export function isOneOf<T extends string>(all: readonly T[], text: string): text is T {
  return (all as readonly string[]).includes(text);
}

/** The language asked for by `--lang`, wherever it stands; Chinese if it is missing or unknown. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const said = at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return said !== undefined && isOneOf(LANGUAGES, said) ? said : "zh-CN";
}

/** Which option Node's reader stumbled over; it says so in English only, around the name. */
function wrongOption(error: unknown): { readonly option: string; readonly unknown: boolean } {
  const said = error instanceof Error ? error.message : String(error);
  const unknown =
    error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
  return { option: /--?[^\s'"<,]+/.exec(said)?.[0] ?? "", unknown };
}

/**
 * Reads options and file names; every command knows `--lang`.
 *
 * @throws UsageError with a sentence for the person
 */
export function readOptions<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  const language = languageIn(args);
  const words = commandLineMessagesFor(language).cli;
  const said = args.find((_, at) => args[at - 1] === "--lang");
  if (said !== undefined && !isOneOf(LANGUAGES, said)) {
    throw new UsageError(fill(words.unknownLanguage, { language: said }, language));
  }
  try {
    return {
      language,
      ...parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { ...options, lang: { type: "string" } as const },
      }),
    };
  } catch (error) {
    const { option, unknown } = wrongOption(error);
    const sentence = unknown ? words.unknownOption : words.wrongOption;
    throw new UsageError(fill(sentence, { option }, language));
  }
}

/** A whole number within bounds, or its default where the option was not given. */
export function wholeNumber(
  text: string | undefined,
  option: string,
  bounds: { readonly from: number; readonly to: number; readonly fallback: number },
  language: Language,
): number {
  if (text === undefined) return bounds.fallback;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (value >= bounds.from && value <= bounds.to) return value;
  const words = commandLineMessagesFor(language).cli;
  throw new UsageError(
    fill(words.notANumber, { option, from: bounds.from, to: bounds.to }, language),
  );
}

/** Where to save, as `--out` says; an existing file is never overwritten. */
export async function newFile(out: string | undefined, language: Language): Promise<string> {
  const words = commandLineMessagesFor(language).cli;
  if (out === undefined || out === "") throw new UsageError(words.noOut);
  const taken = await access(out).then(
    () => true,
    () => false,
  );
  if (taken) throw new UsageError(fill(words.outExists, { file: out }, language));
  return out;
}

/** One line a form: its id and its name. */
export function formList(language: Language): string {
  const names = commandLineMessagesFor(language).templates.forms;
  return FORMS.map((form) => `  ${form.id.padEnd(36)}${names[form.id].name}`).join("\n");
}
