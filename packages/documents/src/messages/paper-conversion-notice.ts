import type { Catalogue } from './catalogue.ts';

/** A notice of conversion with the form of re-designation. */
export const paperConversionNoticeMessages = {
  'paper.about.conversion-notice': {
    en: 'Notice of conversion of weighted shares with the form of re-designation: of a conversion recorded on a day, or with blanks for one to come (draft)',
    'zh-Hant': '轉換不同投票權股份通知及重新指定表格：按某日已記錄的轉換製備，或為日後轉換留空（草稿）',
    'zh-Hans': '转换不同投票权股份通知及重新指定表格：按某日已记录的转换制备，或为日后转换留空（草稿）',
  },
  'conversion.title': {
    en: 'Notice of conversion and form of re-designation',
    'zh-Hant': '轉換通知及重新指定表格',
    'zh-Hans': '转换通知及重新指定表格',
  },
  'conversion.opening': {
    en: 'To the board of {issuer}. {person} gives notice of the conversion of weighted shares.',
    'zh-Hant': '致{issuer}董事會：{person}謹通知轉換不同投票權股份。',
    'zh-Hans': '致{issuer}董事会：{person}谨通知转换不同投票权股份。',
  },
  'conversion.heading.conversion': { en: 'What is converted', 'zh-Hant': '轉換的股份', 'zh-Hans': '转换的股份' },
  'conversion.line': {
    en: '{on}: {shares} {shares|share|shares} of class {class} in the name of {holder} {shares|becomes|become} as many of class {into}.',
    'zh-Hant': '{on}：{holder}名下{class}類{shares}股轉換為相同數目的{into}類股份。',
    'zh-Hans': '{on}：{holder}名下{class}类{shares}股转换为相同数目的{into}类股份。',
  },
  'conversion.line-uncounted': {
    en: '{on}: shares of class {class} in the name of {holder}, their number not known, become as many of class {into}.',
    'zh-Hant': '{on}：{holder}名下{class}類股份（數目不詳）轉換為相同數目的{into}類股份。',
    'zh-Hans': '{on}：{holder}名下{class}类股份（数目不详）转换为相同数目的{into}类股份。',
  },
  'conversion.not-recorded': {
    en: 'The record tells of no conversion on this day. What is to be converted is filled in by whoever signs; how many are owed stands below.',
    'zh-Hant': '紀錄並無載有當日的轉換。擬轉換的股份由簽署人填寫；應轉換的數目見下文。',
    'zh-Hans': '记录没有载明当日的转换。拟转换的股份由签署人填写；应转换的数目见下文。',
  },
  'conversion.blank.holder': {
    en: 'Shares in the name of {holder}',
    'zh-Hant': '{holder}名下的股份',
    'zh-Hans': '{holder}名下的股份',
  },
  'conversion.blank.class': { en: 'Class that is converted', 'zh-Hant': '轉換的類別', 'zh-Hans': '转换的类别' },
  'conversion.blank.shares': {
    en: 'Number of shares, in figures and in words',
    'zh-Hant': '股份數目（數字及大寫）',
    'zh-Hans': '股份数目（数字及大写）',
  },
  'conversion.blank.into': { en: 'Class that they become', 'zh-Hant': '轉換後的類別', 'zh-Hans': '转换后的类别' },
  'conversion.blank.effective': { en: 'Day on which it takes effect', 'zh-Hant': '生效日期', 'zh-Hans': '生效日期' },
  'conversion.heading.owed': {
    en: 'What Rule 8A.15 asks of him',
    'zh-Hant': '第8A.15條對其的要求',
    'zh-Hans': '第8A.15条对其的要求',
  },
  'conversion.heading.after': {
    en: 'What he has afterwards, at the close of {on}',
    'zh-Hant': '其後持有（於{on}終結時）',
    'zh-Hans': '其后持有（于{on}终了时）',
  },
  'conversion.heading.before': {
    en: 'What he has now, at the close of {on}',
    'zh-Hant': '現時持有（於{on}終結時）',
    'zh-Hans': '现时持有（于{on}终了时）',
  },
  'conversion.heading.terms': { en: 'Terms', 'zh-Hant': '條款', 'zh-Hans': '条款' },
  'conversion.term.one-for-one': {
    en: 'Each share becomes one share of the other class (Rule 8A.21); the number of all shares stays as it is.',
    'zh-Hant': '每股轉換為一股另一類別股份（第8A.21條）；股份總數不變。',
    'zh-Hans': '每股转换为一股另一类别股份（第8A.21条）；股份总数不变。',
  },
  'conversion.term.for-good': {
    en: 'After the listing a conversion is for good: no way back is found in the Rules.',
    'zh-Hant': '上市後的轉換不可逆轉：《上市規則》中未見回復的途徑。',
    'zh-Hans': '上市后的转换不可逆转：《上市规则》中未见恢复的途径。',
  },
  'conversion.term.ask': {
    en: 'The board is asked to re-designate the shares, to change the register of members, and to give new documents of title.',
    'zh-Hant': '請董事會重新指定有關股份、更改股東名冊及發出新的所有權文件。',
    'zh-Hans': '请董事会重新指定有关股份、更改股东名册及发出新的所有权文件。',
  },
  'conversion.blank.certificates': { en: 'Certificates handed in', 'zh-Hant': '交回的股票', 'zh-Hans': '交回的股票' },
  'conversion.blank.entered': {
    en: 'Entered in the register of members (day, by whom)',
    'zh-Hant': '記入股東名冊（日期、經手人）',
    'zh-Hans': '记入股东名册（日期、经手人）',
  },
  'conversion.note.returns': {
    en: 'A conversion stands in the next day disclosure return and the monthly return; the figures for both are papers of their own.',
    'zh-Hant': '轉換須列入翌日披露報表及月報表；兩者所需數字可由本產品另行製備。',
    'zh-Hans': '转换须列入翌日披露报表及月报表；两者所需数据可由本产品另行制备。',
  },
  'conversion.note.closed-times': {
    en: 'The relief from dealing limits in note 2 to Rule 8A.17 speaks of conversions under that rule only. For one under Rule 8A.15 in a closed time, or within 30 days of a buy-back, ask counsel.',
    'zh-Hant':
      '第8A.17條附註2對買賣限制的寬免僅涉及按該條作出的轉換。如屬第8A.15條的轉換而處於禁止買賣期或購回後30日內，請諮詢法律顧問。',
    'zh-Hans':
      '第8A.17条附注2对买卖限制的宽免仅涉及按该条作出的转换。如属第8A.15条的转换而处于禁止买卖期或回购后30日内，请咨询法律顾问。',
  },
  'conversion.note.listing': {
    en: 'Whether the new shares need approval for listing (Rule 8A.20) was not checked against the official text.',
    'zh-Hant': '新增股份是否須取得上市批准（第8A.20條）未與官方文本核對。',
    'zh-Hans': '新增股份是否须取得上市批准（第8A.20条）未与官方文本核对。',
  },

  // The API.
  'server.route.conversionNotice': {
    en: 'The notice of conversion with the form of re-designation (draft)',
    'zh-Hant': '轉換通知及重新指定表格（草稿）',
    'zh-Hans': '转换通知及重新指定表格（草稿）',
  },
  'server.route.conversionNoticeWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.conversionNoticePdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.conversionNoticeDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.conversionNoticeHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
