import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../context";
import { TableHeader } from "../parts/TableHeader";
import { TablePicker } from "../parts/TablePicker";
import { WithEngine } from "../parts/WithEngine";
import { type Pane } from "../state/usePane";
import { CheckBar } from "./CheckBar";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface CheckViewProps {
  readonly pane: Pane;
  readonly mark: boolean;
  readonly onMark: (mark: boolean) => void;
  readonly onRule: (code: string) => void;
}

/** 校验: the one click, what was recognised, and everything that the check said. */
export function CheckView({ pane, mark, onMark, onRule }: CheckViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { outcome, current } = pane;
  return (
    <div className={styles.root}>
      {outcome && current && (
        <>
          <TablePicker tables={outcome.tables} current={current} onChoose={pane.choose} />
          <TableHeader table={current.table} />
        </>
      )}
      <CheckBar
        busy={pane.task.kind === "busy"}
        mark={mark}
        onMark={onMark}
        onCheck={pane.check}
        onClear={pane.clearMarks}
        lastWrite={pane.lastWrite}
        onUndo={() => {
          pane.undo("ask");
        }}
      />
      {!outcome && (
        <>
          <p className={styles.text}>{words.pane.check.before}</p>
          <p className={styles.note}>{words.pane.check.beforePromise}</p>
        </>
      )}
      {outcome && (
        <WithEngine>
          {({ NoTable, Results }) =>
            current ? (
              <Results pane={pane} outcome={outcome} current={current} onRule={onRule} />
            ) : (
              <NoTable pane={pane} outcome={outcome} />
            )
          }
        </WithEngine>
      )}
    </div>
  );
}
