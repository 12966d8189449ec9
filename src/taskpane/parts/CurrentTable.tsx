import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type CheckedTable, type CheckOutcome } from "../../app";
import { useWords } from "../context";
import { countAll } from "../state/counts";
import { type Pane } from "../state/usePane";
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
  elsewhere: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground3,
  },
  where: { flex: "1 1 120px", margin: 0, overflowWrap: "anywhere" },
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
  const { sheet } = current.table;
  return (
    <div className={styles.root}>
      {tables.length > 1 && (
        <p className={styles.text}>
          {say(words.table.all, { count: tables.length, ...countAll(tables) })}
        </p>
      )}
      <TablePicker tables={tables} current={current} onChoose={pane.choose} />
      {pane.front.isElsewhere(sheet) && (
        <div className={styles.elsewhere}>
          <p className={styles.where}>{say(words.table.elsewhere, { sheet })}</p>
          <Button
            size="small"
            disabledFocusable={pane.task.kind === "busy"}
            onClick={() => {
              pane.check("sheet");
            }}
          >
            {words.table.checkHere}
          </Button>
        </div>
      )}
      <TableHeader table={current.table} />
    </div>
  );
}
