import type { Catalogue } from './catalogue.ts';

/** The public page of an issuer: what was promised to shareholders, in plain words, and whether it is kept. */
export const publicMessages = {
  // Whether the promises are kept, in one sentence.
  'public.as-of': { en: 'As of {on}', 'zh-Hant': '截至{on}', 'zh-Hans': '截至{on}' },
  'public.as-of-known': {
    en: 'As of {on}, as known on {known}',
    'zh-Hant': '截至{on}，以{known}所知為準',
    'zh-Hans': '截至{on}，以{known}所知为准',
  },
  'public.headline.kept': {
    en: 'The promises to shareholders are being kept',
    'zh-Hant': '對股東的承諾，現正獲得遵守',
    'zh-Hans': '对股东的承诺，目前得到遵守',
  },
  'public.headline.action-required': {
    en: 'The promises to shareholders are kept so far, and something is to be done now',
    'zh-Hant': '對股東的承諾，至今獲得遵守，惟有事項須即辦理',
    'zh-Hans': '对股东的承诺，至今得到遵守，但有事项须立即办理',
  },
  'public.headline.breached': {
    en: 'A promise to shareholders is not being kept',
    'zh-Hant': '有對股東的承諾未獲遵守',
    'zh-Hans': '有对股东的承诺未得到遵守',
  },
  'public.headline.breached-on-published-figures': {
    en: 'On the published figures a promise to shareholders was not kept; that is not confirmed',
    'zh-Hant': '按已公布數字，有對股東的承諾未獲遵守，尚待證實',
    'zh-Hans': '按已公布数据，有对股东的承诺未得到遵守，尚待证实',
  },
  'public.headline.breached-on-assumption': {
    en: 'On an assumption of the record a promise to shareholders was not kept; that is not confirmed',
    'zh-Hant': '按紀錄中的假設，有對股東的承諾未獲遵守，尚待證實',
    'zh-Hans': '按记录中的假设，有对股东的承诺未得到遵守，尚待证实',
  },
  'public.headline.ceased': {
    en: 'The promises to shareholders have ended',
    'zh-Hant': '對股東的承諾已經終止',
    'zh-Hans': '对股东的承诺已经终止',
  },
  'public.headline.needs-approval': {
    en: 'Something under the promises to shareholders needs an approval that is not recorded',
    'zh-Hant': '對股東的承諾之下，有事項須經批准而未見紀錄',
    'zh-Hans': '对股东的承诺之下，有事项须经批准而未见记录',
  },
  'public.headline.needs-determination': {
    en: 'Whether every promise to shareholders is kept is for the Exchange or a court to determine',
    'zh-Hant': '對股東的承諾是否全部獲得遵守，有待聯交所或法院裁定',
    'zh-Hans': '对股东的承诺是否全部得到遵守，有待联交所或法院裁定',
  },
  'public.headline.information-missing': {
    en: 'Whether every promise to shareholders is kept can’t be said: information is missing',
    'zh-Hant': '資料不足，未能說明對股東的承諾是否全部獲得遵守',
    'zh-Hans': '资料不足，无法说明对股东的承诺是否全部得到遵守',
  },
  'public.headline.not-applicable': {
    en: 'No promise to shareholders is in question on this day',
    'zh-Hant': '在該日，並無須作判斷的承諾',
    'zh-Hans': '在该日，没有须作判断的承诺',
  },
  'public.headline.none': {
    en: 'No promise to shareholders is recorded on this day',
    'zh-Hant': '在該日，未有對股東作出承諾的紀錄',
    'zh-Hans': '在该日，没有对股东作出承诺的记录',
  },
  'public.word.kept': { en: 'Kept', 'zh-Hant': '獲得遵守', 'zh-Hans': '得到遵守' },
  'public.word.action-required': { en: 'To be done', 'zh-Hant': '須辦理', 'zh-Hans': '须办理' },
  'public.word.breached': { en: 'Not kept', 'zh-Hant': '未獲遵守', 'zh-Hans': '未得到遵守' },
  'public.word.breached-on-published-figures': {
    en: 'Not kept on published figures',
    'zh-Hant': '按已公布數字未獲遵守',
    'zh-Hans': '按已公布数据未得到遵守',
  },
  'public.word.breached-on-assumption': {
    en: 'Not kept on an assumption',
    'zh-Hant': '按假設未獲遵守',
    'zh-Hans': '按假设未得到遵守',
  },
  'public.word.ceased': { en: 'Ended', 'zh-Hant': '已終止', 'zh-Hans': '已终止' },
  'public.word.needs-approval': { en: 'Needs approval', 'zh-Hant': '須經批准', 'zh-Hans': '须经批准' },
  'public.word.needs-determination': { en: 'To be determined', 'zh-Hant': '有待裁定', 'zh-Hans': '有待裁定' },
  'public.word.information-missing': { en: 'Not known', 'zh-Hant': '資料不足', 'zh-Hans': '资料不足' },
  'public.word.not-applicable': { en: 'Not in question', 'zh-Hant': '無須判斷', 'zh-Hans': '无须判断' },
  'public.since-given': {
    en: 'The record shows no lapse since they were given on {since}.',
    'zh-Hant': '自{since}作出承諾以來，紀錄中並無中斷。',
    'zh-Hans': '自{since}作出承诺以来，记录中没有中断。',
  },
  'public.since-lapse': {
    en: 'The record shows no lapse since {since}.',
    'zh-Hant': '自{since}起，紀錄中並無中斷。',
    'zh-Hans': '自{since}起，记录中没有中断。',
  },
  'public.because': { en: '{who}: {text}', 'zh-Hant': '{who}：{text}', 'zh-Hans': '{who}：{text}' },
  'public.lapses': {
    en: 'Before, {count} {count|promise was|promises were} not kept for a time:',
    'zh-Hant': '此前曾有{count}項一度未獲遵守：',
    'zh-Hans': '此前曾有{count}项一度未得到遵守：',
  },
  'public.lapse': {
    en: 'Rule {provision}, {who}: from {from} until {until}',
    'zh-Hant': '第{provision}條，{who}：由{from}至{until}',
    'zh-Hans': '第{provision}条，{who}：由{from}至{until}',
  },
  'public.lapse-day': {
    en: 'Rule {provision}, {who}: on {from}',
    'zh-Hant': '第{provision}條，{who}：{from}',
    'zh-Hans': '第{provision}条，{who}：{from}',
  },
  'public.lapse-secondary': {
    en: 'Rule {provision}, {who}: on the published figures from {from} until {until}, not confirmed',
    'zh-Hant': '第{provision}條，{who}：按已公布數字，由{from}至{until}，未經證實',
    'zh-Hans': '第{provision}条，{who}：按已公布数据，由{from}至{until}，未经证实',
  },
  'public.lapse-day-secondary': {
    en: 'Rule {provision}, {who}: on the published figures on {from}, not confirmed',
    'zh-Hant': '第{provision}條，{who}：按已公布數字，{from}，未經證實',
    'zh-Hans': '第{provision}条，{who}：按已公布数据，{from}，未经证实',
  },
  'public.lapse-assumed': {
    en: 'Rule {provision}, {who}: on an assumption of the record from {from} until {until}, not confirmed',
    'zh-Hant': '第{provision}條，{who}：按紀錄中的假設，由{from}至{until}，未經證實',
    'zh-Hans': '第{provision}条，{who}：按记录中的假设，由{from}至{until}，未经证实',
  },
  'public.lapse-day-assumed': {
    en: 'Rule {provision}, {who}: on an assumption of the record on {from}, not confirmed',
    'zh-Hant': '第{provision}條，{who}：按紀錄中的假設，{from}，未經證實',
    'zh-Hans': '第{provision}条，{who}：按记录中的假设，{from}，未经证实',
  },

  // How many votes.
  'public.votes': {
    en: '{count} {count|person has|people have} {capital:percent} of the capital and {ordinary:percent} of the votes on ordinary matters. On reserved matters, where every share has one vote, it is {reserved:percent}.',
    'zh-Hant':
      '{count}人佔股本{capital:percent}，在一般事項上佔{ordinary:percent}的票；在一股一票的保留事項上，佔{reserved:percent}。',
    'zh-Hans':
      '{count}人占股本{capital:percent}，在一般事项上占{ordinary:percent}的票；在一股一票的保留事项上，占{reserved:percent}。',
  },
  'public.votes-unknown': {
    en: 'How many votes the beneficiaries have together can’t be worked out from what is recorded.',
    'zh-Hant': '按現有紀錄，未能計算各受益人合共有多少票。',
    'zh-Hans': '按现有记录，无法计算各受益人合计有多少票。',
  },
  'public.votes-ordinary': { en: 'Ordinary matters', 'zh-Hant': '一般事項', 'zh-Hans': '一般事项' },
  'public.votes-reserved': {
    en: 'Reserved matters, one share one vote',
    'zh-Hant': '保留事項，一股一票',
    'zh-Hans': '保留事项，一股一票',
  },
  'public.votes-theirs': { en: 'beneficiaries {part}', 'zh-Hant': '受益人 {part}', 'zh-Hans': '受益人 {part}' },
  'public.votes-others': { en: 'all others {part}', 'zh-Hant': '其他股東 {part}', 'zh-Hans': '其他股东 {part}' },

  // What was promised.
  'public.promise.8A.09': {
    en: 'All other shareholders together keep at least a tenth of the votes.',
    'zh-Hant': '其他股東合計，始終擁有不少於一成的票。',
    'zh-Hans': '其他股东合计，始终拥有不少于一成的票。',
  },
  'public.promise.8A.14': {
    en: 'No further shares with extra votes are issued, unless the Exchange approves and all shareholders take part in proportion.',
    'zh-Hant': '除非聯交所批准並由全體股東按比例參與，否則不再增發附有額外票數的股份。',
    'zh-Hans': '除非联交所批准并由全体股东按比例参与，否则不再增发附有额外票数的股份。',
  },
  'public.promise.8A.15': {
    en: 'When the number of shares falls, as by a buy-back, extra votes are given up in proportion.',
    'zh-Hant': '股份數目減少時（例如公司購回股份），額外票數亦按比例放棄。',
    'zh-Hans': '股份数目减少时（例如公司购回股份），额外票数亦按比例放弃。',
  },
  'public.promise.8A.17': {
    en: 'The extra votes end when their holder dies or leaves the board, or when the Exchange finds him unfit as a director.',
    'zh-Hant': '持有人身故、不再擔任董事，或被聯交所裁定不適合擔任董事時，額外票數即告終止。',
    'zh-Hans': '持有人身故、不再担任董事，或被联交所裁定不适合担任董事时，额外票数即告终止。',
  },
  'public.promise.8A.18': {
    en: 'The extra votes of a share end when it passes to somebody else.',
    'zh-Hant': '股份轉予他人時，其額外票數即告終止。',
    'zh-Hans': '股份转予他人时，其额外票数即告终止。',
  },
  'public.promise.8A.19': {
    en: 'The extra votes of shares in a vehicle end when it no longer stands for its beneficiary alone; the Exchange is then told.',
    'zh-Hant': '持股工具不再只代表其受益人時，所持股份的額外票數即告終止，並須通知聯交所。',
    'zh-Hans': '持股工具不再只代表其受益人时，所持股份的额外票数即告终止，并须通知联交所。',
  },
  'public.promise.8A.24': {
    en: 'On what concerns everybody most, as the constitution, independent directors, auditors and winding up, every share has one vote.',
    'zh-Hant': '就最關乎全體股東的事項（章程、獨立董事、核數師、清盤），每股只有一票。',
    'zh-Hans': '就最关乎全体股东的事项（章程、独立董事、核数师、清盘），每股只有一票。',
  },
  'public.promise-other': {
    en: 'Rule {provision}: {title}',
    'zh-Hant': '第{provision}條：{title}',
    'zh-Hans': '第{provision}条：{title}',
  },
  'public.not-checked': {
    en: 'Our reading of Rule {provision} was not compared with the official text.',
    'zh-Hant': '對第{provision}條的理解，未與官方文本核對。',
    'zh-Hans': '对第{provision}条的理解，未与官方文本核对。',
  },
  'public.secondary-source': {
    en: 'Rule {provision} is known to us from secondary sources only, not from the official text.',
    'zh-Hant': '第{provision}條僅從二手來源得知，未與官方文本核對。',
    'zh-Hans': '第{provision}条仅从二手来源得知，未与官方文本核对。',
  },
  'public.reading-version': {
    en: 'The papers themselves were not read in: the promises are those that Rule 8A.43 asks of every beneficiary, in our words.',
    'zh-Hant': '未有錄入承諾文件原文：以上為第8A.43條要求每名受益人作出的承諾，以本產品文字表述。',
    'zh-Hans': '未录入承诺文件原文：以上为第8A.43条要求每名受益人作出的承诺，以本产品文字表述。',
  },

  // Who promised.
  'public.person-since': {
    en: 'Promised on {since}.',
    'zh-Hant': '於{since}作出承諾。',
    'zh-Hans': '于{since}作出承诺。',
  },
  'public.person-ended': {
    en: 'Promised on {since}; the promise ended on {ended}. What was owed until then is still owed.',
    'zh-Hant': '於{since}作出承諾，已於{ended}終止；此前已產生的責任不受影響。',
    'zh-Hans': '于{since}作出承诺，已于{ended}终止；此前已产生的责任不受影响。',
  },
  'public.person-no-promise': {
    en: 'No promise is recorded.',
    'zh-Hant': '未有承諾紀錄。',
    'zh-Hans': '没有承诺记录。',
  },
  'public.person-weight-ended': {
    en: 'The extra votes ended on {ended}: {cause}.',
    'zh-Hant': '額外票數已於{ended}終止：{cause}。',
    'zh-Hans': '额外票数已于{ended}终止：{cause}。',
  },
  'public.person-votes': {
    en: '{capital} of the capital, {votes} of the votes on ordinary matters.',
    'zh-Hant': '佔股本{capital}，在一般事項上佔{votes}的票。',
    'zh-Hans': '占股本{capital}，在一般事项上占{votes}的票。',
  },
  'public.person-votes-unknown': {
    en: 'How many votes can’t be worked out from what is recorded.',
    'zh-Hant': '按現有紀錄，未能計算其票數。',
    'zh-Hans': '按现有记录，无法计算其票数。',
  },

  'public.figure.yes': { en: 'agrees', 'zh-Hant': '一致', 'zh-Hans': '一致' },
  'public.figure.no': { en: 'differs', 'zh-Hant': '不一致', 'zh-Hans': '不一致' },
  'public.figure.not-computable': { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
  'public.figure.not-compared': { en: 'not compared', 'zh-Hant': '未作核對', 'zh-Hans': '未作核对' },
  'public.finding': {
    en: 'Rule {provision}, {subject}',
    'zh-Hant': '第{provision}條，{subject}',
    'zh-Hans': '第{provision}条，{subject}',
  },
} as const satisfies Catalogue;
