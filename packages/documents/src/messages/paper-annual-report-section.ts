import type { Catalogue } from './catalogue.ts';

/** The section of an annual report on weighted voting rights. */
export const paperAnnualReportSectionMessages = {
  'paper.about.annual-report-section': {
    en: 'Section of an annual report on weighted voting rights (Rules 8A.37 to 8A.41): beneficiaries, votes, effect of conversion, how weight ends (draft)',
    'zh-Hant': '年度報告的不同投票權章節（第8A.37至8A.41條）：受益人、票數、轉換的影響及不同投票權終止的情況（草稿）',
    'zh-Hans': '年度报告的不同投票权章节（第8A.37至8A.41条）：受益人、票数、转换的影响及不同投票权终止的情况（草稿）',
  },
  'annual.title': {
    en: 'Weighted voting rights: section of the annual report',
    'zh-Hant': '年度報告：不同投票權章節',
    'zh-Hans': '年度报告：不同投票权章节',
  },
  'annual.warning': {
    en: '{issuer} is controlled through weighted voting rights. Shareholders should know the risks of investing in a company with such a structure: the interests of those who have the weight need not be those of all shareholders.',
    'zh-Hant':
      '{issuer}由不同投票權控制。股東應知悉投資於採用此架構的公司的風險：擁有不同投票權者的利益未必與全體股東一致。',
    'zh-Hans':
      '{issuer}由不同投票权控制。股东应知悉投资于采用此架构的公司的风险：拥有不同投票权者的利益未必与全体股东一致。',
  },
  'annual.warning-words': {
    en: 'The warning is in our words. The words that Rule 8A.37 asks for are to be taken from the official text.',
    'zh-Hant': '上述警告為本產品所擬；第8A.37條所要求的字句應取自官方文本。',
    'zh-Hans': '上述警告为本产品所拟；第8A.37条所要求的字句应取自官方文本。',
  },
  'annual.heading.structure': { en: 'Classes and votes', 'zh-Hant': '股份類別及票數', 'zh-Hans': '股份类别及票数' },
  'annual.class': {
    en: 'A share of class {class} has {votes:fraction} {votes|vote|votes} on ordinary matters.',
    'zh-Hant': '{class}類每股就一般事項有{votes:fraction}票。',
    'zh-Hans': '{class}类每股就一般事项有{votes:fraction}票。',
  },
  'annual.class-unknown': {
    en: 'The record does not tell how many votes a share of class {class} has.',
    'zh-Hant': '紀錄並未載明{class}類每股的票數。',
    'zh-Hans': '记录没有载明{class}类每股的票数。',
  },
  'annual.reserved': {
    en: 'On reserved matters (articles, rights of a class, independent non-executive directors, auditors, voluntary winding-up) every share has one vote (Rule 8A.24).',
    'zh-Hant': '就保留事項（章程細則、類別權利、獨立非執行董事、核數師、自願清盤）而言，每股一票（第8A.24條）。',
    'zh-Hans': '就保留事项（章程细则、类别权利、独立非执行董事、核数师、自愿清盘）而言，每股一票（第8A.24条）。',
  },
  'annual.figure.in-issue': {
    en: 'Class {class}, shares in issue',
    'zh-Hant': '{class}類已發行股份',
    'zh-Hans': '{class}类已发行股份',
  },
  'annual.figure.alive': {
    en: 'Shares that carry weight',
    'zh-Hant': '附帶不同投票權的股份',
    'zh-Hans': '附带不同投票权的股份',
  },
  'annual.figure.proportion': {
    en: 'Of all shares in issue',
    'zh-Hant': '佔全部已發行股份',
    'zh-Hans': '占全部已发行股份',
  },
  'annual.figure.votes': {
    en: 'All votes on ordinary matters',
    'zh-Hant': '一般事項總票數',
    'zh-Hans': '一般事项总票数',
  },
  'annual.figure.reserved-votes': {
    en: 'All votes on reserved matters',
    'zh-Hant': '保留事項總票數',
    'zh-Hans': '保留事项总票数',
  },
  'annual.heading.beneficiary': {
    en: '{person}, at the close of {on}',
    'zh-Hant': '{person}（於{on}終結時）',
    'zh-Hans': '{person}（于{on}终了时）',
  },
  'annual.heading.conversion': {
    en: 'If all weighted shares were converted',
    'zh-Hant': '如全部不同投票權股份轉換',
    'zh-Hans': '如全部不同投票权股份转换',
  },
  'annual.conversion': {
    en: 'Each weighted share becomes one share with one vote (Rule 8A.21); that changes nothing in the number of all shares.',
    'zh-Hant': '每股不同投票權股份轉換為一股一票股份（第8A.21條）；轉換本身不改變股份總數。',
    'zh-Hans': '每股不同投票权股份转换为一股一票股份（第8A.21条）；转换本身不改变股份总数。',
  },
  'annual.figure.new-shares': {
    en: 'New one-vote shares',
    'zh-Hant': '新增一股一票股份',
    'zh-Hans': '新增一股一票股份',
  },
  'annual.figure.of-enlarged': {
    en: 'They would be, of all shares then',
    'zh-Hant': '轉換後佔全部股份',
    'zh-Hans': '转换后占全部股份',
  },
  'annual.figure.votes-after': {
    en: 'Votes of {person} then',
    'zh-Hant': '屆時{person}所佔票數',
    'zh-Hans': '届时{person}所占票数',
  },
  'annual.heading.endings': {
    en: 'When the weight ends',
    'zh-Hant': '不同投票權終止的情況',
    'zh-Hans': '不同投票权终止的情况',
  },
  'annual.ending.person': {
    en: 'With the person: a beneficiary dies, is no longer a director, or is found by the Exchange to be incapable or unfit (Rule 8A.17).',
    'zh-Hant': '因人而終止：受益人身故、不再擔任董事，或經聯交所認定無行為能力或不適合（第8A.17條）。',
    'zh-Hans': '因人而终止：受益人身故、不再担任董事，或经联交所认定无行为能力或不适合（第8A.17条）。',
  },
  'annual.ending.share': {
    en: 'With the share: its beneficial ownership, its economics or control of its votes pass to somebody else (Rule 8A.18).',
    'zh-Hant': '因股份而終止：股份的實益擁有權、經濟利益或投票權的管控轉予他人（第8A.18條）。',
    'zh-Hans': '因股份而终止：股份的实益拥有权、经济利益或投票权的管控转予他人（第8A.18条）。',
  },
  'annual.ending.vehicle': {
    en: 'With the vehicle: the one that holds the shares no longer meets Rule 8A.18(2) (Rule 8A.19).',
    'zh-Hant': '因工具而終止：持有股份的工具不再符合第8A.18(2)條（第8A.19條）。',
    'zh-Hans': '因工具而终止：持有股份的工具不再符合第8A.18(2)条（第8A.19条）。',
  },
  'annual.ending.all-converted': {
    en: 'With the last share: no beneficiary of the first listing has weighted shares any more (Rule 8A.22).',
    'zh-Hant': '因股份已盡而終止：首次上市時的受益人均不再持有不同投票權股份（第8A.22條）。',
    'zh-Hans': '因股份已尽而终止：首次上市时的受益人均不再持有不同投票权股份（第8A.22条）。',
  },
  'annual.heading.events': {
    en: 'What happened to the weight in the year',
    'zh-Hant': '年內與不同投票權有關的事項',
    'zh-Hans': '年内与不同投票权有关的事项',
  },
  'annual.note.texts': {
    en: 'Rules 8A.37 to 8A.41 are known here from secondary sources or from what issuers print; 8A.38, and the reach of 8A.22, were not checked against the official text.',
    'zh-Hant': '第8A.37至8A.41條取自二手來源或發行人刊載的內容；第8A.38條及第8A.22條的適用範圍未與官方文本核對。',
    'zh-Hans': '第8A.37至8A.41条取自二手来源或发行人刊载的内容；第8A.38条及第8A.22条的适用范围未与官方文本核对。',
  },
  'annual.note.bases': {
    en: 'Percentages are of all shares in issue, treasury shares among them, and of the votes that can be cast; votes go by control and capital by economic interest. They are rounded once, half up.',
    'zh-Hant':
      '百分比以全部已發行股份（包括庫存股份）及可投票數計算；票數按控制權、股本按經濟利益計算，並四捨五入一次。',
    'zh-Hans':
      '百分比以全部已发行股份（包括库存股份）及可投票数计算；票数按控制权、股本按经济利益计算，并四舍五入一次。',
  },

  // The API.
  'server.route.annualReportSection': {
    en: 'The section of an annual report on weighted voting rights (draft)',
    'zh-Hant': '年度報告的不同投票權章節（草稿）',
    'zh-Hans': '年度报告的不同投票权章节（草稿）',
  },
  'server.route.annualReportSectionWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.annualReportSectionPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.annualReportSectionDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.annualReportSectionHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
