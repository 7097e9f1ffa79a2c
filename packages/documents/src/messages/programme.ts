import type { Catalogue } from './catalogue.ts';

/** What is said of a programme of many steps: its figures day by day, what the ways of converting cost, and what is refused. */
export const programmeMessages = {
  'programme.as-of': {
    en: 'on the record as of {on}',
    'zh-Hant': '按{on}的紀錄',
    'zh-Hans': '按{on}的记录',
  },
  'programme.assumes-record': {
    en: 'The record as it stands at the end of {on}. From then on nothing happens but what the programme says, and each conversion that it asks for is made on its day.',
    'zh-Hant': '以{on}結束時的紀錄為準；其後除計劃所載外別無其他事項，所需轉換均於當日完成。',
    'zh-Hans': '以{on}结束时的记录为准；其后除计划所载外没有其他事项，所需转换均于当日完成。',
  },
  'programme.assumes-moved': {
    en: '{count} {count|date|dates} of repeated steps fell on no business day and gave way to the next one: {dates}.',
    'zh-Hant': '重複步驟中有{count}個日子並非營業日，順延至下一個營業日：{dates}。',
    'zh-Hans': '重复步骤中有{count}个日期并非营业日，顺延至下一个营业日：{dates}。',
  },
  'programme.moved-date': { en: '{named} → {on}', 'zh-Hant': '{named} → {on}', 'zh-Hans': '{named} → {on}' },
  'programme.and-more': { en: 'and {count} more', 'zh-Hant': '另有{count}個', 'zh-Hans': '另有{count}个' },

  'programme.answer': { en: 'Answer', 'zh-Hant': '結論', 'zh-Hans': '结论' },
  'programme.says': {
    en: '{steps} {steps|step|steps} on {days} {days|day|days}, from {first} to {last}: {total} weighted {total|share is|shares are} to be converted, on {asking} {asking|day|days}.',
    'zh-Hant': '由{first}至{last}，共{steps}個步驟、{days}日：須於其中{asking}日轉換合共{total}股不同投票權股份。',
    'zh-Hans': '由{first}至{last}，共{steps}个步骤、{days}日：须于其中{asking}日转换合计{total}股不同投票权股份。',
  },
  'programme.says-nothing': {
    en: '{steps} {steps|step|steps} on {days} {days|day|days}, from {first} to {last}: no weighted share has to be converted.',
    'zh-Hant': '由{first}至{last}，共{steps}個步驟、{days}日：無須轉換任何不同投票權股份。',
    'zh-Hans': '由{first}至{last}，共{steps}个步骤、{days}日：无须转换任何不同投票权股份。',
  },
  'programme.says-unknown': {
    en: '{steps} {steps|step|steps} on {days} {days|day|days}, from {first} to {last}: how many weighted shares are to be converted depends on a figure that is not known.',
    'zh-Hant': '由{first}至{last}，共{steps}個步驟、{days}日：須轉換的股數取決於不詳的數字。',
    'zh-Hans': '由{first}至{last}，共{steps}个步骤、{days}日：须转换的股数取决于不详的数据。',
  },

  'programme.ways': { en: 'Ways of converting', 'zh-Hant': '轉換方式', 'zh-Hans': '转换方式' },
  'programme.converts': { en: 'converts', 'zh-Hant': '轉換股數', 'zh-Hans': '转换股数' },
  'programme.more': { en: 'beside one', 'zh-Hant': '較一次過', 'zh-Hans': '较一次性' },
  'programme.by-day': {
    en: 'each cancellation with its own conversion',
    'zh-Hant': '每次註銷各自轉換',
    'zh-Hans': '每次注销各自转换',
  },
  'programme.at-the-end': {
    en: 'all cancelled on {on} with one conversion',
    'zh-Hant': '於{on}一次過註銷及轉換',
    'zh-Hans': '于{on}一次性注销及转换',
  },
  'programme.under-other': {
    en: 'each its own, were the measure afterwards {value}',
    'zh-Hant': '每次各自轉換，其後以{value}為準',
    'zh-Hans': '每次各自转换，其后以{value}为准',
  },
  'programme.drift-by-rounding': {
    en: 'The differences come from rounding up to whole shares: fewer than one for each conversion.',
    'zh-Hant': '差額源於向上取整至整股：每次轉換不足一股。',
    'zh-Hans': '差额源于向上取整至整股：每次转换不足一股。',
  },
  'programme.drift': {
    en: 'Rounding up to whole shares accounts for fewer than {asking} of the differences; the rest comes from shares issued in between, which lower the measure.',
    'zh-Hant': '差額中因向上取整至整股者不足{asking}股，其餘源於期間發行的股份令準則比例下調。',
    'zh-Hans': '差额中因向上取整至整股的不足{asking}股，其余源于期间发行的股份令准则比例下调。',
  },
  'programme.no-drift': {
    en: 'Nothing is lost by rounding: the ways ask for the same number of shares.',
    'zh-Hant': '取整並無損失：各種方式所需股數相同。',
    'zh-Hans': '取整并无损失：各种方式所需股数相同。',
  },
  'programme.all-at-once': {
    en: 'Shares that wait for their cancellation stay in issue and do not vote.',
    'zh-Hant': '待註銷的股份仍屬已發行股份，惟不得投票。',
    'zh-Hans': '待注销的股份仍属已发行股份，但不得投票。',
  },

  'programme.parts': { en: 'Who converts how much', 'zh-Hant': '各人轉換股數', 'zh-Hans': '各人转换股数' },
  'programme.days': { en: 'Day by day', 'zh-Hant': '逐日情況', 'zh-Hans': '逐日情况' },
  'programme.bought': { en: 'bought', 'zh-Hant': '購回', 'zh-Hans': '回购' },
  'programme.issued': { en: 'issued', 'zh-Hant': '發行', 'zh-Hans': '发行' },
  'programme.cancelled': { en: 'cancelled', 'zh-Hant': '註銷', 'zh-Hans': '注销' },
  'programme.convert': { en: 'convert', 'zh-Hant': '轉換', 'zh-Hans': '转换' },
  'programme.proportion': { en: 'weighted', 'zh-Hant': '比例', 'zh-Hans': '比例' },
  'programme.measure': { en: 'at most', 'zh-Hant': '上限', 'zh-Hans': '上限' },
  'programme.days-note': {
    en: '“weighted”: weighted shares of all shares at the end of the day, cut to two places; “at most”: what they may not rise above (Rule 8A.13).',
    'zh-Hant':
      '「比例」為當日結束時不同投票權股份佔全部股份的百分比，截至小數後兩位；「上限」為不得高於的比例（第8A.13條）。',
    'zh-Hans':
      '“比例”为当日结束时不同投票权股份占全部股份的百分比，截至小数后两位；“上限”为不得高于的比例（第8A.13条）。',
  },

  // In the calendar file.
  'programme.calendar': { en: '{issuer}: programme', 'zh-Hant': '{issuer}：計劃', 'zh-Hans': '{issuer}：计划' },
  'programme.event': { en: '{issuer}: {what}', 'zh-Hant': '{issuer}：{what}', 'zh-Hans': '{issuer}：{what}' },
  'programme.event-bought': {
    en: 'buy back {shares} {shares|share|shares}',
    'zh-Hant': '購回{shares}股',
    'zh-Hans': '回购{shares}股',
  },
  'programme.event-issued': {
    en: 'issue {shares} {shares|share|shares}',
    'zh-Hant': '發行{shares}股',
    'zh-Hans': '发行{shares}股',
  },
  'programme.event-cancelled': {
    en: 'cancel {shares} {shares|share|shares}',
    'zh-Hant': '註銷{shares}股',
    'zh-Hans': '注销{shares}股',
  },
  'programme.event-convert': {
    en: 'convert {shares} weighted {shares|share|shares}',
    'zh-Hant': '轉換{shares}股不同投票權股份',
    'zh-Hans': '转换{shares}股不同投票权股份',
  },
  'programme.event-other': { en: 'a planned step', 'zh-Hant': '計劃步驟', 'zh-Hans': '计划步骤' },
  'programme.event-part': {
    en: '{person} converts {shares} of class {class}, held by {holder}.',
    'zh-Hant': '{person}轉換{class}類{shares}股（由{holder}持有）。',
    'zh-Hans': '{person}转换{class}类{shares}股（由{holder}持有）。',
  },
  'programme.event-assumption': {
    en: 'Worked out from the record as of {on}; whatever happens beside the programme changes it.',
    'zh-Hant': '按{on}的紀錄計算；如有計劃以外的事項，結果或會改變。',
    'zh-Hans': '按{on}的记录计算；如有计划以外的事项，结果可能改变。',
  },

  // What is refused of a programme's file.
  'programme.refused.no-interval': {
    en: '“{quote}” is no interval. Write “month”, “2 weeks” or “5 trading days”.',
    'zh-Hant': '「{quote}」並非間隔。請填寫如"month"、"2 weeks"或"5 trading days"。',
    'zh-Hans': '“{quote}”并非间隔。请填写如"month"、"2 weeks"或"5 trading days"。',
  },
  'programme.refused.no-days': {
    en: '“{quote}” is no number of business days. Write "0" to "99", in quotation marks.',
    'zh-Hant': '「{quote}」並非營業日數。請以引號填寫"0"至"99"。',
    'zh-Hans': '“{quote}”并非营业日数。请以引号填写"0"至"99"。',
  },
  'programme.refused.ends-before': {
    en: 'The repeated step ends on {to}, before it begins on {from}.',
    'zh-Hant': '重複步驟於{to}結束，早於其開始日{from}。',
    'zh-Hans': '重复步骤于{to}结束，早于其开始日{from}。',
  },
  'programme.refused.cancels-nothing': {
    en: 'Only a buy-back for cancellation is cancelled; leave “cancelledAfter” out of this step.',
    'zh-Hant': '僅供註銷的購回方有註銷日；請刪去此步驟的"cancelledAfter"。',
    'zh-Hans': '仅供注销的回购才有注销日；请删去此步骤的"cancelledAfter"。',
  },
  'programme.refused.cancelled-twice': {
    en: 'Both “cancelledAfter” and “cancelledOn” say when the shares are cancelled. Keep one of them.',
    'zh-Hant': '"cancelledAfter" 與 "cancelledOn" 均指明註銷日。請只保留其一。',
    'zh-Hans': '"cancelledAfter" 与 "cancelledOn" 均指明注销日。请只保留其一。',
  },
  'programme.refused.no-dates': {
    en: 'No business day of this step lies between {from} and {to}.',
    'zh-Hant': '{from}至{to}之間並無此步驟的營業日。',
    'zh-Hans': '{from}至{to}之间没有此步骤的营业日。',
  },
  'programme.refused.beyond-calendar': {
    en: 'The step repeats from {from} to {to}, but the calendar of the Exchange is known from {first} to {last} only. Give the days beyond it as single steps.',
    'zh-Hant': '此步驟由{from}重複至{to}，惟聯交所日曆僅涵蓋{first}至{last}。其餘日子請逐一列為步驟。',
    'zh-Hans': '此步骤由{from}重复至{to}，但联交所日历仅涵盖{first}至{last}。其余日子请逐一列为步骤。',
  },
  'programme.refused.cancelled-beyond-calendar': {
    en: 'What is bought on {on} would be cancelled after the calendar of the Exchange ends on {last}. Give that day with “cancelledOn”.',
    'zh-Hant': '於{on}購回的股份，其註銷日在聯交所日曆終止日{last}之後。請以"cancelledOn"指明該日。',
    'zh-Hans': '于{on}回购的股份，其注销日在联交所日历终止日{last}之后。请以"cancelledOn"指明该日。',
  },
  'programme.refused.too-many-steps': {
    en: 'The programme has more than {most} steps. Shorten it, or make the intervals longer.',
    'zh-Hant': '計劃超過{most}個步驟。請縮短計劃或加長間隔。',
    'zh-Hans': '计划超过{most}个步骤。请缩短计划或加长间隔。',
  },
} as const satisfies Catalogue;
