import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../context";
import { type Pane } from "../state/usePane";
import { type View } from "../state/views";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  button: {
    minWidth: 0,
    // The words stand on the text's left edge.
    marginLeft: `calc(-1px - ${tokens.spacingHorizontalS})`,
    paddingLeft: tokens.spacingHorizontalS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    // The words have a frame then.
    "@media (forced-colors: active)": { marginLeft: 0, marginBottom: tokens.spacingVerticalXS },
  },
});

interface FirstStepsProps {
  readonly pane: Pane;
  readonly onView: (view: View) => void;
}

/** What the pane says when it is opened: the one click, what it does not do, and what else there is. */
export function FirstSteps({ pane: { templates }, onView }: FirstStepsProps) {
  const styles = useStyles();
  const { check } = useWords().pane;
  const steps: readonly (readonly [string, () => void])[] = [
    [
      check.more.insert,
      () => {
        templates.show("gallery");
        onView("templates");
      },
    ],
    [
      check.more.word,
      () => {
        templates.show("word");
        onView("templates");
      },
    ],
    [
      check.more.fill,
      () => {
        onView("attainment");
      },
    ],
    [
      check.more.rollUp,
      () => {
        onView("budget");
      },
    ],
  ];
  return (
    <>
      <p className={styles.text}>{check.before}</p>
      <p className={styles.note}>{check.beforePromise}</p>
      <div>
        <h2 className={styles.title}>{check.more.title}</h2>
        <ul className={styles.list} role="list">
          {steps.map(([label, go]) => (
            <li key={label}>
              <Button appearance="subtle" className={styles.button} onClick={go}>
                {label}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
