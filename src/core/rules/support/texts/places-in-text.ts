import { plain } from "./words";

/** Kinds of places, by the last character or two of their names. */
const KINDS = ["街道", "社区", "村", "镇", "乡", "县", "区", "市"] as const;

/** Runs that end like a place and are none: 行政村, 示范村, 全市, 贫困县. */
const NO_PLACE =
  /^(?:.{0,4}(?:行政|自然|示范|贫困|脱贫|出列|重点|中心|美丽|空心|整治|试点|帮扶|驻|进|入|到|各|全|本|每|该|农|乡|集|自|老|社|新|我|园|景|矿|山|灌|校|小|城|郊|市|片|特|地|库|牧|林|辖|园|厂|营|院|病|护|示范|开发|实验|保护|居民|服务|功能|生活|功|住宅|工业|产业|高新|经开|扶贫|个|等|在|县|镇|区|村)|为|的)$/;

interface Kind {
  readonly kind: string;
  readonly stem: string;
}

/** The place that a project's name begins with: 河湾村 of 河湾村特色种养补贴到户. */
export function leadingPlace(projectName: string): string | null {
  const text = plain(projectName).replace(/^(?:19|20)\d{2}年(?:度)?/, "");
  for (let length = 3; length <= 6; length++) {
    const head = text.slice(0, length);
    const kind = KINDS.find((name) => head.endsWith(name));
    if (!kind) continue;
    const stem = head.slice(0, -kind.length);
    if (stem.length < 2 || NO_PLACE.test(stem) || !/^[\u4e00-\u9fff]+$/.test(stem)) continue;
    return head;
  }
  return null;
}

/** Words before which or behind which a place's name starts in running text. */
const STARTERS = "为在对由给于到从向和及与是、,。;:(";

/**
 * What may be the names of places of the same kind as `place`, and as long, in a text that does
 * not name `place` itself.
 *
 * @param isMeant given the name without its kind, the place's own, and the character before it
 */
function placesLike(
  text: string,
  place: string,
  isMeant: (same: string, stem: string, before: string) => boolean,
): readonly string[] {
  const compact = plain(text);
  if (compact === "" || compact.includes(place)) return [];
  const { kind, stem } = split(place);
  const found: string[] = [];
  for (let at = compact.indexOf(kind); at >= 0; at = compact.indexOf(kind, at + kind.length)) {
    const same = compact.slice(Math.max(0, at - stem.length), at);
    if (same.length < stem.length || NO_PLACE.test(same)) continue;
    if (isMeant(same, stem, compact[at - stem.length - 1] ?? ",")) found.push(same + kind);
  }
  return found;
}

/** Places of the same kind as `place` that a text names instead of it; empty where it names `place` too. */
export function otherPlaces(text: string, place: string): readonly string[] {
  return placesLike(
    text,
    place,
    (same, stem, before) =>
      /^[\u4e00-\u9fff]+$/.test(same) &&
      // Either the name starts a phrase, or it is the project's place but for one character.
      (STARTERS.includes(before) || differsByOne(same, stem)),
  );
}

/** The place that a unit's name begins with, the smallest of several: 平江县 of 岳阳市平江县水利局. */
export function placeOfUnit(unit: string): string | null {
  const text = plain(unit).replace(/^.{2,4}?(?:省|自治区)/, "");
  const match = /^(?:.{2,4}?市)?(.{2,4}?)(县|区|旗|镇|乡|街道|村)/.exec(text) ?? CITY.exec(text);
  const [, stem = "", kind = ""] = match ?? [];
  if (stem.length < 2 || NO_PLACE.test(stem) || !/^[\u4e00-\u9fff]+$/.test(stem)) return null;
  return stem + kind;
}

const CITY = /^(.{2,4}?)(市)/;

/** Characters in which the names of two neighbours differ: 上湾村, 下湾村. */
const NEIGHBOURS = "东西南北中上下前后左右内外大小新老旧高低一二三四五六七八九十";

/** Places that are `place` but for one character; empty where the text names `place` too. */
export function nearPlaces(text: string, place: string): readonly string[] {
  return placesLike(text, place, (same, stem) => {
    if (!differsByOne(same, stem)) return false;
    const [own, other] = differenceOf(same, stem);
    return !NEIGHBOURS.includes(own) || !NEIGHBOURS.includes(other);
  });
}

function differenceOf(a: string, b: string): readonly [string, string] {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return [a.charAt(i), b.charAt(i)];
  return ["", ""];
}

/** Kinds of places in which one authority has one name: its bodies do not stand in two of them. */
const OF_ONE_AUTHORITY = /(?:县|区|旗|镇|乡)$/;

/**
 * 平江县 and 湘阴县: two places of one rank, so that one of two units is another's. A city may
 * lie in another city, but not in one whose name differs in one character.
 */
export function areTwoPlaces(a: string, b: string): boolean {
  if (a === b || a.slice(-1) !== b.slice(-1)) return false;
  return OF_ONE_AUTHORITY.test(a) || (a.length === b.length && nearPlaces(b, a).length > 0);
}

function split(place: string): Kind {
  const kind = KINDS.find((name) => place.endsWith(name)) ?? place.slice(-1);
  return { kind, stem: place.slice(0, -kind.length) };
}

function differsByOne(a: string, b: string): boolean {
  let differences = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differences++;
  return differences === 1;
}
