import type { Catalogue } from './catalogue.ts';

/** The compliance certificate of a beneficiary. */
export const paperBeneficiaryCertificateMessages = {
  'paper.about.beneficiary-certificate': {
    en: 'Compliance certificate of a beneficiary for a period: his shares, each clause of his undertaking, what happened, what he confirms (draft)',
    'zh-Hant': '受益人某期間的遵守證明書：其股份、承諾各條、期內事項及其確認（草稿）',
    'zh-Hans': '受益人某期间的遵守证明书：其股份、承诺各条、期内事项及其确认（草稿）',
  },
  'certificate.title': {
    en: 'Compliance certificate of a beneficiary',
    'zh-Hant': '受益人遵守證明書',
    'zh-Hans': '受益人遵守证明书',
  },
  'certificate.opening': {
    en: '{person}, a beneficiary of weighted voting rights in {issuer}, about the period from {from} to {until}.',
    'zh-Hant': '{person}（{issuer}的不同投票權受益人）就{from}至{until}期間所作。',
    'zh-Hans': '{person}（{issuer}的不同投票权受益人）就{from}至{until}期间所作。',
  },
  'certificate.heading.figures': {
    en: 'What he has at the close of {on}',
    'zh-Hant': '於{on}終結時持有',
    'zh-Hans': '于{on}终了时持有',
  },
  'certificate.heading.clauses': {
    en: 'The undertaking, clause by clause, at the close of {on}',
    'zh-Hant': '承諾各條於{on}終結時的情況',
    'zh-Hans': '承诺各条于{on}终了时的情况',
  },
  'certificate.heading.events': {
    en: 'What happened in the period',
    'zh-Hant': '期內發生的事項',
    'zh-Hans': '期内发生的事项',
  },
  'certificate.heading.confirmations': { en: 'I confirm', 'zh-Hant': '本人確認', 'zh-Hans': '本人确认' },
  'certificate.confirm.director': {
    en: 'I was a director of the issuer on every day from {from} to {until}.',
    'zh-Hant': '由{from}至{until}，本人每日均為發行人董事。',
    'zh-Hans': '自{from}至{until}，本人每日均为发行人董事。',
  },
  'certificate.open.director': {
    en: 'The record does not show me as a director on every day from {from} to {until}. In my own words',
    'zh-Hant': '紀錄未能顯示本人於{from}至{until}每日均為董事。本人說明如下',
    'zh-Hans': '记录未能显示本人于{from}至{until}每日均为董事。本人说明如下',
  },
  'certificate.confirm.rule': {
    en: 'From {from} to {until} I kept what Rule {provision} asks of me.',
    'zh-Hant': '由{from}至{until}，本人遵守第{provision}條對本人的要求。',
    'zh-Hans': '自{from}至{until}，本人遵守第{provision}条对本人的要求。',
  },
  'certificate.open.rule': {
    en: 'About Rule {provision} from {from} to {until} the record answers: {answers}. In my own words',
    'zh-Hant': '就第{provision}條於{from}至{until}的情況，紀錄顯示：{answers}。本人說明如下',
    'zh-Hans': '就第{provision}条于{from}至{until}的情况，记录显示：{answers}。本人说明如下',
  },
  'certificate.open.nothing': {
    en: 'The record judges nothing about me under Rule {provision} from {from} to {until}. In my own words',
    'zh-Hant': '就第{provision}條於{from}至{until}，紀錄並無有關本人的判斷。本人說明如下',
    'zh-Hans': '就第{provision}条于{from}至{until}，记录没有关于本人的判断。本人说明如下',
  },
  'certificate.confirm.no-vehicle': {
    en: 'No vehicle holds weighted shares for me.',
    'zh-Hant': '並無任何工具為本人持有不同投票權股份。',
    'zh-Hans': '没有任何工具为本人持有不同投票权股份。',
  },
  'certificate.confirm.vehicles': {
    en: 'Weighted shares are held for me by {vehicles} and by no other vehicle; nobody else has an interest in these shares or controls their votes.',
    'zh-Hant': '為本人持有不同投票權股份者僅為{vehicles}；並無他人於該等股份享有權益或控制其投票權。',
    'zh-Hans': '为本人持有不同投票权股份的仅为{vehicles}；没有他人于该等股份享有权益或控制其投票权。',
  },
  'certificate.open.vehicles': {
    en: 'In whose names weighted shares stand for me (the record does not tell)',
    'zh-Hant': '以何人名義為本人持有不同投票權股份（紀錄並未載明）',
    'zh-Hans': '以何人名义为本人持有不同投票权股份（记录没有载明）',
  },
  'certificate.confirm.endeavours': {
    en: 'So that vehicles and the issuer should comply I did the following in the period:',
    'zh-Hant': '為促使各工具及發行人遵守規則，本人於期內採取以下行動：',
    'zh-Hans': '为促使各工具及发行人遵守规则，本人于期内采取以下行动：',
  },
  'certificate.endeavour': { en: '{on}: {what}', 'zh-Hant': '{on}：{what}', 'zh-Hans': '{on}：{what}' },
  'certificate.endeavours-not-judged': {
    en: 'Whether this was enough for best endeavours is not judged here.',
    'zh-Hant': '上述行動是否已屬盡最大努力，本文件不作判斷。',
    'zh-Hans': '上述行动是否已属尽最大努力，本文件不作判断。',
  },
  'certificate.open.endeavours': {
    en: 'What I did so that vehicles and the issuer should comply (the record tells of nothing in the period)',
    'zh-Hant': '本人為促使各工具及發行人遵守規則所採取的行動（紀錄並無期內事項）',
    'zh-Hans': '本人为促使各工具及发行人遵守规则所采取的行动（记录没有期内事项）',
  },
  // The API.
  'server.route.beneficiaryCertificate': {
    en: 'The compliance certificate of a beneficiary for a period (draft)',
    'zh-Hant': '受益人某期間的遵守證明書（草稿）',
    'zh-Hans': '受益人某期间的遵守证明书（草稿）',
  },
  'server.route.beneficiaryCertificateWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.beneficiaryCertificatePdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.beneficiaryCertificateDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.beneficiaryCertificateHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
