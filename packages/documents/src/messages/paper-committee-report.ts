import type { Catalogue } from './catalogue.ts';

/** The report of the corporate governance committee. */
export const paperCommitteeReportMessages = {
  'paper.about.committee-report': {
    en: 'Report of the corporate governance committee on a year or half-year (Rules 8A.30, 8A.32): what it confirms on its own list, with the facts behind each line (draft)',
    'zh-Hant': '企業管治委員會年度或半年度報告（第8A.30、8A.32條）：委員會按其自身清單確認的事項及各項所據事實（草稿）',
    'zh-Hans':
      '企业管治委员会年度或半年度报告（第8A.30、8A.32条）：委员会按其自身清单确认的事项及各项所依据的事实（草稿）',
  },
  'committee.title.year': {
    en: 'Report of the corporate governance committee: year',
    'zh-Hant': '企業管治委員會年度報告',
    'zh-Hans': '企业管治委员会年度报告',
  },
  'committee.title.half-year': {
    en: 'Report of the corporate governance committee: half-year',
    'zh-Hant': '企業管治委員會半年度報告',
    'zh-Hans': '企业管治委员会半年度报告',
  },
  'committee.report.year': { en: 'Report on a year', 'zh-Hant': '年度報告', 'zh-Hans': '年度报告' },
  'committee.report.half-year': { en: 'Report on half a year', 'zh-Hant': '半年度報告', 'zh-Hans': '半年度报告' },
  'committee.opening': {
    en: 'About {issuer}, from {from} to {until}. Facts come from the record; what the committee finds is left to the committee.',
    'zh-Hant': '關於{issuer}，{from}至{until}。事實取自紀錄；委員會的意見由委員會填寫。',
    'zh-Hans': '关于{issuer}，{from}至{until}。事实取自记录；委员会的意见由委员会填写。',
  },
  'committee.heading.members': {
    en: 'The committee at the close of {on}',
    'zh-Hant': '於{on}終結時的委員會',
    'zh-Hans': '于{on}终了时的委员会',
  },
  'committee.no-members': {
    en: 'The record tells of no committee.',
    'zh-Hant': '紀錄並無載有委員會。',
    'zh-Hans': '记录没有载明委员会。',
  },
  'committee.chair-independent': {
    en: '{person}, chair, independent non-executive director',
    'zh-Hant': '{person}，主席，獨立非執行董事',
    'zh-Hans': '{person}，主席，独立非执行董事',
  },
  'committee.chair-not-independent': {
    en: '{person}, chair, not recorded as independent',
    'zh-Hant': '{person}，主席，未載為獨立',
    'zh-Hans': '{person}，主席，未载为独立',
  },
  'committee.member-independent': {
    en: '{person}, independent non-executive director',
    'zh-Hant': '{person}，獨立非執行董事',
    'zh-Hans': '{person}，独立非执行董事',
  },
  'committee.member-not-independent': {
    en: '{person}, not recorded as independent',
    'zh-Hant': '{person}，未載為獨立',
    'zh-Hans': '{person}，未载为独立',
  },
  'committee.heading.board': {
    en: 'Directors throughout, and nothing under Rule 8A.17',
    'zh-Hant': '受益人一直擔任董事，且無第8A.17條所述事宜',
    'zh-Hans': '受益人一直担任董事，且没有第8A.17条所述事宜',
  },
  'committee.director': {
    en: '{person} was a director on every day from {from} to {until}.',
    'zh-Hant': '{person}於{from}至{until}每日均為董事。',
    'zh-Hans': '{person}于{from}至{until}每日均为董事。',
  },
  'committee.not-director': {
    en: 'The record does not show {person} as a director on every day from {from} to {until}.',
    'zh-Hant': '紀錄未能顯示{person}於{from}至{until}每日均為董事。',
    'zh-Hans': '记录未能显示{person}于{from}至{until}每日均为董事。',
  },
  'committee.ended-before': {
    en: 'The weight of {person} had ended on {on}, before the period.',
    'zh-Hant': '{person}的不同投票權已於期前{on}終止。',
    'zh-Hans': '{person}的不同投票权已于期前{on}终止。',
  },
  'committee.ended-within': {
    en: 'The weight of {person} ended on {on}.',
    'zh-Hant': '{person}的不同投票權於{on}終止。',
    'zh-Hans': '{person}的不同投票权于{on}终止。',
  },
  'committee.conviction': {
    en: 'A conviction of {person} is recorded on {on}. What follows from it is for the Exchange to determine.',
    'zh-Hant': '紀錄載有{person}於{on}被定罪；其後果由聯交所裁定。',
    'zh-Hans': '记录载有{person}于{on}被定罪；其后果由联交所裁定。',
  },
  'committee.disqualification': {
    en: 'A disqualification of {person} is recorded on {on}. What follows from it is for the Exchange to determine.',
    'zh-Hant': '紀錄載有{person}於{on}被取消資格；其後果由聯交所裁定。',
    'zh-Hans': '记录载有{person}于{on}被取消资格；其后果由联交所裁定。',
  },
  'committee.heading.rule': { en: 'Rule {provision}', 'zh-Hant': '第{provision}條', 'zh-Hans': '第{provision}条' },
  'committee.nothing-found': {
    en: 'The record gives nothing to judge under Rule {provision}.',
    'zh-Hant': '紀錄並無可按第{provision}條判斷的事項。',
    'zh-Hans': '记录没有可按第{provision}条判断的事项。',
  },
  'committee.confirm.board': {
    en: 'The committee confirms, or does not confirm and says why (Rule {provision})',
    'zh-Hant': '委員會確認，或不予確認並說明原因（第{provision}條）',
    'zh-Hans': '委员会确认，或不予确认并说明原因（第{provision}条）',
  },
  'committee.confirm.rule': {
    en: 'The committee confirms that beneficiaries complied with Rule {provision} all through the year, or does not confirm and says why',
    'zh-Hant': '委員會確認受益人於全年遵守第{provision}條，或不予確認並說明原因',
    'zh-Hans': '委员会确认受益人于全年遵守第{provision}条，或不予确认并说明原因',
  },
  'committee.yearly': {
    en: 'The committee confirms this once a year; for half a year only the facts stand here.',
    'zh-Hant': '此項由委員會每年確認一次；半年度報告僅列事實。',
    'zh-Hans': '此项由委员会每年确认一次；半年度报告仅列事实。',
  },
  'committee.heading.recorded': {
    en: 'Confirmations that the record holds for days of this period',
    'zh-Hant': '紀錄中就本期間所作的確認',
    'zh-Hans': '记录中就本期间所作的确认',
  },
  'committee.recorded': {
    en: '{report}, from {from} to {until}, confirmed: {provisions}',
    'zh-Hant': '{report}，{from}至{until}，所確認條文：{provisions}',
    'zh-Hans': '{report}，{from}至{until}，所确认条文：{provisions}',
  },
  'committee.none-recorded': {
    en: 'The record holds none.',
    'zh-Hant': '紀錄並無任何確認。',
    'zh-Hans': '记录没有任何确认。',
  },
  'committee.heading.conflicts': {
    en: 'Conflicts of interest between the issuer or its shareholders and a beneficiary',
    'zh-Hant': '發行人或股東與受益人之間的利益衝突',
    'zh-Hans': '发行人或股东与受益人之间的利益冲突',
  },
  'committee.not-held.conflicts': {
    en: 'Of conflicts the record holds only what passed in shares. Transactions, options and awards are to be added by the committee.',
    'zh-Hant': '就利益衝突而言，紀錄僅載股份權益的變動；交易、購股權及獎勵須由委員會補充。',
    'zh-Hans': '就利益冲突而言，记录仅载股份权益的变动；交易、购股权及奖励须由委员会补充。',
  },
  'committee.heading.risks': {
    en: 'Risks of the weighted voting rights structure',
    'zh-Hant': '不同投票權架構的風險',
    'zh-Hans': '不同投票权架构的风险',
  },
  'committee.not-held.risks': {
    en: 'Connected transactions with beneficiaries are not in the record and are to be added by the committee.',
    'zh-Hant': '與受益人的關連交易未載於紀錄，須由委員會補充。',
    'zh-Hans': '与受益人的关连交易未载于记录，须由委员会补充。',
  },
  'committee.heading.adviser': { en: 'The compliance adviser', 'zh-Hant': '合規顧問', 'zh-Hans': '合规顾问' },
  'committee.adviser': { en: '{name}, from {from}', 'zh-Hant': '{name}，自{from}起', 'zh-Hans': '{name}，自{from}起' },
  'committee.adviser-until': {
    en: '{name}, from {from} until {until}',
    'zh-Hant': '{name}，{from}至{until}',
    'zh-Hans': '{name}，{from}至{until}',
  },
  'committee.no-adviser': {
    en: 'The record tells of no compliance adviser in the period.',
    'zh-Hant': '紀錄並無載有期內的合規顧問。',
    'zh-Hans': '记录没有载明期内的合规顾问。',
  },
  'committee.not-held.adviser': {
    en: 'Whether the adviser should be appointed or removed is for the committee to recommend.',
    'zh-Hant': '合規顧問的委任或罷免由委員會作出建議。',
    'zh-Hans': '合规顾问的委任或罢免由委员会作出建议。',
  },
  'committee.heading.communication': {
    en: 'Communication with shareholders',
    'zh-Hant': '與股東的溝通',
    'zh-Hans': '与股东的沟通',
  },
  'committee.not-held.communication': {
    en: 'Of communication the record holds general meetings only.',
    'zh-Hant': '就與股東的溝通而言，紀錄僅載股東大會。',
    'zh-Hans': '就与股东的沟通而言，记录仅载股东大会。',
  },
  'committee.figure.proportion': {
    en: 'Shares that carry weight, of all shares at the close of {on}',
    'zh-Hant': '於{on}終結時附帶不同投票權的股份佔全部股份',
    'zh-Hans': '于{on}终了时附带不同投票权的股份占全部股份',
  },
  'committee.blank.review': {
    en: 'What the committee reviewed, and what it recommends',
    'zh-Hant': '委員會的檢討及建議',
    'zh-Hans': '委员会的检讨及建议',
  },
  'committee.blank.chair': { en: 'Chair of the committee', 'zh-Hant': '委員會主席', 'zh-Hans': '委员会主席' },
  'committee.note.own-list': {
    en: 'The committee’s list is its own: it is not the list of the undertaking (8A.09 and 8A.17 are not on it) and not that of grounds of unfitness.',
    'zh-Hant': '委員會的清單自成一格：既非承諾所列條文（不包括第8A.09及8A.17條），亦非不適合任職理由所列條文。',
    'zh-Hans': '委员会的清单自成一格：既不是承诺所列条文（不包括第8A.09及8A.17条），也不是不适合任职理由所列条文。',
  },
  'paper.refused.report': {
    en: '“{quote}” is no report of the committee; give year or half-year as report.',
    'zh-Hant': '「{quote}」並非委員會報告的種類；report 請填 year 或 half-year。',
    'zh-Hans': '“{quote}”不是委员会报告的种类；report 请填 year 或 half-year。',
  },

  // The API.
  'server.route.committeeReport': {
    en: 'The report of the corporate governance committee on a year or half-year (draft)',
    'zh-Hant': '企業管治委員會年度或半年度報告（草稿）',
    'zh-Hans': '企业管治委员会年度或半年度报告（草稿）',
  },
  'server.route.committeeReportWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.committeeReportPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.committeeReportDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.committeeReportHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
