import { type RuleText } from "../../rule-text";

/** Rules A01… */
export const rulesA = {
  A01: {
    title: "必填项为空",
    sentences: {
      "project-name": "「{label}」未填写，无法知道这张表说的是哪个项目。",
      department: "「{label}」未填写，绩效目标没有责任部门。",
      "implementing-unit": "「{label}」未填写，不知道由谁实施。",
      period: "「{label}」未填写，无法核对指标的完成时间。",
      "reporting-unit": "「{label}」一栏没有单位名称，报送前应填写并盖章。",
      question: "「{label}」没有回答。",
      budget: "年度预算金额为空，成本指标无从核对。",
      executed: "全年执行数为空，预算执行率无从核对。",
      goal: "年度绩效目标为空，指标没有可对照的总目标。",
      result: "目标的实际完成情况为空，而指标已填写完成值。",
    },
    mend: "按表格要求填写该栏；确实没有的，写明“无”。",
  },
  A02: {
    title: "缺少一级指标",
    sentences: {
      output: "全表没有产出指标：花钱做了什么没有写。",
      benefit: "全表没有效益指标：做了以后有什么用没有写。",
      satisfaction: "全表没有满意度指标；项目有服务对象的应当设置。",
    },
    mend: "补写缺少的一级指标及其三级指标；不面向公众的项目可不设满意度，应在备注中说明。",
  },
  A03: {
    title: "产出缺少维度",
    sentences: {
      quantity: "产出指标中没有数量指标，完成多少无法衡量。",
      quality: "产出指标中没有质量指标，做得好不好无法衡量。",
      timeliness: "产出指标中没有时效指标，何时完成没有约定。",
      benefit: "经济、社会、生态效益和可持续影响一个也没有设置。",
      cost: "工程或购置类项目没有成本指标，无法与预算核对。",
    },
    mend: "补写该维度的指标；数量和质量一般都要有，工程、修缮、购置类项目要有成本。",
  },
  A04: {
    title: "指标值为空",
    sentences: {
      default: "「{name}」没有指标值，无法考核。",
      none: "「{name}」的指标值写的是“{value}”，等于没有指标值，无法考核。",
      column: "{count} 个指标都没有填写指标值。",
    },
    mend: "填写指标值，定量的写明符号、数字和单位，如“≥7次”。",
  },
  A05: {
    title: "缺少计量单位",
    sentences: {
      default: "「{name}」的指标值“{value}”只有数字，没有计量单位。",
    },
    mend: "在数字后写明单位，如“≥7次”“≥900人”。",
  },
  A06: {
    title: "整列为空",
    sentences: {
      default: "「{column}」一列 {count} 行全部为空，指标值从何而来没有依据。",
    },
    mend: "逐行填写标准的来源（计划标准、行业标准、历史标准等）或评分办法。",
  },
  A07: {
    title: "模板文字未替换",
    sentences: {
      row: "{level2}下的「{text}」是模板自带的行，没有填写指标。",
      name: "指标名称「{text}」中还留着待填的符号。",
      value: "「{name}」的值“{text}”是模板的占位文字，不是填写的内容。",
      zero: "「{name}」越高越好，指标值却是“{text}”，疑为模板自带的数，没有改。",
      prompt: "“{text}”是填表提示，没有换成实际内容。",
      text: "“{text}”中还留着待填的符号。",
    },
    mend: "填写实际内容；不需要的模板行整行删除。",
  },
  A08: {
    title: "缺少审核或签字栏",
    sentences: {
      missing: "表尾没有审核意见、填表人、联系电话、填报日期和负责人签字。",
      blank: "表尾的审核、填表和签字栏都没有填写。",
    },
    mend: "报送前补齐表尾各栏并签字盖章。",
  },
  A09: {
    title: "残留字符",
    sentences: {
      default: "单元格中有其他软件留下的字符“{text}”。",
      "formula-error": "「{name}」的单元格显示公式错误 {text}，没有可用的值。",
    },
    mend: "删去残留字符；公式错误的，改正公式或直接填写数值。",
  },
  A10: {
    title: "二级指标下没有内容",
    sentences: {
      default: "二级指标「{level2}」下没有填写指标。",
      "first-row": "「{level2}」的第一行没有填写指标，内容写在后面几行。",
      nameless: "「{level2}」一行有指标值“{value}”，却没有三级指标的名称，不知道考核什么。",
    },
    mend: "填写该维度的指标；确不适用的，写明“无”或删除该行。",
  },
  A11: {
    title: "指标数量不合适",
    sentences: {
      few: "全表只有 {count} 个三级指标，一般不少于 {fewest} 个才能覆盖产出、效益和满意度。",
      many: "全表有 {count} 个三级指标，超过 {most} 个难以突出重点。",
    },
    mend: "合并同类、删去次要指标，或补充关键指标；也可把打包的任务分成几个项目。",
  },
  A12: {
    title: "没有分值",
    sentences: {
      default: "「{name}」没有分值（或为 0），得分无从计算。",
      column: "{count} 个指标都没有填写分值。",
    },
    mend: "按一级指标的总分值给每个三级指标赋分，合计与规定的总分一致。",
  },
  A13: {
    title: "缺少一级指标名称",
    sentences: {
      "under-other": "「{level2}」排在「{level1}」之下，疑漏写一级指标「{wanted}」。",
      blank: "「{level2}」没有一级指标，应为「{wanted}」。",
    },
    mend: "在该组第一行的一级指标栏写上正确的名称。",
  },
  A14: {
    title: "选项没有勾选",
    sentences: {
      default: "「{label}」的选项一个也没有勾选。",
    },
    mend: "勾选其中一项，如把 □ 改为 ☑。",
  },
  A15: {
    title: "文字栏中有多余的数",
    sentences: {
      default: "「{name}」一行的文字栏里只有“{value}”，疑为误填。",
    },
    mend: "没有需要说明的就清空该单元格，有的写明原因。",
  },
} satisfies Record<string, RuleText>;
