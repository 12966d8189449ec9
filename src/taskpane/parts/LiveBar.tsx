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
  readonly onChange: (on: boolean) => void;
}

/** 实时更新: its switch, and what in the sheet or the pane is not of this moment. */
export function LiveBar({ pane, on, onChange }: LiveBarProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const { outcome } = pane;
  if (!outcome) return null;
  const tooLarge = !isFollowed(outcome);
  const state = stateOf(pane, on, tooLarge, words.live);
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
      {state.action !== null && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={pane.task.kind === "busy"}
          onClick={pane.checkAgain}
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
  readonly action: string | null;
}

function stateOf(
  { live, marksBehind }: Pane,
  on: boolean,
  tooLarge: boolean,
  words: Words["pane"]["live"],
): LiveState {
  if (tooLarge) return { text: words.tooLarge, action: null };
  if (live.behind) return { text: words.behind, action: words.again };
  if (on && live.held) return { text: words.waiting, action: null };
  if (marksBehind) return { text: words.marksBehind, action: words.mark };
  return { text: "", action: null };
}
