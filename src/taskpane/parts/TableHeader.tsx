import { makeStyles, tokens } from "@fluentui/react-components";
import { type Ref } from "react";
import { rangeToA1 } from "../../core/sheet";
import { type PerformanceTable } from "../../core/table";
import { useWords, type Words } from "../context";
import { inWan, oneLine } from "./format";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface TableHeaderProps {
  readonly table: PerformanceTable;
  /** The header takes the keyboard where something above it has gone. */
  readonly ref?: Ref<HTMLElement>;
}

/** What was recognised: form and year, project, department, budget, number of indicators, place. */
export function TableHeader({ table, ref }: TableHeaderProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane, say } = words;
  const name = oneLine(table.projectName?.text ?? "");
  const budget = table.budget?.money;
  const facts = [
    ...(table.department && oneLine(table.department.text) !== ""
      ? [oneLine(table.department.text)]
      : []),
    budget ? say(pane.table.budget, { amount: inWan(budget) }) : pane.table.budgetUnknown,
    say(pane.table.indicators, { count: table.indicators.length }),
  ];
  return (
    <header ref={ref} tabIndex={-1} className={styles.root}>
      <p className={styles.title}>{titleOf(table, words)}</p>
      <h2 className={styles.name}>{name === "" ? pane.table.nameUnknown : name}</h2>
      <p className={styles.facts}>{facts.join(" · ")}</p>
      <p className={styles.facts}>
        {say(pane.table.place, { sheet: table.sheet, range: rangeToA1(table.range) })}
      </p>
    </header>
  );
}

/** The form's kind and year: 项目支出绩效目标表 · 2022年度. */
function titleOf(table: PerformanceTable, { pane, say }: Words): string {
  const year =
    table.year === null
      ? pane.table.yearUnknown
      : say(pane.table.year, { year: String(table.year) });
  return `${pane.kinds[table.kind]} · ${year}`;
}
