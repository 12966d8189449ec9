import { makeStyles, tokens } from "@fluentui/react-components";
import { type MouseEvent } from "react";
import { useWords } from "../context";
import { useGoTo } from "../state/go-to";
import { type Place } from "../../excel";

const useStyles = makeStyles({
  cell: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    cursor: "pointer",
    // The link's green would be too faint on the darker ground.
    ":hover": {
      background: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface CellButtonProps {
  readonly place: Place;
  /** Shown before the address where the sheet is not the one of the table. */
  readonly withSheet?: boolean;
  /** The list's own button, which arrow keys move between. */
  readonly main?: boolean;
}

/** The place of something in the workbook; goes there and keeps the keyboard where it is. */
export function CellButton({ place, withSheet, main }: CellButtonProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const goTo = useGoTo();
  const label = withSheet ? `${place.sheet}!${place.cell}` : place.cell;
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={say(pane.finding.goTo, { cell: label })}
      title={say(pane.finding.goTo, { cell: label })}
      data-goes-to={main ? "main" : "related"}
      onClick={(event: MouseEvent<HTMLButtonElement>) => {
        goTo(place, event.currentTarget);
      }}
    >
      {label}
    </button>
  );
}
