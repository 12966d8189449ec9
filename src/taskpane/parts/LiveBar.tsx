import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { type CheckOutcome } from "../../app";
import { useWords, type Words } from "../context";
import { type Pane } from "../state/usePane";

const useStyles = makeStyles({
  // One height in every state, so that nothing above it moves while a person types.
  root: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "36px",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} 0 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  switch: { flexShrink: 0, whiteSpace: "nowrap" },
  state: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: "right",
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0 },
});

interface LiveBarProps {
  readonly pane: Pane;
  readonly on: boolean;
  /** A check marks the cells with findings. */
  readonly mark: boolean;
  readonly onChange: (on: boolean) => void;
}

/** 实时更新: its switch, and what in the sheet or the pane is not of this moment. */
export function LiveBar({ pane, on, mark, onChange }: LiveBarProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const { outcome } = pane;
  if (!outcome) return null;
  const tooLarge = !isFollowed(outcome);
  const state = stateOf(pane, { on, mark, tooLarge }, words);
  return (
    <footer className={styles.root}>
      <Switch
        className={styles.switch}
        label={words.live.label}
        title={words.live.hint}
        checked={on && !tooLarge}
        disabled={tooLarge}
        onChange={(_, data) => {
          onChange(data.checked);
        }}
      />
      <span className={styles.state}>{state.text}</span>
      {state.run && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={pane.task.kind === "busy"}
          onClick={state.run}
        >
          {state.action}
        </Button>
      )}
    </footer>
  );
}

/** Whether any sheet of the check is small enough to be followed. */
function isFollowed({ searched }: CheckOutcome): boolean {
  return searched.some((sheet) => sheet.followed);
}

interface LiveState {
  readonly text: string;
  readonly action?: string;
  readonly run?: () => void;
}

interface Switches {
  readonly on: boolean;
  readonly mark: boolean;
  readonly tooLarge: boolean;
}

function stateOf(
  pane: Pane,
  { on, mark, tooLarge }: Switches,
  { live, check }: Words["pane"],
): LiveState {
  if (tooLarge) return { text: live.tooLarge };
  if (pane.live.behind) return { text: live.behind, action: live.again, run: pane.checkAgain };
  if (on && pane.live.held) return { text: live.waiting };
  if (!pane.marksBehind) return { text: "" };
  // With marking switched off, a new check would leave the old marks where they are.
  return mark
    ? { text: live.marksBehind, action: live.mark, run: pane.checkAgain }
    : { text: live.marksBehind, action: check.clear, run: pane.clearMarks };
}
