import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { type CheckSettings } from "../../app";
import { DEFAULT_PROFILE, PROFILES, profileById, recogniseProfile } from "../../core/appraisal";
import { messagesFor, ruleTitle } from "../../core/messages";
import { catalogue, type Rule, type Severity } from "../../core/rules";
import { type PerformanceTable } from "../../core/table";
import { SEVERITIES } from "../check/groups";
import { useWords } from "../context";
import { Chunked } from "../parts/Chunked";
import { Section } from "../parts/Section";
import { type Decisions } from "../state/useDecisions";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  // The longest name of a profile is wider than the pane; the list itself shows it whole.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  severity: { flexShrink: 0 },
  changed: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** Rules drawn at once; scrolling draws more. */
const ROWS = 20;

const OWN = "own";

interface CheckSettingsFormProps {
  /** The table in view; says what 自动 comes to for it. */
  readonly table: PerformanceTable | null;
  readonly loadSettings: Decisions["loadSettings"];
  readonly saveSettings: Decisions["saveSettings"];
}

/** The profile and the rules that this workbook is checked with. */
export function CheckSettingsForm({ table, loadSettings, saveSettings }: CheckSettingsFormProps) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  const text = pane.settings;
  const { profiles } = messagesFor(language).checking;
  const [settings, setSettings] = useState<CheckSettings | null>(null);
  useEffect(() => {
    loadSettings(setSettings);
  }, [loadSettings]);
  const recognised = useMemo(() => table && (recogniseProfile(table) ?? DEFAULT_PROFILE), [table]);
  if (!settings) return <p>{text.loading}</p>;
  const change = (changed: CheckSettings) => {
    setSettings(changed);
    saveSettings(changed);
  };
  return (
    <>
      <Field className={styles.field} label={text.profile} hint={text.profileHint}>
        <Select
          value={settings.profile ?? ""}
          onChange={(_, { value }) => {
            change({ ...settings, profile: profileById(value)?.id ?? null });
          }}
        >
          <option value="">
            {recognised
              ? say(text.profileAutomaticNow, { profile: profiles[recognised.id] })
              : text.profileAutomatic}
          </option>
          {PROFILES.map(({ id }) => (
            <option key={id} value={id}>
              {profiles[id]}
            </option>
          ))}
        </Select>
      </Field>
      <Section title={text.rules} count={catalogue.length} hint={text.rulesHint} startsOpen={false}>
        <RuleSwitches settings={settings} onChange={change} />
      </Section>
    </>
  );
}

interface RuleSwitchesProps {
  readonly settings: CheckSettings;
  readonly onChange: (settings: CheckSettings) => void;
}

function RuleSwitches({ settings, onChange }: RuleSwitchesProps) {
  const styles = useStyles();
  const { pane, say } = useWords();
  const text = pane.settings;
  const { off, on, severities } = settings;
  const changed = new Set([...off, ...on, ...Object.keys(severities)]).size;
  return (
    <>
      {changed > 0 && (
        <div className={styles.changed}>
          <span>{say(text.rulesChanged, { count: changed })}</span>
          <Button
            size="small"
            onClick={() => {
              onChange({ ...settings, off: [], on: [], severities: {} });
            }}
          >
            {text.rulesReset}
          </Button>
        </div>
      )}
      <Chunked
        className={styles.list}
        items={catalogue}
        size={ROWS}
        automatic
        more={(count) => say(pane.finding.moreRows, { count })}
        render={(rule) => (
          <RuleSwitch key={rule.code} rule={rule} settings={settings} onChange={onChange} />
        )}
      />
    </>
  );
}

function RuleSwitch({ rule, settings, onChange }: RuleSwitchesProps & { readonly rule: Rule }) {
  const styles = useStyles();
  const { pane, say, language } = useWords();
  const text = pane.settings;
  const { code } = rule;
  const byDefault = rule.onByDefault !== false;
  const isOn = byDefault ? !settings.off.includes(code) : settings.on.includes(code);
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <Checkbox
          label={say(text.ruleName, { code, title: ruleTitle(code, language) })}
          checked={isOn}
          onChange={(_, { checked }) => {
            const wanted = checked === true;
            const others = (codes: readonly string[]) => codes.filter((known) => known !== code);
            onChange({
              ...settings,
              off: byDefault && !wanted ? [...others(settings.off), code] : others(settings.off),
              on: !byDefault && wanted ? [...others(settings.on), code] : others(settings.on),
            });
          }}
        />
      </div>
      <Select
        size="small"
        className={styles.severity}
        aria-label={say(text.severityOf, { code })}
        disabled={!isOn}
        value={settings.severities[code] ?? OWN}
        onChange={(_, { value }) => {
          onChange({ ...settings, severities: withSeverity(settings, code, value) });
        }}
      >
        <option value={OWN}>
          {say(text.severityOwn, { severity: pane.groups[rule.severity] })}
        </option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {pane.groups[severity]}
          </option>
        ))}
      </Select>
    </li>
  );
}

function withSeverity(
  { severities }: CheckSettings,
  code: string,
  value: string,
): Readonly<Record<string, Severity>> {
  const others = Object.entries(severities).filter(([known]) => known !== code);
  const wanted = SEVERITIES.find((severity) => severity === value);
  return Object.fromEntries(wanted ? [...others, [code, wanted] as const] : others);
}
