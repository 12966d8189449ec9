import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../context";
import { useFileDrop } from "./useFileDrop";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: tokens.spacingHorizontalL,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    background: tokens.colorNeutralBackground1,
    opacity: 0.95,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    // What lies below goes on receiving the drag's events.
    pointerEvents: "none",
  },
});

/** Covers the pane while a file is dragged over it, and says what dropping it does. */
export function DropTarget({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const { pane } = useWords();
  const over = useFileDrop(onFiles);
  return over ? <div className={styles.cover}>{pane.templates.word.dropHere}</div> : null;
}
