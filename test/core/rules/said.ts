/**
 * What each rule says of the wrong examples on its page, a line a finding: place, variant,
 * severity | what its sentence needs | the fix | the cells that belong to it | what it is about |
 * what it has in common with others. Empty ends are left out.
 */
export const SAID = `
A01
B3 project-name error | label=项目支出名称 |  |  | project-name
D3 department error | label=预算部门 |  |  | department
E6 executed warning |  |  |  | executed
A02
A11 benefit error |  |  |  | benefit | no-benefit
A10 satisfaction warning |  |  |  | satisfaction
A03
A9 quality warning |  |  |  | quality
A9 cost warning |  |  |  | cost
A04
D9 default error | name=培训次数 |  |  | 产出指标/数量指标/培训次数
D9:D11 column error | count=3 |  |  | column
D9 none warning | name=培训次数; value=不适用 |  |  | 产出指标/数量指标/培训次数
A05
D9 default warning | name=培训次数; value=≥7 |  |  | 产出指标/数量指标/培训次数
A06
E9:E11 default warning | column=绩效标准; count=3 |  |  | standard
A07
D4 prompt warning | text=（分级填报） |  |  | (分级填报)
C10 row warning | text=指标2：; level2=数量指标 |  |  | 数量指标/指标2: | template-rows
C11 row warning | text=……; level2=数量指标 |  |  | 数量指标/...... | template-rows
E8 prompt warning | text=按照年度目标，填写相关任务的完成情况（不超过100字） |  |  | 按照年度目标,填写相关任务的完成情况(不超过100字)
A08
A11 blank hint |  |  |  | sign-off
A09
C9 default hint | text=培训次数[bookmark: _GoBack] | C9 → 培训次数 |  | 培训次数[bookmark: _GoBack]
D9 formula-error warning | text=#REF!; name=培训次数 |  |  | 产出指标/数量指标/培训次数
A10
C11 default hint | level2=生态效益指标 |  |  | 效益指标/生态效益指标 | empty-dimensions
C11 default warning | level2=生态效益指标 |  |  | 效益指标/生态效益指标 | empty-dimensions
A11
C8 few hint | count=3; fewest=5; most=30 |  |  | count
A12
F11 default error | name=培训合格率 |  |  | 产出指标/质量指标/培训合格率
F10:F11 column error | count=2 |  |  | column
A13
B10 under-other warning | level2=社会效益指标; level1=产出指标; wanted=效益指标 |  | A9 | 产出指标/社会效益指标
A14
B3 default hint | label=项目属性 |  |  | 项目属性 | choices
A15
H10 default hint | value=0; name=培训次数 |  |  | 产出指标/数量指标/培训次数 | stray-reason
B01
B10 misspelt warning | label=经济效率指标; to=经济效益指标 | B10 → 经济效益指标 |  | 经济效率指标
B10 misspelt warning | label=日效性指标; to=时效指标 | B10 → 时效指标 |  | 日效性指标
B02
B10 default hint |  |  |  | 成本指标
B03
B10 default warning | level2=经济成本指标; level1=产出指标 |  | A9 | 产出指标/经济成本指标
B04
C10 satisfaction warning | name=市民对治理的满意程度; level2=社会效益指标; wanted=满意度指标 |  | B10 | 效益指标/社会效益指标/市民对治理的满意程度
C9 other warning | name=编修资金的供应时效; level2=数量指标; wanted=时效指标 |  | B9 | 产出指标/数量指标/编修资金的供应时效
B05
D9 ratio hint | name=培训覆盖率; value=100% |  | C9 | 产出指标/数量指标/培训覆盖率
D9 money warning | name=校园维修及设备; value=800万元 |  | C9 | 产出指标/数量指标/校园维修及设备
B06
C10 default warning | name=非公有制经济组织党组织建设 |  | D10 | 效益指标/经济效益指标/非公有制经济组织党组织建设
C9 default warning | name=全市平安度汛 |  | D9 | 效益指标/经济效益指标/全市平安度汛
B07
C9 default warning | wrong=科级特派员; right=科技特派员; text=科级特派员下乡次数 | C9 → 科技特派员下乡次数 |  | 科级特派员/科级特派员下乡次数 | typo-科级特派员
D12 context warning | wrong=支出民办园发; right=支持民办园发; text=保障租房需要，支出民办园发展 | D12 → 保障租房需要，支持民办园发展 |  | 支出民办园发/保障租房需要，支出民办园发展 | typo-支出民办园发
B08
C9 default warning | name=数量指标 |  |  | 产出指标/数量指标/数量指标
C9 default warning | name=工作安排时间 |  |  | 产出指标/时效指标/工作安排时间
C01
D9 quantity warning | name=培训次数; value=若干 |  |  | 产出指标/数量指标/培训次数
D10 cost warning | name=培训经费; value=控制在预算内 |  |  | 产出指标/成本指标/培训经费
D11 satisfaction warning | name=学员满意度; value=满意 |  |  | 满意度指标/满意度指标/学员满意度
D10 name warning | name=发放及时情况; value=发放时间达标率 |  |  | 产出指标/质量指标/发放及时情况
D11 scale warning | name=管理机制健全性; value=优、良、中、差 |  |  | 效益指标/可持续影响指标/管理机制健全性
C02
D9 output warning | name=工程质量; value=显著提升 |  |  | 产出指标/质量指标/工程质量 | output
D10 benefit hint | name=出行条件; value=明显改善 |  |  | 效益指标/社会效益指标/出行条件 | benefit
C03
D9 default warning | name=各项任务完成时限; value=年度内及时完成 |  |  | 产出指标/时效指标/各项任务完成时限
C04
D9 default warning | name=设备验收合格率; value=≥190% |  |  | 产出指标/质量指标/设备验收合格率
C05
D9 default hint | name=设备验收合格率; value=≥100% | D9 → =100% |  | 产出指标/质量指标/设备验收合格率
C06
D9 bad-floor error | name=系统故障率; value=≥5%; sign=≤ | D9 → ≤5% |  | 产出指标/质量指标/系统故障率
D10 good-ceiling error | name=设备验收合格率; value=≤99%; sign=≥ | D10 → ≥99% |  | 产出指标/质量指标/设备验收合格率
D11 cost-floor warning | name=设备购置费; value=≥20万元; sign=≤ | D11 → ≤20万元 |  | 产出指标/成本指标/设备购置费
C07
D9 unit warning | name=家庭医生签约率; value=24694人 |  |  | 产出指标/质量指标/家庭医生签约率
D10 bare warning | name=居民满意度; value=≥85 | D10 → ≥85% |  | 满意度指标/满意度指标/居民满意度
C08
C9 default hint | name=干部档案管理信息化; value=100% |  | D9 | 产出指标/质量指标/干部档案管理信息化 | name
C09
D9 measure warning | name=培训次数; value=≥4人; word=次数; unit=人 |  | C9 | 产出指标/数量指标/培训次数
D10 date warning | name=项目完成时间; value=100% |  | C10 | 产出指标/时效指标/项目完成时间
D11 period warning | name=受益期限; value=保障群众需要 |  | C11 | 效益指标/可持续影响指标/受益期限
C10
C9 quantity hint | name=领导出国审批管理; value=≥3次 |  | D9 | 产出指标/数量指标/领导出国审批管理 | name
C10 cost hint | name=干部调配、考察工作; value=≤5万元 |  | D10 | 产出指标/成本指标/干部调配、考察工作 | name
C11
E10 actual error | name=水尺宽度; written=米; planned=厘米 |  | D10 | 产出指标/数量指标/水尺宽度
C12
D11 peers error | name=设备费; value=≤10元; amount=0.001; peer=3 |  |  | 产出指标/成本指标/设备费
C13
D9 default warning | name=苗木单价; value=28.40/株 |  |  | 产出指标/成本指标/苗木单价
C14
D9 default warning | name=资金支付率达到100%; inName=100%; value=≥98% |  | C9 | 产出指标/质量指标/资金支付率达到100%
C15
B4 default warning | value=854万854万（示范片295万元） |  |  | 年度本级预算金额
C16
B5 default warning | value=20246-202516 |  |  | period
D9 default warning | value=202年1月11日 |  |  | 产出指标/时效指标/完成时间
C17
D9 default warning | name=培训合格率; value=≥0% |  |  | 产出指标/质量指标/培训合格率
C18
D9 reversed error | name=出勤率; value=95%-90% |  |  | 产出指标/质量指标/出勤率
D10 signed error | name=合格率; value=≥90%-95% |  |  | 产出指标/质量指标/合格率
C19
C9 default warning | name=1年 |  |  | 产出指标/时效指标/1年
C10 default warning | name=100万 |  |  | 产出指标/成本指标/100万
C20
D9 default warning | name=专款专用 |  | C9 | 产出指标/质量指标/专款专用
C21
E4 number warning | name=新购图书; label=定性; value=≥900册 |  | D4 | 产出指标/数量指标/新购图书
E5 words warning | name=阅读风气; label=定量; value=逐步形成 |  | D5 | 效益指标/社会效益指标/阅读风气
C22
D9 default warning | name=县区覆盖率; value=1; meant=100% | D9 → 100% |  | 产出指标/质量指标/县区覆盖率 | format
D10 default warning | name=书稿审读率; value=100; meant=100% | D10 → 100% |  | 产出指标/质量指标/书稿审读率 | format
C23
E4 value warning | name=审读率; standard=90%（计划标准）; value=100% |  | D4 | 产出指标/质量指标/审读率
E5 kind warning | name=完成时间; standard=2022年12月（计划标准）; value=100% |  | D5 | 产出指标/时效指标/完成时间
D4 threshold warning | name=完好率; standard=95%以下不得分，90%得10分; value=≥95%; zero=95; full=90 |  | E4 | 产出指标/质量指标/完好率
C24
D9 default warning | name=农户增收; value=≥1l.3?6万元 |  |  | 效益指标/经济效益指标/农户增收
E4 note warning | name=完好率; value=9%0得10分 |  |  | 产出指标/质量指标/完好率
D01
D9:D10 over error | sum=25; lines=2; budget=20; difference=5 |  | B4 D4 | costs
D9:D10 under hint | sum=15; lines=2; budget=20; difference=5 |  | B4 D4 | costs
D02
E6 default error | label=年度资金总额; total=20; sum=19; difference=1 |  | E7 E8 | 年度资金总额 | fund-sums
D03
D9 target error | name=补助面积; total=29.5; sum=30.5; unit=亩 |  | D10 D11 D12 | 产出指标/数量指标/补助面积 | parts of 产出指标/数量指标/补助面积
D04
B6 default error | sum=10+9+88+23=140万元; computed=130; stated=1400000 |  |  | 10+9+88+23=140万元
D05
D10 default warning | name=扶助标准; quantity=63人; price=1000元/人; product=6.3; budget=5.3 |  | D9 | 产出指标/成本指标/扶助标准
D06
C21 cost warning | name=职工困难慰问费; amount=3 |  |  | 产出指标/成本指标/职工困难慰问费
D07
D18 default hint | name=图书评审经费; each=10; unit=次; usual=1; times=10 |  | D13 | 产出指标/成本指标/图书评审经费 | unit-cost
D08
C9 default hint | name=项目总成本; amount=20 |  |  | 产出指标/成本指标/项目总成本
D09
C9 basic warning | name=行政单位困难福利费; item=福利费 |  |  | 产出指标/成本指标/行政单位困难福利费
C9 controlled warning | name=公务接待经费; item=公务接待 |  |  | 产出指标/成本指标/公务接待经费
D10
D4 spending error | sum=1925.67; total=2030.12 |  | D8 | budget | fund-sums
D11
D6 raised hint | before=20; after=30; change=50 |  | C6 | budget
D12
D9 default hint | name=三年累计投入成本; value=≤60万元 |  |  | 产出指标/成本指标/三年累计投入成本
D13
B4 default warning | value=500; count=1 |  |  | unit
D14
D6 default warning | value=20万元; unit=万元; written=万元 | D6 → 20 |  | 年度资金总额 | unit
B4 default warning | value=250万; unit=万元; written=万 | B4 → 250 |  | 年度本级预算金额 | unit
E01
B5 period warning | year=2022; other=2021; text=2021年全年 |  | A1 | period
B7 goal warning | year=2022; other=2021; text=完成2021年度培训任务，共7次。 |  |  | goal/expected
D9 target warning | name=培训完成时间; year=2022; other=2021; text=2021年12月 |  |  | 产出指标/时效指标/培训完成时间
E02
C9 default warning | text=党史学习教育培训次数; terms=党史学习教育; year=2022; until=2021; from=2021; partners= |  |  | 产出指标/数量指标/党史学习教育培训次数 | stale-党史学习教育
E03
C14 default warning | name=病险水库除险加固合格率; others=「驻村考核次数」,「驻村考核经费」 |  | C10 C18 | 产出指标/质量指标/病险水库除险加固合格率
E04
B5 period error | text=2022年10月-2022年3月 |  |  | period
D9 after-period error | name=完成时间; text=2022年11月30日; end=2022-06-30 |  | B5 | 产出指标/时效指标/完成时间
E05
B7 default hint | first=2021; last=2023 |  | B6 | goal
E06
B7 vacuous warning | count=3 |  |  | goal
B7 duty warning | count=3 |  |  | goal
E07
B7 expected warning | written=15家; name=高新技术企业新增数; value=25家 |  | D9 | goal/expected/15家
B7 sum warning | total=2026400元; parts=400000元,252000元,100000元; sum=752000元 |  |  | goal/expected/sum/2026400元
E08
A2 unit warning | name=示范县水利局; others=「示范县文化局」 |  | D3 | reporting-unit
B7 place hint | place=河湾村; other=石湾村 |  | B3 | goal/expected/石湾村
E09
C11 default error | name=培训次数; level2=数量指标 |  | C9 | 产出指标/数量指标/培训次数
E10
D9:D11 default warning | count=3; value=88 |  |  | 产出指标/数量指标/维修工程
E11
C9 default hint | name=创业培训及培训教材册数; part=创业培训; value=≥3000册 |  | D9 | 产出指标/数量指标/创业培训及培训教材册数
E12
B3 and-so-on hint | name=组织工作及培训经费等 |  |  | project
B3 only-money hint | name=专项工作经费 |  |  | project
E13
C17 signs hint | name=考察、考核座谈经费; first=考察、考核、座谈次数 |  | C9 | 产出指标/成本指标/考察、考核座谈经费 | wording-drift
C14 wording hint | name=党建抽查督查覆盖率; first=党建督查次数 |  | C10 | 产出指标/质量指标/党建抽查督查覆盖率 | wording-drift
E14
C9 default warning | name=农户供水设施数量; domains=饮水供水; own=高标准农田 |  | B3 | 产出指标/数量指标/农户供水设施数量 | unrelated
E15
C10 default hint | name=组织工作宣传覆盖率; acts=宣传 |  |  | 效益指标/社会效益指标/组织工作宣传覆盖率
E16
B7 expected-number warning | text=720 |  |  | goal/expected/annual
B8 expected-name warning | text=基本公共卫生服务 |  |  | goal/expected/annual
E8 result-name warning | text=基本公共卫生服务 |  |  | goal/result/annual
E17
D9:D13 default hint | same=5; rows=5; year=2021; sheet=2021 |  |  | targets
E18
D9 default warning | name=开放天数; now=≥280天; before=≥300天; year=2021; sheet=2021 |  |  | 产出指标/数量指标/开放天数 | targets-lowered
D10 ceiling warning | name=故障率; now=≤6%; before=≤5%; year=2021; sheet=2021 |  |  | 产出指标/质量指标/故障率 | targets-lowered
E19
C6 default warning | own=25万元; other=20万元; sheet=目标 |  |  | budget/目标
F01
F10 default error | rows=110; execution=10; total=120 |  | F6 | weights | weights
F02
A10 profile hint | name=产出指标; sum=60; wished=50 |  | F10 | 产出指标 | weights
A11 profile hint | name=效益指标; sum=20; wished=30 |  | F11 | 效益指标 | weights
F03
A10 default error | name=产出指标（60分）; printed=60; sum=50 |  | F10 | 产出指标 | weights
F04
G10 over error | name=培训次数; target=≥7次; actual=7次; score=11; weight=10; expected= |  | D10 E10 F10 H10 | 产出指标/数量指标/培训次数
G11 words error | name=合格率; target=≥90%; actual=92%; score=满分; weight=10; expected= |  | D11 E11 F11 H11 | 产出指标/质量指标/合格率
F05
G10 default error | name=培训人数; target=4754人; actual=4604人; score=5; weight=5; expected=4.84 |  | D10 E10 F10 H10 | 产出指标/数量指标/培训人数
G11 late error | name=完成时间; target=2022年12月底前; actual=2023年3月; score=5; weight=5; expected= |  | D11 E11 F11 H11 | 产出指标/时效指标/完成时间
F06
G10 default error | name=改造成本; target=≤5300元/户; actual=5830元/户; score=10; weight=10; expected=9 |  | D10 E10 F10 H10 | 产出指标/成本指标/改造成本
F07
G10 default warning | name=按期完成率; target==100%; actual=98%; score=9; weight=10; expected=9.8 | G10 → 9.8 | D10 E10 F10 H10 | 产出指标/质量指标/按期完成率 | formula
F08
G10 default warning | name=完成率; target=100%; actual=100%; score=7; weight=10; expected=10 |  | D10 E10 F10 H10 | 产出指标/质量指标/完成率
G11 default warning | name=办学条件; target=改善办学条件; actual=改善办学条件; score=13; weight=15; expected= |  | D11 E11 F11 H11 | 效益指标/社会效益指标/办学条件
F09
H10 default error | name=在岗人数; target=180人; actual=176人; score=14.67; weight=15; expected=14.67 |  | G10 D10 E10 F10 | 产出指标/数量指标/在岗人数
F10
E10 default warning | name=培训人次; target=≥59人次; actual=87人次; score=10; weight=10; expected=10; rate=147.46 |  | D10 H10 | 产出指标/数量指标/培训人次 | over-fulfilled
E11 strong warning | name=硬化面积; target=约120平方米; actual=1737平方米; score=10; weight=10; expected=10; rate=1447.5 |  | D11 H11 | 产出指标/数量指标/硬化面积 | over-fulfilled
E10 zero warning | name=临时巡查次数; target=0次; actual=35次; score=10; weight=10; expected=10; from=30 |  | D10 H10 | 产出指标/数量指标/临时巡查次数 | over-fulfilled
F11
G6 rate error | printed=98.94%; computed=88.94; executed=640.4; budget=720 | G6 → 88.94% | E6 D6 | rate | execution
H6 score error | score=10; computed=88.94; weight=10; wished=8.89 | H6 → 8.89 | G6 | score | execution
F12
F7 default hint | count=2 |  | H7 | sources
F13
G13 default error | declared=95; computed=100; execution=10 | G13 → 100 |  | total
F14
I5 default warning | rate=86.48 |  | G5 | execution
F15
G10 partly error | name=阅读风气; target=逐步形成; actual=部分达成年度指标并具有一定效果; score=10; weight=10; expected=; from=6; to=8 |  | D10 E10 F10 H10 | 效益指标/社会效益指标/阅读风气
G11 not-met error | name=服务质量; target=稳步提升; actual=未达成年度指标且效果较差; score=6; weight=10; expected=; from=0; to=6 |  | D11 E11 F11 H11 | 效益指标/社会效益指标/服务质量
G12 met error | name=环境; target=持续改善; actual=达成预期指标; score=7; weight=10; expected=; from=8; to=10 |  | D12 E12 F12 H12 | 效益指标/社会效益指标/环境
F16
G6 unfinished warning | rate=100 |  |  | execution
G6 unspent hint | rate=40 |  |  | execution
F17
E10 blank warning | name=培训次数; actual= |  | D10 | 产出指标/数量指标/培训次数 | blank
E11 operator warning | name=合格率; actual=≥90% |  | D11 | 产出指标/质量指标/合格率 | operator
E12 scale warning | name=机制; actual=好坏 |  | D12 | 效益指标/可持续影响指标/机制 | scale
F18
E8 default warning | text=全年开放图书馆310天，服务读者3万人次。 |  | B8 | result
F19
E10 default hint | count=5 |  | E11 E12 E13 E14 | scores
F20
D10 changed error | name=开放天数; own=≥280天; other=≥310天; sheet=目标 |  |  | 产出指标/数量指标/开放天数
C10:C12 dropped error | name=新购图书; sheet=目标 |  |  | 产出指标/数量指标/新购图书 | indicators-dropped
C11 added warning | name=活动次数; sheet=目标 |  |  | 产出指标/数量指标/活动次数 | indicators-added
F21
E10 under warning | sum=16; executed=20; lines=1; difference=4 |  | E6 | costs
F22
B14 default error | grade=优; score=85; right=良 | B14 → 良 | G13 | grade
F23
E6 cell hint | value=180000元; unit=元; form=万元 |  |  | unit
F24
H10 default error | name=合格率; likelihood=有可能 |  | G10 | 产出指标/质量指标/合格率
F25
G10 default warning | name=培训次数; weight=10 |  |  | 产出指标/数量指标/培训次数
F26
D10 default error | name=新建省道; value=30 |  | E10 | 产出指标/数量指标/新建省道 | points
D11 default error | name=验收; value=30 |  | E11 | 产出指标/质量指标/验收 | points
D12 default error | name=服务水平; value=20 |  | E12 | 效益指标/社会效益指标/服务水平 | points
D13 default error | name=群众满意; value=20 |  | E13 | 满意度指标/满意度指标/群众满意 | points
D10 default error | name=数量是否完成; value=12.5 |  | E10 | 产出指标/数量指标/数量是否完成 | points
E10 actual error | name=惠及幼儿人数; value=10分 |  | D10 | 产出指标/数量指标/惠及幼儿人数 | points
F27
G10 default error | name=工程质量合格; target=; actual=; score=10; weight=10; expected= |  | D10 E10 F10 H10 | 产出指标/质量指标/工程质量合格 | no-values
F28
J10 default error | name=覆盖率; score=25; weight=25; weighted=5.25; computed=6.25 | J10 → 6.25 | H10 I10 | 产出指标/质量指标/覆盖率
F29
G6 rate warning | computed=90% | G6 → 90% |  | rate
H6 score warning | computed=9; weight=10 | H6 → 9 |  | score
F30
G6 default hint | value=1; meant=100% | G6 → 100% |  | rate
F31
E6 default error | executed=21; budget=20; rate=105 |  | D6 G6 | execution
F32
E10 words warning | name=合格率; target=≥95%; actual=达成预期指标 |  | D10 | 产出指标/质量指标/合格率 | kinds
E11 number warning | name=制度建设; target=进一步完善; actual=100% |  | D11 | 效益指标/社会效益指标/制度建设 | kinds
F33
D6 zero error | label=年度资金总额; sum=89.974 |  | C6 E6 | total | fund-sums
G01
D9 low warning | name=读者满意度; value=≥75% |  |  | 满意度指标/满意度指标/读者满意度
D9 high hint | name=读者满意度; value=≥98% |  |  | 满意度指标/满意度指标/读者满意度
G02
C9 nobody hint | name=满意度 |  |  | 满意度指标/满意度指标/满意度
C9 public-only hint | name=社会公众满意度 |  |  | 满意度指标/满意度指标/社会公众满意度
G03
D10 default hint | name=群众满意率; value=≥85%; other=90% |  | D9 | 满意度指标/满意度指标/群众满意率
D9 default hint | name=读者满意度; value=≥90%; other=95% |  | B7 | 满意度指标/满意度指标/读者满意度
G04
E10 default hint | name=读者满意度; actual=100% |  |  | 满意度指标/满意度指标/读者满意度
`;
