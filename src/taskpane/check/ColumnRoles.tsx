import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReadingChoice } from "../../app";
import { messagesFor } from "../../core/messages";
import { columnLetters, parseCell } from "../../core/sheet";
import { type ColumnRole, type PerformanceTable } from "../../core/table";
import { useWords } from "../context";
import { oneLine } from "../parts/format";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  name: { flex: "1 1 100px", minWidth: 0, overflowWrap: "anywhere" },
  select: { flex: "1 1 150px", minWidth: 0 },
});

const AUTOMATIC = "automatic";

interface ColumnLine {
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole | null;
  readonly byHand: boolean;
}

/** The columns of a table with what they are read as, those that nobody knows among them. */
function columnsOf(table: PerformanceTable, choice: ReadingChoice | null): readonly ColumnLine[] {
  const lines = new Map<number, ColumnLine>();
  const unknown = new Set<number>();
  for (const { cell, why } of table.unrecognised) {
    const place = why === "column" ? parseCell(cell) : null;
    if (place) unknown.add(place.column);
  }
  for (const { column, heading, role } of table.columns) {
    lines.set(column, {
      column,
      heading: oneLine(heading?.text ?? ""),
      role: unknown.has(column) ? null : role,
      byHand: choice?.columns[column] !== undefined,
    });
  }
  for (const column of unknown) {
    if (!lines.has(column)) lines.set(column, { column, heading: "", role: null, byHand: false });
  }
  return [...lines.values()].sort((a, b) => a.column - b.column);
}

interface ColumnRolesProps {
  readonly table: PerformanceTable;
  /** What was said of this sheet before; null if nothing. */
  readonly choice: ReadingChoice | null;
  readonly busy: boolean;
  readonly onRole: (column: number, role: ColumnRole | null) => void;
}

/** `列角色`: each column of the table and what it is; a person can say it better. */
export function ColumnRoles({ table, choice, busy, onRole }: ColumnRolesProps) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  const { roles } = messagesFor(language).checking;
  const names = Object.keys(roles) as (keyof typeof roles)[];
  const { reading } = pane;
  const lines = columnsOf(table, choice);
  if (lines.length === 0) return null;
  return (
    <Section title={reading.title} count={lines.length} hint={reading.hint} startsOpen={false}>
      <ul className={styles.list} role="list">
        {lines.map(({ column, heading, role, byHand }) => {
          const letter = columnLetters(column);
          return (
            <li key={column} className={styles.row}>
              <span className={styles.name}>
                {say(reading.column, {
                  column: letter,
                  heading: heading === "" ? reading.noHeading : heading,
                })}
              </span>
              <Select
                size="small"
                className={styles.select}
                aria-label={say(reading.choose, { column: letter })}
                disabled={busy}
                value={role ?? AUTOMATIC}
                onChange={(_, { value }) => {
                  onRole(column, names.find((name) => name === value) ?? null);
                }}
              >
                {(byHand || role === null) && (
                  <option value={AUTOMATIC}>{byHand ? reading.automatic : reading.unknown}</option>
                )}
                {names.map((name) => (
                  <option key={name} value={name}>
                    {name === role && byHand ? `${roles[name]} · ${reading.byHand}` : roles[name]}
                  </option>
                ))}
              </Select>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
