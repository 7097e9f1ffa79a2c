import type { Catalogue } from './catalogue.ts';

/** What is said of papers whatever they hold. */
export const paperMessages = {
  'cli.about.paper': {
    en: 'Makes a paper of a record, as figures for a form: on the screen, as JSON, or into a file',
    'zh-Hant': '按紀錄製備文件（例如填表所需數字）：顯示於螢幕、輸出 JSON 或寫入檔案',
    'zh-Hans': '按记录制备文件（例如填表所需数据）：显示于屏幕、输出 JSON 或写入文件',
  },
  'cli.example.paper': {
    en: 'balances and movements of July 2023 by class, as a workbook; the end of the file’s name says its form',
    'zh-Hant': '2023年7月各類別的結餘及變動，寫成試算表；檔案名稱的結尾決定其格式',
    'zh-Hans': '2023年7月各类别的结余及变动，写成电子表格；文件名的结尾决定其格式',
  },
  'cli.option.list': {
    en: 'lists the kinds of paper',
    'zh-Hant': '列出文件種類',
    'zh-Hans': '列出文件种类',
  },
  'cli.option.month': {
    en: 'the month the paper is about, as 2023-07; else the last one that is over',
    'zh-Hant': '文件所述月份，例如 2023-07；不填則為最近一個完整月份',
    'zh-Hans': '文件所述月份，例如 2023-07；不填则为最近一个完整月份',
  },
  'cli.option.opening': {
    en: 'the day of the balance before: of the return filed last; else the day before',
    'zh-Hant': '期初結餘的日期，即上一份報表的日期；不填則為前一日',
    'zh-Hans': '期初结余的日期，即上一份报表的日期；不填则为前一日',
  },
  'cli.option.out-paper': {
    en: 'writes the paper into a file: .pdf, .docx, .xlsx, .json or .html',
    'zh-Hant': '將文件寫入檔案：.pdf、.docx、.xlsx、.json 或 .html',
    'zh-Hans': '将文件写入文件：.pdf、.docx、.xlsx、.json 或 .html',
  },
  'cli.option.paper-from': {
    en: 'the first day of the period; else 1 January of the year in which it ends',
    'zh-Hant': '期間首日；不填則為期末所在年度的1月1日',
    'zh-Hans': '期间首日；不填则为期末所在年度的1月1日',
  },
  'cli.option.paper-to': {
    en: 'the last day of the period; else 31 December of last year, or today where a first day is given',
    'zh-Hant': '期間末日；不填則為去年12月31日，如已填首日則為今日',
    'zh-Hans': '期间末日；不填则为去年12月31日，如已填首日则为今日',
  },
  'cli.option.paper-person': {
    en: 'the beneficiary that the paper is about; not needed where there is only one',
    'zh-Hant': '文件所述的受益人；只有一名受益人時可不填',
    'zh-Hans': '文件所述的受益人；只有一名受益人时可不填',
  },
  'cli.option.paper-report': {
    en: 'which report of the committee it is: year (as by default) or half-year',
    'zh-Hant': '委員會報告的種類：year（年度，預設）或 half-year（半年度）',
    'zh-Hans': '委员会报告的种类：year（年度，默认）或 half-year（半年度）',
  },
  'paper.unknown': {
    en: 'There is no paper “{quote}”. There is {known}.',
    'zh-Hant': '並無「{quote}」這種文件；現有：{known}。',
    'zh-Hans': '没有“{quote}”这种文件；现有：{known}。',
  },
  'paper.unknown-near': {
    en: 'There is no paper “{quote}”. Did you mean “{near}”?',
    'zh-Hant': '並無「{quote}」這種文件。是否指「{near}」？',
    'zh-Hans': '没有“{quote}”这种文件。是否指“{near}”？',
  },
  'paper.option': {
    en: 'The paper “{paper}” cannot be asked by “{option}”; it takes {options}.',
    'zh-Hant': '文件「{paper}」不接受選項「{option}」；可用：{options}。',
    'zh-Hans': '文件“{paper}”不接受选项“{option}”；可用：{options}。',
  },
  'paper.no-form': {
    en: 'A paper is not written as “{file}”. Let the name of the file end in one of {forms}.',
    'zh-Hant': '文件不能寫成「{file}」。檔案名稱須以其中之一結尾：{forms}。',
    'zh-Hans': '文件不能写成“{file}”。文件名须以其中之一结尾：{forms}。',
  },
  'paper.written': {
    en: 'Written to {file} ({bytes} bytes).',
    'zh-Hant': '已寫入 {file}（{bytes} 位元組）。',
    'zh-Hans': '已写入 {file}（{bytes} 字节）。',
  },

  // The API.
  'server.parameter.opening': {
    en: 'The day of the balance before: of the return filed last; the day before if left out',
    'zh-Hant': '期初結餘的日期，即上一份報表的日期；不填則為前一日',
    'zh-Hans': '期初结余的日期，即上一份报表的日期；不填则为前一日',
  },
  'server.parameter.month': {
    en: 'The month the paper is about, as 2023-07; the last one that is over if left out',
    'zh-Hant': '文件所述月份，例如 2023-07；不填則為最近一個完整月份',
    'zh-Hans': '文件所述月份，例如 2023-07；不填则为最近一个完整月份',
  },
  'server.route.papers': { en: 'The kinds of paper', 'zh-Hant': '文件種類', 'zh-Hans': '文件种类' },
  'server.route.nextDayReturn': {
    en: 'The figures of a next day disclosure return',
    'zh-Hant': '翌日披露報表所需數字',
    'zh-Hans': '翌日披露报表所需数据',
  },
  'server.route.nextDayReturnWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.nextDayReturnPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.nextDayReturnDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.nextDayReturnHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
  'server.route.monthlyReturn': {
    en: 'The figures of a monthly return',
    'zh-Hant': '月報表所需數字',
    'zh-Hans': '月报表所需数据',
  },
  'server.route.monthlyReturnWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.monthlyReturnPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.monthlyReturnDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.monthlyReturnHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
  'server.parameter.report': {
    en: 'Which report of the committee it is; that of the year if left out',
    'zh-Hant': '委員會報告的種類；不填則為年度報告',
    'zh-Hans': '委员会报告的种类；不填则为年度报告',
  },
} as const satisfies Catalogue;
