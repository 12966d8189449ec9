import { makeStyles, tokens } from "@fluentui/react-components";
import { WithEngine } from "../parts/WithEngine";
import { type Pane } from "../state/usePane";
import { type View } from "../state/views";
import { CheckBar } from "./CheckBar";
import { FirstSteps } from "./FirstSteps";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface CheckViewProps {
  readonly pane: Pane;
  readonly mark: boolean;
  readonly onMark: (mark: boolean) => void;
  readonly onView: (view: View) => void;
  readonly onRule: (code: string) => void;
}

/** 校验: the one click, what was recognised, and everything that the check said. */
export function CheckView({ pane, mark, onMark, onView, onRule }: CheckViewProps) {
  const styles = useStyles();
  const { outcome, current } = pane;
  return (
    <div className={styles.root}>
      {outcome && current && (
        <WithEngine>
          {({ CurrentTable }) => <CurrentTable pane={pane} outcome={outcome} current={current} />}
        </WithEngine>
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
      {!outcome && <FirstSteps pane={pane} onView={onView} />}
      {outcome && (
        <WithEngine>
          {({ NoTable, Results }) =>
            current ? (
              <Results pane={pane} outcome={outcome} current={current} onRule={onRule} />
            ) : (
              <NoTable pane={pane} outcome={outcome} onView={onView} />
            )
          }
        </WithEngine>
      )}
    </div>
  );
}
