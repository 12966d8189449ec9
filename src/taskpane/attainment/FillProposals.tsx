import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type FillProposal } from "../../core/edits";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";
import { Chunked } from "../parts/Chunked";
import { OldNew } from "../parts/OldNew";
import { proposalReason } from "./words";

const ROWS = 30;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  values: { flexGrow: 1, minWidth: 0 },
  reason: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  accept: { flexShrink: 0, whiteSpace: "nowrap" },
});

interface FillProposalsProps {
  readonly proposals: readonly FillProposal[];
  readonly sheet: string;
  /** Cells (A1 text) of which the person has said 采纳. */
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (accepted: ReadonlySet<string>) => void;
}

/** Cells where the person's figure differs from ours: old → new with the reason, each with 采纳. */
export function FillProposals({ proposals, sheet, accepted, onAccept }: FillProposalsProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane, say } = words;
  const text = pane.fill;
  const id = useId();
  const all = accepted.size === proposals.length;
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {say(text.proposals, { count: proposals.length })}
      </h4>
      <p className={styles.hint}>{text.proposalsHint}</p>
      <Checkbox
        label={say(text.acceptAll, { count: proposals.length })}
        checked={all ? true : accepted.size > 0 ? "mixed" : false}
        onChange={() => {
          onAccept(new Set(all ? [] : proposals.map(({ edit }) => edit.cell)));
        }}
      />
      <Chunked
        className={styles.list}
        items={proposals}
        size={ROWS}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(proposal) => {
          const { cell } = proposal.edit;
          return (
            <li key={cell} className={styles.item}>
              <div className={styles.line}>
                <CellButton main place={{ sheet, cell }} />
                <span className={styles.values}>
                  <OldNew from={proposal.old} to={proposal.value} />
                </span>
                <Checkbox
                  className={styles.accept}
                  label={text.accept}
                  aria-label={say(text.acceptLabel, {
                    cell,
                    from: proposal.old,
                    to: proposal.value,
                  })}
                  checked={accepted.has(cell)}
                  onChange={() => {
                    onAccept(toggled(accepted, cell));
                  }}
                />
              </div>
              <p className={styles.reason}>{proposalReason(proposal, words)}</p>
            </li>
          );
        }}
      />
    </section>
  );
}

function toggled(cells: ReadonlySet<string>, cell: string): ReadonlySet<string> {
  const next = new Set(cells);
  if (!next.delete(cell)) next.add(cell);
  return next;
}
