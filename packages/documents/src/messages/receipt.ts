import type { Catalogue } from './catalogue.ts';

/** A receipt of a vote: why a file is none, why one does not hold, and what one shows. */
export const receiptMessages = {
  'receipt.problem.format': {
    en: 'This is no receipt of a vote. It says "format": "{format}", or that of several.',
    'zh-Hant': '這並非投票回條。回條的"format"應為"{format}"，或載有多份回條的格式。',
    'zh-Hans': '这不是投票回执。回执的"format"应为"{format}"，或载有多份回执的格式。',
  },
  'receipt.problem.no-seal': {
    en: 'This is no sealed count. It says "format": "{format}".',
    'zh-Hant': '這並非點票封存檔。封存檔的"format"應為"{format}"。',
    'zh-Hans': '这不是计票封存文件。封存文件的"format"应为"{format}"。',
  },
  'receipt.problem.part': {
    en: 'The part “{name}” is missing, or is not written as the format asks. Take the file as it was given, unchanged.',
    'zh-Hant': '欠缺「{name}」，或其寫法不符格式。請使用原封未改的檔案。',
    'zh-Hans': '缺少“{name}”，或其写法不符格式。请使用未经改动的文件。',
  },
  'receipt.problem.unknown-part': {
    en: 'The format has no part “{name}”. Take the file as it was given, unchanged.',
    'zh-Hant': '格式並無「{name}」。請使用原封未改的檔案。',
    'zh-Hans': '格式没有“{name}”。请使用未经改动的文件。',
  },
  'receipt.problem.another-size': {
    en: 'It is of a count of {said} instructions, and {announced} were announced: it belongs to another count.',
    'zh-Hant': '回條所屬的點票有{said}項指示，但所公佈的為{announced}項：並非同一次點票。',
    'zh-Hans': '回执所属的计票有{said}项指示，但所公布的为{announced}项：不是同一次计票。',
  },
  'receipt.problem.past-size': {
    en: 'It says that it is instruction {index}, counted from nought, of {size}: there is none.',
    'zh-Hant': '回條稱為第{index}項（由零起計），但合共只有{size}項：並無此項。',
    'zh-Hans': '回执称为第{index}项（从零起计），但总共只有{size}项：没有此项。',
  },
  'receipt.problem.length': {
    en: 'It has not as many hashes as lead from its place to the root.',
    'zh-Hant': '所載雜湊的數目與其位置至根雜湊所需者不符。',
    'zh-Hans': '所载哈希的数目与其位置至根哈希所需者不符。',
  },
  'receipt.problem.root': {
    en: 'What it says leads to another root than the one that was announced: the vote was not counted like that, or something of the receipt was changed.',
    'zh-Hant': '按其內容計算所得的根雜湊與所公佈的不同：投票並非如此計入，或回條曾被改動。',
    'zh-Hans': '按其内容计算所得的根哈希与所公布的不同：投票不是如此计入，或回执曾被改动。',
  },
  'receipt.page.title': { en: 'Receipt of a vote', 'zh-Hant': '投票回條', 'zh-Hans': '投票回执' },
  'receipt.page.holds': {
    en: 'These votes are in the count that was announced, as they stand here.',
    'zh-Hant': '以下投票已按所示內容計入所公佈的點票結果。',
    'zh-Hans': '以下投票已按所示内容计入所公布的计票结果。',
  },
  'receipt.page.fails': {
    en: 'Not all of these votes are in the count that was announced.',
    'zh-Hant': '以下投票並非全部計入所公佈的點票結果。',
    'zh-Hans': '以下投票没有全部计入所公布的计票结果。',
  },
  'receipt.page.none': {
    en: 'There is no vote in the file.',
    'zh-Hant': '檔案內並無投票。',
    'zh-Hans': '文件内没有投票。',
  },
  'receipt.page.of': {
    en: 'Votes of {member} at the meeting {meeting}',
    'zh-Hant': '{member}於會議{meeting}的投票',
    'zh-Hans': '{member}在会议{meeting}的投票',
  },
  'receipt.page.vote': {
    en: 'Resolution {resolution}, class {class}: {for} shares for, {against} against, {abstain} abstaining',
    'zh-Hant': '第{resolution}號決議案，{class}類：贊成{for}股，反對{against}股，棄權{abstain}股',
    'zh-Hans': '第{resolution}号议案，{class}类：赞成{for}股，反对{against}股，弃权{abstain}股',
  },
  'receipt.page.place': {
    en: 'instruction {nth} of {size} that count',
    'zh-Hant': '計入的{size}項指示中的第{nth}項',
    'zh-Hans': '计入的{size}项指示中的第{nth}项',
  },
  'receipt.page.seal': {
    en: 'Held against the root {root} over {size} instructions. See that the announcement has the same.',
    'zh-Hant': '以{size}項指示的根雜湊{root}核對。請確認與公告所載相同。',
    'zh-Hans': '以{size}项指示的根哈希{root}核对。请确认与公告所载相同。',
  },
  'receipt.page.shows': {
    en: 'A receipt that holds shows that this instruction is among those that were counted, as cast. It does not show that every other instruction is somebody’s true one: for that an auditor counts again from the sealed files.',
    'zh-Hant': '核實的回條證明該指示已按其意願計入。但並不證明其他每項指示均屬真實：就此由核數師以封存的檔案重新點算。',
    'zh-Hans': '核实的回执证明该指示已按其意愿计入。但不证明其他每项指示都属真实：就此由审计师以封存的文件重新计算。',
  },
  'receipt.page.whole': {
    en: 'A share has one vote, or on matters that are not reserved as many as its class has; a receipt counts shares.',
    'zh-Hant': '回條以股份計；每股一票，如非保留事項則按該類別的票數。',
    'zh-Hans': '回执以股份计；每股一票，如不是保留事项则按该类别的票数。',
  },
} as const satisfies Catalogue;
