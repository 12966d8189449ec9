import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  EyeOffFilled,
  InfoFilled,
  QuestionCircleFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import { type Filter } from "./groups";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorPaletteBlueForeground2 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  notJudged: { color: tokens.colorNeutralForeground3 },
  ignored: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  hint: InfoFilled,
  pass: CheckmarkCircleFilled,
  notJudged: QuestionCircleFilled,
  ignored: EyeOffFilled,
};

/** Shape and colour of a kind; decoration only, the word always stands beside it. */
export function SeverityIcon({ kind }: { readonly kind: Filter }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[kind])} />;
}
