import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type CostComparison } from "../../core/appraisal";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";
import { oneLine, percent, yuanInWan } from "../parts/format";
import { Section } from "../parts/Section";
import { useTableStyles } from "../parts/table-styles";
import { useDrawnInSteps } from "../parts/useDrawnInSteps";

/** Lines drawn by themselves; a person asks for more. */
const LINES = 100;
/** Lines drawn in one go. */
const STEP = 10;

const useStyles = makeStyles({
  share: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  bar: {
    flexGrow: 1,
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    background: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      background: "Canvas",
      boxShadow: "inset 0 0 0 1px CanvasText",
    },
  },
  filled: {
    height: "100%",
    background: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { background: "Highlight" },
  },
});

interface CostLinesProps {
  readonly costs: CostComparison;
  readonly sheet: string;
}

/** Every cost line with its cell, amount in 万元 and share of the budget, as figure and bar. */
export function CostLines({ costs, sheet }: CostLinesProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { pane, say } = useWords();
  const { lines, budget, sum } = costs;
  const [wanted, setWanted] = useState(LINES);
  const drawn = useDrawnInSteps(Math.min(wanted, lines.length), STEP);
  if (lines.length === 0) return null;
  const left = lines.length - wanted;
  const share = (yuan: typeof budget) => (yuan && budget?.gt(0) ? yuan.div(budget) : null);
  return (
    <Section title={say(pane.budget.lines, { count: lines.length })}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {pane.budget.name}
            </th>
            <th scope="col" className={mergeClasses(table.head, table.figure)}>
              {pane.budget.money}
            </th>
            <th scope="col" className={mergeClasses(table.head, table.figure)}>
              {pane.budget.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, drawn).map(({ indicator, amount }) => {
            const part = share(amount.yuan);
            const cell = indicator.target?.cell ?? indicator.name.cell;
            return (
              <tr key={cell}>
                <td className={table.cell}>
                  {oneLine(indicator.name.text)}
                  <span className={styles.share}>
                    <CellButton main place={{ sheet, cell }} />
                    {part && (
                      <span className={styles.bar} aria-hidden>
                        <span
                          className={styles.filled}
                          style={{
                            display: "block",
                            width: percent(part.gt(1) ? part.div(part) : part),
                          }}
                        />
                      </span>
                    )}
                  </span>
                </td>
                <td className={mergeClasses(table.cell, table.figure)}>{yuanInWan(amount.yuan)}</td>
                <td className={mergeClasses(table.cell, table.figure)}>
                  {part ? percent(part) : "—"}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot className={table.total}>
          <tr>
            <td className={table.cell}>{pane.budget.sum}</td>
            <td className={mergeClasses(table.cell, table.figure)}>{sum ? yuanInWan(sum) : "—"}</td>
            <td className={mergeClasses(table.cell, table.figure)}>{percentOrDash(share(sum))}</td>
          </tr>
        </tfoot>
      </table>
      {left > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            setWanted(wanted + LINES);
          }}
        >
          {say(pane.finding.moreRows, { count: left })}
        </Button>
      )}
    </Section>
  );
}

function percentOrDash(ratio: CostComparison["sum"]): string {
  return ratio ? percent(ratio) : "—";
}
