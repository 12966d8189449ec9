import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useWords } from "../context";
import { type Counts } from "../state/counts";
import { LINE_WITHOUT_COLOURS } from "../parts/looks";
import { type Filter } from "./groups";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  all: { fontSize: tokens.fontSizeBase200, minHeight: "28px", ...LINE_WITHOUT_COLOURS },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    minHeight: "28px",
    // So that the four that are always there stand on one line of the narrowest pane.
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    background: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { background: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    background: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      background: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
      ":hover": { background: "Highlight" },
    },
  },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

interface FiltersProps {
  readonly counts: Counts;
  readonly ignored: number;
  /** Null shows everything. */
  readonly filter: Filter | null;
  readonly onFilter: (filter: Filter | null) => void;
}

/** The counts of a check; pressing one narrows the list to it, pressing it again, or 显示全部, shows all. */
export function Filters({ counts, ignored, filter, onFilter }: FiltersProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const chips: readonly (readonly [Filter, number])[] = [
    ["error", counts.errors],
    ["warning", counts.warnings],
    ["hint", counts.hints],
    ["pass", counts.passes],
    ...(counts.notJudged > 0 ? ([["notJudged", counts.notJudged]] as const) : []),
    ...(ignored > 0 ? ([["ignored", ignored]] as const) : []),
  ];
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} role="group" aria-label={pane.check.filter} className={styles.root}>
      {chips.map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.chip, filter === kind && styles.pressed)}
          aria-pressed={filter === kind}
          onClick={() => {
            onFilter(filter === kind ? null : kind);
          }}
        >
          <SeverityIcon kind={kind} />
          <span>{pane.groups[kind]}</span> <span className={styles.count}>{count}</span>
        </button>
      ))}
      {filter !== null && (
        <Link
          as="button"
          className={styles.all}
          onClick={() => {
            // This button goes; the keyboard stays with what the list was narrowed to.
            root.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
            onFilter(null);
          }}
        >
          {pane.check.showAll}
        </Link>
      )}
    </div>
  );
}
