import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";

/** Cells shown at first: a sum may be about every row of its table. */
const FIRST = 6;
/** Cells that the button shows more of each time. */
const MORE = 40;

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface RelatedCellsProps {
  /** A1 texts; one on another sheet names it: "目标表!D9". */
  readonly cells: readonly string[];
  /** The finding's own sheet. */
  readonly sheet: string;
}

/** The other cells that a finding speaks of: its evidence, each one click away. */
export function RelatedCells({ cells, sheet }: RelatedCellsProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const [shown, setShown] = useState(FIRST);
  if (cells.length === 0) return null;
  const left = cells.length - shown;
  return (
    <>
      <span className={styles.label}>{pane.finding.related}</span>
      {cells.slice(0, shown).map((cell) => (
        <CellButton key={cell} place={placeOf(cell, sheet)} withSheet={cell.includes("!")} />
      ))}
      {left > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setShown(shown + MORE);
          }}
        >
          {say(pane.finding.more, { count: left })}
        </Button>
      )}
    </>
  );
}

function placeOf(cell: string, sheet: string) {
  const mark = cell.lastIndexOf("!");
  return mark < 0 ? { sheet, cell } : { sheet: cell.slice(0, mark), cell: cell.slice(mark + 1) };
}
