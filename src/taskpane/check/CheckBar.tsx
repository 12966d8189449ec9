import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useWords } from "../context";
import { UndoButton } from "../parts/UndoButton";
import { type LastWrite } from "../services";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  main: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { flexGrow: 1 },
  more: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  switch: { whiteSpace: "nowrap" },
});

interface CheckBarProps {
  readonly busy: boolean;
  readonly mark: boolean;
  readonly onMark: (mark: boolean) => void;
  readonly onCheck: (scope: "sheet" | "workbook") => void;
  readonly onClear: () => void;
  readonly lastWrite: LastWrite | null;
  readonly onUndo: () => void;
}

/** The one click, with the switch for marks beside it and the rarer acts below. */
export function CheckBar(props: CheckBarProps) {
  const { busy, mark, onMark, onCheck, onClear, lastWrite, onUndo } = props;
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.root}>
      <div className={styles.main}>
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => {
            onCheck("sheet");
          }}
        >
          {pane.check.run}
        </Button>
        <Switch
          className={styles.switch}
          label={pane.check.marks}
          title={pane.check.marksHint}
          checked={mark}
          disabled={busy}
          onChange={(_, data) => {
            onMark(data.checked);
          }}
        />
      </div>
      <div className={styles.more}>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            onCheck("workbook");
          }}
        >
          {pane.check.allSheets}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onClear}>
          {pane.check.clear}
        </Button>
        <UndoButton lastWrite={lastWrite} busy={busy} onUndo={onUndo} />
      </div>
    </div>
  );
}
