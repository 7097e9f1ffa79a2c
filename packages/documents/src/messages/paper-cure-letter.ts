import type { Catalogue } from './catalogue.ts';

/** A letter that asks to cure an undertaking. */
export const paperCureLetterMessages = {
  'paper.about.cure-letter': {
    en: 'Letter that asks a beneficiary and the company to cure an undertaking: what is missing, where it departs from the usual form, what to sign (draft)',
    'zh-Hant': '要求受益人及公司補正承諾的信函：所缺內容、與常用格式的差異及須簽署的文件（草稿）',
    'zh-Hans': '要求受益人及公司补正承诺的信函：所缺内容、与常用格式的差异及须签署的文件（草稿）',
  },
  'cure.title': {
    en: 'Request to cure an undertaking',
    'zh-Hant': '補正承諾的要求',
    'zh-Hans': '补正承诺的要求',
  },
  'cure.opening': {
    en: 'To {person} and to the board of {issuer}: the undertaking under Rule 8A.43 was gone through, and the following is asked to be cured.',
    'zh-Hant': '致{person}及{issuer}董事會：經審閱根據第8A.43條作出的承諾，謹請補正下列各項。',
    'zh-Hans': '致{person}及{issuer}董事会：经审阅根据第8A.43条作出的承诺，谨请补正下列各项。',
  },
  'cure.from-record': {
    en: 'It was gone through as the record has it.',
    'zh-Hant': '審閱以紀錄所載者為準。',
    'zh-Hans': '审阅以记录所载者为准。',
  },
  'cure.from-paper': {
    en: 'It was gone through as a program read it from the paper. Compare each point with the original before this is sent.',
    'zh-Hant': '審閱以程式從文件辨認的內容為準；發出前請逐項與正本核對。',
    'zh-Hans': '审阅以程序从文件辨认的内容为准；发出前请逐项与正本核对。',
  },
  'cure.heading.making': {
    en: 'What the record lacks of its making',
    'zh-Hant': '紀錄中作出過程所缺的內容',
    'zh-Hans': '记录中作出过程所缺的内容',
  },
  'cure.heading.beneficiary': {
    en: 'Not found, and asked of {person}',
    'zh-Hant': '文件上未見，請{person}補正',
    'zh-Hans': '文件上未见，请{person}补正',
  },
  'cure.heading.company': {
    en: 'Not found, and asked of the company',
    'zh-Hant': '文件上未見，請公司補正',
    'zh-Hans': '文件上未见，请公司补正',
  },
  'cure.heading.departures': {
    en: 'Where it departs from the usual form, and what that does',
    'zh-Hant': '與常用格式的差異及其影響',
    'zh-Hans': '与常用格式的差异及其影响',
  },
  'cure.heading.doubtful': { en: 'Not read surely', 'zh-Hant': '辨認存疑之處', 'zh-Hans': '辨认存疑之处' },
  'cure.heading.steps': {
    en: 'What is to be signed and handed back',
    'zh-Hant': '須簽署及交回的文件',
    'zh-Hans': '须签署及交回的文件',
  },
  'cure.asked': { en: 'Asked: {ask}', 'zh-Hant': '要求：{ask}', 'zh-Hans': '要求：{ask}' },
  'cure.step.supplement': {
    en: 'One supplement for all points, signed by the beneficiary before a witness and acknowledged by the company; the paper signed first stays as it is.',
    'zh-Hant': '就各項一併作出補充承諾，由受益人在見證人面前簽署並經公司確認；原有文件保持不變。',
    'zh-Hans': '就各项一并作出补充承诺，由受益人在见证人面前签署并经公司确认；原有文件保持不变。',
  },
  'cure.step.record': {
    en: 'What was signed is recorded with its file: witness, acknowledgement, and the paper that replaces or varies the first one.',
    'zh-Hant': '簽署後連同檔案記錄在案：見證、公司確認，以及取代或修訂原文件的文件。',
    'zh-Hans': '签署后连同文件记录在案：见证、公司确认，以及取代或修订原文件的文件。',
  },
  'cure.blank.answer-by': {
    en: 'Day by which it is to be handed back',
    'zh-Hant': '交回限期',
    'zh-Hans': '交回期限',
  },
  'cure.blank.for-issuer': {
    en: 'Whoever asks for it (name, position, signature)',
    'zh-Hant': '提出要求者（姓名、職位、簽署）',
    'zh-Hans': '提出要求者（姓名、职位、签署）',
  },
  'cure.note.binding': {
    en: 'Whether the paper binds as it stands is for counsel. That something is asked to be cured does not say that it does not.',
    'zh-Hant': '文件現狀是否具約束力，請諮詢法律顧問；要求補正並不表示其不具約束力。',
    'zh-Hans': '文件现状是否具约束力，请咨询法律顾问；要求补正并不表示其不具约束力。',
  },
  'cure.note.reliance': {
    en: 'A supplement that takes something away varies a promise on which shareholders may have relied; whether they must then consent (Cap. 623) is for counsel.',
    'zh-Hant': '補充文件如有所刪減，即修改股東可能已倚賴的承諾；是否因而須經其同意（第623章），請諮詢法律顧問。',
    'zh-Hans': '补充文件如有所删减，即修改股东可能已信赖的承诺；是否因而须经其同意（第623章），请咨询法律顾问。',
  },
  'cure.note.formalities': {
    en: 'Whether a deed is needed, and whether it may be signed electronically, is not decided here.',
    'zh-Hant': '是否須以契據作出、可否以電子方式簽署，本文件不作判斷。',
    'zh-Hans': '是否须以契据作出、可否以电子方式签署，本文件不作判断。',
  },
  'paper.refused.nothing-to-cure': {
    en: 'On the undertaking of {person} to {issuer} nothing is missing, different or unread, so there is nothing to ask for.',
    'zh-Hant': '{person}向{issuer}作出的承諾並無缺漏、差異或未能辨認之處，故無須要求補正。',
    'zh-Hans': '{person}向{issuer}作出的承诺没有缺漏、差异或未能辨认之处，因此无须要求补正。',
  },
  'paper.refused.nothing-to-cure-from': {
    en: 'The record has no text of an undertaking of {person} to {issuer}. Record it, or give the paper itself as “paper”.',
    'zh-Hant': '紀錄中並無{person}向{issuer}作出的承諾文本。請予記錄，或以 paper 提供該文件。',
    'zh-Hans': '记录中没有{person}向{issuer}作出的承诺文本。请予记录，或以 paper 提供该文件。',
  },
  'cli.option.paper-paper': {
    en: 'the undertaking that the paper is about, where it is not to be taken from the record',
    'zh-Hant': '文件所述的承諾（如不取自紀錄）',
    'zh-Hans': '文件所述的承诺（如不取自记录）',
  },
  'server.parameter.paper': {
    en: 'The evidence that is the undertaking, by its SHA-256; what is recorded if left out',
    'zh-Hant': '作為承諾文件的證據的 SHA-256；不填則取自紀錄',
    'zh-Hans': '作为承诺文件的证据的 SHA-256；不填则取自记录',
  },
  'server.paper-being-read': {
    en: 'The file is being read. Ask again in some seconds.',
    'zh-Hant': '檔案正在辨認，請於數秒後再試。',
    'zh-Hans': '文件正在辨认，请于数秒后再试。',
  },

  // The API.
  'server.route.cureLetter': {
    en: 'The letter that asks to cure an undertaking (draft)',
    'zh-Hant': '要求補正承諾的信函（草稿）',
    'zh-Hans': '要求补正承诺的信函（草稿）',
  },
  'server.route.cureLetterWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.cureLetterPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.cureLetterDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.cureLetterHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
