import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, InfoFilled, ErrorCircleFilled } from "@fluentui/react-icons";
import { compareCosts, type CostComparison } from "../../core/appraisal";
import { useWords, type Words } from "../context";
import { CurrentTable } from "../parts/CurrentTable";
import { Facts } from "../parts/Facts";
import { yuanInWan } from "../parts/format";
import { NothingYet } from "../parts/NothingYet";
import { Section } from "../parts/Section";
import { type Pane } from "../state/usePane";
import { type View } from "../state/views";
import { CostLines } from "./CostLines";
import { LeftOut } from "./LeftOut";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  verdict: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "20px" },
  equal: { color: tokens.colorStatusSuccessForeground1 },
  over: { color: tokens.colorStatusDangerForeground1 },
  under: { color: tokens.colorPaletteBlueForeground2 },
  unknown: { color: tokens.colorNeutralForeground3 },
  act: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface BudgetViewProps {
  readonly pane: Pane;
  readonly onView: (view: View) => void;
}

/** 成本与预算: the cost lines, their sum beside the budget, and the sheet that says it all. */
export function BudgetView({ pane, onView }: BudgetViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { outcome, current } = pane;
  const text = words.pane.budget;
  if (!outcome || !current) {
    return (
      <>
        <NothingYet pane={pane} onView={onView}>
          {text.none}
        </NothingYet>
        <RollUp pane={pane} />
      </>
    );
  }
  const costs = compareCosts(current.table);
  return (
    <div className={styles.root}>
      <CurrentTable pane={pane} outcome={outcome} current={current} />
      <Verdict costs={costs} />
      <Facts facts={factsOf(costs, words)} />
      <Button
        appearance="primary"
        disabledFocusable={pane.task.kind === "busy"}
        onClick={() => {
          pane.writeSummary(current);
        }}
      >
        {text.write}
      </Button>
      <p className={styles.hint}>{text.writeHint}</p>
      <div>
        <CostLines costs={costs} sheet={current.table.sheet} />
        <LeftOut costs={costs} sheet={current.table.sheet} />
      </div>
      <Section title={words.pane.rollUp.title}>
        <RollUp pane={pane} />
      </Section>
    </div>
  );
}

/** 汇总全部工作表: every table of the workbook on one sheet. */
function RollUp({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { pane: words } = useWords();
  return (
    <div className={styles.act}>
      <Button disabledFocusable={pane.task.kind === "busy"} onClick={pane.writeRollUp}>
        {words.rollUp.run}
      </Button>
      <p className={styles.hint}>{words.rollUp.hint}</p>
    </div>
  );
}

function factsOf(costs: CostComparison, { pane, say }: Words) {
  const amount = (value: CostComparison["sum"]) =>
    value ? say(pane.budget.amount, { amount: yuanInWan(value) }) : "—";
  return [
    [pane.budget.sum, amount(costs.sum)],
    [pane.budget.budget, amount(costs.budget)],
    [pane.budget.difference, amount(costs.difference)],
  ] as const;
}

const ICONS = {
  equal: CheckmarkCircleFilled,
  over: ErrorCircleFilled,
  under: InfoFilled,
  unknown: InfoFilled,
};

function Verdict({ costs }: { readonly costs: CostComparison }) {
  const styles = useStyles();
  const words = useWords();
  const kind = costs.verdict ?? "unknown";
  const Icon = ICONS[kind];
  return (
    <p className={styles.verdict}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[kind])} />
      <span>{verdictOf(costs, words)}</span>
    </p>
  );
}

function verdictOf({ verdict, difference, sum }: CostComparison, { pane, say }: Words): string {
  const text = pane.budget;
  if (verdict && difference) {
    return say(text.verdict[verdict], { amount: yuanInWan(difference.abs()) });
  }
  return say(text.unknown, { reason: sum ? text.noBudget : text.noLines });
}
