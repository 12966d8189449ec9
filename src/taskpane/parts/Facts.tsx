import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Figures with their labels, right-aligned like a column of a statement. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {facts.map(([label, value]) => [
        <dt key={`${label}-label`} className={styles.label}>
          {label}
        </dt>,
        <dd key={`${label}-value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
