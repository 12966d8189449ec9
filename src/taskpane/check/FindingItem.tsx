import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { describeFinding } from "../../core/messages";
import { type Finding } from "../../core/rules";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";
import { OldNew } from "../parts/OldNew";
import { type PlacedFix } from "../../app";
import { fixOf } from "./groups";
import { IgnoreForm } from "./IgnoreForm";
import { RelatedCells } from "./RelatedCells";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  message: { margin: 0, overflowWrap: "anywhere" },
  places: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  ignore: { marginLeft: "auto", minWidth: 0 },
  fix: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** The sheet of the table that is shown; places elsewhere name theirs. */
  readonly sheet: string;
  readonly busy: boolean;
  readonly onFix: (fix: PlacedFix) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

/** One place where a rule speaks: the sentence, the cells to go to, the replacement on offer. */
export function FindingItem({ finding, sheet, busy, onFix, onIgnore }: FindingItemProps) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  const { message } = describeFinding(finding, language);
  const fix = fixOf(finding);
  const [ignoring, setIgnoring] = useState(false);
  const opener = useRef<HTMLElement>(null);
  return (
    <li className={styles.item}>
      <p className={styles.message}>{message}</p>
      <div className={styles.places}>
        <CellButton main place={finding} withSheet={finding.sheet !== sheet} />
        <RelatedCells cells={finding.related} sheet={finding.sheet} />
        <Button
          appearance="subtle"
          size="small"
          className={styles.ignore}
          aria-label={say(pane.finding.ignoreLabel, { message })}
          aria-expanded={ignoring}
          onClick={({ currentTarget }) => {
            opener.current = currentTarget;
            setIgnoring(!ignoring);
          }}
        >
          {pane.finding.ignore}
        </Button>
      </div>
      {ignoring && (
        <IgnoreForm
          busy={busy}
          onIgnore={(reason) => {
            onIgnore(finding, reason);
          }}
          onCancel={() => {
            setIgnoring(false);
            opener.current?.focus();
          }}
        />
      )}
      {fix && (
        <div className={styles.fix}>
          <OldNew from={fix.from} to={fix.to} />
          <Button
            size="small"
            disabled={busy}
            aria-label={
              fix.to === "" ? pane.finding.applyEmpty : say(pane.finding.apply, { to: fix.to })
            }
            onClick={() => {
              onFix(fix);
            }}
          >
            {pane.finding.applyShort}
          </Button>
        </div>
      )}
    </li>
  );
}
