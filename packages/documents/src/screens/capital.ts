import type { Catalogue } from '../messages/catalogue.ts';

/** The screen of the capital and the votes: its plots, what of each class can vote, and who casts what. */
export const capitalScreenMessages = {
  'capital-screen.title': { en: 'Capital and votes', 'zh-Hant': '股本與投票權', 'zh-Hans': '股本与投票权' },
  'capital-screen.subtitle': {
    en: 'Every point leads to its entry.',
    'zh-Hant': '每一點均可開啟相應的記項。',
    'zh-Hans': '每一点均可打开相应的记项。',
  },
  'capital-screen.share': { en: '{share:percent}', 'zh-Hant': '{share:percent}', 'zh-Hans': '{share:percent}' },
  'capital-screen.exact': { en: '{share:fraction}', 'zh-Hant': '{share:fraction}', 'zh-Hans': '{share:fraction}' },
  'capital-screen.not-known': { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
  'capital-screen.between': { en: '{low} to {high}', 'zh-Hant': '{low}至{high}', 'zh-Hans': '{low}至{high}' },
  'capital-screen.at-least': { en: 'at least {low}', 'zh-Hant': '不少於{low}', 'zh-Hans': '不少于{low}' },

  'capital-screen.proportion': {
    en: 'Weighted shares as part of all shares',
    'zh-Hant': '不同投票權股份佔全部股份的比例',
    'zh-Hans': '不同投票权股份占全部股份的比例',
  },
  'capital-screen.proportion-rules': {
    en: 'Rules 8A.13 and 8A.15',
    'zh-Hant': '第8A.13及8A.15條',
    'zh-Hans': '第8A.13及8A.15条',
  },
  'capital-screen.proportion-line': {
    en: '8A.13: may fall, never rise',
    'zh-Hant': '8A.13：可降不可升',
    'zh-Hans': '8A.13：可降不可升',
  },
  'capital-screen.others': {
    en: 'Votes that others can cast',
    'zh-Hant': '其他股東可投的票數佔比',
    'zh-Hans': '其他股东可投的票数占比',
  },
  'capital-screen.others-rules': { en: 'Rule 8A.09', 'zh-Hant': '第8A.09條', 'zh-Hans': '第8A.09条' },
  'capital-screen.others-line': {
    en: '8A.09: at least {share:percent}',
    'zh-Hant': '8A.09：不少於{share:percent}',
    'zh-Hans': '8A.09：不少于{share:percent}',
  },
  'capital-screen.plot': {
    en: '{what}, plotted from {first} to {last}',
    'zh-Hant': '{what}，{first}至{last}的走勢圖',
    'zh-Hans': '{what}，{first}至{last}的走势图',
  },
  'capital-screen.keys': {
    en: 'Left and right arrow keys go from point to point; Enter opens the entry.',
    'zh-Hant': '按左右方向鍵逐點移動，按Enter鍵開啟記項。',
    'zh-Hans': '按左右方向键逐点移动，按Enter键打开记项。',
  },
  'capital-screen.nothing-bound': {
    en: 'The rule has not bound the issuer on any day that is recorded.',
    'zh-Hant': '在有記錄的日子，發行人均不受此規則約束。',
    'zh-Hans': '在有记录的日子，发行人均不受此规则约束。',
  },
  'capital-screen.point': { en: '{day}: {what}', 'zh-Hant': '{day}：{what}', 'zh-Hans': '{day}：{what}' },
  'capital-screen.valued': {
    en: '{day}, {value}: {what}',
    'zh-Hant': '{day}，{value}：{what}',
    'zh-Hans': '{day}，{value}：{what}',
  },
  'capital-screen.answered': {
    en: '{text} ({answer})',
    'zh-Hant': '{text}（{answer}）',
    'zh-Hans': '{text}（{answer}）',
  },
  'capital-screen.more': {
    en: '{what} and {count} more',
    'zh-Hant': '{what}及另外{count}項',
    'zh-Hans': '{what}及另外{count}项',
  },
  'capital-screen.as-table': { en: 'As a table', 'zh-Hant': '以表格顯示', 'zh-Hans': '以表格显示' },
  'capital-screen.csv': { en: 'CSV', 'zh-Hant': 'CSV', 'zh-Hans': 'CSV' },
  'capital-screen.svg': { en: 'SVG', 'zh-Hant': 'SVG', 'zh-Hans': 'SVG' },
  'capital-screen.download': {
    en: 'Download as {format}: {what}',
    'zh-Hant': '下載{format}檔：{what}',
    'zh-Hans': '下载{format}文件：{what}',
  },
  'capital-screen.day': { en: 'Day', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  'capital-screen.entries': { en: 'Entries', 'zh-Hant': '記項', 'zh-Hans': '记项' },
  'capital-screen.value': { en: 'Part', 'zh-Hant': '佔比', 'zh-Hans': '占比' },
  'capital-screen.fraction': { en: 'Exactly', 'zh-Hant': '精確值', 'zh-Hans': '精确值' },
  'capital-screen.proportion-threshold': { en: 'Not above', 'zh-Hant': '不得高於', 'zh-Hans': '不得高于' },
  'capital-screen.others-threshold': { en: 'Not below', 'zh-Hant': '不得低於', 'zh-Hans': '不得低于' },
  'capital-screen.answer': { en: 'Answer', 'zh-Hant': '判斷', 'zh-Hans': '判断' },
  'capital-screen.go-to-day': {
    en: 'The undertaking on {day}',
    'zh-Hant': '{day}的承諾',
    'zh-Hans': '{day}的承诺',
  },

  'capital-screen.classes': { en: 'Shares', 'zh-Hant': '股份', 'zh-Hans': '股份' },
  'capital-screen.class': { en: 'Class {class}', 'zh-Hant': '{class}類', 'zh-Hans': '{class}类' },
  'capital-screen.votes-per-share': {
    en: '{votes} {votes|vote|votes}',
    'zh-Hant': '每股{votes}票',
    'zh-Hans': '每股{votes}票',
  },
  'capital-screen.votes-unknown': { en: 'votes not known', 'zh-Hant': '票數不詳', 'zh-Hans': '票数不详' },
  'capital-screen.all': { en: 'All', 'zh-Hant': '合計', 'zh-Hans': '合计' },
  'capital-screen.in-issue': { en: 'In issue', 'zh-Hant': '已發行', 'zh-Hans': '已发行' },
  'capital-screen.treasury': { en: 'of which treasury', 'zh-Hant': '其中：庫存', 'zh-Hans': '其中：库存' },
  'capital-screen.bought-back': {
    en: 'of which bought back, not cancelled',
    'zh-Hant': '其中：已購回未註銷',
    'zh-Hans': '其中：已回购未注销',
  },
  'capital-screen.ended': {
    en: 'weight ended, still registered',
    'zh-Hant': '不同投票權已終止，仍登記於該類別',
    'zh-Hans': '不同投票权已终止，仍登记于该类别',
  },
  'capital-screen.live': { en: 'with weight', 'zh-Hant': '仍附不同投票權', 'zh-Hans': '仍附不同投票权' },
  'capital-screen.voting': { en: 'Can vote', 'zh-Hant': '可投票', 'zh-Hans': '可投票' },
  'capital-screen.no-classes': {
    en: 'No class of shares is recorded on this day.',
    'zh-Hant': '當日未有記錄任何股份類別。',
    'zh-Hans': '当日没有记录任何股份类别。',
  },

  'capital-screen.casts': { en: 'Who casts what', 'zh-Hant': '各方可投票數', 'zh-Hans': '各方可投票数' },
  'capital-screen.ordinary': { en: 'ordinary', 'zh-Hant': '一般事項', 'zh-Hans': '一般事项' },
  'capital-screen.reserved': { en: 'reserved', 'zh-Hant': '保留事項', 'zh-Hans': '保留事项' },
  'capital-screen.name': { en: '{who}', 'zh-Hant': '{who}', 'zh-Hans': '{who}' },
  'capital-screen.all-others': { en: 'All others', 'zh-Hant': '其他股東', 'zh-Hans': '其他股东' },
  'capital-screen.all-votes': { en: 'Votes in all', 'zh-Hant': '總票數', 'zh-Hans': '总票数' },
  'capital-screen.by-control': {
    en: 'By control of the votes, as parts of all that can be cast; Rule 8A.09 counts shares held for a beneficiary besides.',
    'zh-Hant': '按票數的控制權計算，佔可投總票數的比例；第8A.09條另計為受益人持有的股份。',
    'zh-Hans': '按表决权的控制计算，占可投总票数的比例；第8A.09条另计为受益人持有的股份。',
  },

  'capital-screen.published': {
    en: 'Published against computed',
    'zh-Hant': '公布數字與計算結果對照',
    'zh-Hans': '公布数字与计算结果对照',
  },
  'capital-screen.agree': {
    en: '{count} {count|agrees|agree}',
    'zh-Hant': '{count}項相符',
    'zh-Hans': '{count}项相符',
  },
  'capital-screen.differ': {
    en: '{count} {count|differs|differ}',
    'zh-Hant': '{count}項不符',
    'zh-Hans': '{count}项不符',
  },
  'capital-screen.open': {
    en: '{count} can’t be worked out',
    'zh-Hant': '{count}項無從計算',
    'zh-Hans': '{count}项无从计算',
  },
  'capital-screen.apart': {
    en: '{count} not compared',
    'zh-Hant': '{count}項未作比較',
    'zh-Hans': '{count}项未作比较',
  },
  'capital-screen.show-all': {
    en: 'All {count} published figures',
    'zh-Hant': '全部{count}項公布數字',
    'zh-Hans': '全部{count}项公布数字',
  },
  'capital-screen.none-published': {
    en: 'No published figures are recorded up to this day.',
    'zh-Hant': '截至當日未有記錄任何公布數字。',
    'zh-Hans': '截至当日没有记录任何公布数字。',
  },
  'capital-screen.was-published': { en: 'published', 'zh-Hant': '公布', 'zh-Hans': '公布' },
  'capital-screen.computed': { en: 'computed', 'zh-Hant': '計算', 'zh-Hans': '计算' },
  'capital-screen.figure': { en: 'figure', 'zh-Hant': '數字', 'zh-Hans': '数字' },
  'capital-screen.agrees.yes': { en: '✓ equal', 'zh-Hant': '✓ 相符', 'zh-Hans': '✓ 相符' },
  'capital-screen.agrees.no': { en: '▲ differs', 'zh-Hant': '▲ 不符', 'zh-Hans': '▲ 不符' },
  'capital-screen.agrees.not-computable': { en: '? not known', 'zh-Hant': '? 不詳', 'zh-Hans': '? 不详' },
  'capital-screen.agrees.not-compared': { en: '– not compared', 'zh-Hant': '– 未作比較', 'zh-Hans': '– 未作比较' },
  'capital-screen.fewer': {
    en: '▲ {count} more published than computed',
    'zh-Hant': '▲ 公布多於計算{count}',
    'zh-Hans': '▲ 公布多于计算{count}',
  },
  'capital-screen.more-computed': {
    en: '▲ {count} fewer published than computed',
    'zh-Hant': '▲ 公布少於計算{count}',
    'zh-Hans': '▲ 公布少于计算{count}',
  },

  'capital-screen.why-unknown': { en: 'Why something is not known', 'zh-Hant': '不詳的原因', 'zh-Hans': '不详的原因' },
  'capital-screen.unknown.in-issue': {
    en: 'The number of class {class} shares in issue is not recorded.',
    'zh-Hant': '未有記錄{class}類的已發行股數。',
    'zh-Hans': '没有记录{class}类的已发行股数。',
  },
  'capital-screen.unknown.treasury': {
    en: 'How many class {class} shares are in treasury is not recorded.',
    'zh-Hant': '未有記錄{class}類的庫存股數。',
    'zh-Hans': '没有记录{class}类的库存股数。',
  },
  'capital-screen.unknown.votes-per-share': {
    en: 'The votes of a class {class} share are not recorded; Rule 8A.10 allows at most ten.',
    'zh-Hant': '未有記錄{class}類每股票數；第8A.10條最多容許十票。',
    'zh-Hans': '没有记录{class}类每股票数；第8A.10条最多容许十票。',
  },
  'capital-screen.unknown.holding': {
    en: 'How many class {class} shares {who} holds is not recorded.',
    'zh-Hant': '未有記錄{who}持有多少{class}類股份。',
    'zh-Hans': '没有记录{who}持有多少{class}类股份。',
  },
  'capital-screen.unknown.weight-in-doubt': {
    en: 'Only the Exchange can say whether the weight of some class {class} shares goes on.',
    'zh-Hant': '部分{class}類股份是否仍附不同投票權，須由聯交所裁定。',
    'zh-Hans': '部分{class}类股份是否仍附不同投票权，须由联交所裁定。',
  },
  'capital-screen.unknown.weight-ended': {
    en: 'The weight of some class {class} shares has ended whose number is not recorded.',
    'zh-Hant': '部分{class}類股份的不同投票權已終止，但未有記錄其數目。',
    'zh-Hans': '部分{class}类股份的不同投票权已终止，但没有记录其数目。',
  },
  'capital-screen.unknown.interests': {
    en: 'Who has what part of {who} is not recorded.',
    'zh-Hant': '未有記錄各方在{who}所佔的部分。',
    'zh-Hans': '没有记录各方在{who}所占的部分。',
  },
} as const satisfies Catalogue;
