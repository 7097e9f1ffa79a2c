import type { Catalogue } from './catalogue.ts';

/** The words around the figures of a clearance: the answer before an act. */
export const clearancePageMessages = {
  'clearance.before-day': {
    en: 'as of {on}, before the act',
    'zh-Hant': '截至{on}（行動之前）',
    'zh-Hans': '截至{on}（行动之前）',
  },
  'clearance.planned': { en: 'Planned', 'zh-Hant': '擬採取的行動', 'zh-Hans': '拟采取的行动' },
  'clearance.assumptions': { en: 'Taken for granted', 'zh-Hant': '前提', 'zh-Hans': '前提' },
  'clearance.answer': { en: 'Answer', 'zh-Hant': '結論', 'zh-Hans': '结论' },

  // The answer in one sentence, behind its word: that of a finding, but where nothing stands against the act.
  'clearance.word.kept': { en: 'in order', 'zh-Hant': '可行', 'zh-Hans': '可行' },
  'clearance.says.kept': {
    en: 'It can be done as planned. No weighted share has to be converted for it.',
    'zh-Hant': '可按計劃進行，無須為此轉換任何不同投票權股份。',
    'zh-Hans': '可按计划进行，无须为此转换任何不同投票权股份。',
  },
  'clearance.says.kept-with-own': {
    en: 'It can be done as planned. No weighted share beyond those that the plan converts has to be converted.',
    'zh-Hant': '可按計劃進行，計劃所載轉換以外無須再轉換不同投票權股份。',
    'zh-Hans': '可按计划进行，计划所载转换以外无须再转换不同投票权股份。',
  },
  'clearance.says.convert': {
    en: 'It is lawful only if at least {minimum} weighted {minimum|share is|shares are} converted.',
    'zh-Hant': '須轉換至少{minimum}股不同投票權股份，方屬合規。',
    'zh-Hans': '须转换至少{minimum}股不同投票权股份，方属合规。',
  },
  'clearance.says.convert-by': {
    en: 'It is lawful only if at least {minimum} weighted {minimum|share is|shares are} converted by {due}.',
    'zh-Hant': '須於{due}或之前轉換至少{minimum}股不同投票權股份，方屬合規。',
    'zh-Hans': '须于{due}或之前转换至少{minimum}股不同投票权股份，方属合规。',
  },
  'clearance.says.action-required': {
    en: 'It is lawful only if what stands below is done with it.',
    'zh-Hant': '須同時辦妥下列事項，方屬合規。',
    'zh-Hans': '须同时办妥下列事项，方属合规。',
  },
  'clearance.says.breached': {
    en: 'It would break a rule, and no conversion mends that. Do not do it as planned.',
    'zh-Hant': '如此行事會違反規則，轉換股份亦不能補救。請勿按此計劃進行。',
    'zh-Hans': '如此行事会违反规则，转换股份也不能补救。请勿按此计划进行。',
  },
  'clearance.says.ceased': {
    en: 'Weighted votes end by it, of themselves and for good.',
    'zh-Hant': '不同投票權會因此自動終止，不能恢復。',
    'zh-Hans': '不同投票权会因此自动终止，不能恢复。',
  },
  'clearance.says.needs-approval': {
    en: 'It may not be done before the approvals below have been given and recorded.',
    'zh-Hant': '須先取得並記錄下列批准，方可進行。',
    'zh-Hans': '须先取得并记录下列批准，方可进行。',
  },
  'clearance.says.needs-determination': {
    en: 'The Rules leave this to the Exchange. Ask it before acting; nothing is decided here.',
    'zh-Hant': '規則將此留待聯交所認定。請於行動前向聯交所查詢，本頁不作決定。',
    'zh-Hans': '规则将此留待联交所认定。请于行动前向联交所查询，本页不作决定。',
  },
  'clearance.says.information-missing': {
    en: 'It can’t be said from what is recorded. Record the figures named below and ask again.',
    'zh-Hant': '現有紀錄不足以作答。請先記錄下述數字，再行查詢。',
    'zh-Hans': '现有记录不足以作答。请先记录下述数据，再行查询。',
  },
  'clearance.says.split-unknown': {
    en: 'At least {minimum} weighted {minimum|share|shares} must be converted; by whom can’t be said from what is recorded.',
    'zh-Hant': '須轉換至少{minimum}股不同投票權股份；由誰轉換，現有紀錄不足以說明。',
    'zh-Hans': '须转换至少{minimum}股不同投票权股份；由谁转换，现有记录不足以说明。',
  },
  'clearance.says.not-applicable': {
    en: 'Chapter 8A asks nothing of it on that day.',
    'zh-Hant': '第八A章當日對此並無要求。',
    'zh-Hans': '第八A章当日对此并无要求。',
  },
  'clearance.says.and-convert': {
    en: 'With it, at least {minimum} weighted {minimum|share|shares} must be converted.',
    'zh-Hant': '同時須轉換至少{minimum}股不同投票權股份。',
    'zh-Hans': '同时须转换至少{minimum}股不同投票权股份。',
  },

  'clearance.says.and-have': {
    en: 'What must be had, said or handed in for it stands below.',
    'zh-Hant': '所需取得、通知或提交的事項見下文。',
    'zh-Hans': '所需取得、通知或提交的事项见下文。',
  },

  // Who converts.
  'clearance.conversion': { en: 'Conversion', 'zh-Hant': '轉換', 'zh-Hans': '转换' },
  'clearance.minimum': { en: 'smallest conversion', 'zh-Hant': '最少轉換', 'zh-Hans': '最少转换' },
  'clearance.none': { en: 'None is needed.', 'zh-Hant': '無須轉換。', 'zh-Hans': '无须转换。' },
  'clearance.converts': { en: 'converts', 'zh-Hant': '轉換股數', 'zh-Hans': '转换股数' },
  'clearance.exact-part': { en: 'exact part', 'zh-Hant': '準確部分', 'zh-Hans': '准确部分' },
  'clearance.votes-given-up': { en: 'votes given up', 'zh-Hant': '放棄票數', 'zh-Hans': '放弃票数' },
  'clearance.all-parts': { en: 'All', 'zh-Hant': '合計', 'zh-Hans': '合计' },
  'clearance.held-by': {
    en: 'class {class}, in the name of {holder}',
    'zh-Hant': '{class}類，以{holder}名義持有',
    'zh-Hans': '{class}类，以{holder}名义持有',
  },
  'clearance.exactly': {
    en: 'exact part: {exact}',
    'zh-Hant': '準確部分：{exact}',
    'zh-Hans': '准确部分：{exact}',
  },
  'clearance.whole-and-part': { en: '{whole} + {part}', 'zh-Hant': '{whole}＋{part}', 'zh-Hans': '{whole}＋{part}' },
  'clearance.split.largest-remainder': {
    en: 'Split in proportion; single shares go to the largest remainders.',
    'zh-Hant': '按比例分擔，零股按最大餘數分配。',
    'zh-Hans': '按比例分担，零股按最大余数分配。',
  },
  'clearance.split.each-rounded-up': {
    en: 'Split in proportion, each part rounded up, so that nobody is below his exact part.',
    'zh-Hant': '按比例分擔，各自向上取整，無人少於其準確部分。',
    'zh-Hans': '按比例分担，各自向上取整，没有人少于其准确部分。',
  },
  'clearance.split.agreed': {
    en: 'Split as the beneficiaries have agreed. Whoever is below his exact part may be said to be in breach.',
    'zh-Hant': '按受益人之間的協議分擔。少於其準確部分者，或會被指違反規則。',
    'zh-Hans': '按受益人之间的协议分担。少于其准确部分的，可能被指违反规则。',
  },
  'clearance.split.volunteer': {
    en: 'One volunteers to convert all of it. The others stay below their exact parts and may be said to be in breach.',
    'zh-Hant': '由一人自願全數轉換。其他人少於其準確部分，或會被指違反規則。',
    'zh-Hans': '由一人自愿全数转换。其他人少于其准确部分，可能被指违反规则。',
  },
  'clearance.more-may': {
    en: 'More may be converted than this; it can’t be undone.',
    'zh-Hant': '可轉換更多，惟轉換後不能還原。',
    'zh-Hans': '可转换更多，但转换后不能还原。',
  },
  'clearance.more-rests-on': {
    en: 'Whether that leaves room for later depends on which proportion is the measure after it:',
    'zh-Hant': '日後能否因此有餘額，視乎轉換後以何比例為準：',
    'zh-Hans': '日后能否因此有余额，取决于转换后以何比例为准：',
  },
  'clearance.more-used': {
    en: '{value} (used here). {means}',
    'zh-Hant': '{value}（現採用）：{means}',
    'zh-Hans': '{value}（现采用）：{means}',
  },
  'clearance.more-otherwise': { en: '{value}. {means}', 'zh-Hant': '{value}：{means}', 'zh-Hans': '{value}：{means}' },
  'clearance.plan-converts': {
    en: 'The plan converts {planned} weighted {planned|share|shares}; the smallest conversion for it is {minimum}.',
    'zh-Hant': '計劃轉換{planned}股不同投票權股份；為此所需的最少轉換為{minimum}股。',
    'zh-Hans': '计划转换{planned}股不同投票权股份；为此所需的最少转换为{minimum}股。',
  },
  'clearance.plan-converts-unknown': {
    en: 'The plan converts {planned} weighted {planned|share|shares}; the smallest conversion for it depends on a figure that is not known.',
    'zh-Hant': '計劃轉換{planned}股不同投票權股份；為此所需的最少轉換取決於不詳的數字。',
    'zh-Hans': '计划转换{planned}股不同投票权股份；为此所需的最少转换取决于不详的数据。',
  },
  'clearance.measure-after-planned': {
    en: 'With what the plan converts the measure is then {measure:percent}; {room} more {room|share|shares} could be cancelled without converting.',
    'zh-Hant': '按計劃轉換後，以{measure:percent}為準；其後無須轉換而可再註銷{room}股。',
    'zh-Hans': '按计划转换后，以{measure:percent}为准；其后无须转换而可再注销{room}股。',
  },
  'clearance.measure-after': {
    en: 'With the smallest conversion the measure is then {measure:percent}; {room} more {room|share|shares} could be cancelled without converting.',
    'zh-Hant': '作最少轉換後，以{measure:percent}為準；其後無須轉換而可再註銷{room}股。',
    'zh-Hans': '作最少转换后，以{measure:percent}为准；其后无须转换而可再注销{room}股。',
  },

  // Weight that ends.
  'clearance.ended': {
    en: 'Weight that ends by it',
    'zh-Hant': '因此終止的不同投票權',
    'zh-Hans': '因此终止的不同投票权',
  },
  'clearance.ended-shares': {
    en: '{holder}: {shares} weighted {shares|share|shares}.',
    'zh-Hant': '{holder}：{shares}股不同投票權股份。',
    'zh-Hans': '{holder}：{shares}股不同投票权股份。',
  },
  'clearance.ended-unknown': {
    en: '{holder}: weighted shares whose number is not known.',
    'zh-Hant': '{holder}：股數不詳的不同投票權股份。',
    'zh-Hans': '{holder}：股数不详的不同投票权股份。',
  },

  // How much may still be done.
  'clearance.headroom': { en: 'Room before the act', 'zh-Hant': '行動前的餘額', 'zh-Hans': '行动前的余额' },
  'clearance.headroom.buyBackWithoutConversion': {
    en: 'Most that can be cancelled without converting (8A.15)',
    'zh-Hant': '無須轉換而可註銷的最多股數（8A.15）',
    'zh-Hans': '无须转换而可注销的最多股数（8A.15）',
  },
  'clearance.headroom.buyBackWithinFloor': {
    en: 'Most that can be bought from others (8A.09)',
    'zh-Hant': '可向其他股東購回的最多股數（8A.09）',
    'zh-Hans': '可向其他股东回购的最多股数（8A.09）',
  },
  'clearance.headroom.weightedIssue': {
    en: 'Most weighted shares that could be issued (8A.14)',
    'zh-Hant': '可發行的最多不同投票權股份（8A.14）',
    'zh-Hans': '可发行的最多不同投票权股份（8A.14）',
  },
  'clearance.headroom.beneficiaryPurchase': {
    en: 'Most that beneficiaries can buy from others (8A.09)',
    'zh-Hant': '受益人可向其他股東購買的最多股數（8A.09）',
    'zh-Hans': '受益人可向其他股东购买的最多股数（8A.09）',
  },
  'clearance.headroom.repairConversion': {
    en: 'Conversion that brings the others back to a tenth (8A.09)',
    'zh-Hant': '使其他股東恢復至一成票數所需的轉換（8A.09）',
    'zh-Hans': '使其他股东恢复至一成票数所需的转换（8A.09）',
  },

  // Where the issuer stands.
  'clearance.stand': { en: 'Before and after', 'zh-Hant': '行動前後', 'zh-Hans': '行动前后' },
  'clearance.before': { en: 'before', 'zh-Hant': '之前', 'zh-Hans': '之前' },
  'clearance.after': { en: 'after', 'zh-Hant': '之後', 'zh-Hans': '之后' },
  'clearance.after-with': {
    en: 'After: on {on}, with the smallest conversion made.',
    'zh-Hant': '之後：於{on}，已作最少轉換。',
    'zh-Hans': '之后：于{on}，已作最少转换。',
  },
  'clearance.after-without': {
    en: 'After: on {on}.',
    'zh-Hant': '之後：於{on}。',
    'zh-Hans': '之后：于{on}。',
  },
  'clearance.weighted': {
    en: 'Weighted shares, with weight',
    'zh-Hant': '仍附不同投票權的股份',
    'zh-Hans': '仍附不同投票权的股份',
  },
  'clearance.proportion': { en: 'Their part of all shares', 'zh-Hant': '佔全部股份', 'zh-Hans': '占全部股份' },
  'clearance.ratchet': {
    en: 'not to rise above (8A.13)',
    'zh-Hant': '不得高於（8A.13）',
    'zh-Hans': '不得高于（8A.13）',
  },
  'clearance.votes-of': { en: 'Votes of {person}', 'zh-Hant': '{person}的票數比例', 'zh-Hans': '{person}的票数比例' },
  'clearance.changed': { en: 'Answers that change', 'zh-Hant': '有變的結論', 'zh-Hans': '有变的结论' },
  'clearance.no-answer-yet': { en: 'not asked before', 'zh-Hant': '之前未有此問', 'zh-Hans': '之前未有此问' },
  'clearance.past-breach': {
    en: '{provision} for {subject}: the breach from {from} to {until} is mended and stays as one of the past.',
    'zh-Hant': '{provision}（{subject}）：{from}至{until}的違反已獲補救，惟仍為過往的違反。',
    'zh-Hans': '{provision}（{subject}）：{from}至{until}的违反已获补救，但仍为过往的违反。',
  },
  'clearance.from-to': {
    en: '{provision} for {subject}: {before} → {after}.',
    'zh-Hant': '{provision}（{subject}）：{before} → {after}。',
    'zh-Hans': '{provision}（{subject}）：{before} → {after}。',
  },

  // What has to be had, said or handed in.
  'clearance.requirements': {
    en: 'What must be had, and by when',
    'zh-Hant': '所需事項及期限',
    'zh-Hans': '所需事项及期限',
  },
  'clearance.type.approval': { en: 'approval', 'zh-Hant': '批准', 'zh-Hans': '批准' },
  'clearance.type.waiver': { en: 'waiver', 'zh-Hant': '豁免', 'zh-Hans': '豁免' },
  'clearance.type.notice': { en: 'notice', 'zh-Hant': '通知', 'zh-Hans': '通知' },
  'clearance.type.paper': { en: 'paper', 'zh-Hant': '文件', 'zh-Hans': '文件' },
  'clearance.type.meeting': { en: 'meeting', 'zh-Hant': '會議', 'zh-Hans': '会议' },
  'clearance.type.advice': { en: 'advice', 'zh-Hant': '意見', 'zh-Hans': '意见' },
  'clearance.by': { en: 'by {by}', 'zh-Hant': '{by}或之前', 'zh-Hans': '{by}或之前' },
  'clearance.no-day': { en: 'no day stated', 'zh-Hant': '未訂明日期', 'zh-Hans': '未规定日期' },
  'clearance.met': { en: 'there already: {entry}', 'zh-Hant': '已具備：{entry}', 'zh-Hans': '已具备：{entry}' },
  'clearance.for': {
    en: '{type} · {who}, {provision}',
    'zh-Hant': '{type} · {who}，{provision}',
    'zh-Hans': '{type} · {who}，{provision}',
  },
  'clearance.rule': { en: 'Rule {provision}', 'zh-Hant': '第{provision}條', 'zh-Hans': '第{provision}条' },
  'clearance.regime.public-float': {
    en: 'public float',
    'zh-Hant': '公眾持股量',
    'zh-Hans': '公众持股量',
  },
  'clearance.regime.takeovers-code': { en: 'Takeovers Code', 'zh-Hant': '《收購守則》', 'zh-Hans': '《收购守则》' },
  'clearance.regime.sfo-part-xv': {
    en: 'Part XV of the Securities and Futures Ordinance',
    'zh-Hant': '《證券及期貨條例》第XV部',
    'zh-Hans': '《证券及期货条例》第XV部',
  },
  'clearance.regime.sfo-part-xiva': {
    en: 'Part XIVA of the Securities and Futures Ordinance',
    'zh-Hant': '《證券及期貨條例》第XIVA部',
    'zh-Hans': '《证券及期货条例》第XIVA部',
  },
  'clearance.duties': { en: 'Duties that follow', 'zh-Hant': '隨之而來的責任', 'zh-Hans': '随之而来的责任' },

  // Where else to look.
  'clearance.pointers': { en: 'What else it comes near', 'zh-Hant': '其他相關規定', 'zh-Hans': '其他相关规定' },
  'clearance.pointers-decide-nothing': {
    en: 'Where to look; nothing of this is decided here.',
    'zh-Hant': '僅供查閱，本頁並不就此作出決定。',
    'zh-Hans': '仅供查阅，本页并不就此作出决定。',
  },

  // Other ways.
  'clearance.ways': { en: 'Cheaper ways', 'zh-Hant': '代價較低的做法', 'zh-Hans': '代价较低的做法' },
  'clearance.way-costs': {
    en: 'Converts {conversion} weighted {conversion|share|shares}; gives up {votes} {votes|vote|votes}.',
    'zh-Hant': '轉換{conversion}股不同投票權股份，放棄{votes}票。',
    'zh-Hans': '转换{conversion}股不同投票权股份，放弃{votes}票。',
  },
  'clearance.way-costs-shares': {
    en: 'Converts {conversion} weighted {conversion|share|shares}; how many votes that gives up is not known.',
    'zh-Hant': '轉換{conversion}股不同投票權股份；放棄票數不詳。',
    'zh-Hans': '转换{conversion}股不同投票权股份；放弃票数不详。',
  },
  'clearance.way-costs-nothing': {
    en: 'Converts nothing and gives up no vote.',
    'zh-Hant': '無須轉換，不放棄任何票數。',
    'zh-Hans': '无须转换，不放弃任何票数。',
  },
  'clearance.way-cost-unknown': {
    en: 'What it costs depends on a figure that is not known.',
    'zh-Hant': '其代價取決於不詳的數字。',
    'zh-Hans': '其代价取决于不详的数据。',
  },
  'clearance.no-ways': {
    en: 'None was found.',
    'zh-Hant': '未發現。',
    'zh-Hans': '未发现。',
  },

  // Where the Rules are silent.
  'clearance.policies': {
    en: 'Where the Rules are silent',
    'zh-Hant': '規則未有定明之處',
    'zh-Hans': '规则未有明确之处',
  },
  'clearance.under-other': {
    en: '{question} Were the answer “{value}”: {minimum} weighted {minimum|share|shares} to convert.',
    'zh-Hant': '{question}如採用「{value}」：須轉換{minimum}股不同投票權股份。',
    'zh-Hans': '{question}如采用“{value}”：须转换{minimum}股不同投票权股份。',
  },
  'clearance.under-other-unknown': {
    en: '{question} Were the answer “{value}”: it depends on a figure that is not known.',
    'zh-Hant': '{question}如採用「{value}」：取決於不詳的數字。',
    'zh-Hans': '{question}如采用“{value}”：取决于不详的数据。',
  },
  'clearance.same-under-others': {
    en: 'The smallest conversion is the same under every other reading.',
    'zh-Hant': '不論採用何種解讀，最少轉換均相同。',
    'zh-Hans': '不论采用何种解读，最少转换均相同。',
  },

  // How far the texts were checked.
  'clearance.texts': { en: 'Texts', 'zh-Hant': '文本', 'zh-Hans': '文本' },
  'clearance.not-checked': {
    en: 'Not checked against the official text: {provisions}.',
    'zh-Hant': '未經與官方文本核對：{provisions}。',
    'zh-Hans': '未经与官方文本核对：{provisions}。',
  },
  'clearance.secondary-source': {
    en: 'Known from secondary sources only: {provisions}.',
    'zh-Hant': '僅從二手來源得知：{provisions}。',
    'zh-Hans': '仅从二手来源得知：{provisions}。',
  },
  'clearance.read-on-its-own-page': {
    en: 'Read on the rule’s own page, not compared with the consolidated PDF: {provisions}.',
    'zh-Hant': '已閱規則網頁，未與綜合版PDF核對：{provisions}。',
    'zh-Hans': '已阅规则网页，未与综合版PDF核对：{provisions}。',
  },
  'clearance.no-advice': {
    en: 'This is arithmetic on recorded figures, and no legal advice.',
    'zh-Hant': '本頁僅就已記錄數字計算，不構成法律意見。',
    'zh-Hans': '本页仅就已记录数据计算，不构成法律意见。',
  },
} as const satisfies Catalogue;
