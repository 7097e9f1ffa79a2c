import type { Catalogue } from './catalogue.ts';

/** Counting again from what was sealed: what differs, what was drawn, and what it shows. */
export const recountMessages = {
  'recount.title': {
    en: 'Recount of a sealed count',
    'zh-Hant': '封存點票的重新點算',
    'zh-Hans': '封存计票的重新计算',
  },
  'recount.same': {
    en: 'Everything is as it was sealed: the files, the rules, every sum, and the root of all instructions that count.',
    'zh-Hant': '全部與封存時相同：檔案、規則、各項總數，以及所有計入指示的根雜湊。',
    'zh-Hans': '全部与封存时相同：文件、规则、各项总数，以及所有计入指示的根哈希。',
  },
  'recount.same-without-root': {
    en: 'Files, rules and sums are as they were sealed. The root was not compared: for that the scrutineer’s secret is needed.',
    'zh-Hant': '檔案、規則及總數與封存時相同。根雜湊未經核對：須有監票人的密鑰。',
    'zh-Hans': '文件、规则和总数与封存时相同。根哈希未经核对：须有监票人的密钥。',
  },
  'recount.differs': {
    en: 'The recount differs from what was sealed.',
    'zh-Hant': '重新點算的結果與封存時不同。',
    'zh-Hans': '重新计算的结果与封存时不同。',
  },
  'recount.heading.files': { en: 'Files', 'zh-Hant': '檔案', 'zh-Hans': '文件' },
  'recount.heading.differences': { en: 'What differs', 'zh-Hant': '差異', 'zh-Hans': '差异' },
  'recount.heading.root': { en: 'Root', 'zh-Hant': '根雜湊', 'zh-Hans': '根哈希' },
  'recount.heading.sample': { en: 'Sample', 'zh-Hant': '抽樣', 'zh-Hans': '抽样' },
  'recount.heading.instructions': {
    en: 'Instructions that count, as drawn',
    'zh-Hant': '抽出的計入指示',
    'zh-Hans': '抽出的计入指示',
  },
  'recount.heading.lines': { en: 'Lines of the files, as drawn', 'zh-Hant': '抽出的檔案行', 'zh-Hans': '抽出的文件行' },
  'recount.heading.largest': {
    en: 'The largest instructions',
    'zh-Hant': '股數最多的指示',
    'zh-Hans': '股数最多的指示',
  },
  'recount.largest': {
    en: '{count} instructions with {shares} of the {of} shares of all instructions that count ({part:percent}), looked up beside the draw.',
    'zh-Hant': '在抽樣以外另行查核{count}項指示，佔全部計入指示{of}股中的{shares}股（{part:percent}）。',
    'zh-Hans': '在抽样以外另行查核{count}项指示，占全部计入指示{of}股中的{shares}股（{part:percent}）。',
  },
  'recount.heading.chances': {
    en: 'What the sample would have missed',
    'zh-Hant': '抽樣可能遺漏的機會',
    'zh-Hans': '抽样可能遗漏的机会',
  },
  'recount.heading.shown': { en: 'What this shows', 'zh-Hant': '所證明的範圍', 'zh-Hans': '所证明的范围' },
  'recount.column.file': { en: 'file', 'zh-Hant': '檔案', 'zh-Hans': '文件' },
  'recount.column.bytes': { en: 'bytes', 'zh-Hant': '位元組', 'zh-Hans': '字节' },
  'recount.column.hash': { en: 'SHA-256', 'zh-Hant': 'SHA-256', 'zh-Hans': 'SHA-256' },
  'recount.column.state': { en: 'found', 'zh-Hant': '核對', 'zh-Hans': '核对' },
  'recount.column.wrong': { en: 'wrong instructions', 'zh-Hant': '錯誤指示', 'zh-Hans': '错误指示' },
  'recount.column.found': { en: 'one would be found', 'zh-Hant': '最少發現一項', 'zh-Hans': '至少发现一项' },
  'recount.column.missed': { en: 'all would be missed', 'zh-Hant': '全部遺漏', 'zh-Hans': '全部遗漏' },
  'recount.percent': { en: '{part:percent}', 'zh-Hant': '{part:percent}', 'zh-Hans': '{part:percent}' },
  'recount.place': { en: '{file}, line {line}', 'zh-Hant': '{file}第{line}行', 'zh-Hans': '{file}第{line}行' },
  'recount.not-found': { en: 'on no line', 'zh-Hant': '並無此行', 'zh-Hans': '没有此行' },
  'recount.same-bytes': { en: 'the same bytes', 'zh-Hant': '內容相同', 'zh-Hans': '内容相同' },
  'recount.other': { en: 'other bytes, or not there', 'zh-Hant': '內容不同或欠缺', 'zh-Hans': '内容不同或缺少' },
  'recount.root.same': {
    en: 'All {size} instructions that count lead to the sealed root {root}.',
    'zh-Hant': '計入的{size}項指示得出封存的根雜湊{root}。',
    'zh-Hans': '计入的{size}项指示得出封存的根哈希{root}。',
  },
  'recount.root.other': {
    en: 'The sealed root is {root} over {size} instructions; found was {found} over {count}.',
    'zh-Hant': '封存的根雜湊為{root}（{size}項指示）；現得出{found}（{count}項）。',
    'zh-Hans': '封存的根哈希为{root}（{size}项指示）；现得出{found}（{count}项）。',
  },
  'recount.root.unknown': {
    en: 'Not compared. {count} instructions count, and {size} were sealed under {root}. Give the scrutineer’s secret with "--secret".',
    'zh-Hant': '未經核對。計入指示{count}項，封存的為{size}項，根雜湊為{root}。請以"--secret"提供監票人的密鑰。',
    'zh-Hans': '未经核对。计入指示{count}项，封存的为{size}项，根哈希为{root}。请以"--secret"提供监票人的密钥。',
  },
  'recount.differs.meeting': {
    en: 'It is another meeting than the one that was sealed.',
    'zh-Hant': '並非所封存的會議。',
    'zh-Hans': '不是所封存的会议。',
  },
  'recount.differs.classes': {
    en: 'Other classes vote at the meeting than when it was sealed.',
    'zh-Hant': '參與會議表決的類別與封存時不同。',
    'zh-Hans': '参与会议表决的类别与封存时不同。',
  },
  'recount.differs.resolutions': {
    en: 'The resolutions are not those that were sealed: their numbers, their classes, who is bound, or what was withdrawn.',
    'zh-Hant': '決議案與封存時不同：編號、類別、受約束者或已撤回者有異。',
    'zh-Hans': '议案与封存时不同：编号、类别、受约束者或已撤回者有异。',
  },
  'recount.differs.withheld': {
    en: 'Other shares are said not to vote than when it was sealed.',
    'zh-Hant': '註明不參與表決的股份與封存時不同。',
    'zh-Hans': '注明不参与表决的股份与封存时不同。',
  },
  'recount.differs.ruleBook': {
    en: 'It was counted by another rule book than the sealed one.',
    'zh-Hant': '所用點票規則與封存時不同。',
    'zh-Hans': '所用计票规则与封存时不同。',
  },
  'recount.differs.holders': {
    en: 'The holders of the record are not those that were sealed, or one of the two counts took a register of members instead.',
    'zh-Hant': '記錄所載持有人與封存時不同，或其中一次點算採用了股東名冊檔案。',
    'zh-Hans': '记录所载持有人与封存时不同，或其中一次计算采用了股东名册文件。',
  },
  'recount.differs.order-sources': {
    en: 'The files of instructions are the sealed ones in another order. Where a line says no time, the order decides.',
    'zh-Hant': '表決指示檔案相同但次序不同；未註明時間的行由次序決定。',
    'zh-Hans': '表决指示文件相同但次序不同；未注明时间的行由次序决定。',
  },
  'recount.differs.order-register': {
    en: 'The files of the register are the sealed ones in another order: the root depends on it.',
    'zh-Hant': '股東名冊檔案相同但次序不同；根雜湊因此有異。',
    'zh-Hans': '股东名册文件相同但次序不同；根哈希因此有异。',
  },
  'recount.differs.file': {
    en: 'The file {file} has other bytes: sealed was SHA-256 {hash}; {found} has {other}.',
    'zh-Hant': '檔案{file}內容不同：封存的SHA-256為{hash}；現有的{found}為{other}。',
    'zh-Hans': '文件{file}内容不同：封存的SHA-256为{hash}；现有的{found}为{other}。',
  },
  'recount.differs.file-lacking': {
    en: 'The file {file} was sealed with SHA-256 {hash} and was not given.',
    'zh-Hant': '檔案{file}已封存（SHA-256為{hash}），但未有提供。',
    'zh-Hans': '文件{file}已封存（SHA-256为{hash}），但没有提供。',
  },
  'recount.differs.file-more': {
    en: 'The file {file} was not among those that were sealed.',
    'zh-Hant': '檔案{file}並非所封存的檔案之一。',
    'zh-Hans': '文件{file}不是所封存的文件之一。',
  },
  'recount.differs.sum': {
    en: '{what}: {sealed} sealed, {found} found.',
    'zh-Hant': '{what}：封存為{sealed}，現為{found}。',
    'zh-Hans': '{what}：封存为{sealed}，现为{found}。',
  },
  'recount.differs.refused': {
    en: 'Lines refused for “{what}”: {sealed} sealed, {found} found.',
    'zh-Hant': '因「{what}」被拒絕的行：封存為{sealed}，現為{found}。',
    'zh-Hans': '因“{what}”被拒绝的行：封存为{sealed}，现为{found}。',
  },
  'recount.differs.shares': {
    en: 'Shares of class {class} on the register: {sealed} sealed, {found} found.',
    'zh-Hant': '名冊上的{class}類股份：封存為{sealed}，現為{found}。',
    'zh-Hans': '名册上的{class}类股份：封存为{sealed}，现为{found}。',
  },
  'recount.differs.members': {
    en: 'Holdings of class {class} on the register: {sealed} sealed, {found} found.',
    'zh-Hant': '名冊上的{class}類持股記錄：封存為{sealed}，現為{found}。',
    'zh-Hans': '名册上的{class}类持股记录：封存为{sealed}，现为{found}。',
  },
  'recount.differs.votes': {
    en: 'Resolution {resolution}, class {class}, shares {side}: {sealed} sealed, {found} found.',
    'zh-Hant': '第{resolution}號決議案，{class}類，{side}股份：封存為{sealed}，現為{found}。',
    'zh-Hans': '第{resolution}号议案，{class}类，{side}股份：封存为{sealed}，现为{found}。',
  },
  'recount.side.for': { en: 'for', 'zh-Hant': '贊成', 'zh-Hans': '赞成' },
  'recount.side.against': { en: 'against', 'zh-Hant': '反對', 'zh-Hans': '反对' },
  'recount.side.abstain': { en: 'abstaining', 'zh-Hant': '棄權', 'zh-Hans': '弃权' },
  'recount.sum.lines': { en: 'Lines', 'zh-Hant': '行數', 'zh-Hans': '行数' },
  'recount.sum.accepted': { en: 'Lines accepted', 'zh-Hant': '接納的行', 'zh-Hans': '接纳的行' },
  'recount.sum.replaced': { en: 'Lines replaced by another', 'zh-Hant': '被取代的行', 'zh-Hans': '被取代的行' },
  'recount.sum.scaled': {
    en: 'Lines brought down to the holding',
    'zh-Hant': '按持股比例減少的行',
    'zh-Hans': '按持股比例减少的行',
  },
  'recount.sum.same-moment': {
    en: 'Different instructions of one moment',
    'zh-Hant': '同一時刻的不同指示',
    'zh-Hans': '同一时刻的不同指示',
  },
  'recount.sum.order-of-lines': {
    en: 'Different instructions that only the order of lines decides',
    'zh-Hant': '只由行的次序決定的不同指示',
    'zh-Hans': '只由行的次序决定的不同指示',
  },
  'recount.sample': {
    en: 'By the seed “{seed}” and the sealed root, {instructions} of {ofInstructions} instructions that count and {lines} of {ofLines} lines were drawn. Each was looked up in the files by the plain way of counting, which shares nothing with the quick one.',
    'zh-Hant':
      '以種子「{seed}」及封存的根雜湊，從{ofInstructions}項計入指示中抽出{instructions}項，並從{ofLines}行中抽出{lines}行。各項均以與快速點算完全獨立的簡單方法在檔案中查核。',
    'zh-Hans':
      '以种子“{seed}”和封存的根哈希，从{ofInstructions}项计入指示中抽出{instructions}项，并从{ofLines}行中抽出{lines}行。各项都以与快速计算完全独立的简单方法在文件中查核。',
  },
  'recount.outcome.counts': { en: 'counts', 'zh-Hant': '計入', 'zh-Hans': '计入' },
  'recount.outcome.replaced': {
    en: 'replaced: {file}, line {line} counts',
    'zh-Hant': '已被取代：以{file}第{line}行計入',
    'zh-Hans': '已被取代：以{file}第{line}行计入',
  },
  'recount.outcome.refused': { en: 'refused: {cause}', 'zh-Hant': '拒絕：{cause}', 'zh-Hans': '拒绝：{cause}' },
  'recount.instruction': {
    en: '{member}, class {class}, resolution {resolution}: {for} for, {against} against, {abstain} abstaining',
    'zh-Hant': '{member}，{class}類，第{resolution}號決議案：贊成{for}股，反對{against}股，棄權{abstain}股',
    'zh-Hans': '{member}，{class}类，第{resolution}号议案：赞成{for}股，反对{against}股，弃权{abstain}股',
  },
  'recount.instruction-place': {
    en: '{nth} of {size} that count; {place}',
    'zh-Hant': '計入的{size}項中第{nth}項；{place}',
    'zh-Hans': '计入的{size}项中第{nth}项；{place}',
  },
  'recount.line': {
    en: '{place}: {member}, class {class}, resolution {resolution}',
    'zh-Hant': '{place}：{member}，{class}類，第{resolution}號決議案',
    'zh-Hans': '{place}：{member}，{class}类，第{resolution}号议案',
  },
  'recount.shows-other': {
    en: 'What was given now does not come to what was sealed. Each difference is named above: first see whether the files, the register and the rules are those that were sealed.',
    'zh-Hant': '現時提供的資料得不出封存的結果。差異已逐項列出：請先查核檔案、名冊及規則是否即所封存者。',
    'zh-Hans': '现在提供的资料得不出封存的结果。差异已逐项列出：请先查核文件、名册和规则是否即所封存者。',
  },
  'recount.shows-unknown': {
    en: 'The recount shows that the files with these hashes, counted by the sealed rules, come to the sealed sums. Whether receipts are of these instructions it does not show without the secret.',
    'zh-Hant':
      '重新點算證明：具有上述雜湊的檔案，按封存的規則點算，得出封存的總數。如無密鑰，則未能證明回條是否屬該等指示。',
    'zh-Hans':
      '重新计算证明：具有上述哈希的文件，按封存的规则计算，得出封存的总数。如无密钥，则无法证明回执是否属这些指示。',
  },
  'recount.shows-same': {
    en: 'The recount shows that the files with these hashes, counted by the sealed rules, come to the sealed result, and that the root in every receipt is that of these instructions.',
    'zh-Hant': '重新點算證明：具有上述雜湊的檔案，按封存的規則點算，得出封存的結果；各回條所載根雜湊即屬該等指示。',
    'zh-Hans': '重新计算证明：具有上述哈希的文件，按封存的规则计算，得出封存的结果；各回执所载根哈希即属这些指示。',
  },
  'recount.sample-shows': {
    en: 'The sample gives lines that a person can lay beside proxy forms and voting papers. Every instruction had the same chance to be drawn, however many shares it is for: the largest are looked up beside.',
    'zh-Hant': '抽樣列出可與代表委任表格及投票紙對照的各行。每項指示不論股數多少，抽中機會均等：股數最多者另行查核。',
    'zh-Hans': '抽样列出可与委任表格和表决票对照的各行。每项指示不论股数多少，抽中机会均等：股数最多者另行查核。',
  },
  'recount.shows-not': {
    en: 'It does not show that the files say what the shareholders wrote, that every paper was put into a file, or that the register of members is right.',
    'zh-Hant': '但不證明檔案所載即股東所填寫的內容、每份文件均已錄入，或股東名冊正確無誤。',
    'zh-Hans': '但不证明文件所载即股东所填写的内容、每份文件都已录入，或股东名册正确无误。',
  },
  'recount.digest': {
    en: 'The sealed file has the SHA-256 {digest}. See that the announcement has the same.',
    'zh-Hant': '封存檔的SHA-256為{digest}。請確認與公告所載相同。',
    'zh-Hans': '封存文件的SHA-256为{digest}。请确认与公告所载相同。',
  },
} as const satisfies Catalogue;
