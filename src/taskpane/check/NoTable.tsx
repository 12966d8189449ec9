import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type LookedFor } from "../../core/table";
import { useWords } from "../context";
import { CellButton } from "../parts/CellButton";
import { noTableProblem, type CheckOutcome } from "../../app";
import { explainProblem } from "../../excel";
import { LINE_WITHOUT_COLOURS } from "../parts/looks";
import { type Pane } from "../state/usePane";
import { type View } from "../state/views";
import { ReadingChoices } from "./ReadingChoices";
import { SeverityIcon } from "./SeverityIcon";

/** Sheets that are named; more would push the advice off the pane. */
const NAMED = 5;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  icon: { display: "flex", height: "20px", alignItems: "center" },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  missing: { color: tokens.colorNeutralForeground3 },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300 },
  link: LINE_WITHOUT_COLOURS,
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    "& li": { marginBottom: tokens.spacingVerticalXS },
  },
});

interface NoTableProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly onView: (view: View) => void;
}

/** No table was found: where was searched, what for, and what a person can do. */
export function NoTable({ pane: { decisions, task, templates }, outcome, onView }: NoTableProps) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  const { noTable } = pane;
  const { searched, choices } = outcome;
  const [first] = searched;
  const problem = noTableProblem(outcome);
  if (problem?.kind === "own-sheet") {
    const { message, nextStep } = explainProblem(problem, language);
    return (
      <section className={styles.root}>
        <h2 className={styles.title}>{message}</h2>
        <p className={styles.text}>{say(pane.problem.next, { step: nextStep })}</p>
      </section>
    );
  }
  const { otherSheet, headings, insert } = noTable.steps;
  // Where all sheets were searched, searching them is no advice.
  const steps = searched.length === 1 ? [otherSheet, headings] : [headings];
  const names = searched.map(({ name, range }) =>
    range === null
      ? say(noTable.emptySheet, { sheet: name })
      : say(noTable.searchedSheet, { sheet: name, range }),
  );
  const listed = names.slice(0, NAMED).join(language === "zh-CN" ? "、" : ", ");
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{noTable.title}</h2>
      <p className={styles.text}>
        {noTable.searched}
        {listed}
        {names.length > NAMED && say(noTable.andMore, { count: names.length - NAMED })}
      </p>
      <p className={styles.text}>{noTable.lookedFor}</p>
      {searched.length === 1 && first && <Seen sheet={first.name} items={first.lookedFor} />}
      <h3 className={styles.subtitle}>{noTable.stepsTitle}</h3>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>
          {insert.step}{" "}
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              templates.show("gallery");
              onView("templates");
            }}
          >
            {insert.action}
          </Link>
        </li>
      </ul>
      <ReadingChoices
        choices={choices}
        busy={task.kind === "busy"}
        onTableHere={decisions.setTableHere}
        onReset={decisions.resetReading}
      />
    </section>
  );
}

interface SeenProps {
  readonly sheet: string;
  readonly items: readonly LookedFor[];
}

/** The parts of a table one by one: which were seen, and where. */
function Seen({ sheet, items }: SeenProps) {
  const styles = useStyles();
  const { noTable } = useWords().pane;
  return (
    <ul className={styles.list} role="list">
      {items.map(({ what, found }) => (
        <li key={what} className={styles.row}>
          <span className={styles.icon}>
            <SeverityIcon kind={found && what !== "sideways" ? "pass" : "notJudged"} />
          </span>
          <span className={styles.what}>
            {noTable.parts[what]}{" "}
            {!found && <span className={styles.missing}>{noTable.notSeen}</span>}
          </span>
          {found && <CellButton place={{ sheet, cell: found.cell }} />}
        </li>
      ))}
    </ul>
  );
}
