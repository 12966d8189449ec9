import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useWords } from "../context";
import { type PlacedFix } from "../../app";
import { useHold } from "../state/hold";
import { CellButton } from "./CellButton";
import { Chunked } from "./Chunked";
import { closes } from "./keyboard";
import { OldNew } from "./OldNew";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ":focus": { outline: "none" } },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ProposalListProps {
  readonly proposals: readonly PlacedFix[];
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** Everything that would be written, old → new, before anything is. */
export function ProposalList({ proposals, onApply, onClose }: ProposalListProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useHold();
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <section
      className={styles.root}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (closes(event)) onClose();
      }}
    >
      <h3 id={id} ref={title} tabIndex={-1} className={styles.title}>
        {say(pane.proposals.title, { count: proposals.length })}
      </h3>
      <p className={styles.hint}>{pane.proposals.hint}</p>
      <Chunked
        className={styles.list}
        items={proposals}
        size={50}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(proposal) => (
          <li key={`${proposal.sheet}!${proposal.cell}`} className={styles.item}>
            <CellButton place={proposal} />
            <OldNew from={proposal.from} to={proposal.to} />
          </li>
        )}
      />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onApply}>
          {say(pane.proposals.applyAll, { count: proposals.length })}
        </Button>
        <Button onClick={onClose}>{pane.proposals.close}</Button>
      </div>
    </section>
  );
}
