import { Big } from "./decimal";

/** Quantities whose units convert without anything to be known beside them. */
export type Quantity = "length" | "area" | "weight" | "volume" | "time" | "calendar";

interface Size {
  readonly quantity: Quantity;
  /** In the quantity's smallest unit, so that every factor is exact (亩 is 2000/3 平方米). */
  readonly size: Big;
}

const SIZES = new Map<string, Size>();

function say(quantity: Quantity, units: string, size: number | string): void {
  for (const unit of units.split(" ")) SIZES.set(unit, { quantity, size: new Big(size) });
}

say("length", "毫米 mm", 1);
say("length", "厘米 cm ㎝ 公分", 10);
say("length", "分米", 100);
say("length", "米 m M 延米", 1000);
say("length", "里", 500_000);
say("length", "公里 千米 km KM Km ㎞", 1_000_000);
say("area", "平方厘米", "0.0003");
say("area", "平方米 平米 ㎡ m² M² m2 M2 平方", 3);
say("area", "亩", 2000);
say("area", "公顷 hm2", 30_000);
say("area", "平方公里 平方千米 km2", 3_000_000);
say("weight", "克 g", 1);
say("weight", "斤", 500);
say("weight", "公斤 千克 kg KG Kg", 1000);
say("weight", "吨 t T", 1_000_000);
say("volume", "毫升 mL ml", 1);
say("volume", "升 L", 1000);
say("volume", "立方米 立方 ㎥ m3 M3 方", 1_000_000);
say("time", "秒 s", 1);
say("time", "分钟 min", 60);
say("time", "小时 h 个小时", 3600);
say("time", "天 日", 86_400);
say("time", "周 星期 个星期", 604_800);
say("calendar", "月 个月", 1);
say("calendar", "季度 个季度", 3);
say("calendar", "年 年度", 12);

/** A unit's quantity and its size in that quantity's smallest unit; null for units that count things. */
export function sizeOf(unit: string): Size | null {
  return SIZES.get(unit) ?? null;
}

/** The same amount in another unit (5200米 is 5.2公里); null where the units do not convert. */
export function convertUnit(value: Big, from: string, to: string): Big | null {
  const source = sizeOf(from);
  const wanted = sizeOf(to);
  if (!source || source.quantity !== wanted?.quantity) return null;
  return value.times(source.size).div(wanted.size);
}
