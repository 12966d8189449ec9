import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { type CheckOutcome } from "../../app";
import { explainProblem } from "../../excel";
import { useWords } from "../context";

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ":empty": { display: "none" },
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** What a check could not do: no marks, sheets left out or hidden, settings that were damaged. */
export function CheckNotes({ outcome }: { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  const { marking, leftOut, hidden, damagedSettings } = outcome;
  const unmarked = marking.kind === "marked" ? marking.unmarked : [];
  const without = sheetsWithoutTable(outcome);
  const refusal = marking.kind === "refused" ? explainProblem(marking.problem, language) : null;
  return (
    <div className={styles.notes}>
      {refusal && (
        <MessageBar intent="warning" layout="multiline" data-problem={refusal.code}>
          <MessageBarBody>
            <MessageBarTitle>{pane.check.notMarked}</MessageBarTitle>
            {refusal.message}
            <br />
            {say(pane.problem.next, { step: refusal.nextStep })}
          </MessageBarBody>
        </MessageBar>
      )}
      {leftOut.map(({ name, problem }) => (
        <p key={name} className={styles.note}>
          {say(pane.check.leftOut, {
            sheet: name,
            why: explainProblem(problem, language).message,
          })}
        </p>
      ))}
      {unmarked.length > 0 && (
        <p className={styles.note}>{say(pane.check.unmarked, { sheets: unmarked })}</p>
      )}
      {without.length > 0 && (
        <p className={styles.note}>{say(pane.check.noTableOn, { sheets: without })}</p>
      )}
      {hidden.length > 0 && (
        <p className={styles.note}>{say(pane.check.hidden, { sheets: hidden })}</p>
      )}
      {damagedSettings.length > 0 && <p className={styles.note}>{pane.check.damagedSettings}</p>}
    </div>
  );
}

/** Where several sheets were searched: those on which nothing was found, empty ones left out. */
function sheetsWithoutTable({ searched, tables }: CheckOutcome): readonly string[] {
  if (searched.length < 2) return [];
  const found = new Set(tables.map(({ table }) => table.sheet));
  return searched
    .filter(({ name, range }) => range !== null && !found.has(name))
    .map(({ name }) => name);
}
