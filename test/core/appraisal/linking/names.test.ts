import type { Candidates } from "../../../../src/core/appraisal/linking/candidates";
import { candidates, Places } from "../../../../src/core/appraisal/linking/candidates";
import { Leftovers } from "../../../../src/core/appraisal/linking/letters";
import { similarityOf, weigh } from "../../../../src/core/appraisal/linking/names";
import { PairIds } from "../../../../src/core/appraisal/linking/pair-ids";
import { lettersOf, nameSimilarity, stemOf } from "../../../../src/core/appraisal/linking/stems";
import { type Indicator } from "../../../../src/core/table";
import { buildTable } from "../build-table";
import { finish } from "./finish";

const rowsOf = (names: readonly string[]): readonly Indicator[] =>
  buildTable({ rows: names.map((name) => ({ name })) }).indicators;

const range = (size: number): readonly number[] => Array.from({ length: size }, (_, i) => i);

describe("the letters of a name", () => {
  it.each([
    ["党建督查", "党建督查"],
    ["“大组工网”、 “党建网”", "大组工网党建网"],
    ["ＤＲ设备（Ａ级）", "dr设备a级"],
    ["DR设备9台", "dr设备9台"],
    ["az09一鿿", "az09一鿿"],
    ["(%)", ""],
    ["a/b:c@d`e{f", "abcdef"],
    ["", ""],
  ])("%j are %j", (name, letters) => {
    expect(lettersOf(name)).toBe(letters);
  });
});

describe("a stem", () => {
  it.each([
    // Endings come off one after the other, the longest first.
    ["农田建设工程完成及时率", "农田建设工程"],
    ["农田建设项目支出控制数", "农田建设"],
    ["党建督查工作经费", "党建督查"],
    ["水库清淤工作总成本", "水库清淤"],
    ["河道管理费", "河道"],
    // Two letters at least are left.
    ["会议费", "会议"],
    ["水费", "水费"],
    ["工作经费", "工作经费"],
    ["成本", "成本"],
    ["率", "率"],
    ["", ""],
    // What ends in no such word stays.
    ["党员教育设备", "党员教育设备"],
    // Signs and widths do not matter.
    ["“大组工网”（维护）次数", "大组工网维护"],
  ])("of %s is %s", (name, stem) => {
    expect(stemOf(name)).toBe(stem);
    expect(stemOf(name)).toBe(stem);
  });

  it("is right for more names than are remembered", () => {
    for (let place = 0; place < 20_010; place++) stemOf(`第${String(place)}期培训次数`);
    expect(stemOf("第7期培训次数")).toBe("第7期培训");
    expect(stemOf("党建督查次数")).toBe("党建督查");
  });
});

describe("the likeness of two names", () => {
  it.each([
    ["党建督查次数", "党建督查经费", 1],
    ["水", "水", 1],
    ["水", "电", 0],
    ["水", "水库", 0],
    ["水库", "水", 0],
    ["", "", 0],
    ["党建", "", 0],
    ["督查", "查督", 0],
    // 党建, 建督, 督查 against 督查, 查考, 考核: one of three.
    ["党建督查", "督查考核", 1 / 3],
    // A pair that stands twice counts once: 学习, 习学 against 学习.
    ["学习学习", "学习", 1 / Math.sqrt(2)],
  ])("of %s and %s is %d", (a, b, alike) => {
    expect(nameSimilarity(a, b)).toBeCloseTo(alike, 9);
    expect(nameSimilarity(b, a)).toBeCloseTo(alike, 9);
  });

  it("is the same for long texts, which may say a thing many times", () => {
    const long = "组织全县党员干部学习党的理论，".repeat(40);
    expect(nameSimilarity(long, `${long}组织全县党员干部`)).toBeCloseTo(1, 9);
    expect(nameSimilarity(long, "水库清淤")).toBe(0);
    expect(nameSimilarity("学习党的理论", long)).toBeCloseTo(
      nameSimilarity(long, "学习党的理论"),
      9,
    );
    expect(nameSimilarity("学习党的理论", long)).toBeGreaterThan(0.4);
  });

  it.each([63, 64, 65, 66])("does not change where a text of %d letters counts as long", (size) => {
    const text = Array.from(range(size), (i) => String.fromCharCode(0x4e00 + i)).join("");
    const twice = `${text.slice(0, size - 2)}${text.slice(0, 2)}`;
    expect(nameSimilarity(text, text.slice(1))).toBeCloseTo(
      (size - 2) / Math.sqrt((size - 1) * (size - 2)),
      9,
    );
    // The first pair stands at the end again, and counts once.
    expect(nameSimilarity(twice, text.slice(0, 2))).toBeCloseTo(1 / Math.sqrt(size - 2), 9);
  });
});

describe("the names of a table", () => {
  it("are alike from 0 to 1", () => {
    const names = finish(
      weigh(rowsOf(["党建督查次数", "党建督查经费", "党建考核次数", "水库清淤长度", ""])),
    );
    expect(similarityOf(names, 0, 1)).toBeCloseTo(1, 9);
    expect(similarityOf(names, 0, 3)).toBe(0);
    expect(similarityOf(names, 4, 0)).toBe(0);
    expect(similarityOf(names, 4, 4)).toBe(0);
    expect(similarityOf(names, 0, 2)).toBeCloseTo(similarityOf(names, 2, 0), 9);
  });

  it("share more where they share a rare word", () => {
    const common = finish(
      weigh(rowsOf(["干部培训", "教师培训", "学生培训", "医生培训", "农民培训", "农民体检"])),
    );
    // 教师培训 and 学生培训 share what five of six rows say; 农民 stands in two.
    expect(similarityOf(common, 4, 5)).toBeGreaterThan(similarityOf(common, 1, 2));
  });

  it("share little where they share a word that fits any task", () => {
    const generic = finish(weigh(rowsOf(["垃圾清运设备", "污水处理设备", "垃圾分类", "污水检测"])));
    expect(similarityOf(generic, 0, 1)).toBeLessThan(similarityOf(generic, 0, 2) / 2);
    expect(similarityOf(generic, 0, 1)).toBeGreaterThan(0);
  });

  it("are told apart although they are long and many", () => {
    const many = range(3000).map((i) => `第${String.fromCharCode(0x4e00 + i)}号任务`);
    const long = "组织全县党员干部学习党的理论".repeat(120);
    const weighed = finish(weigh(rowsOf([...many, long, long])));
    expect(similarityOf(weighed, 0, 1)).toBeLessThan(0.5);
    expect(similarityOf(weighed, 3000, 3001)).toBeCloseTo(1, 9);
    expect(similarityOf(weighed, 7, 7)).toBeCloseTo(1, 9);
  });
});

describe("pairs of letters", () => {
  it("each have a number of their own, in the order in which they are met", () => {
    const ids = new PairIds();
    const pairs = range(5000).map((i) => [0x4e00 + (i % 71), 0x4e00 + Math.floor(i / 71)] as const);
    expect(pairs.map(([first, second]) => ids.idOf(first, second))).toEqual(range(5000));
    expect(pairs.map(([first, second]) => ids.idOf(first, second))).toEqual(range(5000));
    expect(ids.size).toBe(5000);
    expect(ids.idOf(0, 0)).toBe(5000);
    expect(ids.idOf(0xffff, 0xffff)).toBe(5001);
  });

  it("are not the same the other way round", () => {
    const ids = new PairIds();
    expect([ids.idOf(1, 2), ids.idOf(2, 1), ids.idOf(1, 2)]).toEqual([0, 1, 0]);
  });
});

/** The candidates of rows `a` among rows `b`, as [a, b]. */
function candidatesOf(
  a: readonly string[],
  b: readonly string[],
  least = 0.2,
): { readonly pairs: readonly (readonly [number, number])[]; readonly all: Candidates } {
  const names = finish(weigh(rowsOf([...a, ...b])));
  const rowsOfB = range(b.length).map((i) => a.length + i);
  const all = finish(candidates(names, range(a.length), new Places(names, rowsOfB), least));
  return { pairs: range(all.length).map((i) => [all.a[i] ?? -1, all.b[i] ?? -1]), all };
}

describe("the likeliest partners of a row", () => {
  it("come by rising row, of one row the farther first, with their likeness", () => {
    const { pairs, all } = candidatesOf(
      ["党建督查次数", "水库清淤长度"],
      ["水库清淤费", "党建督查费", "党建督查率"],
    );
    expect(pairs).toEqual([
      [0, 2],
      [0, 1],
      [1, 0],
    ]);
    expect(all.similarity.every((alike) => Math.abs(alike - 1) < 1e-9)).toBe(true);
    expect(all.at(2)).toEqual({ a: 1, b: 0, similarity: all.similarity[2] });
  });

  it("are those at least as much alike as asked", () => {
    const one = candidatesOf(["党建督查"], ["党建考核"], 0);
    const alike = one.all.similarity[0] ?? 0;
    expect(alike).toBeGreaterThan(0);
    expect(alike).toBeLessThan(1);
    expect(candidatesOf(["党建督查"], ["党建考核"], alike).pairs).toEqual([[0, 0]]);
    expect(candidatesOf(["党建督查"], ["党建考核"], alike + 0.001).pairs).toEqual([]);
  });

  it("of many that are equally alike are the five nearest to the place that it is expected at", () => {
    const same = range(40).map(() => "党建督查");
    const { pairs } = candidatesOf(same, same);
    const partners = (row: number) => pairs.filter(([a]) => a === row).map(([, b]) => b);
    expect(partners(20)).toEqual([22, 21, 20, 19, 18]);
    expect(partners(0)).toEqual([4, 3, 2, 1, 0]);
    expect(partners(39)).toEqual([39, 38, 37, 36, 35]);
  });

  it("are expected at the same share of the list, however long the lists are", () => {
    const { pairs } = candidatesOf(
      range(10).map(() => "党建督查"),
      range(40).map(() => "党建督查"),
    );
    const partners = (row: number) => pairs.filter(([a]) => a === row).map(([, b]) => b);
    expect(partners(5)).toEqual([22, 21, 20, 19, 18]);
  });

  it("are the most alike of all, wherever they stand, where the word is rare", () => {
    const b = range(60).map((i) => (i === 57 ? "水库清淤费" : `党建督查${String(i)}期费`));
    const { pairs } = candidatesOf(["水库清淤长度"], b);
    expect(pairs).toEqual([[0, 57]]);
  });

  it("keep five, the more alike before the nearer", () => {
    const near = range(5).map(() => "党建督查考核评比");
    const { pairs } = candidatesOf(["党建督查"], [...near, "党建督查"], 0);
    expect(pairs.map(([, b]) => b)).toEqual([5, 3, 2, 1, 0]);
  });

  it("are looked for around the expected place only, where every row has the word", () => {
    const { pairs } = candidatesOf(
      ["党建督查甲乙丙丁"],
      range(60).map((i) => (i === 40 ? "党建督查甲" : "党建督查")),
      0.2,
    );
    // Row 40 is found by its rare word; of the others only the first few.
    expect(pairs.map(([, b]) => b)).toContain(40);
    expect(Math.max(...pairs.map(([, b]) => b).filter((b) => b !== 40))).toBeLessThan(6);
  });

  it("are none where a side is empty", () => {
    expect(candidatesOf([], ["党建督查"]).pairs).toEqual([]);
    expect(candidatesOf(["党建督查"], []).pairs).toEqual([]);
    expect(candidatesOf([""], ["", "党建督查"]).pairs).toEqual([]);
  });
});

describe("what is left over", () => {
  const pair = (
    left: readonly string[],
    tasks: readonly (readonly string[])[],
    others: readonly string[] = ["组织建设", "河道巡查", "森林防火", "老年体检"],
  ): readonly (readonly [number, number])[] => {
    const rows = rowsOf([...left, ...tasks.flat(), ...others]);
    let next = left.length;
    const places = tasks.map((task) => task.map(() => next++));
    const found = new Leftovers(rows).pair(range(left.length), places);
    for (const { similarity } of found) {
      expect(similarity).toBeGreaterThanOrEqual(0.4);
      expect(similarity).toBeLessThanOrEqual(1);
    }
    return found.map(({ a, b }) => [a, b]);
  };

  it("is paired by letters, with the row of the task that is more alike", () => {
    expect(pair(["彩超购置费"], [["彩色多普勒超声仪购置数量"]])).toEqual([[0, 0]]);
    expect(
      pair(
        ["孤儿基本生活费", "拆违控违经费"],
        [
          ["违法建设拆除面积", "违建拆除完成率"],
          ["儿童保障人数", "孤儿生活费足额发放率"],
        ],
      ),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("stays alone where hardly a letter is shared, or only words that fit any task", () => {
    expect(pair(["困难职工慰问费"], [["航空护林飞行次数"]])).toEqual([]);
    expect(pair(["设备安装费"], [["工程设备安装"]])).toEqual([[0, 0]]);
    expect(pair(["警用设备购置费"], [["办案设备购置数量"]])).toEqual([]);
  });

  it("stays alone where two tasks are equally alike, or two rows to one task", () => {
    const task = ["违法建设拆除面积"];
    expect(pair(["拆违经费"], [task, task])).toEqual([]);
    expect(pair(["拆违经费", "拆违费用"], [task])).toEqual([]);
    expect(pair(["拆违经费"], [task, ["河道疏浚长度"]])).toEqual([[0, 0]]);
  });

  it.each(["己丙丁乙", "丙丁己乙", "己乙丙丁"])(
    "of two tasks with the same letters goes to the one with a word in common: %s",
    (task) => {
      expect(pair(["甲乙丙丁"], [["丁己丙乙"], [task]])).toEqual([[0, 1]]);
      // Letters that only stand side by side the other way round are no word.
      expect(pair(["甲乙丙丁"], [["丁己丙乙"], ["丁丙己乙"]])).toEqual([]);
    },
  );

  it("is as alike as can be, and not more, where the names are the same but for one", () => {
    const rows = rowsOf(["防汛沙袋", "防汛沙袋", "河道巡查"]);
    expect(new Leftovers(rows).pair([0], [[1]])).toEqual([{ a: 0, b: 0, similarity: 1 }]);
  });

  it("is nothing where either side is empty", () => {
    expect(pair([], [["违法建设拆除面积"]])).toEqual([]);
    expect(pair(["拆违经费"], [])).toEqual([]);
  });

  it("is left alone where there is more than can be held against each other", () => {
    const left = ["拆违经费"];
    const task = ["违法建设拆除面积"];
    const foreign = (count: number) => range(count).map(() => ["河道疏浚长度"]);
    expect(pair(left, [task, ...foreign(198)])).toEqual([[0, 0]]);
    expect(pair(left, [task, ...foreign(199)])).toEqual([]);
  });

  it("weighs letters by a part of the names of a long table", () => {
    const others = range(1200).map((i) => `第${String(i)}项任务`);
    expect(pair(["彩超购置费"], [["彩色多普勒超声仪购置数量"]], others)).toEqual([[0, 0]]);
  });
});
