import type { Catalogue } from './catalogue.ts';

/** A shareholder’s letter to a beneficiary before action. */
export const paperLetterBeforeActionMessages = {
  'paper.about.letter-before-action': {
    en: 'Letter of a shareholder to a beneficiary before action on his undertaking: the breaches that the record shows, with blanks for standing and remedy (draft)',
    'zh-Hant': '股東就承諾採取行動前致受益人的信函：列出紀錄所示的違反，並為資格及補救留空（草稿）',
    'zh-Hans': '股东就承诺采取行动前致受益人的信函：列出记录所示的违反，并为资格及补救留空（草稿）',
  },
  'letter.title': { en: 'Letter before action', 'zh-Hant': '採取行動前的信函', 'zh-Hans': '采取行动前的信函' },
  'letter.opening': {
    en: 'To {person}. I write as a shareholder of {issuer} about your undertaking under Rule 8A.43, which is made for the benefit of shareholders and which they may enforce.',
    'zh-Hant':
      '致{person}：本人以{issuer}股東身分，就閣下根據第8A.43條作出的承諾致函；該承諾為股東的利益而作出，股東可強制執行。',
    'zh-Hans':
      '致{person}：本人以{issuer}股东身份，就阁下根据第8A.43条作出的承诺致函；该承诺为股东的利益而作出，股东可强制执行。',
  },
  'letter.not-a-finding': {
    en: 'What stands below is what a record shows; no court and not the Exchange has found it.',
    'zh-Hant': '下文為紀錄所示，並非法院或聯交所的裁定。',
    'zh-Hans': '下文为记录所示，并非法院或联交所的裁定。',
  },
  'letter.heading.undertaking': { en: 'The undertaking', 'zh-Hant': '該承諾', 'zh-Hans': '该承诺' },
  'letter.undertaking': { en: 'You signed it on {on}.', 'zh-Hant': '閣下於{on}簽署。', 'zh-Hans': '阁下于{on}签署。' },
  'letter.heading.breaches': { en: 'What the record shows', 'zh-Hant': '紀錄所示', 'zh-Hans': '记录所示' },
  'letter.heading.standing': { en: 'Why I may claim', 'zh-Hant': '本人可申索的理由', 'zh-Hans': '本人可申索的理由' },
  'letter.blank.undertaking': {
    en: 'Where the undertaking can be found',
    'zh-Hant': '該承諾的所在',
    'zh-Hans': '该承诺的所在',
  },
  'letter.blank.holder': {
    en: 'Shares that I hold, and held when it was broken',
    'zh-Hant': '本人現持有及違反時所持的股份',
    'zh-Hans': '本人现持有及违反时所持的股份',
  },
  'letter.blank.bought': {
    en: 'When I acquired them, relying on the undertaking',
    'zh-Hant': '本人倚賴該承諾購入股份的日期',
    'zh-Hans': '本人信赖该承诺购入股份的日期',
  },
  'letter.blank.nominee': {
    en: 'Through whom I hold, where not in my own name',
    'zh-Hant': '如非以本人名義持有，代為持有者',
    'zh-Hans': '如非以本人名义持有，代为持有者',
  },
  'letter.heading.remedy': { en: 'What I ask', 'zh-Hant': '本人的要求', 'zh-Hans': '本人的要求' },
  'letter.blank.cure': {
    en: 'What you are to do to cure it, and by when',
    'zh-Hant': '閣下須採取的糾正行動及限期',
    'zh-Hans': '阁下须采取的纠正行动及期限',
  },
  'letter.blank.damages': {
    en: 'Damages, or an injunction, that I shall claim otherwise',
    'zh-Hant': '否則本人將申索的損害賠償或禁制令',
    'zh-Hans': '否则本人将申索的损害赔偿或禁制令',
  },
  'letter.blank.answer-by': {
    en: 'Day by which I want your answer',
    'zh-Hant': '要求回覆的日期',
    'zh-Hans': '要求回复的日期',
  },
  'letter.note.standing': {
    en: 'Whether a shareholder who holds through a nominee or in the clearing system may claim himself, and as of which day he must have held, is a question of law that is left open here.',
    'zh-Hant': '透過代名人或結算系統持股的股東可否自行申索，以及須於何日持股，屬法律問題，本文件不作判斷。',
    'zh-Hans': '通过代名人或结算系统持股的股东可否自行申索，以及须于何日持股，属法律问题，本文件不作判断。',
  },
  'letter.note.limitation': {
    en: 'Ask counsel when the claim is barred by time: it was not checked here, and it may differ for a deed.',
    'zh-Hant': '申索時效請諮詢法律顧問：此處未作核對，契據的時效亦可能不同。',
    'zh-Hans': '申索时效请咨询法律顾问：此处未作核对，契据的时效也可能不同。',
  },
  'letter.note.endeavours': {
    en: 'Only his own conduct is listed. What the issuer or a vehicle did is evidence on his best endeavours at most, and is not called a breach of his.',
    'zh-Hant': '此處僅列其本人的行為。發行人或工具的行為至多為其是否盡最大努力的證據，並不稱為其違反。',
    'zh-Hans': '此处仅列其本人的行为。发行人或工具的行为至多为其是否尽最大努力的证据，并不称为其违反。',
  },
  'paper.refused.no-breach': {
    en: 'By {on} the record shows no breach by {person} of what was promised to {issuer}, so there is nothing to write about.',
    'zh-Hant': '截至{on}，紀錄並無顯示{person}違反向{issuer}作出的承諾，故無須致函。',
    'zh-Hans': '截至{on}，记录没有显示{person}违反向{issuer}作出的承诺，因此无须致函。',
  },

  // The API.
  'server.route.letterBeforeAction': {
    en: 'The letter of a shareholder to a beneficiary before action (draft)',
    'zh-Hant': '股東採取行動前致受益人的信函（草稿）',
    'zh-Hans': '股东采取行动前致受益人的信函（草稿）',
  },
  'server.route.letterBeforeActionWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.letterBeforeActionPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.letterBeforeActionDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.letterBeforeActionHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
