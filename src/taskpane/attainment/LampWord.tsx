import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Lamp } from "../../core/appraisal";
import { useWords } from "../context";

const useStyles = makeStyles({
  root: { whiteSpace: "nowrap" },
  lamp: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  red: { backgroundColor: tokens.colorStatusDangerBackground3 },
  yellow: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  green: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  blue: { backgroundColor: tokens.colorPaletteBlueBorderActive },
});

/** A lamp of a monitoring form: its colour, and always its name beside. */
export function LampWord({ lamp }: { readonly lamp: Lamp }) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <span className={styles.root}>
      <span className={mergeClasses(styles.lamp, styles[lamp])} aria-hidden="true" />
      {pane.attainment.lamps[lamp]}
    </span>
  );
}
