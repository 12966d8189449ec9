import { makeStyles, tokens } from "@fluentui/react-components";
import { type OpenScore } from "../../core/edits";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";
import { Chunked } from "../parts/Chunked";
import { oneLine } from "../parts/format";
import { Section } from "../parts/Section";
import { openReason } from "./words";

const ROWS = 20;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  why: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface OpenScoresProps {
  readonly open: readonly OpenScore[];
  readonly sheet: string;
}

/** Scores that only a person can give, or that wait for a value, each with its cell and why. */
export function OpenScores({ open, sheet }: OpenScoresProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane, say } = words;
  return (
    <Section
      title={say(pane.fill.open, { count: open.length })}
      hint={pane.fill.openHint}
      startsOpen={open.length <= ROWS}
    >
      <Chunked
        className={styles.list}
        items={open}
        size={ROWS}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={({ row, cell, reason }) => (
          <li key={cell} className={styles.row}>
            <span className={styles.text}>
              {oneLine(row.indicator.name.text)}
              <span className={styles.why}>{openReason(row, reason, words)}</span>
            </span>
            <CellButton main place={{ sheet, cell }} />
          </li>
        )}
      />
    </Section>
  );
}
