import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Indicator, type PerformanceTable } from "../../core/table";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";
import { Chunked } from "../parts/Chunked";
import { oneLine } from "../parts/format";
import { Section } from "../parts/Section";

const ROWS = 40;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  values: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  label: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  missing: { color: tokens.colorStatusWarningForeground3 },
});

/** Target, actual value and score of every indicator, as they stand in the table. */
export function IndicatorValues({ table }: { readonly table: PerformanceTable }) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const text = pane.attainment;
  const { indicators } = table;
  const filled = indicators.filter((row) => actualOf(row) !== "").length;
  return (
    <Section title={text.indicators} hint={say(text.filled, { filled, count: indicators.length })}>
      <Chunked
        automatic
        className={styles.list}
        items={indicators}
        size={ROWS}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(row) => {
          const actual = actualOf(row);
          const points = pointsOf(row);
          return (
            <li key={row.row} className={styles.row}>
              <span className={styles.name}>
                <span className={styles.text}>{oneLine(row.name.text)}</span>
                <CellButton
                  main
                  place={{ sheet: table.sheet, cell: row.actual?.cell ?? row.name.cell }}
                />
              </span>
              <span className={styles.values}>
                <span>
                  <span className={styles.label}>{text.target}</span>
                  {oneLine(row.target?.text ?? "") || "—"}
                </span>
                <span>
                  <span className={styles.label}>{text.actual}</span>
                  <span className={mergeClasses(actual === "" && styles.missing)}>
                    {actual === "" ? text.missing : actual}
                  </span>
                </span>
                {points !== null && (
                  <span>
                    <span className={styles.label}>{text.score}</span>
                    {points}
                  </span>
                )}
              </span>
            </li>
          );
        }}
      />
    </Section>
  );
}

function actualOf(row: Indicator): string {
  return oneLine(row.actual?.text ?? "");
}

/** "9.8/10"; null where the form has neither score nor weight for the row. */
function pointsOf({ score, weight }: Indicator): string | null {
  if (!score?.value && !weight?.value) return null;
  return `${score?.value?.toFixed() ?? "—"}/${weight?.value?.toFixed() ?? "—"}`;
}
