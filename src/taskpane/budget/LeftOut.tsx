import { makeStyles, tokens } from "@fluentui/react-components";
import { type CostComparison } from "../../core/appraisal";
import { type Indicator } from "../../core/table";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";
import { Chunked } from "../parts/Chunked";
import { oneLine } from "../parts/format";
import { Section } from "../parts/Section";

/** Rows drawn at once; scrolling draws more. */
const ROWS = 40;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  why: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface LeftOutProps {
  readonly costs: CostComparison;
  readonly sheet: string;
}

/** Cost rows outside the sum, each with its reason: rightly left out, or not readable. */
export function LeftOut({ costs, sheet }: LeftOutProps) {
  const { pane, say } = useWords();
  const { excluded, unread } = costs;
  return (
    <>
      {unread.length > 0 && (
        <Section title={say(pane.budget.unread, { count: unread.length })}>
          <Rows
            sheet={sheet}
            rows={unread.map((row) => [row.indicator, pane.budget.unreadWhy[row.reason]])}
          />
        </Section>
      )}
      {excluded.length > 0 && (
        <Section title={say(pane.budget.excluded, { count: excluded.length })} startsOpen={false}>
          <Rows
            sheet={sheet}
            rows={excluded.map((row) => [row.indicator, pane.budget.excludedWhy[row.reason]])}
          />
        </Section>
      )}
    </>
  );
}

interface RowsProps {
  readonly sheet: string;
  readonly rows: readonly (readonly [Indicator, string])[];
}

function Rows({ rows, sheet }: RowsProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  return (
    <Chunked
      automatic
      className={styles.list}
      items={rows}
      size={ROWS}
      more={(count) => say(pane.finding.moreRows, { count })}
      render={([indicator, why]) => {
        const cell = indicator.target?.cell ?? indicator.name.cell;
        return (
          <li key={indicator.name.cell} className={styles.row}>
            <span className={styles.text}>
              {oneLine(indicator.name.text)}
              <span className={styles.why}>{why}</span>
            </span>
            <CellButton place={{ sheet, cell }} />
          </li>
        );
      }}
    />
  );
}
