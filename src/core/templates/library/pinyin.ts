/** How the characters of the library's names are read: a syllable, and who shares it; ü is v. */
const READINGS = `
an按安 ban班办 bao报 bei备被 ben本 bi蔽比 bian变 biao标 bu补布 cai采 can参 ce策 cha查差
chang常 chao超 chen尘 cheng程成 chu出 chuan传 ci次 cuo错 da达大 dai带 dan单 dao道到 diao调
ding定 dong动 du度督 dui对 e额 fa发 fan返 fang放访 fei费 fen份 fu府复覆 gai改概盖 gao告
ge格个 geng更 gong工公 gou购 gu故 guo果过 he合 hu户护 hua划 hui会 huo货活 ji计积及 jia价家
jian建检件间健监 jie节结接 jin金尽 ju据举 juan卷 jue决 jun均 kai开 ke课 lan栏 li力里例利理
liang量 liao料 lu路 luo落络 lv率 man满 men门 mian面 mu目 na纳 neng能 nian年 pei培 pian篇
pin贫 ping评 qi期企 qin勤 quan全 que确 qun群 ren人任 ru入 ruan软 shang上 she设社 shen审
sheng升生 shi师事实施使时示 shou收受 shu数 su诉 suan算 tai台 tao套 ti提题 tian天 tiao条
tie贴 ting庭 tong统通 tou投 tuo托 wan完 wang网 wei位维委 wen问 wu务 xi席系息 xian限线
xiang项象响 xiao晓效 xin新信 xing行 xiu修 xuan宣 xue学 xun训巡 yan验研 yang扬样 ye业
yi意议益 yin隐 ying应 yong用 you有 yu与 yuan员 yue约 yun运 zao造 zeng增 zhang障 zhao召
zheng政正整 zhi执置知制 zhong众重 zhu助 zhuang装 zhun准 zi资 zong总 zou走 zuo作
`;

const SYLLABLES: ReadonlyMap<string, string> = new Map(
  Array.from(READINGS.matchAll(/([a-z]{1,6})(\p{Script=Han}{1,20})/gu)).flatMap(
    ([, syllable = "", characters = ""]) =>
      Array.from(characters, (character) => [character, syllable] as const),
  ),
);

/** The syllables of a name's characters; those that are not in the list are left out. */
export function syllablesOf(name: string): readonly string[] {
  return Array.from(name).flatMap((character) => SYLLABLES.get(character) ?? []);
}

/**
 * Whether letters begin as the syllables from `start` do, each in full or cut short as
 * people type them: pxhgl, peixunhegelv, peixhgl.
 */
export function readsFrom(letters: string, syllables: readonly string[], start: number): boolean {
  if (letters === "") return true;
  const syllable = syllables[start];
  if (syllable === undefined) return false;
  for (let taken = syllable.length; taken > 0; taken--) {
    const head = syllable.slice(0, taken);
    if (letters.startsWith(head) && readsFrom(letters.slice(taken), syllables, start + 1)) {
      return true;
    }
  }
  return false;
}
