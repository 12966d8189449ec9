import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type CheckedTable } from "../../app";
import { type Appraisal } from "../../core/appraisal";
import { type PerformanceTable } from "../../core/table";
import { useWords, type Words } from "../context";
import { CurrentTable } from "../parts/CurrentTable";
import { Empty } from "../parts/Empty";
import { Facts } from "../parts/Facts";
import { inWan, percent } from "../parts/format";
import { NothingYet } from "../parts/NothingYet";
import { Section } from "../parts/Section";
import { UndoButton } from "../parts/UndoButton";
import { type Pane } from "../state/usePane";
import { type View } from "../state/views";
import { FillPanel, hasResultColumns } from "./FillPanel";
import { IndicatorValues } from "./IndicatorValues";
import { MonitoringFacts } from "./MonitoringFacts";
import { ScoreFacts } from "./ScoreFacts";
import { useAppraisal } from "./useAppraisal";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  act: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  more: { display: "flex", ":empty": { display: "none" } },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface AttainmentViewProps {
  readonly pane: Pane;
  readonly onView: (view: View) => void;
}

/** 完成情况: execution of the budget, points, every indicator, and 填写完成情况. */
export function AttainmentView({ pane, onView }: AttainmentViewProps) {
  const styles = useStyles();
  const words = useWords();
  const text = words.pane.attainment;
  const { outcome, current } = pane;
  if (!outcome || !current) {
    return (
      <NothingYet pane={pane} onView={onView}>
        {text.none}
      </NothingYet>
    );
  }
  return (
    <div className={styles.root}>
      <CurrentTable pane={pane} outcome={outcome} current={current} />
      <FillAct pane={pane} current={current} />
      <Results
        current={current}
        onGenerate={() => {
          pane.templates.show("generate");
          onView("templates");
        }}
      />
    </div>
  );
}

interface FillActProps {
  readonly pane: Pane;
  readonly current: CheckedTable;
}

/** 填写完成情况: the button, then what would be filled in. */
function FillAct({ pane, current }: FillActProps) {
  const { filling } = pane;
  const { look } = filling;
  if (!look || !isOf(look.table, current.table)) return <FillStart pane={pane} current={current} />;
  return (
    <FillPanel
      look={look}
      busy={pane.task.kind === "busy"}
      onApply={filling.apply}
      onClose={filling.close}
    />
  );
}

function FillStart({ pane, current }: FillActProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const { filling, lastWrite } = pane;
  const busy = pane.task.kind === "busy";
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In place of what was just closed with the keyboard in it: it goes on from here, and is
    // never taken from the sheet.
    if (document.hasFocus() && document.activeElement === document.body) {
      root.current?.querySelector("button")?.focus();
    }
  }, []);
  return (
    <div ref={root} className={styles.act}>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          filling.lookAt(current);
        }}
      >
        {words.fill.run}
      </Button>
      <p className={styles.hint}>
        {hasResultColumns(current.table) ? words.fill.runHint : words.fill.runHintTarget}
      </p>
      <div className={styles.more}>
        <UndoButton
          lastWrite={lastWrite?.kind === "fill" ? lastWrite : null}
          busy={busy}
          onUndo={() => {
            pane.undo("ask");
          }}
        />
      </div>
    </div>
  );
}

/** The same table, also where a sheet has several. */
function isOf(looked: PerformanceTable, { sheet, range }: PerformanceTable): boolean {
  return (
    looked.sheet === sheet && looked.range.top === range.top && looked.range.left === range.left
  );
}

interface ResultsProps {
  readonly current: CheckedTable;
  /** Leads to where a self-evaluation is made of a target table. */
  readonly onGenerate: () => void;
}

function Results({ current, onGenerate }: ResultsProps) {
  const words = useWords();
  const text = words.pane.attainment;
  const { table, profile } = current;
  const appraised = useAppraisal(current);
  if (!hasActualColumn(table)) {
    return (
      <Empty action={{ label: text.isTargetAction, run: onGenerate }}>
        {text.isTarget}
        {text.isTargetDetail}
      </Empty>
    );
  }
  if (!appraised) return <ProgressBar aria-label={text.working} />;
  const { appraisal, monitoring } = appraised;
  const facts = moneyFacts(table, appraisal, words);
  return (
    <div>
      {facts.length > 0 && (
        <Section title={text.money}>
          <Facts facts={facts} />
        </Section>
      )}
      <ScoreFacts appraisal={appraisal} />
      {monitoring && <MonitoringFacts monitoring={monitoring} />}
      <IndicatorValues
        rows={appraisal.rows}
        monitoring={monitoring}
        sheet={table.sheet}
        scored={profile.scored && hasResultColumns(table)}
      />
    </div>
  );
}

function hasActualColumn(table: PerformanceTable): boolean {
  return table.columns.some((column) => column.role === "actual");
}

/** The fund block's total row, as far as the form states it, and its rate. */
function moneyFacts(table: PerformanceTable, { execution }: Appraisal, { pane, say }: Words) {
  const text = pane.attainment;
  const total = table.funds?.total;
  const amounts = [
    [text.initialBudget, total?.initialBudget?.money],
    [text.budget, total?.budget?.money ?? table.budget?.money],
    [text.executed, total?.executed?.money ?? table.executed?.money],
  ] as const;
  const rate = execution.rate ?? execution.declaredRate;
  return [
    ...amounts.flatMap(([label, money]) =>
      money ? ([[label, say(pane.budget.amount, { amount: inWan(money) })]] as const) : [],
    ),
    ...(rate ? ([[text.rate, percent(rate)]] as const) : []),
  ];
}
