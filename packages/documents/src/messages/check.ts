import type { Catalogue } from './catalogue.ts';

/** The words around the figures, sentences and findings of a check and of an explanation. */
export const checkMessages = {
  // The eight answers, and two that a statement gives instead.
  'verdict.kept': { en: 'kept', 'zh-Hant': '已遵守', 'zh-Hans': '已遵守' },
  'verdict.breached': { en: 'breached', 'zh-Hant': '違反', 'zh-Hans': '违反' },
  'verdict.breached-on-published-figures': {
    en: 'on the published figures this was not kept; a primary source is missing',
    'zh-Hant': '按已公布數字未獲遵守；尚欠一手來源',
    'zh-Hans': '按已公布数据未得到遵守；尚缺一手来源',
  },
  'verdict.breached-on-assumption': {
    en: 'on an assumption of the record this was not kept; a primary source is missing',
    'zh-Hant': '按紀錄中的假設未獲遵守；尚欠一手來源',
    'zh-Hans': '按记录中的假设未得到遵守；尚缺一手来源',
  },
  'verdict.ceased': { en: 'ceased', 'zh-Hant': '已終止', 'zh-Hans': '已终止' },
  'verdict.action-required': { en: 'action required', 'zh-Hant': '須採取行動', 'zh-Hans': '须采取行动' },
  'verdict.needs-approval': { en: 'needs approval', 'zh-Hant': '須經批准', 'zh-Hans': '须经批准' },
  'verdict.needs-determination': { en: 'needs determination', 'zh-Hant': '有待裁定', 'zh-Hans': '有待裁定' },
  'verdict.information-missing': { en: 'information missing', 'zh-Hant': '資料不足', 'zh-Hans': '资料不足' },
  'verdict.not-applicable': { en: 'not applicable', 'zh-Hant': '不適用', 'zh-Hans': '不适用' },
  'verdict.true': { en: 'true', 'zh-Hant': '屬實', 'zh-Hans': '属实' },
  'verdict.not-in-question': { en: 'not in question', 'zh-Hant': '無須判斷', 'zh-Hans': '无须判断' },

  // Between and around other texts.
  'check.name': { en: '{name}', 'zh-Hant': '{name}', 'zh-Hans': '{name}' },
  // For somebody whose names are sealed in the ledger.
  'check.name-sealed': { en: '{id} (name sealed)', 'zh-Hant': '{id}（姓名已密封）', 'zh-Hans': '{id}（姓名已密封）' },
  'check.space': { en: ' ', 'zh-Hant': '', 'zh-Hans': '' },

  // The head.
  'check.as-of': { en: 'as of {on}', 'zh-Hant': '截至{on}', 'zh-Hans': '截至{on}' },
  'check.as-of-known': {
    en: 'as of {on}, as known on {known}',
    'zh-Hant': '截至{on}，以{known}所知為準',
    'zh-Hans': '截至{on}，以{known}所知为准',
  },
  'check.known-on': {
    en: 'As known on {known}.',
    'zh-Hant': '以{known}所知為準。',
    'zh-Hans': '以{known}所知为准。',
  },
  'check.known-all': {
    en: 'With all that is recorded.',
    'zh-Hant': '以全部已記錄資料為準。',
    'zh-Hans': '以全部已记录资料为准。',
  },
  'check.ahead': {
    en: 'That day has not passed yet: this is how things stand if nothing else happens.',
    'zh-Hant': '該日尚未過去：以下為假設再無其他事項發生的情況。',
    'zh-Hans': '该日尚未过去：以下为假设不再发生其他事项的情况。',
  },
  'check.sources': {
    en: 'Rests on {count} {count|entry|entries}: {primary} from primary sources, {secondary} from secondary ones, {assumed} assumed.',
    'zh-Hant': '所據紀錄{count}項：一手來源{primary}項，二手來源{secondary}項，假設{assumed}項。',
    'zh-Hans': '所依据的记录{count}项：一手来源{primary}项，二手来源{secondary}项，假设{assumed}项。',
  },
  'check.sources-primary': {
    en: 'Rests on {count} {count|entry|entries}, all from primary sources.',
    'zh-Hant': '所據紀錄{count}項，全部來自一手來源。',
    'zh-Hans': '所依据的记录{count}项，全部来自一手来源。',
  },
  'check.without-authority': {
    en: 'Of {count} {count|entry that states or moves|entries that state or move} counts of shares, {lacking} {lacking|names|name} no legal authority.',
    'zh-Hant': '列明或變動股數的紀錄{count}項，其中{lacking}項未列明法律依據。',
    'zh-Hans': '列明或变动股数的记录{count}项，其中{lacking}项未列明法律依据。',
  },

  'check.overview': { en: 'Undertakings', 'zh-Hant': '各份承諾', 'zh-Hans': '各份承诺' },
  'check.ended': { en: 'Ended on {ended}', 'zh-Hant': '已於{ended}終止', 'zh-Hans': '已于{ended}终止' },
  'check.answer-with': {
    en: '{verdict}: {provisions}',
    'zh-Hant': '{verdict}：{provisions}',
    'zh-Hans': '{verdict}：{provisions}',
  },

  // Capital and votes.
  'check.capital': { en: 'Capital and votes', 'zh-Hant': '股本及投票權', 'zh-Hans': '股本及表决权' },
  'check.in-issue': { en: 'in issue', 'zh-Hant': '已發行', 'zh-Hans': '已发行' },
  'check.with-weight': { en: 'with weight', 'zh-Hant': '仍附不同投票權', 'zh-Hans': '仍附不同投票权' },
  'check.treasury': { en: 'treasury', 'zh-Hant': '庫存', 'zh-Hans': '库存' },
  'check.bought-back': { en: 'bought back', 'zh-Hant': '購回待註銷', 'zh-Hans': '回购待注销' },
  'check.class': { en: 'Class {class}', 'zh-Hant': '{class}類', 'zh-Hans': '{class}类' },
  'check.class-votes': {
    en: 'Class {class}, {votes} {votes|vote|votes}',
    'zh-Hant': '{class}類（每股{votes}票）',
    'zh-Hans': '{class}类（每股{votes}票）',
  },
  'check.class-votes-unknown': {
    en: 'Class {class}, votes not known',
    'zh-Hant': '{class}類（每股票數不詳）',
    'zh-Hans': '{class}类（每股票数不详）',
  },
  'check.all-shares': { en: 'All shares', 'zh-Hant': '全部股份', 'zh-Hans': '全部股份' },
  'check.proportion': {
    en: 'Weighted shares of all shares',
    'zh-Hant': '不同投票權股份佔全部股份',
    'zh-Hans': '不同投票权股份占全部股份',
  },
  'check.proportion-registered': {
    en: 'as the register of members shows it',
    'zh-Hant': '按股東名冊',
    'zh-Hans': '按股东名册',
  },
  'check.ratchet': {
    en: 'not to rise above (Rule 8A.13)',
    'zh-Hant': '不得高於（第8A.13條）',
    'zh-Hans': '不得高于（第8A.13条）',
  },
  'check.votes-ordinary': {
    en: 'Votes on ordinary matters',
    'zh-Hant': '一般事項的總票數',
    'zh-Hans': '一般事项的总票数',
  },
  'check.votes-reserved': {
    en: 'Votes on reserved matters',
    'zh-Hant': '保留事項的總票數',
    'zh-Hans': '保留事项的总票数',
  },
  'check.of': { en: '{part} of {whole}', 'zh-Hant': '{part}／{whole}', 'zh-Hans': '{part}／{whole}' },
  'check.not-known': { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
  'check.between': {
    en: 'between {low} and {high}',
    'zh-Hant': '介乎{low}與{high}之間',
    'zh-Hans': '介于{low}与{high}之间',
  },
  'check.at-least': { en: 'at least {low}', 'zh-Hant': '不少於{low}', 'zh-Hans': '不少于{low}' },
  'check.bounds': {
    en: '{what}: not known ({text}).',
    'zh-Hant': '{what}：不詳（{text}）。',
    'zh-Hans': '{what}：不详（{text}）。',
  },

  // Beneficiaries.
  'check.beneficiaries': { en: 'Beneficiaries', 'zh-Hant': '受益人', 'zh-Hans': '受益人' },
  'check.no-beneficiaries': {
    en: 'Nobody is recorded as a beneficiary of weighted voting rights.',
    'zh-Hant': '未有記錄任何不同投票權受益人。',
    'zh-Hans': '未记录任何不同投票权受益人。',
  },
  'check.weighted-shares': { en: 'weighted', 'zh-Hant': '不同投票權股份', 'zh-Hans': '不同投票权股份' },
  'check.ordinary-shares': { en: 'one-vote', 'zh-Hant': '一股一票股份', 'zh-Hans': '一股一票股份' },
  'check.votes': { en: 'votes', 'zh-Hant': '票數', 'zh-Hans': '票数' },
  'check.of-capital': { en: 'capital', 'zh-Hant': '股本', 'zh-Hans': '股本' },
  'check.weight-unknown': {
    en: 'Whether any weight is alive is not known.',
    'zh-Hant': '是否仍附不同投票權並不清楚。',
    'zh-Hans': '是否仍附不同投票权并不清楚。',
  },
  'check.weight-ended': {
    en: 'Weight ended on {when}: {cause}.',
    'zh-Hant': '不同投票權於{when}終止：{cause}。',
    'zh-Hans': '不同投票权于{when}终止：{cause}。',
  },
  'check.cause.death': { en: 'death', 'zh-Hant': '身故', 'zh-Hans': '身故' },
  'check.cause.left-the-board': { en: 'left the board', 'zh-Hant': '不再是董事', 'zh-Hans': '不再担任董事' },
  'check.cause.incapacity': {
    en: 'the Exchange found incapacity',
    'zh-Hant': '聯交所裁定無行為能力',
    'zh-Hans': '联交所裁定无行为能力',
  },
  'check.cause.unfit': {
    en: 'the Exchange found unfitness',
    'zh-Hant': '聯交所裁定不再符合董事要求',
    'zh-Hans': '联交所裁定不再符合董事要求',
  },
  'check.cause.no-weight-left': {
    en: 'all weighted shares converted or gone',
    'zh-Hant': '全部不同投票權股份已轉換或不再持有',
    'zh-Hans': '全部不同投票权股份已转换或不再持有',
  },
  'check.votes-by-control': {
    en: 'Votes follow control, capital follows economics; both are of all that is in issue or can be cast.',
    'zh-Hant': '票數按控制權計算，股本按經濟利益計算；均以可投總票數或已發行總數為基準。',
    'zh-Hans': '票数按控制权计算，股本按经济利益计算；均以可投总票数或已发行总数为基准。',
  },

  // Undertakings.
  'check.undertaking': {
    en: 'Undertaking of {beneficiary}',
    'zh-Hant': '{beneficiary}的承諾',
    'zh-Hans': '{beneficiary}的承诺',
  },
  'check.state.draft': {
    en: 'Drawn up on {drafted}, not signed yet; nothing is promised by it.',
    'zh-Hant': '於{drafted}擬備，尚未簽署，未構成承諾。',
    'zh-Hans': '于{drafted}拟备，尚未签署，未构成承诺。',
  },
  'check.steps': { en: 'Steps: {steps}.', 'zh-Hant': '歷程：{steps}。', 'zh-Hans': '历程：{steps}。' },
  'check.step': { en: '{step} {on}', 'zh-Hant': '{on}{step}', 'zh-Hans': '{on}{step}' },
  'check.step-signed': {
    en: '{step} {on} ({way})',
    'zh-Hant': '{on}{step}（{way}）',
    'zh-Hans': '{on}{step}（{way}）',
  },
  'check.step.draft': { en: 'drawn up', 'zh-Hant': '擬備', 'zh-Hans': '拟备' },
  'check.step.signed': { en: 'signed', 'zh-Hant': '簽署', 'zh-Hans': '签署' },
  'check.step.witnessed': { en: 'witnessed', 'zh-Hant': '見證', 'zh-Hans': '见证' },
  'check.step.acknowledged': { en: 'acknowledged', 'zh-Hant': '公司確認', 'zh-Hans': '公司确认' },
  'check.step.company-witnessed': {
    en: 'company’s signature witnessed',
    'zh-Hant': '見證公司簽署',
    'zh-Hans': '见证公司签署',
  },
  'check.step.effective': { en: 'effective', 'zh-Hant': '生效', 'zh-Hans': '生效' },
  'check.step.terminated': { en: 'ended', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'check.step.closed': { en: 'closed', 'zh-Hant': '結束', 'zh-Hans': '结束' },
  'check.way.wet-ink': { en: 'by hand', 'zh-Hant': '親筆', 'zh-Hans': '亲笔' },
  'check.way.electronic-signature': { en: 'electronically', 'zh-Hant': '電子簽署', 'zh-Hans': '电子签署' },
  'check.way.passkey-assent': { en: 'by passkey', 'zh-Hant': '通行密鑰', 'zh-Hans': '通行密钥' },
  'check.way.unknown': { en: 'how is not known', 'zh-Hant': '方式未明', 'zh-Hans': '方式不明' },
  'check.lacks': { en: 'Not recorded: {what}.', 'zh-Hant': '未有記錄：{what}。', 'zh-Hans': '未记录：{what}。' },
  'check.lacks-witness-name': { en: 'the witness’s name', 'zh-Hant': '見證人姓名', 'zh-Hans': '见证人姓名' },
  'check.lacks-address': { en: 'the witness’s address', 'zh-Hant': '見證人地址', 'zh-Hans': '见证人地址' },
  'check.lacks-occupation': { en: 'the witness’s occupation', 'zh-Hant': '見證人職業', 'zh-Hans': '见证人职业' },
  'check.lacks-signatory': { en: 'who signed for the company', 'zh-Hant': '公司簽署人', 'zh-Hans': '公司签署人' },
  'check.lacks-position': { en: 'that person’s position', 'zh-Hant': '公司簽署人職位', 'zh-Hans': '公司签署人职位' },
  'check.lacks-company-witness': { en: 'the company’s witness', 'zh-Hant': '公司見證人', 'zh-Hans': '公司见证人' },
  'check.lacks-document': {
    en: 'a file of the signed paper',
    'zh-Hant': '已簽署文件的檔案',
    'zh-Hans': '已签署文件的文档',
  },
  'check.lacks-reading': { en: 'the words of the paper', 'zh-Hant': '文件原文', 'zh-Hans': '文件原文' },
  'check.state.signed': {
    en: 'Signed on {since}, neither witnessed nor acknowledged yet.',
    'zh-Hant': '於{since}簽署，尚未經見證及公司確認。',
    'zh-Hans': '于{since}签署，尚未经见证及公司确认。',
  },
  'check.state.witnessed': {
    en: 'Signed on {since} and witnessed; the company has not acknowledged it yet.',
    'zh-Hant': '於{since}簽署並經見證，公司尚未確認。',
    'zh-Hans': '于{since}签署并经见证，公司尚未确认。',
  },
  'check.state.acknowledged': {
    en: 'Signed on {since} and acknowledged by the company; no witness is recorded.',
    'zh-Hant': '於{since}簽署並經公司確認，未有見證紀錄。',
    'zh-Hans': '于{since}签署并经公司确认，没有见证记录。',
  },
  'check.state.effective': {
    en: 'In force; signed on {since}, witnessed and acknowledged.',
    'zh-Hant': '有效；於{since}簽署，已經見證及公司確認。',
    'zh-Hans': '有效；于{since}签署，已经见证及公司确认。',
  },
  'check.state.terminated': {
    en: 'Ended on {ended}; signed on {since}.',
    'zh-Hant': '已於{ended}終止；於{since}簽署。',
    'zh-Hans': '已于{ended}终止；于{since}签署。',
  },
  'check.state.closed': {
    en: 'Ended on {ended} and closed: no claim that is known is open; signed on {since}.',
    'zh-Hant': '已於{ended}終止並結束：並無已知而未了結的申索；於{since}簽署。',
    'zh-Hans': '已于{ended}终止并结束：没有已知而未了结的申索；于{since}签署。',
  },
  'check.no-undertaking': {
    en: 'No undertaking is recorded for this beneficiary; the usual form stands in for it.',
    'zh-Hant': '未有記錄此受益人的承諾；以常用格式代替。',
    'zh-Hans': '未记录此受益人的承诺；以常用格式代替。',
  },
  'check.reading-version': {
    en: 'The sentences are a reading version in our words, not those of the paper.',
    'zh-Hant': '以下文句為本產品撮寫的閱讀版本，並非文件原文。',
    'zh-Hans': '以下文句为本产品概括的阅读版本，并非文件原文。',
  },
  'check.tally': { en: '{count} {verdict}', 'zh-Hant': '{verdict}{count}句', 'zh-Hans': '{verdict}{count}句' },
  'check.word': { en: '{verdict}.', 'zh-Hant': '{verdict}。', 'zh-Hans': '{verdict}。' },
  'check.word-under': {
    en: '{verdict}: {provisions}.',
    'zh-Hant': '{verdict}：{provisions}。',
    'zh-Hans': '{verdict}：{provisions}。',
  },
  'check.nothing-under': {
    en: '{provisions}: nothing to judge on this day',
    'zh-Hant': '{provisions}：當日無須判斷',
    'zh-Hans': '{provisions}：当日无须判断',
  },
  'check.standing.secondary': {
    en: '(secondary sources)',
    'zh-Hant': '（二手來源）',
    'zh-Hans': '（二手来源）',
  },
  'check.standing.assumed': {
    en: '(an assumption)',
    'zh-Hant': '（包括假設）',
    'zh-Hans': '（含有假设）',
  },
  'check.accrued': {
    en: 'Rights that have accrued, and that the end of the undertaking does not take away:',
    'zh-Hant': '因下列各項而產生的權利，不因承諾終止而消滅：',
    'zh-Hans': '因下列各项而产生的权利，不因承诺终止而消灭：',
  },
  'check.accrued-span': {
    en: 'From {from} until {until}.',
    'zh-Hant': '由{from}至{until}。',
    'zh-Hans': '由{from}至{until}。',
  },

  // What is not promised, what is due, what was printed otherwise.
  'check.other-rules': {
    en: 'Rules beside the undertakings',
    'zh-Hant': '承諾以外的規則',
    'zh-Hans': '承诺以外的规则',
  },
  'check.findings': { en: 'Findings', 'zh-Hant': '結論', 'zh-Hans': '结论' },
  'check.duties': { en: 'What is due', 'zh-Hant': '待辦事項', 'zh-Hans': '待办事项' },
  'check.due': { en: 'by {due}', 'zh-Hant': '{due}或之前', 'zh-Hans': '{due}或之前' },
  'check.overdue': {
    en: 'was due by {due}',
    'zh-Hant': '應於{due}或之前辦妥',
    'zh-Hans': '应于{due}或之前办妥',
  },
  'check.due-open': { en: 'no day stated', 'zh-Hant': '未訂明日期', 'zh-Hans': '未规定日期' },
  'check.discharged': { en: 'done {discharged}', 'zh-Hant': '已於{discharged}辦妥', 'zh-Hans': '已于{discharged}办妥' },
  'check.duty-of': {
    en: '{who}, Rule {provision}',
    'zh-Hant': '{who}，第{provision}條',
    'zh-Hans': '{who}，第{provision}条',
  },
  'check.differences': { en: 'Published figures', 'zh-Hant': '已公布數字', 'zh-Hans': '已公布数据' },
  'check.figures-agree': {
    en: '{agree} {agree|agrees|agree} with the record, {differ} {differ|does|do} not.',
    'zh-Hant': '{agree}項與紀錄一致，{differ}項不一致。',
    'zh-Hans': '{agree}项与记录一致，{differ}项不一致。',
  },
  'check.figures-open': {
    en: '{open} can’t be worked out from what is known.',
    'zh-Hant': '{open}項因資料不詳而無法計算。',
    'zh-Hans': '{open}项因资料不详而无法计算。',
  },
  'check.figures-apart': {
    en: '{apart} {apart|is|are} none that the record can be held against.',
    'zh-Hant': '{apart}項並非紀錄可核對的數字。',
    'zh-Hans': '{apart}项不是记录可核对的数据。',
  },
  'check.dated': { en: '({on})', 'zh-Hant': '（{on}）', 'zh-Hans': '（{on}）' },
  'check.from': { en: 'at least {low}', 'zh-Hant': '不少於{low}', 'zh-Hans': '不少于{low}' },
  'check.span': { en: '{low} to {high}', 'zh-Hant': '{low}至{high}', 'zh-Hans': '{low}至{high}' },
  'check.figure-named': { en: '“{figure}”', 'zh-Hant': '「{figure}」', 'zh-Hans': '“{figure}”' },
  'check.published': { en: 'published', 'zh-Hant': '已公布', 'zh-Hans': '已公布' },
  'check.computed': { en: 'computed', 'zh-Hant': '計算所得', 'zh-Hans': '计算所得' },
  'check.difference': { en: 'difference', 'zh-Hant': '差額', 'zh-Hans': '差额' },

  // Notes.
  'check.notes': { en: 'Notes', 'zh-Hant': '附註', 'zh-Hans': '附注' },
  'check.not-checked': {
    en: 'Not compared with the official text: Rules {provisions}.',
    'zh-Hant': '未經與官方文本核對的規則：{provisions}。',
    'zh-Hans': '未经与官方文本核对的规则：{provisions}。',
  },
  'check.secondary-text': {
    en: 'Known from secondary sources only: Rules {provisions}.',
    'zh-Hant': '僅從二手來源得知內容的規則：{provisions}。',
    'zh-Hans': '仅从二手来源得知内容的规则：{provisions}。',
  },
  'check.turns-on': {
    en: '{provisions} {provisions|turns|turn} on a question that the Rules leave open. {question} Here: {value}.',
    'zh-Hant': '{provisions}取決於規則未有定明的問題。{question}現採用：{value}。',
    'zh-Hans': '{provisions}取决于规则未有明确的问题。{question}现采用：{value}。',
  },
  'check.otherwise': {
    en: 'With “{value}”: {answers}.',
    'zh-Hant': '如採用「{value}」：{answers}。',
    'zh-Hans': '如采用“{value}”：{answers}。',
  },
  'check.otherwise-figures': {
    en: 'With “{value}” the answers are the same, with other figures.',
    'zh-Hant': '如採用「{value}」，結論相同，惟數字有別。',
    'zh-Hans': '如采用“{value}”，结论相同，但数字有别。',
  },
  'check.answer-under': {
    en: '{verdict} under {provisions}',
    'zh-Hant': '{provisions}為「{verdict}」',
    'zh-Hans': '{provisions}为“{verdict}”',
  },
  'check.listed': {
    en: '{provisions}: {verdict}',
    'zh-Hant': '{provisions}：{verdict}',
    'zh-Hans': '{provisions}：{verdict}',
  },
  'check.waived': {
    en: 'A waiver changed the answer: {provisions}.',
    'zh-Hant': '因豁免而改變結論：{provisions}。',
    'zh-Hans': '因豁免而改变结论：{provisions}。',
  },
  'check.explain-hint': {
    en: 'The whole derivation of a finding:',
    'zh-Hant': '查閱一項結論的完整推導：',
    'zh-Hans': '查看一项结论的完整推导：',
  },
} as const satisfies Catalogue;
