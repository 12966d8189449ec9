import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding, describeNotJudged, describePass } from "../../core/messages";
import { type Finding, type NotJudged, type Pass } from "../../core/rules";
import { type UnrecognisedCell } from "../../core/table";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";
import { Chunked } from "../parts/Chunked";
import { oneLine } from "../parts/format";
import { Section } from "../parts/Section";
import { type IgnoredFinding } from "../../app";
import { identityOf } from "./groups";
import { SeverityIcon } from "./SeverityIcon";

/** Rows drawn at once in the lists below the findings. */
const ROWS = 30;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  icon: { display: "flex", height: "20px", alignItems: "center" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  why: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What was checked and holds, with its figures. */
export function PassList({ passes }: { readonly passes: readonly Pass[] }) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  if (passes.length === 0) return null;
  return (
    <Section title={pane.groups.pass} count={passes.length}>
      <Chunked
        className={styles.list}
        items={passes}
        size={ROWS}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(pass, index) => (
          <li key={`${pass.code}-${index}`} className={styles.row}>
            <span className={styles.icon}>
              <SeverityIcon kind="pass" />
            </span>
            <span className={styles.text}>{describePass(pass, language)}</span>
          </li>
        )}
      />
    </Section>
  );
}

interface NotJudgedListProps {
  readonly reasons: readonly NotJudged[];
  readonly sheet: string;
}

/** `无法判断`: checks that apply but could not be made, with the cell that prevents it. */
export function NotJudgedList({ reasons, sheet }: NotJudgedListProps) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  if (reasons.length === 0) return null;
  return (
    <Section title={pane.groups.notJudged} count={reasons.length} hint={pane.groupHints.notJudged}>
      <Chunked
        className={styles.list}
        items={reasons}
        size={ROWS}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(reason, index) => (
          <li key={`${reason.code}-${reason.cell}-${index}`} className={styles.row}>
            <span className={styles.icon}>
              <SeverityIcon kind="notJudged" />
            </span>
            <span className={styles.text}>{describeNotJudged(reason, language)}</span>
            <CellButton place={{ sheet, cell: reason.cell }} />
          </li>
        )}
      />
    </Section>
  );
}

interface UnrecognisedListProps {
  readonly cells: readonly UnrecognisedCell[];
  readonly sheet: string;
}

/** `未识别`: cells inside the form for which no role was found. */
export function UnrecognisedList({ cells, sheet }: UnrecognisedListProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  if (cells.length === 0) return null;
  return (
    <Section
      title={pane.groups.unrecognised}
      count={cells.length}
      hint={pane.groupHints.unrecognised}
      startsOpen={false}
    >
      <Chunked
        className={styles.list}
        items={cells}
        size={ROWS}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={({ cell, text, why }) => (
          <li key={cell} className={styles.row}>
            <span className={styles.text}>
              {oneLine(text)}
              <span className={styles.why}>{pane.unrecognisedWhy[why]}</span>
            </span>
            <CellButton place={{ sheet, cell }} />
          </li>
        )}
      />
    </Section>
  );
}

interface IgnoredListProps {
  readonly startsOpen: boolean;
  readonly ignored: readonly IgnoredFinding[];
  readonly busy: boolean;
  readonly onUnignore: (finding: Finding) => void;
}

/** `已忽略`: findings that a person has set aside, with the reason given. */
export function IgnoredList({ ignored, startsOpen, busy, onUnignore }: IgnoredListProps) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  if (ignored.length === 0) return null;
  return (
    <Section
      title={pane.groups.ignored}
      count={ignored.length}
      hint={pane.groupHints.ignored}
      startsOpen={startsOpen}
    >
      <Chunked
        className={styles.list}
        items={ignored}
        size={ROWS}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={({ finding, reason, date }) => (
          <li key={identityOf(finding)} className={styles.row}>
            <span className={styles.text}>
              {describeFinding(finding, language).message}
              <span className={styles.why}>{say(pane.finding.ignoredOn, { date, reason })}</span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={say(pane.finding.unignoreLabel, {
                  message: describeFinding(finding, language).message,
                })}
                onClick={() => {
                  onUnignore(finding);
                }}
              >
                {pane.finding.unignore}
              </Button>
            </span>
            <CellButton place={finding} />
          </li>
        )}
      />
    </Section>
  );
}
