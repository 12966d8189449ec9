import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../context";

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere", minWidth: 0 },
  old: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  arrow: { margin: `0 ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground3 },
  new: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** A replacement as a person reads it: old → new, in words for a screen reader. */
export function OldNew({ from, to }: { readonly from: string; readonly to: string }) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <span className={styles.root}>
      <span className={styles.hidden}>{pane.finding.fixFrom} </span>
      <del className={styles.old}>{from === "" ? pane.proposals.empty : from}</del>
      <span className={styles.arrow} aria-hidden>
        →
      </span>
      <span className={styles.hidden}> {pane.finding.fixTo} </span>
      <ins className={styles.new}>{to === "" ? pane.proposals.empty : to}</ins>
    </span>
  );
}
