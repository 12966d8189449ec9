import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useWords } from "../context";
import { type Progress } from "../../app";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
  text: { flexGrow: 1, overflowWrap: "anywhere" },
});

interface BusyProps {
  readonly label: string;
  readonly progress: Progress | null;
  readonly cancel: (() => void) | null;
}

/** What is being done, how far it is, and how to call it off. */
export function Busy({ label, progress, cancel }: BusyProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const step = progress && pane.steps[progress.step];
  const text =
    step && progress.sheet !== null
      ? say(pane.progressOn, { step, sheet: progress.sheet })
      : (step ?? label);
  const known = progress !== null && progress.total > 1;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        {known && (
          <span>{say(pane.progressCount, { done: progress.done, total: progress.total })}</span>
        )}
        {cancel && (
          <Button size="small" onClick={cancel}>
            {pane.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={text}
        {...(known ? { value: progress.done, max: progress.total } : {})}
      />
    </div>
  );
}
