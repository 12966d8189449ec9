import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type CheckedTable, type CheckOutcome } from "../../app";
import { useWords, type Words } from "../context";
import { useReturningFocus } from "../parts/keyboard";
import { ProposalList } from "../parts/ProposalList";
import { countResult, type Counts } from "../state/counts";
import { type Pane } from "../state/usePane";
import { ColumnRoles } from "./ColumnRoles";
import { CheckNotes } from "./CheckNotes";
import { Filters } from "./Filters";
import { FindingGroups } from "./FindingGroups";
import { fixesOf, type Filter } from "./groups";
import { ReadingChoices } from "./ReadingChoices";
import { IgnoredList, NotJudgedList, PassList, UnrecognisedList } from "./OtherLists";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  below: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface ResultsProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly current: CheckedTable;
  readonly onRule: (code: string) => void;
}

/** Everything that the check of one table said. */
export function Results({ pane, outcome, current, onRule }: ResultsProps) {
  const styles = useStyles();
  const { pane: words, say } = useWords();
  const [chosen, setFilter] = useState<Filter | null>(null);
  const [proposing, setProposing] = useState(false);
  const [opener, returnToOpener] = useReturningFocus();
  const { table, result, ignored } = current;
  const { decisions } = pane;
  const choice = outcome.choices.find(({ sheet }) => sheet === table.sheet) ?? null;
  const busy = pane.task.kind === "busy";
  const fixes = useMemo(() => fixesOf(result), [result]);
  const counts = useMemo(() => countResult(result), [result]);
  // A list that has become empty takes its button away, and with it what was narrowed to.
  const filter =
    (chosen === "ignored" && ignored.length === 0) ||
    (chosen === "notJudged" && counts.notJudged === 0)
      ? null
      : chosen;
  const showing = (kind: Filter) => filter === null || filter === kind;
  const remark = remarkOf(filter, counts, { pane: words, say });
  return (
    <>
      <Filters counts={counts} ignored={ignored.length} filter={filter} onFilter={setFilter} />
      <CheckNotes outcome={outcome} />
      {fixes.length > 1 && !proposing && (
        <div>
          <Button
            ref={opener}
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              setProposing(true);
            }}
          >
            {say(words.finding.applyAll, { count: fixes.length })}
          </Button>
        </div>
      )}
      {fixes.length > 1 && proposing && (
        <ProposalList
          proposals={fixes}
          onClose={() => {
            setProposing(false);
            returnToOpener();
          }}
          onApply={() => {
            setProposing(false);
            pane.applyFixes(fixes);
          }}
        />
      )}
      {remark !== null && <p className={styles.text}>{remark}</p>}
      <div>
        <FindingGroups
          result={result}
          sheet={table.sheet}
          filter={filter}
          busy={busy}
          onFix={(fix) => {
            pane.applyFixes([fix]);
          }}
          onIgnore={decisions.ignore}
          onRule={onRule}
        />
        {showing("notJudged") && <NotJudgedList reasons={result.notJudged} sheet={table.sheet} />}
        {showing("pass") && <PassList passes={result.passes} />}
        {filter === null && (
          <>
            <UnrecognisedList cells={table.unrecognised} sheet={table.sheet} />
          </>
        )}
        {showing("ignored") && (
          <IgnoredList
            key={filter}
            ignored={ignored}
            startsOpen={filter === "ignored"}
            busy={busy}
            onUnignore={decisions.unignore}
          />
        )}
        {filter === null && (
          <>
            <ColumnRoles
              table={table}
              choice={choice}
              busy={busy}
              onRole={(column, role) => {
                decisions.setColumnRole(table.sheet, column, role);
              }}
            />
            <div className={styles.below}>
              <Button
                size="small"
                title={words.report.hint}
                disabledFocusable={busy}
                onClick={() => {
                  decisions.writeReport(outcome.tables);
                }}
              >
                {words.report.write}
              </Button>
              <ReadingChoices
                choices={outcome.choices}
                busy={busy}
                onTableHere={decisions.setTableHere}
                onReset={decisions.resetReading}
              />
            </div>
          </>
        )}
      </div>
    </>
  );
}

/** What is said where the list has nothing to show; null where it has. */
function remarkOf(
  filter: Filter | null,
  { errors, warnings, hints, passes }: Counts,
  { pane: { check, groups }, say }: Pick<Words, "pane" | "say">,
): string | null {
  const counted = { error: errors, warning: warnings, hint: hints, pass: passes };
  if (filter !== null && filter in counted) {
    const none = counted[filter as keyof typeof counted] === 0;
    return none ? say(check.none, { group: groups[filter] }) : null;
  }
  if (filter !== null || errors + warnings + hints > 0) return null;
  return passes > 0 ? check.clean + check.cleanDetail : check.clean;
}
