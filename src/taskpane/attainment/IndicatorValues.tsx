import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type IndicatorAppraisal, type Lamp, type Monitoring } from "../../core/appraisal";
import { useWords, type Words } from "../context";
import { CellButton } from "../parts/CellButton";
import { Chunked } from "../parts/Chunked";
import { oneLine, percent } from "../parts/format";
import { Section } from "../parts/Section";
import { LampWord } from "./LampWord";
import { openReason, valueText, waitingFor } from "./words";

const ROWS = 40;

const useStyles = makeStyles({
  filter: { marginBottom: tokens.spacingVerticalXS },
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  values: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  label: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  missing: { color: tokens.colorStatusWarningForeground3 },
  why: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface IndicatorValuesProps {
  readonly rows: readonly IndicatorAppraisal[];
  /** Of a monitoring form; null for every other. */
  readonly monitoring: Monitoring | null;
  readonly sheet: string;
  /** The form has scores to fill in: what each row waits for is said. */
  readonly scored: boolean;
}

/** Target, actual value, attainment and score of every indicator, as they are at this moment. */
export function IndicatorValues({ rows, monitoring, sheet, scored }: IndicatorValuesProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane, say } = words;
  const text = pane.attainment;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const filled = rows.filter((row) => actualOf(row) !== "").length;
  const open = scored ? rows.filter((row) => waitingFor(row) !== null) : [];
  const shown = onlyOpen && open.length > 0 ? open : rows;
  return (
    <Section title={text.indicators} hint={say(text.filled, { filled, count: rows.length })}>
      {open.length > 0 && open.length < rows.length && (
        <Button
          size="small"
          className={styles.filter}
          onClick={() => {
            setOnlyOpen(!onlyOpen);
          }}
        >
          {onlyOpen
            ? say(pane.fill.showAll, { count: rows.length })
            : say(pane.fill.onlyOpen, { count: open.length })}
        </Button>
      )}
      <Chunked
        automatic
        className={styles.list}
        items={shown}
        size={ROWS}
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(row) => (
          <IndicatorRow
            key={row.indicator.row}
            row={row}
            lamp={monitoring?.indicators.get(row.indicator) ?? null}
            sheet={sheet}
            scored={scored}
          />
        )}
      />
    </Section>
  );
}

interface IndicatorRowProps {
  readonly row: IndicatorAppraisal;
  readonly lamp: Lamp | null;
  readonly sheet: string;
  readonly scored: boolean;
}

function IndicatorRow({ row, lamp, sheet, scored }: IndicatorRowProps) {
  const styles = useStyles();
  const words = useWords();
  const { pane } = words;
  const text = pane.attainment;
  const { indicator } = row;
  const actual = actualOf(row);
  const points = pointsOf(row, words);
  const waiting = scored && actual !== "" ? waitingFor(row) : null;
  const cell = indicator.actual?.cell ?? indicator.name.cell;
  const facts = [
    [text.target, valueText(indicator.target) || "—"],
    [text.actual, actual],
    ...(row.attainment ? [[pane.fill.attainment, percent(row.attainment)] as const] : []),
    ...(points === null ? [] : [[text.score, points] as const]),
  ] as const;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <span className={styles.text}>{oneLine(indicator.name.text)}</span>
        <CellButton
          main
          place={{ sheet, cell: waiting === null ? cell : (indicator.score?.cell ?? cell) }}
        />
      </span>
      <span className={styles.values}>
        {facts.map(([label, value]) => (
          <span key={label}>
            <span className={styles.label}>{label}</span>
            <span className={mergeClasses(value === "" && styles.missing)}>
              {value === "" ? text.missing : value}
            </span>
          </span>
        ))}
        {lamp && <LampWord lamp={lamp} />}
      </span>
      {waiting !== null && <p className={styles.why}>{openReason(row, waiting, words)}</p>}
    </li>
  );
}

function actualOf({ indicator }: IndicatorAppraisal): string {
  return valueText(indicator.actual);
}

/** "9.8/10", with the table's own score where that says something else; null without weight. */
function pointsOf(
  { score, weighted, declaredScore, full, points }: IndicatorAppraisal,
  { pane, say }: Words,
): string | null {
  if (!points && !full) return null;
  const of = say(pane.fill.scoreOf, {
    points: points?.toFixed() ?? "—",
    weight: full?.toFixed() ?? "—",
  });
  const computed = weighted ? weighted.points : score;
  if (!computed || !declaredScore || computed.eq(declaredScore)) return of;
  return say(pane.fill.pointsDiffer, { computed: of, declared: declaredScore.toFixed() });
}
