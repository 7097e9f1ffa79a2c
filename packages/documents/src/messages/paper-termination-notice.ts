import type { Catalogue } from './catalogue.ts';

/** The notice that an undertaking ended. */
export const paperTerminationNoticeMessages = {
  'paper.about.termination-notice': {
    en: 'Notice to the Exchange and the company that an undertaking ended, by delisting or with its giver’s weight: when to the moment, and what outlives it (draft)',
    'zh-Hant': '致聯交所及公司的通知：承諾因除牌或承諾人不再為受益人而終止、終止的確切時刻，以及存續的權利（草稿）',
    'zh-Hans': '致联交所及公司的通知：承诺因退市或承诺人不再为受益人而终止、终止的确切时刻，以及存续的权利（草稿）',
  },
  'termination.title': {
    en: 'Notice that an undertaking ended',
    'zh-Hant': '承諾終止通知',
    'zh-Hans': '承诺终止通知',
  },
  'termination.opening': {
    en: 'To the Exchange and to {issuer}: the undertaking under Rule 8A.43 of {person} has ended.',
    'zh-Hant': '致聯交所及{issuer}：{person}根據第8A.43條作出的承諾已經終止。',
    'zh-Hans': '致联交所及{issuer}：{person}根据第8A.43条作出的承诺已经终止。',
  },
  'termination.heading.end': { en: 'When it ended, and why', 'zh-Hant': '終止時間及原因', 'zh-Hans': '终止时间及原因' },
  'termination.heading.register': {
    en: 'What the register of members shows at the close of {on}',
    'zh-Hant': '股東名冊於{on}終結時的記載',
    'zh-Hans': '股东名册于{on}终了时的记载',
  },
  'termination.heading.survives': {
    en: 'What the end does not take away',
    'zh-Hant': '不因終止而消滅的權利',
    'zh-Hans': '不因终止而消灭的权利',
  },
  'termination.heading.steps': { en: 'What follows', 'zh-Hant': '後續事項', 'zh-Hans': '后续事项' },
  'termination.given': {
    en: 'The undertaking was given on {on}.',
    'zh-Hant': '該承諾於{on}作出。',
    'zh-Hans': '该承诺于{on}作出。',
  },
  'termination.ended-ceased': {
    en: 'It ended by itself on {when}, when {person} ceased to be a beneficiary of weighted voting rights.',
    'zh-Hant': '該承諾於{when}隨{person}不再為不同投票權受益人而自動終止。',
    'zh-Hans': '该承诺于{when}随{person}不再为不同投票权受益人而自动终止。',
  },
  'termination.ended-delisted': {
    en: 'It ended by itself on {when}, with the delisting; {person} had not ceased to be a beneficiary before.',
    'zh-Hant': '該承諾於{when}隨除牌而自動終止；{person}在此之前仍為受益人。',
    'zh-Hans': '该承诺于{when}随退市而自动终止；{person}在此之前仍为受益人。',
  },
  'termination.register-not-changed': {
    en: 'The weight of {person} ended, but the register of members is not changed yet. From that moment each of these shares has one vote, whatever their class is called:',
    'zh-Hant': '{person}的不同投票權已終止，但股東名冊尚未更改。自該刻起，不論所屬類別名稱為何，下列股份均為一股一票：',
    'zh-Hans': '{person}的不同投票权已终止，但股东名册尚未更改。自该刻起，不论所属类别名称为何，下列股份均为一股一票：',
  },
  'termination.register-weight': {
    en: 'The weighted shares of {person} stand on the register of members as before; what becomes of their weight after the delisting is not for Chapter 8A:',
    'zh-Hant': '{person}的不同投票權股份在股東名冊的記載不變；除牌後其不同投票權如何，不屬第八A章範圍：',
    'zh-Hans': '{person}的不同投票权股份在股东名册的记载不变；退市后其不同投票权如何，不属第八A章范围：',
  },
  'termination.register-changed': {
    en: 'No weighted share stands on the register of members for {person} any more.',
    'zh-Hant': '股東名冊上已再無{person}的不同投票權股份。',
    'zh-Hans': '股东名册上已再无{person}的不同投票权股份。',
  },
  'termination.row': {
    en: 'In the name of {holder}: {shares} {shares|share|shares} of class {class}.',
    'zh-Hant': '{holder}名下：{class}類{shares}股。',
    'zh-Hans': '{holder}名下：{class}类{shares}股。',
  },
  'termination.row-uncounted': {
    en: 'In the name of {holder}: shares of class {class}; the record does not tell how many.',
    'zh-Hant': '{holder}名下：{class}類股份；紀錄並未載明數目。',
    'zh-Hans': '{holder}名下：{class}类股份；记录没有载明数目。',
  },
  'termination.survive': {
    en: 'Rights, remedies and liabilities from before the end stay as they were. The record shows:',
    'zh-Hant': '終止前已產生的權利、補救及責任不受影響。紀錄顯示：',
    'zh-Hans': '终止前已产生的权利、补救及责任不受影响。记录显示：',
  },
  'termination.nothing-accrued': {
    en: 'Rights, remedies and liabilities from before the end stay as they were. The record shows no breach and no open claim.',
    'zh-Hant': '終止前已產生的權利、補救及責任不受影響。紀錄並無顯示任何違反或未了結的申索。',
    'zh-Hans': '终止前已产生的权利、补救及责任不受影响。记录没有显示任何违反或未了结的主张。',
  },
  'termination.claim-open': {
    en: 'Claim {claim}, made on {on}, is open.',
    'zh-Hant': '於{on}提出的申索{claim}尚未了結。',
    'zh-Hans': '于{on}提出的主张{claim}尚未了结。',
  },
  'termination.blank.register': {
    en: 'When shares are re-designated and the register of members is changed',
    'zh-Hant': '重新指定股份及更改股東名冊的日期',
    'zh-Hans': '重新指定股份及更改股东名册的日期',
  },
  'termination.blank.announcement': {
    en: 'Announcement made of it, or why none is',
    'zh-Hant': '已刊發的公告，或不予刊發的原因',
    'zh-Hans': '已刊发的公告，或不予刊发的原因',
  },
  'termination.note.moment': {
    en: 'The Rules do not say at which moment somebody ceases to be a beneficiary. The moment above follows the policy of the record; another reading takes the day on which the register shows none of his weighted shares any more.',
    'zh-Hant':
      '《上市規則》並無說明何時不再為受益人。上述時刻按紀錄所採用的政策得出；另一解讀為股東名冊上再無其不同投票權股份之日。',
    'zh-Hans':
      '《上市规则》没有说明何时不再为受益人。上述时刻按记录所采用的政策得出；另一解读为股东名册上再无其不同投票权股份之日。',
  },
  'termination.note.by-itself': {
    en: 'It ends by itself; this notice ends nothing. Whether the Exchange wants such a notice was not checked against the official text.',
    'zh-Hant': '承諾自動終止，並非因本通知而終止。聯交所是否要求此通知，未與官方文本核對。',
    'zh-Hans': '承诺自动终止，并非因本通知而终止。联交所是否要求此通知，未与官方文本核对。',
  },
  'paper.refused.not-ended': {
    en: 'By {on} the record does not show that the undertaking of {person} to {issuer} ended, so there is nothing to give notice of.',
    'zh-Hant': '截至{on}，紀錄並無顯示{person}向{issuer}作出的承諾已經終止，故無須通知。',
    'zh-Hans': '截至{on}，记录没有显示{person}向{issuer}作出的承诺已经终止，因此无须通知。',
  },

  // The API.
  'server.route.terminationNotice': {
    en: 'The notice that an undertaking ended (draft)',
    'zh-Hant': '承諾終止通知（草稿）',
    'zh-Hans': '承诺终止通知（草稿）',
  },
  'server.route.terminationNoticeWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.terminationNoticePdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.terminationNoticeDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.terminationNoticeHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
