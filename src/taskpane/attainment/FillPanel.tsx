import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { type FillLook } from "../../app";
import { type PerformanceTable } from "../../core/table";
import { useWords } from "../context";
import { type FillChoice } from "../services";
import { closes } from "../parts/keyboard";
import { useHold } from "../state/hold";
import { FillProposals } from "./FillProposals";
import { OpenScores } from "./OpenScores";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ":focus": { outline: "none" } },
  facts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  // In sight however long the list is.
  actions: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    background: tokens.colorNeutralBackground1,
  },
});

interface FillPanelProps {
  readonly look: FillLook;
  readonly busy: boolean;
  readonly onApply: (choice: FillChoice) => void;
  readonly onClose: () => void;
}

/** What 填写完成情况 would do, before anything is written: the person chooses and confirms. */
export function FillPanel({ look, busy, onApply, onClose }: FillPanelProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const text = pane.fill;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [drafts, setDrafts] = useState(false);
  useHold();
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { table, fills, proposals, open, reasonDrafts } = look;
  const cells = fills + accepted.size + (drafts ? reasonDrafts : 0);
  return (
    <section
      className={styles.root}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (closes(event) && !busy) onClose();
      }}
    >
      <h3 id={id} ref={title} tabIndex={-1} className={styles.title}>
        {text.title}
      </h3>
      <ul className={styles.facts}>
        {whatIsFilled(look).map((key) => (
          <li key={key}>{say(text[key], { count: fills })}</li>
        ))}
      </ul>
      {proposals.length > 0 && (
        <FillProposals
          proposals={proposals}
          sheet={table.sheet}
          accepted={accepted}
          onAccept={setAccepted}
        />
      )}
      {reasonDrafts > 0 && (
        <Checkbox
          label={say(text.drafts, { count: reasonDrafts })}
          checked={drafts}
          onChange={(_, { checked }) => {
            setDrafts(checked === true);
          }}
        />
      )}
      {open.length > 0 && <OpenScores open={open} sheet={table.sheet} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onApply({ accept: [...accepted], drafts });
          }}
        >
          {cells > 0 ? say(text.apply, { count: cells }) : text.applySummary}
        </Button>
        <Button onClick={onClose}>{text.close}</Button>
      </div>
    </section>
  );
}

/** The sentences about what is written, in order (keys of `pane.fill`). */
function whatIsFilled({ table, fills, proposals }: FillLook) {
  const nothing = proposals.length === 0 ? (["fillsNone"] as const) : [];
  const inTable = fills > 0 ? (["fills"] as const) : nothing;
  return [
    ...(hasResultColumns(table) ? inTable : (["noColumns"] as const)),
    "summary",
    ...(hasResultColumns(table) && !hasActuals(table) ? (["noActuals"] as const) : []),
  ] as const;
}

/** Whether the form has places for results: 得分, 完成率 or 执行率. */
export function hasResultColumns(table: PerformanceTable): boolean {
  return table.columns.some(
    ({ role }) => role === "score" || role === "weighted-score" || role === "attainment",
  );
}

function hasActuals(table: PerformanceTable): boolean {
  return table.indicators.some(({ actual }) => actual !== null && actual.text.trim() !== "");
}
