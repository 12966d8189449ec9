import { fill, commandLineMessagesFor } from "../core/messages";
import { runCheck } from "./check-command";
import { runConvert } from "./convert-command";
import { EXIT } from "./exit";
import { formList, languageIn, UsageError } from "./options";
import { runSummarize } from "./summarize-command";
import { runTemplate } from "./template-command";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: runCheck,
  summarize: runSummarize,
  template: runTemplate,
  convert: runConvert,
};

/**
 * The command line. Results go to standard output, complaints to standard error.
 *
 * @param args what stands behind `jixiao`
 * @returns the exit status (docs/command-line.md)
 */
export async function main(args: readonly string[]): Promise<number> {
  const language = languageIn(args);
  const words = commandLineMessagesFor(language).cli;
  const [command, ...rest] = args;
  if (command === undefined || args.includes("--help") || args.includes("-h")) {
    console.log(fill(words.usage, { forms: formList(language) }, language));
    return command === undefined ? EXIT.usage : EXIT.ok;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) {
    const commands = Object.keys(COMMANDS).join(", ");
    console.error(fill(words.unknownCommand, { command, commands }, language));
    return EXIT.usage;
  }
  try {
    return await run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return EXIT.usage;
  }
}
