import type { Catalogue } from '../messages/catalogue.ts';

/** Receipts of a count: made for a member, and checked by anybody on his own device. */
export const pollReceiptMessages = {
  'poll-receipt.title': { en: 'Receipts', 'zh-Hant': '回條', 'zh-Hans': '回执' },
  'poll-receipt.public-title': {
    en: 'Check the receipt of a vote',
    'zh-Hant': '核對投票回條',
    'zh-Hans': '核对投票回执',
  },
  'poll-receipt.about': {
    en: 'A receipt shows a member that his instruction is in the count as he gave it, and shows nobody else’s.',
    'zh-Hant': '回條向股東證明其指示已按原樣計入，而不會顯示他人的指示。',
    'zh-Hans': '回执向股东证明其指示已按原样计入，而不会显示他人的指示。',
  },
  'poll-receipt.no-seal': {
    en: 'This count has not been sealed, so that there are no receipts of it.',
    'zh-Hant': '此次點票未經封存，因此並無回條。',
    'zh-Hans': '此次计票未经封存，因此没有回执。',
  },
  'poll-receipt.announced': { en: 'What is announced', 'zh-Hant': '公佈的數值', 'zh-Hans': '公布的数值' },
  'poll-receipt.announced-about': {
    en: 'Publish these with the result. Whoever has a receipt checks it against the first two; an auditor checks the sealed count against the third.',
    'zh-Hant': '請將以下各項隨結果公佈：持有回條者據首兩項核對，核數師據第三項核對已封存的點票。',
    'zh-Hans': '请将以下各项随结果公布：持有回执者据首两项核对，审计师据第三项核对已封存的计票。',
  },
  'poll-receipt.root': { en: 'Root', 'zh-Hant': '根雜湊值', 'zh-Hans': '根哈希值' },
  'poll-receipt.root-about': {
    en: 'As it was announced, 64 characters; not as somebody sent it with the receipt',
    'zh-Hant': '按公佈所載，共64個字元；切勿採用隨回條附上者',
    'zh-Hans': '按公布所载，共64个字符；切勿采用随回执附上者',
  },
  'poll-receipt.size': { en: 'Number of instructions', 'zh-Hant': '指示數目', 'zh-Hans': '指示数目' },
  'poll-receipt.size-is': {
    en: '{count} {count|instruction that counts|instructions that count}',
    'zh-Hant': '{count}項計入的指示',
    'zh-Hans': '{count}项计入的指示',
  },
  'poll-receipt.digest': {
    en: 'SHA-256 of the sealed count',
    'zh-Hant': '已封存點票的 SHA-256',
    'zh-Hans': '已封存计票的 SHA-256',
  },
  'poll-receipt.sealed-count': {
    en: 'The sealed count, for auditors (JSON)',
    'zh-Hant': '供核數師核對的已封存點票（JSON）',
    'zh-Hans': '供审计师核对的已封存计票（JSON）',
  },
  'poll-receipt.give': { en: 'Receipts for a member', 'zh-Hant': '為股東製備回條', 'zh-Hans': '为股东制备回执' },
  'poll-receipt.give-about': {
    en: 'One file with a receipt for each of his instructions that counts. It tells how he voted: give it to him and to nobody else.',
    'zh-Hant': '檔案就其每項計入的指示各載一張回條，並顯示其投票內容：只可交予該股東。',
    'zh-Hans': '文件就其每项计入的指示各载一张回执，并显示其投票内容：只可交予该股东。',
  },
  'poll-receipt.member': {
    en: 'Member, as on the register',
    'zh-Hant': '股東（按名冊所載）',
    'zh-Hans': '股东（按名册所载）',
  },
  'poll-receipt.make': { en: 'Make his receipts', 'zh-Hant': '製備回條', 'zh-Hans': '制备回执' },
  'poll-receipt.made': {
    en: '{count} {count|receipt was|receipts were} saved as a file.',
    'zh-Hant': '{count}張回條已存為檔案。',
    'zh-Hans': '{count}张回执已存为文件。',
  },
  'poll-receipt.told': {
    en: '{member}, class {class}, resolution {resolution}: {for} for, {against} against, {abstain} abstained.',
    'zh-Hant': '{member}，{class}類，{resolution}號決議案：贊成{for}股，反對{against}股，棄權{abstain}股。',
    'zh-Hans': '{member}，{class}类，{resolution}号议案：赞成{for}股，反对{against}股，弃权{abstain}股。',
  },
  'poll-receipt.check': { en: 'Check a receipt', 'zh-Hant': '核對回條', 'zh-Hans': '核对回执' },
  'poll-receipt.check-about': {
    en: 'It is checked on this device. Neither the file nor what stands in it is sent anywhere.',
    'zh-Hant': '核對在此裝置上進行，檔案及其內容均不會傳送至任何地方。',
    'zh-Hans': '核对在此设备上进行，文件及其内容均不会传送至任何地方。',
  },
  'poll-receipt.file': { en: 'File of the receipts', 'zh-Hant': '回條檔案', 'zh-Hans': '回执文件' },
  'poll-receipt.not-typed': {
    en: 'Type the root and the number of instructions as they were announced: a receipt proves nothing against what it says itself.',
    'zh-Hant': '請填寫所公佈的根雜湊值及指示數目：回條不能以其本身所載自證。',
    'zh-Hans': '请填写所公布的根哈希值和指示数目：回执不能以其本身所载自证。',
  },
  'poll-receipt.all-good': {
    en: 'All {all} {all|instruction is|instructions are} in the count as cast.',
    'zh-Hant': '全部{all}項指示均已按原樣計入。',
    'zh-Hans': '全部{all}项指示均已按原样计入。',
  },
  'poll-receipt.some-good': {
    en: '{good} of {all} are shown to be in the count.',
    'zh-Hant': '{all}項中有{good}項證實已計入。',
    'zh-Hans': '{all}项中有{good}项证实已计入。',
  },
  'poll-receipt.in-count': { en: 'in the count', 'zh-Hant': '已計入', 'zh-Hans': '已计入' },
  'poll-receipt.not-in-count': { en: 'not shown', 'zh-Hant': '未能證實', 'zh-Hans': '未能证实' },
} as const satisfies Catalogue;
