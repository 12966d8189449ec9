import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { describeFinding } from "../../core/messages";
import { type Finding } from "../../core/rules";
import { useWords } from "../context";
import { Chunked } from "../parts/Chunked";
import { LINE_WITHOUT_COLOURS } from "../parts/looks";
import { type PlacedFix } from "../../app";
import { FindingItem } from "./FindingItem";
import { identityOf, type FindingGroup } from "./groups";
import { SeverityIcon } from "./SeverityIcon";

/** Places that a card shows at once; more come on request. */
const PLACES = 5;

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground1,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  hint: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  icon: { display: "flex", height: "20px", alignItems: "center" },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  likely: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    background: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  rule: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    ...LINE_WITHOUT_COLOURS,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  follows: { marginTop: tokens.spacingVerticalXS },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
  },
  mend: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FindingCardProps {
  readonly group: FindingGroup;
  readonly sheet: string;
  readonly busy: boolean;
  readonly onFix: (fix: PlacedFix) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  readonly onRule: (code: string) => void;
}

/** One rule that has something to say: what is wrong, where, how to mend it, and its page. */
export function FindingCard({ group, sheet, busy, onFix, onIgnore, onRule }: FindingCardProps) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  const { code, severity, findings, follows } = group;
  const [first] = findings;
  if (!first) return null;
  const words = describeFinding(first, language);
  const renderItem = (finding: Finding) => (
    <FindingItem
      key={identityOf(finding)}
      finding={finding}
      sheet={sheet}
      busy={busy}
      onFix={onFix}
      onIgnore={onIgnore}
    />
  );
  const likely = findings.every((finding) => finding.certainty === "likely");
  return (
    <li className={mergeClasses(styles.card, styles[severity])} data-code={code}>
      <div className={styles.head}>
        <span className={styles.icon}>
          <SeverityIcon kind={severity} />
        </span>
        <h4 className={styles.title}>
          {words.title}
          {likely && (
            <span className={styles.likely} title={pane.finding.likelyHint}>
              {pane.finding.likely}
            </span>
          )}
          {findings.length > 1 && (
            <span className={styles.count}>
              {" "}
              {say(pane.finding.places, { count: findings.length })}
            </span>
          )}
        </h4>
        <Link
          as="button"
          className={styles.rule}
          aria-label={say(pane.finding.ruleLabel, { code, title: words.title })}
          onClick={() => {
            onRule(code);
          }}
        >
          {say(pane.finding.rule, { code })}
        </Link>
      </div>
      <Chunked
        className={styles.list}
        items={findings}
        size={PLACES}
        more={(left) => say(pane.finding.more, { count: left })}
        render={renderItem}
      />
      {findings.some((finding) => finding.fix === null) && (
        <p className={styles.mend}>{say(pane.finding.mend, { mend: words.mend })}</p>
      )}
      {follows.length > 0 && (
        <details className={styles.follows}>
          <summary className={styles.summary}>
            {say(pane.finding.follows, { count: follows.length })}
          </summary>
          <Chunked
            className={styles.list}
            items={follows}
            size={PLACES}
            more={(left) => say(pane.finding.more, { count: left })}
            render={renderItem}
          />
        </details>
      )}
    </li>
  );
}
