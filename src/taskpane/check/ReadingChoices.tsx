import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReadingChoice } from "../../app";
import { columnLetters } from "../../core/sheet";
import { useWords } from "../context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReadingChoicesProps {
  readonly choices: readonly ReadingChoice[];
  readonly busy: boolean;
  readonly onTableHere: () => void;
  readonly onReset: (sheet: string) => void;
}

/** What a person has said about how sheets are read, the way back, and `这是指标表`. */
export function ReadingChoices({ choices, busy, onTableHere, onReset }: ReadingChoicesProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const { reading } = pane;
  return (
    <div className={styles.root}>
      {choices.map(({ sheet, range, columns }) => {
        const letters = Object.keys(columns).map((column) => columnLetters(Number(column)));
        return (
          <div key={sheet} className={styles.root}>
            {range !== null && (
              <p className={styles.text}>{say(reading.range, { sheet, range })}</p>
            )}
            {letters.length > 0 && (
              <p className={styles.text}>{say(reading.columnsSet, { sheet, columns: letters })}</p>
            )}
            <div className={styles.buttons}>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  onReset(sheet);
                }}
              >
                {reading.reset}
              </Button>
            </div>
          </div>
        );
      })}
      <p className={styles.text}>{reading.tableHereHint}</p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={onTableHere}>
          {reading.tableHere}
        </Button>
      </div>
    </div>
  );
}
