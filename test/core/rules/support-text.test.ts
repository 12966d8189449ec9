import {
  quantitiesIn,
  sameUnit,
  sharedWords,
} from "../../../src/core/rules/support/texts/goal-numbers";
import { totalsWithParts } from "../../../src/core/rules/support/money/parts-in-text";
import { leadingPlace, otherPlaces } from "../../../src/core/rules/support/texts/places-in-text";
import { statedSums } from "../../../src/core/rules/support/money/sums-in-text";
import {
  bare,
  contentOf,
  labelled,
  plain,
  quoted,
} from "../../../src/core/rules/support/texts/words";

describe("texts for comparing", () => {
  it.each([
    ["党建督查", "党建督查"],
    ["ABC-12~", "ABC-12~"],
    ["（培训）　次数", "(培训)次数"],
    [" 党建\n督查 ", "党建督查"],
    ["１２％", "12%"],
    ["", ""],
  ])("%j is %j", (text, compact) => {
    expect(plain(text)).toBe(compact);
    expect(plain(text)).toBe(compact);
  });

  it("are quoted in one line, cut where they are too long", () => {
    expect(quoted(" 党建\n  督查 ")).toBe("党建 督查");
    expect(quoted("党建督查", 4)).toBe("党建督查");
    expect(quoted("党建督查会", 4)).toBe("党建督…");
    expect(quoted("督".repeat(40))).toBe("督".repeat(40));
    expect(quoted("督".repeat(41))).toBe(`${"督".repeat(39)}…`);
  });

  it("labels are named in one piece, without their colon", () => {
    expect(labelled("年度财政\n资金总额：")).toBe("年度财政资金总额");
    expect(labelled("产出指标（50分）")).toBe("产出指标（50分）");
  });

  it.each([
    ["填报单位：（盖章）", true, ""],
    ["填报单位（盖章）：县文化局", true, "县文化局"],
    ["县文化局（公章）", false, "县文化局"],
    ["填报单位", true, ""],
    ["负责人（签字）：（签名）", true, ""],
    ["填报单位：县文化局", false, "填报单位:县文化局"],
  ])("%s says (own label: %s) %j", (text, ownLabel, content) => {
    expect(contentOf(text, ownLabel)).toBe(content);
  });

  it("are bare without signs", () => {
    expect(bare("“大组工网”（一期）")).toBe(bare("大组工网一期"));
    expect(bare("甲")).not.toBe(bare("乙"));
  });
});

describe("quantities in a goal", () => {
  const written = (text: string) => quantitiesIn(text).map((found) => found.written);

  it.each<[string, readonly string[]]>([
    ["开展培训12次，覆盖300人", ["12次", "300人"]],
    ["发放1,200人", ["1,200人"]],
    ["完成99.5%", ["99.5%"]],
    ["2022年12月31日前完成培训3次", ["3次"]],
    ["补助1000元/人", []],
    ["每户补助500元", []],
    ["现有职工30人", []],
    ["截至去年30人，今年培训40人", ["40人"]],
    ["第3次会议", []],
    ["〔2021〕101号", []],
    ["编号1.2.3次", []],
    ["12个月", ["12个月"]],
    ["历时2年", []],
    ["第一季度前3月", []],
    ["自2022年度起", []],
    ["10号前", []],
    ["3届", []],
    ["每周3次/人", []],
    ["培训30人每期", []],
    ["补助20元/人", []],
    ["巡查3次/月", []],
    ["累计30人", []],
    ["十四五30人", []],
    ["第(3)次", []],
    ["占全部村庄比例30%", []],
    ["覆盖比例30%", ["30%"]],
    ["12,34人", ["34人"]],
    ["1,234,567人", ["1,234,567人"]],
    ["发放1.5万人次", ["1.5万人次"]],
    ["没有数字", []],
    ["约占30%", []],
    ["投入20万元", ["20万元"]],
  ])("%s: %j", (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it("money is in yuan, with the words around it", () => {
    const [found] = quantitiesIn("今年办会；开展党建督查，安排经费2.5万元用于培训，其余下年");
    expect(found?.value.toFixed()).toBe("25000");
    expect(found?.unit).toBe("元");
    expect(found?.before).toBe("安排经费");
    expect(found?.after).toBe("用于培训");
    expect(found?.sentence).toBe("开展党建督查,安排经费");
  });

  it("words are those of the clause, of fourteen characters at most before and ten behind", () => {
    const [found] = quantitiesIn(`${"甲".repeat(40)}12次${"乙".repeat(20)}`);
    expect(found?.before).toBe("甲".repeat(14));
    expect(found?.sentence).toBe("甲".repeat(30));
    expect(found?.after).toBe("乙".repeat(10));
    const [until] = quantitiesIn("培训12次覆盖30人");
    expect(until?.after).toBe("覆盖");
  });

  const one = (text: string) => {
    const [found] = quantitiesIn(text);
    if (!found) throw new Error("no quantity");
    return found;
  };

  it.each([
    ["培训3次", "次", true],
    ["培训3次", "人", false],
    ["建设70个行政村", "村", true],
    ["建设70个", "村", false],
    ["培训30人", "名", true],
    ["培训30名", "位", true],
    ["培训30次行政村", "村", false],
    ["培训30人", "", false],
    ["培训30人%", "%", false],
    ["达到30%", "人", false],
    ["安排30元", "人", false],
    ["安排30人元", "元", false],
    ["培训30位", "人", true],
    ["培训30名", "次", false],
    ["培训30次", "名", false],
    ["新建5名学校", "学校", true],
    ["新建5所学校", "学校", true],
    ["新建5家学校", "学校", true],
    ["新建5处学校", "学校", true],
    ["新建5项学校", "学校", true],
    ["新建5座学校", "学校", true],
    ["新建5位学校", "学校", true],
    ["新建5户学校", "学校", true],
    ["新建5人学校", "学校", true],
    ["新建5条学校", "学校", true],
    ["新建5个%", "%", false],
    ["新建5个元", "元", false],
  ])("%s can be told in %s: %s", (text, unit, expected) => {
    expect(sameUnit(one(text), unit)).toBe(expected);
  });

  it.each([
    ["开展党建督查12次", "党建督查次数", 3],
    ["开展党建督查12次", "水库清淤", 0],
    ["完成工作12次", "完成工作", 1],
    ["送戏进村，计划70个", "送戏进村", 1],
    ["送戏，计划70个", "送戏", 0],
    ["12次党建督查", "党建督查", 3],
  ])("%s shares with %s: %s", (text, name, shared) => {
    expect(sharedWords(one(text), name)).toBe(shared);
  });
});

describe("sums that a text states", () => {
  const said = (text: string) =>
    statedSums(text).map((sum) => `${sum.text}: ${sum.computed.toFixed()}/${sum.stated.toFixed()}`);

  it.each<[string, readonly string[]]>([
    ["10+9+88+23=130", ["10+9+88+23=130: 130/130"]],
    ["5次×5000元=2.5万元", ["5次*5000元=2.5万元: 25000/25000"]],
    ["2✕3+4×5=27", ["2*3+4*5=27: 26/27"]],
    ["共1,000+1=1001元", ["1,000+1=1001元: 1001/1001"]],
    ["3百+2千=2300", ["3百+2千=2300: 2300/2300"]],
    ["200人×50%=100人", ["200人*50%=100人: 100/100"]],
    ["1+1=2；2+2=5", ["1+1=2: 2/2", "2+2=5: 4/5"]],
    ["12=12", []],
    ["1+1", []],
    ["1+=2", []],
    ["1-1=0", []],
    ["a+b=c", []],
    ["1.2.3+1=2", []],
    ["1亿+1=100000001", ["1亿+1=100000001: 100000001/100000001"]],
  ])("%s: %j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("a chain that nobody would write is none", () => {
    expect(said(`${"10+".repeat(30)}10=310`)).toHaveLength(1);
    expect(said(`${"10+".repeat(45)}10=460`)).not.toContain(`${"10+".repeat(45)}10=460: 460/460`);
  });
});

describe("a total with its parts", () => {
  const said = (text: string) =>
    totalsWithParts(text).map(({ total, parts, sum }) => [
      total.written,
      parts.map((part) => part.written).join(),
      sum.toFixed(),
    ]);

  it.each<[string, readonly (readonly string[])[]]>([
    ["预算90万元,其中:编制30万元,审计60万元", [["90万元", "30万元,60万元", "90"]]],
    ["安排90万元,分别为30万元、50.5万元。另有7万元", [["90万元", "30万元,50.5万元", "80.5"]]],
    ["预算90万元,包括30万元和60万元", [["90万元", "30万元,60万元", "90"]]],
    ["预算90万元,其中编制30万元", []],
    ["其中编制30万元,审计60万元", []],
    ["预算90万元,其中编制300000元,审计60万元", []],
    ["预算90万元,其中30万元,其中60万元,7万元", []],
    ["预算90万元,其中每人30万元,甲20万元,乙70万元", [["90万元", "20万元,70万元", "90"]]],
    ["预算90万元,其中30万元/户,甲20万元,乙70万元", [["90万元", "20万元,70万元", "90"]]],
    ["80万元,预算90万元,其中30人,甲20万元,乙70万元", [["90万元", "20万元,70万元", "90"]]],
  ])("%s: %j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("stands near the word that opens the list", () => {
    const text = (distance: number) => `90万元${"甲".repeat(distance)}其中:编制30万元,审计60万元`;
    expect(said(text(36))).toHaveLength(1);
    expect(said(text(40))).toHaveLength(0);
  });
});

describe("places", () => {
  it.each([
    ["河湾村特色种养补贴", "河湾村"],
    ["2023年度河湾村特色种养补贴", "河湾村"],
    ["石门子镇道路硬化", "石门子镇"],
    ["幸福街道改造", "幸福街道"],
    ["阳光社区服务", "阳光社区"],
    ["行政村道路硬化", null],
    ["示范县建设", null],
    ["美丽乡村建设", null],
    ["村级道路", null],
    ["党建督查", null],
    ["A1村道路", null],
  ])("%s begins with %s", (name, place) => {
    expect(leadingPlace(name)).toBe(place);
  });

  it.each<[string, string, readonly string[]]>([
    ["为石桥村修路", "河湾村", ["石桥村"]],
    ["石桥村修路", "河湾村", ["石桥村"]],
    ["为河湾村和石桥村修路", "河湾村", []],
    ["修好何湾村的路", "河湾村", ["何湾村"]],
    ["修好石桥村的路", "河湾村", []],
    ["在行政村修路", "河湾村", []],
    ["为石桥镇修路", "河湾村", []],
    ["为石桥村、大树村修路", "河湾村", ["石桥村", "大树村"]],
    ["村", "河湾村", []],
    ["", "河湾村", []],
  ])("%s, instead of %s: %j", (text, place, expected) => {
    expect(otherPlaces(text, place)).toEqual(expected);
  });
});
