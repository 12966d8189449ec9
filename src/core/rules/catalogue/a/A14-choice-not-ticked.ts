import { defineRule } from "../../rule";
import { plain, quoted } from "../../support/texts/words";

/** Boxes, circles and empty brackets to be filled; full-width ones come as "()" and "[]". */
const BOX = /[□☐▢◻○◯〇]|\(\)|\[\]|【】|〔〕/gu;
/** Boxes and ticks that say yes; fonts of ticks (Wingdings) show as R, þ or ü beside a box. */
const TICK = /[☑☒■▣◼√✓✔✅●◉⊙þü]|[([【][xXvV√✓*][)\]】]|(?:^|[^a-zA-Z])[RV](?:[^a-zA-Z]|$)/u;

/** A14: a field with boxes to tick (项目属性 □新增 □延续) has none of them ticked. */
export const A14 = defineRule({
  code: "A14",
  slug: "choice-not-ticked",
  severity: "hint",
  certainty: "likely",
  group: "completeness",
  basis: ["form"],
  check({ table }, report) {
    for (const entry of table.header) {
      const text = plain(entry.text);
      const boxes = text.match(BOX)?.length ?? 0;
      if (boxes < 2 || TICK.test(text)) continue;
      report.finding({
        cell: entry.cell,
        data: { label: quoted((entry.label ?? entry).text, 20) },
        subject: plain(entry.label?.text ?? entry.text).slice(0, 40),
        cause: "choices",
      });
    }
  },
});
