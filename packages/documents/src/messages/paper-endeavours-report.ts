import type { Catalogue } from './catalogue.ts';

/** The report of what a beneficiary did so that others should comply. */
export const paperEndeavoursReportMessages = {
  'paper.about.endeavours-report': {
    en: 'Report for counsel of what a beneficiary did so that vehicles and company should comply, act by act; whether it was enough is not said (draft)',
    'zh-Hant': '供法律顧問參閱的報告：逐項列出受益人為促使持股工具及公司遵守規則所採取的行動；不評論是否足夠（草稿）',
    'zh-Hans': '供法律顾问参阅的报告：逐项列出受益人为促使持股工具及公司遵守规则所采取的行动；不评论是否足够（草稿）',
  },
  'endeavours-report.title': {
    en: 'Report on best endeavours',
    'zh-Hant': '盡最大努力報告',
    'zh-Hans': '尽最大努力报告',
  },
  'endeavours-report.opening': {
    en: 'What {person} did from {from} to {until} so that {issuer} and the vehicles that hold his shares should comply with the rules that he promised.',
    'zh-Hant': '{person}於{from}至{until}期間，為促使{issuer}及代其持股的工具遵守所承諾的規則而採取的行動。',
    'zh-Hans': '{person}于{from}至{until}期间，为促使{issuer}及代其持股的工具遵守所承诺的规则而采取的行动。',
  },
  'endeavours-report.no-score': {
    en: 'The record is told as it is. Nothing here says whether these endeavours were the best.',
    'zh-Hant': '本報告僅如實列出紀錄，並不評論此等努力是否已屬最大努力。',
    'zh-Hans': '本报告仅如实列出记录，并不评论这些努力是否已属最大努力。',
  },
  'endeavours-report.heading.promised': {
    en: 'What he promised for others',
    'zh-Hant': '就他人所作的承諾',
    'zh-Hans': '就他人所作的承诺',
  },
  'endeavours-report.heading.acts': {
    en: 'Acts of the issuer, and what he did about each',
    'zh-Hant': '發行人的行動及其就各項所採取的行動',
    'zh-Hans': '发行人的行动及其就各项所采取的行动',
  },
  'endeavours-report.heading.done': {
    en: 'What else he did',
    'zh-Hant': '其他所採取的行動',
    'zh-Hans': '其他所采取的行动',
  },
  'endeavours-report.heading.answers': {
    en: 'How the company and his vehicles stand at the close of {on}',
    'zh-Hant': '公司及其持股工具於{on}終結時的情況',
    'zh-Hans': '公司及其持股工具于{on}终了时的情况',
  },
  'endeavours-report.heading.counsel': { en: 'For counsel', 'zh-Hant': '供法律顧問', 'zh-Hans': '供法律顾问' },
  'endeavours-report.no-act': {
    en: 'The record tells of no act of the issuer in the period.',
    'zh-Hant': '紀錄並無載有期內發行人的行動。',
    'zh-Hans': '记录没有载明期内发行人的行动。',
  },
  'endeavours-report.none-for-act': {
    en: 'Nothing is recorded that he did about it. That is not to say that he did nothing.',
    'zh-Hant': '紀錄並無載有其就此採取的行動；這並不表示其並無採取行動。',
    'zh-Hans': '记录没有载明其就此采取的行动；这并不表示其没有采取行动。',
  },
  'endeavours-report.nothing-done': {
    en: 'The record tells of nothing else that he did in the period.',
    'zh-Hant': '紀錄並無載有其於期內採取的其他行動。',
    'zh-Hans': '记录没有载明其于期内采取的其他行动。',
  },
  'endeavours-report.done': { en: '{on}: {what}', 'zh-Hant': '{on}：{what}', 'zh-Hans': '{on}：{what}' },
  'endeavours-report.about.provision': {
    en: 'About Rule {of}.',
    'zh-Hant': '涉及第{of}條。',
    'zh-Hans': '涉及第{of}条。',
  },
  'endeavours-report.about.vehicle': {
    en: 'About the vehicle {of}.',
    'zh-Hant': '涉及工具：{of}。',
    'zh-Hans': '涉及工具：{of}。',
  },
  'endeavours-report.about.concerning': {
    en: 'Concerning {of}.',
    'zh-Hant': '關於：{of}。',
    'zh-Hans': '关于：{of}。',
  },
  'endeavours-report.about.act': {
    en: 'The act in question: {of}.',
    'zh-Hant': '所涉行動：{of}。',
    'zh-Hans': '所涉行动：{of}。',
  },
  'endeavours-report.about.document': {
    en: 'Shown by the file kept with SHA-256 {of}.',
    'zh-Hant': '所存檔案的 SHA-256：{of}。',
    'zh-Hans': '所存文件的 SHA-256：{of}。',
  },
  'endeavours-report.about.no-document': {
    en: 'No file that shows it is kept.',
    'zh-Hant': '並無存有相關檔案。',
    'zh-Hans': '没有存有相关文件。',
  },
  'endeavours-report.no-answer': {
    en: 'No rule that he promised answers anything about them on that day.',
    'zh-Hant': '所承諾的規則於當日對其並無結果。',
    'zh-Hans': '所承诺的规则于当日对其没有结果。',
  },
  'endeavours-report.blank.more': {
    en: 'What he did that is not recorded',
    'zh-Hant': '未有記錄的行動',
    'zh-Hans': '没有记录的行动',
  },
  'endeavours-report.blank.evidence': {
    en: 'What shows it, and who can speak to it',
    'zh-Hant': '相關證據及可作證者',
    'zh-Hans': '相关证据及可作证者',
  },
  'endeavours-report.note.court': {
    en: 'A breach by the company or a vehicle is evidence, and never by itself a breach by him. Whether he did his best is for a court.',
    'zh-Hant': '公司或工具的違反僅屬證據，其本身並非其違反；是否已盡最大努力由法院裁定。',
    'zh-Hans': '公司或工具的违反仅属证据，其本身不是其违反；是否已尽最大努力由法院裁定。',
  },
  'endeavours-report.note.record': {
    en: 'Ask counsel before it is handed on: whether it is privileged was not looked at.',
    'zh-Hant': '轉交他人前請諮詢法律顧問；本報告是否享有法律專業保密權未予考慮。',
    'zh-Hans': '转交他人前请咨询法律顾问；本报告是否享有法律专业保密权未予考虑。',
  },

  // The API.
  'server.route.endeavoursReport': {
    en: 'The report of what a beneficiary did so that others should comply (draft)',
    'zh-Hant': '受益人為促使他人遵守規則所採取行動的報告（草稿）',
    'zh-Hans': '受益人为促使他人遵守规则所采取行动的报告（草稿）',
  },
  'server.route.endeavoursReportWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.endeavoursReportPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.endeavoursReportDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.endeavoursReportHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
