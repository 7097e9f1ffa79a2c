import type { Catalogue } from './catalogue.ts';

/** What the next step of an undertaking waits for, what bears on it, and what the law asks of its form. */
export const undertakingLifeMessages = {
  'undertaking.lacks-signature': {
    en: 'The beneficiary has not signed the draft.',
    'zh-Hant': '受益人尚未簽署草擬本。',
    'zh-Hans': '受益人尚未签署草拟本。',
  },
  'undertaking.lacks-witness': {
    en: 'No witness of the beneficiary’s signature is recorded.',
    'zh-Hant': '並無紀錄顯示有人見證受益人的簽署。',
    'zh-Hans': '没有记录显示有人见证受益人的签署。',
  },
  'undertaking.lacks-witness-entry': {
    en: 'The paper shows a witness’s signature; no entry records when the witness signed.',
    'zh-Hant': '文件上有見證人的簽署，但並無記項載明其簽署時間。',
    'zh-Hans': '文件上有见证人的签署，但没有记项载明其签署时间。',
  },
  'undertaking.lacks-witness-name': {
    en: 'The name of the witness is not recorded.',
    'zh-Hant': '未有記錄見證人的姓名。',
    'zh-Hans': '未记录见证人的姓名。',
  },
  'undertaking.lacks-address': {
    en: 'The address of the witness is not recorded.',
    'zh-Hant': '未有記錄見證人的地址。',
    'zh-Hans': '未记录见证人的地址。',
  },
  'undertaking.lacks-occupation': {
    en: 'The occupation of the witness is not recorded.',
    'zh-Hant': '未有記錄見證人的職業。',
    'zh-Hans': '未记录见证人的职业。',
  },
  'undertaking.lacks-acknowledgement': {
    en: 'The company’s acknowledgement is not recorded.',
    'zh-Hant': '未有記錄公司的確認。',
    'zh-Hans': '未记录公司的确认。',
  },
  'undertaking.lacks-acknowledgement-entry': {
    en: 'The paper shows a signature for the company; no entry records when it was given.',
    'zh-Hant': '文件上有代表公司的簽署，但並無記項載明簽署時間。',
    'zh-Hans': '文件上有代表公司的签署，但没有记项载明签署时间。',
  },
  'undertaking.lacks-signatory': {
    en: 'Who signed for the company is not recorded.',
    'zh-Hant': '未有記錄何人代表公司簽署。',
    'zh-Hans': '未记录何人代表公司签署。',
  },
  'undertaking.lacks-position': {
    en: 'The position of whoever signed for the company is not recorded.',
    'zh-Hant': '未有記錄代表公司簽署者的職位。',
    'zh-Hans': '未记录代表公司签署者的职位。',
  },
  'undertaking.lacks-company-witness': {
    en: 'No witness of the company’s signature is recorded.',
    'zh-Hant': '並無紀錄顯示有人見證公司的簽署。',
    'zh-Hans': '没有记录显示有人见证公司的签署。',
  },
  'undertaking.lacks-document': {
    en: 'No file of the signed paper is kept with its entries.',
    'zh-Hant': '記項並未附存已簽署文件的檔案。',
    'zh-Hans': '记项未附存已签署文件的文档。',
  },
  'undertaking.lacks-reading': {
    en: 'The paper has not been read in: its own words are not known here.',
    'zh-Hant': '文件尚未讀入，其原文未能得知。',
    'zh-Hans': '文件尚未读入，其原文无从得知。',
  },
  'undertaking.lacks-date': {
    en: 'The paper shows no date of signing; {on} rests on its entry alone.',
    'zh-Hant': '文件並無簽署日期；{on}僅以記項為據。',
    'zh-Hans': '文件没有签署日期；{on}仅以记项为据。',
  },
  'undertaking.lacks-holding': {
    en: 'No weighted share of {who} is recorded, in a name of his own or through a vehicle.',
    'zh-Hant': '並無紀錄顯示{who}以本身名義或透過工具持有不同投票權股份。',
    'zh-Hans': '没有记录显示{who}以本人名义或通过工具持有不同投票权股份。',
  },
  'undertaking.lacks-interests': {
    en: 'Who stands behind {vehicle} is not recorded.',
    'zh-Hant': '未有記錄{vehicle}背後的權益人。',
    'zh-Hans': '未记录{vehicle}背后的权益人。',
  },
  'undertaking.lacks-claim-closed': {
    en: 'The claim “{claim}” of {made} is open; it holds the file open.',
    'zh-Hant': '{made}提出的申索「{claim}」尚未了結，檔案因而不能結束。',
    'zh-Hans': '{made}提出的申索“{claim}”尚未了结，档案因而不能结束。',
  },
  'undertaking.lacks-answer-own': {
    en: 'Nobody has claimed on the breach of {provision} by {subject}. The time to sue may be over on {early}, or only on {late} (law not checked; ask counsel).',
    'zh-Hant':
      '尚無人就{subject}違反{provision}提出申索。起訴時限可能於{early}屆滿，亦可能至{late}方屆滿（法律條文未經核對，請徵詢律師）。',
    'zh-Hans':
      '尚无人就{subject}违反{provision}提出申索。起诉时限可能于{early}届满，也可能至{late}才届满（法律条文未经核对，请咨询律师）。',
  },
  'undertaking.lacks-answer-own-undated': {
    en: 'Nobody has claimed on the breach of {provision} by {subject}. On which day it began is not known, and so not when the time to sue is over.',
    'zh-Hant': '尚無人就{subject}違反{provision}提出申索。違反的首日未明，起訴時限因而無從計算。',
    'zh-Hans': '尚无人就{subject}违反{provision}提出申索。违反的首日不明，起诉时限因而无从计算。',
  },
  'undertaking.lacks-answer-endeavours': {
    en: '{subject} broke {provision}, and nobody has claimed that best endeavours were lacking. The time to sue may be over on {early}, or only on {late} (law not checked; ask counsel).',
    'zh-Hant':
      '{subject}違反{provision}，尚無人以承諾人未盡最大努力為由提出申索。起訴時限可能於{early}屆滿，亦可能至{late}方屆滿（法律條文未經核對，請徵詢律師）。',
    'zh-Hans':
      '{subject}违反{provision}，尚无人以承诺人未尽最大努力为由提出申索。起诉时限可能于{early}届满，也可能至{late}才届满（法律条文未经核对，请咨询律师）。',
  },
  'undertaking.lacks-answer-endeavours-undated': {
    en: '{subject} broke {provision}, and nobody has claimed that best endeavours were lacking. On which day it began is not known, and so not when the time to sue is over.',
    'zh-Hant':
      '{subject}違反{provision}，尚無人以承諾人未盡最大努力為由提出申索。違反的首日未明，起訴時限因而無從計算。',
    'zh-Hans':
      '{subject}违反{provision}，尚无人以承诺人未尽最大努力为由提出申索。违反的首日不明，起诉时限因而无从计算。',
  },
  'undertaking.lacks-time': {
    en: 'No breach is known and nobody has claimed. Somebody still could: the time to sue may be over on {early}, or only on {late} (law not checked; ask counsel).',
    'zh-Hant':
      '未發現違反，亦無人提出申索，但仍可能有人提出：起訴時限可能於{early}屆滿，亦可能至{late}方屆滿（法律條文未經核對，請徵詢律師）。',
    'zh-Hans':
      '未发现违反，也无人提出申索，但仍可能有人提出：起诉时限可能于{early}届满，也可能至{late}才届满（法律条文未经核对，请咨询律师）。',
  },
  'undertaking.new-vehicle': {
    en: '{vehicle} holds shares for him since {since}, after he signed. No new undertaking is needed for it: the promise speaks of any vehicle.',
    'zh-Hant': '{vehicle}自{since}起代其持有股份，當時承諾已簽署。毋須為此另立承諾：承諾適用於任何工具。',
    'zh-Hans': '{vehicle}自{since}起代其持有股份，当时承诺已签署。无须为此另立承诺：承诺适用于任何工具。',
  },
  'undertaking.renamed-beneficiary': {
    en: 'The beneficiary is called {who} since {on}; the paper was signed under the former name.',
    'zh-Hant': '受益人自{on}起改稱{who}；文件以舊名簽署。',
    'zh-Hans': '受益人自{on}起改称{who}；文件以旧名签署。',
  },
  'undertaking.renamed-beneficiary-from': {
    en: 'The beneficiary is called {who} since {on}; the paper still names “{old}”.',
    'zh-Hant': '受益人自{on}起改稱{who}；文件仍載「{old}」。',
    'zh-Hans': '受益人自{on}起改称{who}；文件仍载“{old}”。',
  },
  'undertaking.renamed-company': {
    en: 'The company is called {who} since {on}; the paper was signed under its former name.',
    'zh-Hant': '公司自{on}起改稱{who}；文件以舊名簽署。',
    'zh-Hans': '公司自{on}起改称{who}；文件以旧名签署。',
  },
  'undertaking.renamed-company-from': {
    en: 'The company is called {who} since {on}; the paper still names “{old}”.',
    'zh-Hant': '公司自{on}起改稱{who}；文件仍載「{old}」。',
    'zh-Hans': '公司自{on}起改称{who}；文件仍载“{old}”。',
  },
  'undertaking.renamed-vehicle': {
    en: 'The vehicle is called {who} since {on}, after the paper was signed.',
    'zh-Hant': '工具自{on}起改稱{who}，當時文件已簽署。',
    'zh-Hans': '工具自{on}起改称{who}，当时文件已签署。',
  },
  'undertaking.renamed-vehicle-from': {
    en: 'The vehicle “{old}” is called {who} since {on}, after the paper was signed.',
    'zh-Hant': '工具「{old}」自{on}起改稱{who}，當時文件已簽署。',
    'zh-Hans': '工具“{old}”自{on}起改称{who}，当时文件已签署。',
  },
  'undertaking.draft-waits': {
    en: 'Another draft for the same beneficiary, “{other}” of {on}, waits to be signed.',
    'zh-Hant': '同一受益人另有草擬本「{other}」（{on}）有待簽署。',
    'zh-Hans': '同一受益人另有草拟本“{other}”（{on}）有待签署。',
  },
  'undertaking.replaced': {
    en: 'The undertaking “{by}” took its place on {on}. What was broken before stays broken; shareholders who relied on the old paper may have to agree to the change (Cap. 623 section 6, from a secondary source; ask counsel).',
    'zh-Hant':
      '承諾「{by}」已於{on}取代本承諾。先前的違反不受影響；曾依賴舊文件的股東可能須同意有關更改（第623章第6條，依據二手資料；請徵詢律師）。',
    'zh-Hans':
      '承诺“{by}”已于{on}取代本承诺。先前的违反不受影响；曾依赖旧文件的股东可能须同意有关更改（第623章第6条，依据二手资料；请咨询律师）。',
  },
  'undertaking.replaces': {
    en: 'It took the place of the undertaking “{other}” of {on}.',
    'zh-Hant': '本承諾取代{on}的承諾「{other}」。',
    'zh-Hans': '本承诺取代{on}的承诺“{other}”。',
  },
  'undertaking.second': {
    en: 'The same beneficiary gave another undertaking, “{other}”, on {on}. Both stand: no entry says that one took the place of the other.',
    'zh-Hant': '同一受益人另於{on}作出承諾「{other}」。兩者並存：並無記項顯示其一取代另一。',
    'zh-Hans': '同一受益人另于{on}作出承诺“{other}”。两者并存：没有记项显示其一取代另一。',
  },
  'undertaking.varied-without-consent': {
    en: 'Varied on {on} (“{what}”). No consent of shareholders is recorded: those who relied on the promise may have to agree (Cap. 623 section 6, from a secondary source; ask counsel).',
    'zh-Hant':
      '已於{on}更改（「{what}」）。並無股東同意的紀錄：曾依賴承諾的股東可能須予同意（第623章第6條，依據二手資料；請徵詢律師）。',
    'zh-Hans':
      '已于{on}更改（“{what}”）。没有股东同意的记录：曾依赖承诺的股东可能须予同意（第623章第6条，依据二手资料；请咨询律师）。',
  },
  'undertaking.varied-with-consent': {
    en: 'Varied on {on} (“{what}”), with consent recorded: {consents}. Whether everybody who relied on the promise has agreed is not decided here (Cap. 623 section 6, from a secondary source; ask counsel).',
    'zh-Hant':
      '已於{on}更改（「{what}」），並記錄同意：{consents}。是否所有曾依賴承諾者均已同意，本產品不作判斷（第623章第6條，依據二手資料；請徵詢律師）。',
    'zh-Hans':
      '已于{on}更改（“{what}”），并记录同意：{consents}。是否所有曾依赖承诺者均已同意，本产品不作判断（第623章第6条，依据二手资料；请咨询律师）。',
  },
  'undertaking.released-without-consent': {
    en: 'Released on {on} (“{what}”). No consent of shareholders is recorded: those who relied on the promise may have to agree (Cap. 623 section 6, from a secondary source; ask counsel). Rule 8A.43 asks for an undertaking as long as he is a beneficiary.',
    'zh-Hant':
      '已於{on}解除（「{what}」）。並無股東同意的紀錄：曾依賴承諾的股東可能須予同意（第623章第6條，依據二手資料；請徵詢律師）。只要其仍為受益人，第8A.43條即要求作出承諾。',
    'zh-Hans':
      '已于{on}解除（“{what}”）。没有股东同意的记录：曾依赖承诺的股东可能须予同意（第623章第6条，依据二手资料；请咨询律师）。只要其仍为受益人，第8A.43条即要求作出承诺。',
  },
  'undertaking.released-with-consent': {
    en: 'Released on {on} (“{what}”), with consent recorded: {consents}. Whether everybody who relied on the promise has agreed is not decided here (Cap. 623 section 6, from a secondary source; ask counsel). Rule 8A.43 asks for an undertaking as long as he is a beneficiary.',
    'zh-Hant':
      '已於{on}解除（「{what}」），並記錄同意：{consents}。是否所有曾依賴承諾者均已同意，本產品不作判斷（第623章第6條，依據二手資料；請徵詢律師）。只要其仍為受益人，第8A.43條即要求作出承諾。',
    'zh-Hans':
      '已于{on}解除（“{what}”），并记录同意：{consents}。是否所有曾依赖承诺者均已同意，本产品不作判断（第623章第6条，依据二手资料；请咨询律师）。只要其仍为受益人，第8A.43条即要求作出承诺。',
  },
  'undertaking.witness-on-another-day': {
    en: 'The signature is of {signed} and its witness signed on {seen}. A witness states that he saw it being made.',
    'zh-Hant': '簽署日期為{signed}，見證人則於{seen}簽署。見證人所證明的是親見簽署。',
    'zh-Hans': '签署日期为{signed}，见证人则于{seen}签署。见证人所证明的是亲见签署。',
  },
  'undertaking.register-unchanged': {
    en: 'His weight ended on {when}; the register still shows {shares} class {class} {shares|share|shares} of {holder}, not yet re-designated. They carry one vote a share.',
    'zh-Hant':
      '其不同投票權已於{when}終止；股東名冊仍載{holder}持有{class}類{shares}股，尚未重新指定。該等股份每股一票。',
    'zh-Hans':
      '其不同投票权已于{when}终止；股东名册仍载{holder}持有{class}类{shares}股，尚未重新指定。该等股份每股一票。',
  },
  'undertaking.register-unchanged-uncounted': {
    en: 'His weight ended on {when}; the register still shows class {class} shares of {holder}, their count not recorded, not yet re-designated. They carry one vote a share.',
    'zh-Hant':
      '其不同投票權已於{when}終止；股東名冊仍載{holder}持有{class}類股份（股數未有記錄），尚未重新指定。該等股份每股一票。',
    'zh-Hans':
      '其不同投票权已于{when}终止；股东名册仍载{holder}持有{class}类股份（股数未记录），尚未重新指定。该等股份每股一票。',
  },
  'undertaking.others-may-claim': {
    en: 'Every claim recorded is closed. That binds those who made them; whether another shareholder may still claim is a question for counsel.',
    'zh-Hant': '所有已記錄的申索均已了結，僅對提出者具約束力；其他股東能否再提出申索，請徵詢律師。',
    'zh-Hans': '所有已记录的申索均已了结，仅对提出者具约束力；其他股东能否再提出申索，请咨询律师。',
  },
  'undertaking.question-basis-unknown': {
    en: 'Is it a deed, or a promise for something given? Not recorded. Taken in the meantime: for something given, as the usual form states it. It matters for the time to sue.',
    'zh-Hant': '承諾是契據，抑或有代價的允諾？未有記錄。暫按慣常格式所述，視為有代價的允諾。此點影響起訴時限。',
    'zh-Hans': '承诺是契据，还是有代价的允诺？未记录。暂按惯常格式所述，视为有代价的允诺。此点影响起诉时限。',
  },
  'undertaking.question-basis-consideration': {
    en: 'Recorded as a promise for something given. Whether that was enough in law is for counsel.',
    'zh-Hant': '記錄為有代價的允諾。代價在法律上是否足夠，請徵詢律師。',
    'zh-Hans': '记录为有代价的允诺。代价在法律上是否足够，请咨询律师。',
  },
  'undertaking.question-basis-deed': {
    en: 'Recorded as a deed. Whether the formalities of a deed were kept is for counsel.',
    'zh-Hant': '記錄為契據。是否符合契據的形式要求，請徵詢律師。',
    'zh-Hans': '记录为契据。是否符合契据的形式要求，请咨询律师。',
  },
  'undertaking.question-electronic': {
    en: '{count} {count|signature is|signatures are} electronic. Whether each is good for this paper under the Electronic Transactions Ordinance (Cap. 553, not checked) is for counsel. Taken in the meantime: that it is.',
    'zh-Hant':
      '其中{count}項為電子簽署。根據《電子交易條例》（第553章，未經核對）是否適用於本文件，請徵詢律師。暫視為有效。',
    'zh-Hans':
      '其中{count}项为电子签署。根据《电子交易条例》（第553章，未经核对）是否适用于本文件，请咨询律师。暂视为有效。',
  },
  'undertaking.question-passkey': {
    en: '{count} {count|step was|steps were} agreed to with a passkey on the exact file. Whether that is a signature in law (Electronic Transactions Ordinance, Cap. 553, not checked) is for counsel. Taken in the meantime: that it is.',
    'zh-Hant':
      '其中{count}項以通行密鑰就檔案本身確認。此舉在法律上是否構成簽署（《電子交易條例》，第553章，未經核對），請徵詢律師。暫視為構成簽署。',
    'zh-Hans':
      '其中{count}项以通行密钥就文档本身确认。此举在法律上是否构成签署（《电子交易条例》，第553章，未经核对），请咨询律师。暂视为构成签署。',
  },
  'undertaking.question-way': {
    en: 'Whether {count} {count|signature was|signatures were} made by hand or electronically is not recorded. Taken in the meantime: by hand.',
    'zh-Hant': '{count}項簽署以親筆抑或電子方式作出，未有記錄。暫視為親筆簽署。',
    'zh-Hans': '{count}项签署以亲笔还是电子方式作出，未记录。暂视为亲笔签署。',
  },
  'undertaking.act-buy-back': { en: 'buying shares back', 'zh-Hant': '購回股份', 'zh-Hans': '回购股份' },
  'undertaking.act-cancellation': { en: 'cancelling shares', 'zh-Hant': '註銷股份', 'zh-Hans': '注销股份' },
  'undertaking.act-weighted-issue': {
    en: 'issuing weighted shares',
    'zh-Hant': '發行不同投票權股份',
    'zh-Hans': '发行不同投票权股份',
  },
  'undertaking.act-reserved-vote': {
    en: 'voting on a reserved matter',
    'zh-Hant': '就保留事項表決',
    'zh-Hans': '就保留事项表决',
  },
  'undertaking.act-vehicle-change': {
    en: 'changing who stands behind a vehicle',
    'zh-Hant': '更改工具背後的權益人',
    'zh-Hans': '更改工具背后的权益人',
  },
  'undertaking.endeavours-asked-once': {
    en: 'Not recorded: what he did to procure compliance when it came to {act} on {first}. Write it down while it is known; that it is not recorded says nothing against him.',
    'zh-Hant': '未有記錄：就{first}的{act}，承諾人曾作何努力促使遵守。宜趁記憶猶新記下；未有記錄並不代表其有過失。',
    'zh-Hans': '未记录：就{first}的{act}，承诺人曾作何努力促使遵守。宜趁记忆犹新记下；未记录并不代表其有过失。',
  },
  'undertaking.endeavours-asked': {
    en: 'Not recorded: what he did to procure compliance when it came to {act}, {count} times from {first} to {last}. Write it down while it is known; that it is not recorded says nothing against him.',
    'zh-Hant':
      '未有記錄：{first}至{last}期間{count}次{act}，承諾人曾作何努力促使遵守。宜趁記憶猶新記下；未有記錄並不代表其有過失。',
    'zh-Hans':
      '未记录：{first}至{last}期间{count}次{act}，承诺人曾作何努力促使遵守。宜趁记忆犹新记下；未记录并不代表其有过失。',
  },
} as const satisfies Catalogue;
