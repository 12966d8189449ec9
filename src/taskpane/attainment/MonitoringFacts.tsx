import { type Monitoring } from "../../core/appraisal";
import { useWords } from "../context";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { LampWord } from "./LampWord";

/** 运行监控: how far the year is, the lamp of the money and of the goal. */
export function MonitoringFacts({ monitoring }: { readonly monitoring: Monitoring }) {
  const { pane, say } = useWords();
  const text = pane.attainment;
  const { months, budget, goal } = monitoring;
  return (
    <Section
      title={text.monitoring}
      hint={months === null ? text.monthsUnknown : say(text.lampsHint, { months })}
    >
      <Facts
        facts={[
          ...(budget
            ? ([[text.budgetLamp, <LampWord key="budget" lamp={budget} />]] as const)
            : []),
          [text.goalLamp, goal ? <LampWord key="goal" lamp={goal} /> : text.noLamp],
        ]}
      />
    </Section>
  );
}
