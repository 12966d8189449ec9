import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { messagesFor } from "../../core/messages";
import { type PerformanceTable } from "../../core/table";
import {
  COMMON_INDICATORS,
  exampleTarget,
  searchLibrary,
  type IndicatorFieldOfWork,
} from "../../core/templates";
import { useWords } from "../context";
import { Chunked } from "../parts/Chunked";
import { levelsOffered } from "./levels";
import { useTextStyles } from "./text-styles";
import { type Suggestion } from "./useTemplates";

/** Entries drawn at first, and more each time. */
const ENTRIES = 25;

const FIELDS = [...new Set(COMMON_INDICATORS.map(({ field }) => field))];

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface LibraryProps {
  /** The table to insert into; its 二级指标 are offered. */
  readonly table: PerformanceTable | null;
  readonly busy: boolean;
  readonly onInsert: (suggestion: Suggestion) => void;
}

/** Common indicators, found by word, pinyin, field of work and 二级指标. */
export function Library({ table, busy, onInsert }: LibraryProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { pane, say, language } = useWords();
  const { indicators } = pane.templates;
  const names = messagesFor(language).templates.library;
  const [asked, setAsked] = useState("");
  const [field, setField] = useState<IndicatorFieldOfWork | null>(null);
  const [chosen, setLevel] = useState<string | null>(null);
  const levels = useMemo(() => levelsOffered(table), [table]);
  // Another table may not have the level that was chosen for the last one.
  const level2 = levels.some(({ name }) => name === chosen) ? chosen : null;
  const found = useMemo(
    () => searchLibrary({ text: asked, ...(field && { field }), ...(level2 && { level2 }) }),
    [asked, field, level2],
  );
  return (
    <>
      <Field label={indicators.search}>
        <Input
          type="search"
          value={asked}
          maxLength={40}
          contentBefore={<SearchRegular />}
          placeholder={indicators.searchExample}
          onChange={(_, { value }) => {
            setAsked(value);
          }}
        />
      </Field>
      <div className={styles.filters}>
        <Select
          aria-label={indicators.field}
          value={field ?? ""}
          onChange={(_, { value }) => {
            setField(FIELDS.find((known) => known === value) ?? null);
          }}
        >
          <option value="">{indicators.allFields}</option>
          {FIELDS.map((known) => (
            <option key={known} value={known}>
              {names[known]}
            </option>
          ))}
        </Select>
        <Select
          aria-label={indicators.level2}
          value={level2 ?? ""}
          onChange={(_, { value }) => {
            setLevel(value === "" ? null : value);
          }}
        >
          <option value="">{indicators.allLevels}</option>
          {levels.map(({ name, count }) => (
            <option key={name} value={name}>
              {count === null ? name : say(indicators.levelOfTable, { level: name, count })}
            </option>
          ))}
        </Select>
      </div>
      <p className={text.hint} role="status">
        {found.length === 0 ? indicators.nothing : say(indicators.found, { count: found.length })}
      </p>
      <Chunked
        key={`${asked}|${field ?? ""}|${level2 ?? ""}`}
        className={styles.list}
        items={found}
        size={ENTRIES}
        automatic
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(indicator) => {
          const target = exampleTarget(indicator);
          const place = { level: indicator.level2, field: names[indicator.field] };
          return (
            <li key={`${indicator.field} ${indicator.name}`} className={styles.entry}>
              <div>
                <p className={text.text}>
                  <span className={styles.name}>{indicator.name}</span> {target}
                </p>
                <p className={text.hint}>{say(indicators.place, place)}</p>
              </div>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={say(indicators.insertLabel, { name: indicator.name, target })}
                onClick={() => {
                  onInsert({ indicator, target, level2 });
                }}
              >
                {indicators.insert}
              </Button>
            </li>
          );
        }}
      />
    </>
  );
}
