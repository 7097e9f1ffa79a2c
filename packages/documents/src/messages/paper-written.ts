import type { Catalogue } from './catalogue.ts';

/** What every paper in words says alike. */
export const paperWrittenMessages = {
  'written.period': {
    en: 'From the close of {since} to the close of {until}',
    'zh-Hant': '由{since}終結時至{until}終結時',
    'zh-Hans': '自{since}终了时至{until}终了时',
  },
  'written.draft': {
    en: 'A draft for counsel, made from the record. Whoever signs it answers for it; nothing here is legal advice.',
    'zh-Hant': '本文件按紀錄製備，屬交法律顧問審閱的草稿；由簽署人負責，並非法律意見。',
    'zh-Hans': '本文件按记录制备，属交法律顾问审阅的草稿；由签署人负责，并非法律意见。',
  },
  'written.passage': { en: '{text}', 'zh-Hant': '{text}', 'zh-Hans': '{text}' },
  'written.blank': { en: '{what}: {blank}', 'zh-Hant': '{what}：{blank}', 'zh-Hans': '{what}：{blank}' },
  'written.entries': {
    en: 'Entries: {entries}.',
    'zh-Hant': '所據紀錄：{entries}。',
    'zh-Hans': '所依据的记录：{entries}。',
  },
  'written.entries-more': {
    en: 'Entries: {entries}, and {more} more, which the workbook and the JSON name.',
    'zh-Hant': '所據紀錄：{entries}；另有{more}項，詳見試算表及 JSON。',
    'zh-Hans': '所依据的记录：{entries}；另有{more}项，详见电子表格及 JSON。',
  },
  'written.left-blank': {
    en: 'Left blank: the record does not tell it.',
    'zh-Hant': '留空：紀錄並未載明。',
    'zh-Hans': '留空：记录没有载明。',
  },
  'written.left-blank-bounds': {
    en: 'Left blank. The record tells only: {bounds}.',
    'zh-Hant': '留空。紀錄僅顯示：{bounds}。',
    'zh-Hans': '留空。记录仅显示：{bounds}。',
  },
  'written.event': { en: '{on}: {what}', 'zh-Hant': '{on}：{what}', 'zh-Hans': '{on}：{what}' },
  'written.event-shares': {
    en: '{on}: {what} ({shares} {shares|share|shares} of class {class})',
    'zh-Hant': '{on}：{what}（{class}類{shares}股）',
    'zh-Hans': '{on}：{what}（{class}类{shares}股）',
  },
  'written.event-uncounted': {
    en: '{on}: {what} (shares of class {class}, their number not known)',
    'zh-Hant': '{on}：{what}（{class}類股份，數目不詳）',
    'zh-Hans': '{on}：{what}（{class}类股份，数目不详）',
  },
  'written.no-event': {
    en: 'The record tells of nothing in the period.',
    'zh-Hant': '紀錄並無載有期內發生的事項。',
    'zh-Hans': '记录没有载明期内发生的事项。',
  },
  'written.answer-about': { en: '{who}:', 'zh-Hant': '{who}：', 'zh-Hans': '{who}：' },
  'written.answer-about-then': {
    en: '{who}, from {from} to {until}:',
    'zh-Hant': '{who}，{from}至{until}：',
    'zh-Hans': '{who}，{from}至{until}：',
  },
  'written.figure.weighted': {
    en: 'Weighted shares, by economic interest',
    'zh-Hant': '不同投票權股份（按經濟利益）',
    'zh-Hans': '不同投票权股份（按经济利益）',
  },
  'written.figure.ordinary': {
    en: 'One-vote shares, by economic interest',
    'zh-Hant': '一股一票股份（按經濟利益）',
    'zh-Hans': '一股一票股份（按经济利益）',
  },
  'written.figure.capital-part': {
    en: 'Part of all shares in issue',
    'zh-Hant': '佔全部已發行股份',
    'zh-Hans': '占全部已发行股份',
  },
  'written.figure.votes': {
    en: 'Votes on ordinary matters, by control',
    'zh-Hant': '一般事項的票數（按控制權）',
    'zh-Hans': '一般事项的票数（按控制权）',
  },
  'written.figure.votes-part': {
    en: 'Part of the votes on ordinary matters',
    'zh-Hant': '佔一般事項總票數',
    'zh-Hans': '占一般事项总票数',
  },
  'written.figure.reserved-votes': {
    en: 'Votes on reserved matters, by control',
    'zh-Hant': '保留事項的票數（按控制權）',
    'zh-Hans': '保留事项的票数（按控制权）',
  },
  'written.figure.reserved-votes-part': {
    en: 'Part of the votes on reserved matters',
    'zh-Hant': '佔保留事項總票數',
    'zh-Hans': '占保留事项总票数',
  },
  'written.heading.signature': { en: 'Signature', 'zh-Hant': '簽署', 'zh-Hans': '签署' },
  'written.heading.notes': {
    en: 'To be known before it is signed',
    'zh-Hant': '簽署前須知',
    'zh-Hans': '签署前须知',
  },
  'written.blank.name': { en: 'Name', 'zh-Hant': '姓名', 'zh-Hans': '姓名' },
  'written.blank.signature': { en: 'Signature', 'zh-Hant': '簽署', 'zh-Hans': '签署' },
  'written.blank.date': { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  'written.note.blanks': {
    en: 'Some things are not in the record. They are left blank; a blank is not nought, and not a “no”.',
    'zh-Hant': '部分事項未載於紀錄，已留空；留空並不表示零或「否」。',
    'zh-Hans': '部分事项未载于记录，已留空；留空并不表示零或“否”。',
  },
  'written.note.last-day': {
    en: 'Rules are judged as they stand at the close of {on}. What was broken and cured earlier stays listed; a state that was out of order and leaves no event behind is not seen.',
    'zh-Hant':
      '各項規則按{on}終結時的情況判斷。早前違反而已糾正者仍予列出；期內曾出現但並無留下任何事件紀錄的狀況則未能顯示。',
    'zh-Hans':
      '各项规则按{on}终了时的情况判断。此前违反而已纠正的仍予列出；期内曾出现但没有留下任何事件记录的状况则无法显示。',
  },
  'written.note.form': {
    en: 'The wording is ours. Neither the Rules nor the Exchange prescribe a form for this paper as far as we know; that was not checked against the official text.',
    'zh-Hant': '文字為本產品所擬。據我們所知，《上市規則》及聯交所並無訂明此文件的格式；此點未與官方文本核對。',
    'zh-Hans': '文字为本产品所拟。据我们所知，《上市规则》及联交所没有规定此文件的格式；此点未与官方文本核对。',
  },
  'written.sheet.lines': { en: 'Text and figures', 'zh-Hant': '文字及數字', 'zh-Hans': '文字及数据' },
  'written.column.what': { en: 'What is said', 'zh-Hant': '內容', 'zh-Hans': '内容' },
  'written.column.figure': { en: 'Figure', 'zh-Hant': '數字', 'zh-Hans': '数据' },
  'written.column.answer': { en: 'Answer', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  'written.column.remark': { en: 'Why, or what is known', 'zh-Hant': '理由或所知範圍', 'zh-Hans': '理由或所知范围' },
  'written.column.entries': { en: 'Entries of the record', 'zh-Hant': '所據紀錄', 'zh-Hans': '所依据的记录' },

  // What cannot be asked.
  'paper.refused.period': {
    en: 'The period begins on {from}, after its last day, {to}. Give a first day that is not after the last.',
    'zh-Hant': '期間首日{from}在末日{to}之後；首日不得遲於末日。',
    'zh-Hans': '期间首日{from}在末日{to}之后；首日不得晚于末日。',
  },
  'paper.refused.no-beneficiary': {
    en: 'The record knows no beneficiary of weighted voting rights by {on}, so there is nobody for whom the paper could be made.',
    'zh-Hant': '截至{on}，紀錄中並無不同投票權受益人，故無法製備此文件。',
    'zh-Hans': '截至{on}，记录中没有不同投票权受益人，因此无法制备此文件。',
  },
  'paper.refused.whose': {
    en: 'The record has several beneficiaries; name one of {known} as person.',
    'zh-Hant': '紀錄中有多名受益人；請以 person 指明其中一名：{known}。',
    'zh-Hans': '记录中有多名受益人；请以 person 指明其中一名：{known}。',
  },
  'paper.refused.not-beneficiary': {
    en: '“{quote}” is no beneficiary of weighted voting rights; there is {known}.',
    'zh-Hant': '「{quote}」並非不同投票權受益人；現有：{known}。',
    'zh-Hans': '“{quote}”不是不同投票权受益人；现有：{known}。',
  },
} as const satisfies Catalogue;
