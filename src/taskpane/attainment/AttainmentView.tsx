import { makeStyles, tokens } from "@fluentui/react-components";
import { type PerformanceTable } from "../../core/table";
import { useWords, type Words } from "../context";
import { Empty } from "../parts/Empty";
import { Facts } from "../parts/Facts";
import { inWan, percent } from "../parts/format";
import { Section } from "../parts/Section";
import { TableHeader } from "../parts/TableHeader";
import { TablePicker } from "../parts/TablePicker";
import { type Pane } from "../state/usePane";
import { IndicatorValues } from "./IndicatorValues";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface AttainmentViewProps {
  readonly pane: Pane;
  readonly onGoToCheck: () => void;
}

/** 完成情况: execution of the budget, and target beside actual value of every indicator. */
export function AttainmentView({ pane, onGoToCheck }: AttainmentViewProps) {
  const styles = useStyles();
  const words = useWords();
  const text = words.pane.attainment;
  const { outcome, current } = pane;
  if (!outcome || !current) {
    return <Empty action={{ label: text.noneAction, run: onGoToCheck }}>{text.none}</Empty>;
  }
  const { table } = current;
  const facts = moneyFacts(table, words);
  return (
    <div className={styles.root}>
      <TablePicker tables={outcome.tables} current={current} onChoose={pane.choose} />
      <TableHeader table={table} />
      {hasActualColumn(table) ? (
        <>
          {facts.length > 0 && (
            <Section title={text.money}>
              <Facts facts={facts} />
            </Section>
          )}
          <IndicatorValues table={table} />
        </>
      ) : (
        <Empty>
          {text.isTarget}
          {text.isTargetDetail}
        </Empty>
      )}
    </div>
  );
}

function hasActualColumn(table: PerformanceTable): boolean {
  return table.columns.some((column) => column.role === "actual");
}

/** The fund block's total row, as far as the form states it. */
function moneyFacts(table: PerformanceTable, { pane, say }: Words) {
  const text = pane.attainment;
  const total = table.funds?.total;
  const amounts = [
    [text.initialBudget, total?.initialBudget?.money],
    [text.budget, total?.budget?.money ?? table.budget?.money],
    [text.executed, total?.executed?.money ?? table.executed?.money],
  ] as const;
  const rate = (total?.rate ?? table.executionRate)?.ratio;
  return [
    ...amounts.flatMap(([label, money]) =>
      money ? ([[label, say(pane.budget.amount, { amount: inWan(money) })]] as const) : [],
    ),
    ...(rate ? ([[text.rate, percent(rate)]] as const) : []),
  ];
}
