import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../context";
import { parseExample, type ExampleCell, type ExampleSheet } from "./example";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  // A form has more columns than the pane has room for: it scrolls within its own box.
  box: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    "& td, & th": {
      minWidth: "4em",
      maxWidth: "11em",
      padding: tokens.spacingHorizontalXS,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      textAlign: "left",
      verticalAlign: "top",
    },
    "& th": { background: tokens.colorNeutralBackground3, whiteSpace: "nowrap" },
  },
  reported: {
    background: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** An example of a rule's page, as the table that it is, with the places that the rule reports. */
export function ExampleView({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {parseExample(text).map((sheet, index) => (
        <SheetOfExample key={index} sheet={sheet} />
      ))}
    </div>
  );
}

function SheetOfExample({ sheet }: { readonly sheet: ExampleSheet }) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const { name, facts, funds, rows, asItIs } = sheet;
  const headed = asItIs ? rows : rows.slice(1);
  return (
    <>
      {name !== null && <p className={styles.text}>{say(pane.rulePage.sheet, { sheet: name })}</p>}
      {facts.map(({ label, value }) => (
        <p key={label} className={styles.text}>
          {say(pane.rulePage.fact, { label })}
          <Content cell={value} />
        </p>
      ))}
      {funds.length > 0 && (
        <Grid head={pane.rulePage.funds.map((text) => ({ text, reported: false }))} rows={funds} />
      )}
      {rows.length > 0 && <Grid head={asItIs ? null : (rows[0] ?? null)} rows={headed} />}
    </>
  );
}

interface GridProps {
  readonly head: readonly ExampleCell[] | null;
  readonly rows: readonly (readonly ExampleCell[])[];
}

/** A wide example is shown with its first reported place in sight. */
function showReported(box: HTMLElement | null): void {
  const place = box?.querySelector("mark")?.closest("td, th");
  if (box && place) {
    box.scrollLeft = place.getBoundingClientRect().right - box.getBoundingClientRect().right;
  }
}

function Grid({ head, rows }: GridProps) {
  const styles = useStyles();
  return (
    <div ref={showReported} className={styles.box} tabIndex={0}>
      <table className={styles.table}>
        {head && (
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th key={index} scope="col" className={classOf(cell, styles.reported)}>
                  <Content cell={cell} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} className={classOf(cell, styles.reported)}>
                  <Content cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf({ reported }: ExampleCell, style: string): string {
  return mergeClasses(reported && style);
}

/** A cell's text; where the rule reports, marked also for those who do not see colours. */
function Content({ cell: { text, reported } }: { readonly cell: ExampleCell }) {
  const styles = useStyles();
  const { pane } = useWords();
  if (!reported) return text;
  return <mark className={styles.reported}>{text === "" ? pane.proposals.empty : text}</mark>;
}
