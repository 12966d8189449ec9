export { messagesFor, type Messages } from "./catalogue";
export { commandLineMessagesFor, type CommandLineMessages } from "./command-line";
export {
  describeBasis,
  describeFinding,
  describeNotJudged,
  describePass,
  type FindingWords,
} from "./describe";
export { fill } from "./fill-in";
export { LANGUAGES, languageOf, type Language } from "./language";
export { ruleTitle } from "./rule-titles";
export { describeFilled, type FilledFacts } from "./describe-fill";
