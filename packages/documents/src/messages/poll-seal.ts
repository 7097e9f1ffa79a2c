import type { Catalogue } from './catalogue.ts';

/** What is said of a count before it is announced: its seal, and instructions that may have been lost. */
export const pollSealMessages = {
  'poll.seal.announced': {
    en: 'The count is sealed: its {size} instructions that count stand under the root {root}, and the sealed file has the SHA-256 {digest}. A member can be given a receipt by which he sees that his vote is in the count as cast.',
    'zh-Hant':
      '點票結果已封存：計入的{size}項指示以根雜湊{root}封存，封存檔的SHA-256為{digest}。股東可取得回條，以核實其投票已按其意願計入。',
    'zh-Hans':
      '计票结果已封存：计入的{size}项指示以根哈希{root}封存，封存文件的SHA-256为{digest}。股东可取得回执，以核实其投票已按其意愿计入。',
  },
  'poll.receipts.seal': {
    en: 'They are held against the root {root} over {size} instructions.',
    'zh-Hant': '以{size}項指示的根雜湊{root}核對。',
    'zh-Hans': '以{size}项指示的根哈希{root}核对。',
  },
  'poll.note.left-out': {
    en: '{holdings} {holdings|holding|holdings} with {shares} shares voted on every other resolution and gave no instruction on this one: {members}. See whether a form or a page of it was lost.',
    'zh-Hant':
      '有{holdings}項持股（共{shares}股）就其他各項決議案均有投票，惟就本項並無指示：{members}。請查核表格或其中一頁是否遺漏。',
    'zh-Hans':
      '有{holdings}项持股（共{shares}股）就其他各项议案均有投票，但就本项没有指示：{members}。请查核表格或其中一页是否遗漏。',
  },
  'poll.note.part-replaced': {
    en: 'An instruction for others replaced a different one and is not for the whole holding: {members}. One instruction counts for each holding: if both were for parts of it, add them up into one line.',
    'zh-Hant':
      '代名人的指示取代了另一項不同的指示，而所涉並非全部持股：{members}。每項持股只計一項指示：如兩者各涉部分持股，請合併為一行。',
    'zh-Hans':
      '代名人的指示取代了另一项不同的指示，而所涉不是全部持股：{members}。每项持股只计一项指示：如两者各涉部分持股，请合并为一行。',
  },
  'poll.concern.left-out': {
    en: '{holdings} {holdings|holding|holdings} with {shares} shares voted on every other resolution and gave no instruction on resolution {resolution}: {members}. Their votes could turn the result. Before it is announced, see whether a form or a page of it was lost; for who meant it so, add a line with 0 shares each way.',
    'zh-Hant':
      '有{holdings}項持股（共{shares}股）就其他各項決議案均有投票，惟就{resolution}號決議案並無指示：{members}。該等票數足以改變結果。公佈前請查核表格或其中一頁是否遺漏；如確屬其意願，請加一行，各項股數填0。',
    'zh-Hans':
      '有{holdings}项持股（共{shares}股）就其他各项议案均有投票，但就{resolution}号议案没有指示：{members}。这些票数足以改变结果。公布前请查核表格或其中一页是否遗漏；如确属其意愿，请加一行，各项股数填0。',
  },
} as const satisfies Catalogue;
