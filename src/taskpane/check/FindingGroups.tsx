import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type FocusEvent, type KeyboardEvent } from "react";
import { type CheckResult, type Finding } from "../../core/rules";
import { useWords } from "../context";
import { Chunked } from "../parts/Chunked";
import { Section } from "../parts/Section";
import { type PlacedFix } from "../../app";
import { FindingCard } from "./FindingCard";
import { groupFindings, SEVERITIES, type Filter } from "./groups";

/** Cards drawn at once; scrolling draws more. */
const CARDS = 20;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
});

interface FindingGroupsProps {
  readonly result: CheckResult;
  readonly sheet: string;
  readonly filter: Filter | null;
  readonly busy: boolean;
  readonly onFix: (fix: PlacedFix) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
  readonly onRule: (code: string) => void;
}

const MAIN = '[data-goes-to="main"]';

/**
 * The findings by severity, then by rule. Arrow keys move from place to place. Where a finding
 * goes that had the keyboard (mended, ignored), the next one gets it.
 */
export function FindingGroups(props: FindingGroupsProps) {
  const { result, sheet, filter, busy, onFix, onIgnore, onRule } = props;
  const styles = useStyles();
  const { pane, say } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => SEVERITIES.filter((severity) => filter === null || filter === severity),
    [filter],
  );
  const listed = useMemo(
    () => result.findings.filter((finding) => shown.includes(finding.severity)),
    [result, shown],
  );
  const all = useMemo(() => groupFindings(listed), [listed]);

  const reading = useRef(-1);
  const places = () => Array.from(root.current?.querySelectorAll<HTMLElement>(MAIN) ?? []);
  useEffect(() => {
    if (reading.current < 0 || !document.hasFocus()) return;
    if (document.activeElement !== document.body) return;
    places()
      .slice(0, reading.current + 1)
      .at(-1)
      ?.focus({ preventScroll: true });
  }, [result]);

  function remember({ target }: FocusEvent) {
    const place = target.closest("li")?.querySelector<HTMLElement>(MAIN);
    reading.current = place ? places().indexOf(place) : -1;
  }
  function forget({ relatedTarget, currentTarget }: FocusEvent) {
    // To nothing: what had the keyboard may be gone, and its place counts.
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) reading.current = -1;
  }

  function moveBetweenPlaces(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const buttons = places();
    const at = buttons.findIndex((button) => button === event.target);
    const next = buttons[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div ref={root} onKeyDown={moveBetweenPlaces} onFocus={remember} onBlur={forget}>
      {shown.map((severity) => {
        const groups = all.filter((group) => group.severity === severity);
        if (groups.length === 0) return null;
        const count = listed.filter((finding) => finding.severity === severity).length;
        return (
          <Section key={severity} title={pane.groups[severity]} count={count}>
            <Chunked
              automatic
              className={styles.list}
              items={groups}
              size={CARDS}
              more={(left) => say(pane.finding.moreCards, { count: left })}
              render={(group) => (
                <FindingCard
                  key={group.code}
                  group={group}
                  sheet={sheet}
                  busy={busy}
                  onFix={onFix}
                  onIgnore={onIgnore}
                  onRule={onRule}
                />
              )}
            />
          </Section>
        );
      })}
    </div>
  );
}
