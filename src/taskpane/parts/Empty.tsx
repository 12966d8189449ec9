import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0`,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
});

interface EmptyProps {
  readonly children: ReactNode;
  readonly action?: {
    readonly label: string;
    readonly run: () => void;
    /** Another act is running. */
    readonly busy?: boolean;
  };
}

/** A view that has nothing to show yet: says what to do. */
export function Empty({ children, action }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{children}</p>
      {action && (
        <Button disabledFocusable={action.busy === true} onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
