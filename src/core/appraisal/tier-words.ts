import { normalise } from "../values/normalise";
import { type TierName } from "./score";

const NOT_MET = /^(?:未达成|未达到|未完成|没有达成|未实现)/u;
const PARTLY = /^(?:部分达成|部分完成|部分达到|部分实现)/u;
const MET = /^(?:全部|已)?(?:达成|达到)(?:年度|预期|目标)?(?:指标|目标|目标值)?$/u;

/**
 * What the actual says of a qualitative target: the closed words of 财预〔2020〕10号. 基本达到 is
 * none of them: units give it points of either tier.
 */
export function tierSaid(text: string): TierName | null {
  const clean = normalise(text);
  if (NOT_MET.test(clean)) return "not-met";
  if (PARTLY.test(clean)) return "partly";
  return MET.test(clean) ? "met" : null;
}
