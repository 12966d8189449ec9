import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type CheckedTable, type CheckOutcome } from "../../app";
import { toA1 } from "../../core/sheet";
import { type NamedOwnSheet } from "../../excel";
import { useWords, type Words } from "../context";
import { keyOf, type Pane } from "../state/usePane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground3,
  },
  where: { flex: "1 1 120px", margin: 0, overflowWrap: "anywhere" },
  // A sentence of its own length, its buttons below.
  whole: { flexBasis: "100%" },
});

interface ElsewhereProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly current: CheckedTable;
  /** Gets the keyboard when what is said here goes with its buttons. */
  readonly below: () => HTMLElement | null;
}

/**
 * Another sheet is in front than the one whose results are shown. A person's own can be
 * checked; one that we made (`绩效汇总`, `汇总表`, `校验结果`) leads back to its table, and can
 * be brought up to date.
 */
export function Elsewhere({ pane, outcome, current, below }: ElsewhereProps) {
  const styles = useStyles();
  const words = useWords();
  const { table: text } = words.pane;
  const { own } = pane.front;
  const busy = pane.task.kind === "busy";
  if (!own) {
    return (
      <div className={styles.root}>
        <p className={styles.where}>{words.say(text.elsewhere, { sheet: current.table.sheet })}</p>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            pane.check("sheet");
          }}
        >
          {text.checkHere}
        </Button>
      </div>
    );
  }
  const back = () => {
    const keeper = below();
    if (!keeper) return;
    const { sheet, range } = current.table;
    const place = own.source ?? { sheet, cell: toA1(range.top, range.left) };
    const there = outcome.tables.find(({ table }) => table.sheet === place.sheet);
    if (there && place.sheet !== sheet) pane.choose(keyOf(there), keeper);
    else pane.goTo(place, keeper);
  };
  const update = updateOf(own, pane, outcome);
  return (
    <div className={styles.root}>
      <p className={`${styles.where} ${styles.whole}`}>{sentenceOf(own, words)}</p>
      <Button size="small" disabledFocusable={busy} onClick={back}>
        {text.own.back}
      </Button>
      {update && (
        <Button size="small" disabledFocusable={busy} onClick={update}>
          {own.kind === "report" ? text.own.updateReport : text.own.update}
        </Button>
      )}
    </div>
  );
}

function sentenceOf({ kind, name, source }: NamedOwnSheet, { pane, say }: Words): string {
  const { own } = pane.table;
  if (kind !== "summary") return say(own[kind], { own: name });
  return source
    ? say(own.summary, { own: name, source: source.sheet })
    : say(own.noSource, { own: name });
}

/** How the sheet is brought up to date; null for one whose table is gone. */
function updateOf(
  { kind, source }: NamedOwnSheet,
  pane: Pane,
  { tables }: CheckOutcome,
): (() => void) | null {
  if (kind === "roll-up") return pane.writeRollUp;
  if (kind === "report") {
    return () => {
      pane.decisions.writeReport(tables);
    };
  }
  return source
    ? () => {
        pane.writeSummary(null);
      }
    : null;
}
