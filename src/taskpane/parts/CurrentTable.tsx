import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { type CheckedTable, type CheckOutcome } from "../../app";
import { useWords } from "../context";
import { countAll } from "../state/counts";
import { type Pane } from "../state/usePane";
import { Elsewhere } from "./Elsewhere";
import { TableHeader } from "./TableHeader";
import { TablePicker } from "./TablePicker";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface CurrentTableProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly current: CheckedTable;
}

/** Which table the view speaks of: chosen among several, and whether it is the one in front. */
export function CurrentTable({ pane, outcome, current }: CurrentTableProps) {
  const styles = useStyles();
  const { pane: words, say } = useWords();
  const { tables } = outcome;
  const header = useRef<HTMLElement>(null);
  return (
    <div className={styles.root}>
      {tables.length > 1 && (
        <p className={styles.text}>
          {say(words.table.all, { count: tables.length, ...countAll(tables) })}
        </p>
      )}
      <TablePicker tables={tables} current={current} onChoose={pane.choose} />
      {pane.front.isElsewhere(current.table.sheet) && (
        <Elsewhere pane={pane} outcome={outcome} current={current} below={() => header.current} />
      )}
      <TableHeader ref={header} table={current.table} />
    </div>
  );
}
