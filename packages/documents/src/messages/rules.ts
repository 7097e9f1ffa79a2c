import type { Catalogue } from './catalogue.ts';

/** Reasons and duties of every rule but those in `rules-promised.ts`, and why a rule does not bind. */
export const rulesMessages = {
  'rule.not-in-force': {
    en: 'The rule is in force from {from} only.',
    'zh-Hant': '本條自{from}起方生效。',
    'zh-Hans': '本条自{from}起方生效。',
  },
  'rule.not-listed': {
    en: 'The issuer was not listed on {on}.',
    'zh-Hant': '發行人於{on}尚未上市。',
    'zh-Hans': '发行人于{on}尚未上市。',
  },
  'rule.delisted': {
    en: 'The listing ended on {on}; the rule binds no longer.',
    'zh-Hant': '上市地位已於{on}終止，本條不再適用。',
    'zh-Hans': '上市地位已于{on}终止，本条不再适用。',
  },
  'rule.exempt-grandfathered': {
    en: 'The issuer is listed as a grandfathered issuer, so this rule does not bind it (Rule 8A.46; before 2022, Rule 19C.12).',
    'zh-Hant': '發行人以獲豁免發行人身分上市，本條對其不適用（第8A.46條；2022年前為第19C.12條）。',
    'zh-Hans': '发行人以获豁免发行人身份上市，本条对其不适用（第8A.46条；2022年前为第19C.12条）。',
  },
  'rule.exempt-secondary': {
    en: 'The listing is a secondary one, so this rule does not bind the issuer (Rule 8A.46; before 2022, Rule 19C.12).',
    'zh-Hant': '發行人屬第二上市，本條對其不適用（第8A.46條；2022年前為第19C.12條）。',
    'zh-Hans': '发行人属第二上市，本条对其不适用（第8A.46条；2022年前为第19C.12条）。',
  },
  'rule.waived': {
    en: 'Waived by the Exchange since {since}.',
    'zh-Hant': '聯交所自{since}起授予豁免。',
    'zh-Hans': '联交所自{since}起授予豁免。',
  },
  'rule.waived-on-conditions': {
    en: 'Waived by the Exchange since {since} on {conditions|this condition|these conditions}: {conditions}',
    'zh-Hant': '聯交所自{since}起授予豁免，條件如下：{conditions}',
    'zh-Hans': '联交所自{since}起授予豁免，条件如下：{conditions}',
  },
  'rule.waiver-condition-broken': {
    en: 'The Exchange waived it since {since}, and {conditions|a condition of that is|conditions of that are} recorded as broken: {conditions}. Whether the waiver still covers this is for the Exchange to say.',
    'zh-Hant': '聯交所自{since}起授予豁免，但所附條件記錄為被違反：{conditions}。豁免是否仍涵蓋此事，由聯交所決定。',
    'zh-Hans': '联交所自{since}起授予豁免，但所附条件记录为被违反：{conditions}。豁免是否仍涵盖此事，由联交所决定。',
  },
  'rule.no-weighted-class': {
    en: 'No weighted class is recorded.',
    'zh-Hant': '並無不同投票權股份類別的記錄。',
    'zh-Hans': '没有不同投票权股份类别的记录。',
  },
  'rule.no-live-weight': {
    en: 'No weighted share carries weight any more.',
    'zh-Hant': '已無仍附不同投票權的股份。',
    'zh-Hans': '已无仍附不同投票权的股份。',
  },

  '2.04.none': {
    en: 'No waiver is recorded.',
    'zh-Hant': '並無豁免的記錄。',
    'zh-Hans': '没有豁免的记录。',
  },
  '2.04.in-force': {
    en: 'Rule {waived} is waived since {since}, {until}, without conditions.',
    'zh-Hant': '第{waived}條自{since}起獲豁免，期限：{until}，並無附帶條件。',
    'zh-Hans': '第{waived}条自{since}起获豁免，期限：{until}，并无附带条件。',
  },
  '2.04.in-force-on-conditions': {
    en: 'Rule {waived} is waived since {since}, {until}, on {conditions|this condition|these conditions}: {conditions}',
    'zh-Hant': '第{waived}條自{since}起獲豁免，期限：{until}，條件如下：{conditions}',
    'zh-Hans': '第{waived}条自{since}起获豁免，期限：{until}，条件如下：{conditions}',
  },
  '2.04.lapsed': {
    en: 'The waiver of Rule {waived} since {since} lapsed after {lastDay}: the rule applies again.',
    'zh-Hant': '第{waived}條自{since}起的豁免於{lastDay}後失效，有關規則恢復適用。',
    'zh-Hans': '第{waived}条自{since}起的豁免于{lastDay}后失效，有关规则恢复适用。',
  },
  '2.04.refused': {
    en: 'The Exchange refused on {on} to waive Rule {waived}: the rule applies as it stands.',
    'zh-Hant': '聯交所於{on}拒絕豁免第{waived}條：有關規則照常適用。',
    'zh-Hans': '联交所于{on}拒绝豁免第{waived}条：有关规则照常适用。',
  },
  '2.04.approval-on-conditions': {
    en: 'The Exchange approved under Rule {waived} on {since}, on {conditions|this condition|these conditions}: {conditions}',
    'zh-Hant': '聯交所於{since}根據第{waived}條批准，條件如下：{conditions}',
    'zh-Hans': '联交所于{since}根据第{waived}条批准，条件如下：{conditions}',
  },
  '2.04.determination-on-conditions': {
    en: 'The Exchange decided under Rule {waived} on {since}, on {conditions|this condition|these conditions}: {conditions}',
    'zh-Hant': '聯交所於{since}根據第{waived}條作出裁定，條件如下：{conditions}',
    'zh-Hans': '联交所于{since}根据第{waived}条作出裁定，条件如下：{conditions}',
  },
  '2.04.broken-waiver': {
    en: 'A condition of the waiver of Rule {waived} is recorded as broken on {on}: “{condition}”. Whether the waiver still stands is for the Exchange to say.',
    'zh-Hant': '豁免第{waived}條所附條件「{condition}」記錄為於{on}被違反。豁免是否仍然有效，由聯交所決定。',
    'zh-Hans': '豁免第{waived}条所附条件“{condition}”记录为于{on}被违反。豁免是否仍然有效，由联交所决定。',
  },
  '2.04.broken-waiver-with': {
    en: 'A condition of the waiver of Rule {waived} is recorded as broken on {on}: “{condition}” ({what}). Whether the waiver still stands is for the Exchange to say.',
    'zh-Hant': '豁免第{waived}條所附條件「{condition}」記錄為於{on}被違反（{what}）。豁免是否仍然有效，由聯交所決定。',
    'zh-Hans': '豁免第{waived}条所附条件“{condition}”记录为于{on}被违反（{what}）。豁免是否仍然有效，由联交所决定。',
  },
  '2.04.broken-approval': {
    en: 'A condition of the approval under Rule {waived} is recorded as broken on {on}: “{condition}”. Whether the approval still stands is for the Exchange to say.',
    'zh-Hant': '根據第{waived}條所獲批准的條件「{condition}」記錄為於{on}被違反。批准是否仍然有效，由聯交所決定。',
    'zh-Hans': '根据第{waived}条所获批准的条件“{condition}”记录为于{on}被违反。批准是否仍然有效，由联交所决定。',
  },
  '2.04.broken-approval-with': {
    en: 'A condition of the approval under Rule {waived} is recorded as broken on {on}: “{condition}” ({what}). Whether the approval still stands is for the Exchange to say.',
    'zh-Hant':
      '根據第{waived}條所獲批准的條件「{condition}」記錄為於{on}被違反（{what}）。批准是否仍然有效，由聯交所決定。',
    'zh-Hans':
      '根据第{waived}条所获批准的条件“{condition}”记录为于{on}被违反（{what}）。批准是否仍然有效，由联交所决定。',
  },
  '2.04.broken-determination': {
    en: 'A condition of the decision of the Exchange under Rule {waived} is recorded as broken on {on}: “{condition}”. Whether the decision still stands is for the Exchange to say.',
    'zh-Hant':
      '聯交所根據第{waived}條所作裁定的條件「{condition}」記錄為於{on}被違反。裁定是否仍然有效，由聯交所決定。',
    'zh-Hans': '联交所根据第{waived}条所作裁定的条件“{condition}”记录为于{on}被违反。裁定是否仍然有效，由联交所决定。',
  },
  '2.04.broken-determination-with': {
    en: 'A condition of the decision of the Exchange under Rule {waived} is recorded as broken on {on}: “{condition}” ({what}). Whether the decision still stands is for the Exchange to say.',
    'zh-Hant':
      '聯交所根據第{waived}條所作裁定的條件「{condition}」記錄為於{on}被違反（{what}）。裁定是否仍然有效，由聯交所決定。',
    'zh-Hans':
      '联交所根据第{waived}条所作裁定的条件“{condition}”记录为于{on}被违反（{what}）。裁定是否仍然有效，由联交所决定。',
  },
  '2.04.was-broken-waiver': {
    en: 'A condition of the waiver of Rule {waived} was broken from {from} and met on {until}. What that did to the waiver is for the Exchange to say.',
    'zh-Hant': '豁免第{waived}條所附條件自{from}起被違反，至{until}達成。對豁免有何影響，由聯交所決定。',
    'zh-Hans': '豁免第{waived}条所附条件自{from}起被违反，至{until}达成。对豁免有何影响，由联交所决定。',
  },
  '2.04.was-broken-approval': {
    en: 'A condition of the approval under Rule {waived} was broken from {from} and met on {until}. What that did to the approval is for the Exchange to say.',
    'zh-Hant': '根據第{waived}條所獲批准的條件自{from}起被違反，至{until}達成。對批准有何影響，由聯交所決定。',
    'zh-Hans': '根据第{waived}条所获批准的条件自{from}起被违反，至{until}达成。对批准有何影响，由联交所决定。',
  },
  '2.04.was-broken-determination': {
    en: 'A condition of the decision of the Exchange under Rule {waived} was broken from {from} and met on {until}. What that did to the decision is for the Exchange to say.',
    'zh-Hant': '聯交所根據第{waived}條所作裁定的條件自{from}起被違反，至{until}達成。對裁定有何影響，由聯交所決定。',
    'zh-Hans': '联交所根据第{waived}条所作裁定的条件自{from}起被违反，至{until}达成。对裁定有何影响，由联交所决定。',
  },
  '2.04.duty-condition-approval': {
    en: 'Keep the condition of the approval under Rule {waived}: {condition}',
    'zh-Hant': '遵守根據第{waived}條所獲批准的條件：{condition}',
    'zh-Hans': '遵守根据第{waived}条所获批准的条件：{condition}',
  },
  '2.04.duty-condition-determination': {
    en: 'Keep the condition of the decision of the Exchange under Rule {waived}: {condition}',
    'zh-Hant': '遵守聯交所根據第{waived}條所作裁定的條件：{condition}',
    'zh-Hans': '遵守联交所根据第{waived}条所作裁定的条件：{condition}',
  },
  '2.04.until': { en: 'until {lastDay}', 'zh-Hant': '至{lastDay}止', 'zh-Hans': '至{lastDay}止' },
  '2.04.no-end': { en: 'with no end recorded', 'zh-Hant': '未記錄終止日', 'zh-Hans': '未记录终止日' },
  '2.04.duty-condition': {
    en: 'Keep the condition of the waiver of Rule {waived}: {condition}',
    'zh-Hant': '遵守豁免第{waived}條所附的條件：{condition}',
    'zh-Hans': '遵守豁免第{waived}条所附的条件：{condition}',
  },

  '8A.07.votes-only': {
    en: 'The extra votes belong to class {classes}, and the articles give force to the rule that it differs in votes only.',
    'zh-Hant': '額外票數附於{classes}類股份，而組織章程細則已落實該類別僅在票數上有別的規定。',
    'zh-Hans': '额外票数附于{classes}类股份，且公司章程已落实该类别仅在票数上有别的规定。',
  },
  '8A.07.other-rights-unknown': {
    en: 'The extra votes belong to class {classes}. Whether its shares have other rights of their own is not recorded. Record to which rules the articles give force.',
    'zh-Hant': '額外票數附於{classes}類股份。該類股份有否其他特有權利未有記錄。請記錄組織章程細則所落實的規則。',
    'zh-Hans': '额外票数附于{classes}类股份。该类股份有无其他特有权利未有记录。请记录公司章程所落实的规则。',
  },
  '8A.07.articles-silent': {
    en: 'The rules to which the articles give force are recorded, and this one is not among them; whether the shares of class {classes} have other rights of their own is not known.',
    'zh-Hant': '已記錄組織章程細則所落實的規則，惟不包括本條；{classes}類股份有否其他特有權利不詳。',
    'zh-Hans': '已记录公司章程所落实的规则，但不包括本条；{classes}类股份有无其他特有权利不详。',
  },
  '8A.07.superior-not-weighted': {
    en: 'Shares of class {superior} have more votes than other ordinary shares, yet the class is not recorded as weighted. Check how it was recorded.',
    'zh-Hant': '{superior}類股份的票數多於其他普通股，惟未記錄為不同投票權類別。請核對有關記錄。',
    'zh-Hans': '{superior}类股份的票数多于其他普通股，但未记录为不同投票权类别。请核对有关记录。',
  },
  '8A.07.no-class': {
    en: '{beneficiaries} {beneficiaries|is|are} recorded as {beneficiaries|a beneficiary|beneficiaries}, and no class of shares that carries weight is recorded. Record the class.',
    'zh-Hant': '{beneficiaries}已記錄為受益人，惟未有附帶不同投票權的股份類別的記錄。請記錄該類別。',
    'zh-Hans': '{beneficiaries}已记录为受益人，但没有附带不同投票权的股份类别的记录。请记录该类别。',
  },

  '8A.08.not-listed': {
    en: 'Class {classes} carries weight and is not listed.',
    'zh-Hant': '{classes}類附帶不同投票權，並無上市。',
    'zh-Hans': '{classes}类附带不同投票权，并未上市。',
  },
  '8A.08.listed': {
    en: 'Class {classes} carries weight and is recorded as listed.',
    'zh-Hant': '{classes}類附帶不同投票權，而記錄顯示其已上市。',
    'zh-Hans': '{classes}类附带不同投票权，而记录显示其已上市。',
  },

  '8A.10.within': {
    en: 'A share of class {class} has {votes:fraction} {votes|vote|votes}, one of class {other} has {ordinary:fraction}; at most {cap:fraction} times as many are allowed.',
    'zh-Hant': '{class}類每股{votes:fraction}票，{other}類每股{ordinary:fraction}票；上限為{cap:fraction}倍。',
    'zh-Hans': '{class}类每股{votes:fraction}票，{other}类每股{ordinary:fraction}票；上限为{cap:fraction}倍。',
  },
  '8A.10.above': {
    en: 'A share of class {class} has {votes:fraction} {votes|vote|votes}, more than {cap:fraction} times the {ordinary:fraction} of class {other}.',
    'zh-Hant': '{class}類每股{votes:fraction}票，超過{other}類每股{ordinary:fraction}票的{cap:fraction}倍。',
    'zh-Hans': '{class}类每股{votes:fraction}票，超过{other}类每股{ordinary:fraction}票的{cap:fraction}倍。',
  },
  '8A.10.votes-unknown': {
    en: 'How many votes a share of class {class} has is not known, so whether the cap of {cap:fraction} times is kept can’t be said. Record its votes.',
    'zh-Hant': '{class}類每股票數不詳，無法判斷有否超過{cap:fraction}倍的上限。請記錄其票數。',
    'zh-Hans': '{class}类每股票数不详，无法判断有无超过{cap:fraction}倍的上限。请记录其票数。',
  },
  '8A.10.no-ordinary-class': {
    en: 'No ordinary class is recorded to compare the votes with. Record it.',
    'zh-Hant': '未有可供比較票數的普通股類別的記錄。請補充記錄。',
    'zh-Hans': '没有可供比较票数的普通股类别的记录。请补充记录。',
  },

  '8A.11.director': {
    en: '{person} was a director on {on}, the day of listing.',
    'zh-Hant': '{person}於上市日{on}為董事。',
    'zh-Hans': '{person}于上市日{on}为董事。',
  },
  '8A.11.no-director': {
    en: '{person} was not a director on {on}, the day of listing, as far as recorded.',
    'zh-Hant': '據記錄，{person}於上市日{on}並非董事。',
    'zh-Hans': '据记录，{person}于上市日{on}并非董事。',
  },
  '8A.11.board-unknown': {
    en: 'Whether {person} was a director on {on}, the day of listing, is not recorded. Record the appointment.',
    'zh-Hant': '{person}於上市日{on}是否為董事未有記錄。請記錄其委任。',
    'zh-Hans': '{person}于上市日{on}是否为董事未有记录。请记录其委任。',
  },
  '8A.11.nobody-recorded': {
    en: 'No beneficiary is recorded for {on}, the day of listing. Record who they were.',
    'zh-Hant': '上市日{on}並無受益人的記錄。請記錄各受益人。',
    'zh-Hans': '上市日{on}没有受益人的记录。请记录各受益人。',
  },

  '8A.12.enough': {
    en: 'The beneficiaries together had {part} of the capital at listing; at least {floor} is wanted.',
    'zh-Hant': '上市時全體受益人合計佔股本{part}；最低要求為{floor}。',
    'zh-Hans': '上市时全体受益人合计占股本{part}；最低要求为{floor}。',
  },
  '8A.12.weighted-enough': {
    en: 'The weighted shares alone were {part} of the capital at listing; at least {floor} is wanted.',
    'zh-Hant': '上市時單計不同投票權股份已佔股本{part}；最低要求為{floor}。',
    'zh-Hans': '上市时单计不同投票权股份已占股本{part}；最低要求为{floor}。',
  },
  '8A.12.accepted': {
    en: 'The Exchange accepted an interest below {floor}, as recorded.',
    'zh-Hant': '據記錄，聯交所已接納低於{floor}的權益比例。',
    'zh-Hans': '据记录，联交所已接纳低于{floor}的权益比例。',
  },
  '8A.12.below': {
    en: 'The beneficiaries together had {part} of the capital at listing, less than {floor}. Whether that is enough because of its size in money is for the Exchange to determine.',
    'zh-Hant': '上市時全體受益人合計佔股本{part}，低於{floor}。是否因金額龐大而可接納，由聯交所認定。',
    'zh-Hans': '上市时全体受益人合计占股本{part}，低于{floor}。是否因金额巨大而可接纳，由联交所认定。',
  },
  '8A.12.holdings-decide': {
    en: 'At least {part} of the capital was the beneficiaries’ at listing; {floor} is wanted. It is reached if they had {short} more {short|share|shares} than is known of that day. Record their holdings at listing.',
    'zh-Hant':
      '上市時受益人所佔股本最少為{part}；要求為{floor}。若其當日持股較已知者多{short}股即告符合。請記錄其上市時的持股。',
    'zh-Hans':
      '上市时受益人所占股本至少为{part}；要求为{floor}。若其当日持股较已知者多{short}股即告符合。请记录其上市时的持股。',
  },
  '8A.12.total-unknown': {
    en: 'The position at listing is not recorded, so the beneficiaries’ part of the capital can’t be measured. Record it.',
    'zh-Hant': '未有上市時的持股結餘記錄，無法計算受益人所佔股本。請補充記錄。',
    'zh-Hans': '没有上市时的持股结余记录，无法计算受益人所占股本。请补充记录。',
  },

  '8A.16.no-change': {
    en: 'No change in the votes of a weighted class is recorded since listing.',
    'zh-Hant': '上市以來並無更改不同投票權類別票數的記錄。',
    'zh-Hans': '上市以来没有变更不同投票权类别票数的记录。',
  },
  '8A.16.raised': {
    en: 'On {on} the votes of each share of class {class} were raised from {from:fraction} to {to:fraction}.',
    'zh-Hant': '於{on}，{class}類每股票數由{from:fraction}增至{to:fraction}。',
    'zh-Hans': '于{on}，{class}类每股票数由{from:fraction}增至{to:fraction}。',
  },
  '8A.16.unchanged': {
    en: 'On {on} the terms of class {class} were stated anew; its votes went from {from:fraction} to {to:fraction}, which is no change.',
    'zh-Hant': '於{on}重新載列{class}類的條款；每股票數由{from:fraction}至{to:fraction}，並無改變。',
    'zh-Hans': '于{on}重新载列{class}类的条款；每股票数由{from:fraction}至{to:fraction}，没有改变。',
  },
  '8A.16.lowered': {
    en: 'On {on} the votes of each share of class {class} were lowered from {from:fraction} to {to:fraction}; no prior approval of the Exchange is recorded.',
    'zh-Hant': '於{on}，{class}類每股票數由{from:fraction}減至{to:fraction}；未有聯交所事先批准的記錄。',
    'zh-Hans': '于{on}，{class}类每股票数由{from:fraction}减至{to:fraction}；没有联交所事先批准的记录。',
  },
  '8A.16.lowered-approved': {
    en: 'On {on} the votes of each share of class {class} were lowered from {from:fraction} to {to:fraction}, with the Exchange’s approval recorded before.',
    'zh-Hant': '於{on}，{class}類每股票數由{from:fraction}減至{to:fraction}，事前已有聯交所批准的記錄。',
    'zh-Hans': '于{on}，{class}类每股票数由{from:fraction}减至{to:fraction}，事前已有联交所批准的记录。',
  },
  '8A.16.votes-unknown': {
    en: 'On {on} the votes of each share of class {class} were changed; whether they were raised or lowered depends on a number that is not recorded.',
    'zh-Hant': '於{on}更改了{class}類每股票數；是增是減取決於未有記錄的票數。',
    'zh-Hans': '于{on}变更了{class}类每股票数；是增是减取决于没有记录的票数。',
  },
  '8A.16.duty-announce': {
    en: 'Announce the change of {on} in the votes of class {class}, from {from:fraction} to {to:fraction}. By when was not found in the Rules.',
    'zh-Hant': '就{on}{class}類每股票數由{from:fraction}改為{to:fraction}作出公告。規則所定限期未能查得。',
    'zh-Hans': '就{on}{class}类每股票数由{from:fraction}改为{to:fraction}发布公告。规则所定期限未能查得。',
  },

  '8A.19.no-vehicle': {
    en: 'No weighted shares are recorded in the name of a vehicle.',
    'zh-Hant': '並無工具名下持有不同投票權股份的記錄。',
    'zh-Hans': '没有工具名下持有不同投票权股份的记录。',
  },
  '8A.19.qualifies': {
    en: 'Nothing recorded takes {vehicle} out of Rule 8A.18(2).',
    'zh-Hant': '並無記錄顯示{vehicle}不再符合第8A.18(2)條。',
    'zh-Hans': '没有记录显示{vehicle}不再符合第8A.18(2)条。',
  },
  '8A.19.ended': {
    en: '{vehicle} no longer qualified from {on}; the weight of its shares ended, and the issuer and the beneficiary tell the Exchange.',
    'zh-Hant': '{vehicle}自{on}起不再符合規定，其股份的不同投票權終止；發行人及受益人須通知聯交所。',
    'zh-Hans': '{vehicle}自{on}起不再符合规定，其股份的不同投票权终止；发行人及受益人须通知联交所。',
  },
  '8A.19.in-doubt': {
    en: 'Whether {vehicle} still qualifies is for the Exchange to determine. If it does not, the weight of its shares ends and the Exchange must be told.',
    'zh-Hant': '{vehicle}是否仍符合規定，由聯交所認定。如不符合，其股份的不同投票權終止，並須通知聯交所。',
    'zh-Hans': '{vehicle}是否仍符合规定，由联交所认定。如不符合，其股份的不同投票权终止，并须通知联交所。',
  },
  '8A.19.interests-unknown': {
    en: 'Who is behind {vehicle} is not recorded, so whether it qualifies can’t be said. Record the interests in it.',
    'zh-Hant': '{vehicle}由何人擁有未有記錄，無法判斷其是否符合規定。請記錄其權益。',
    'zh-Hans': '{vehicle}由何人拥有未有记录，无法判断其是否符合规定。请记录其权益。',
  },
  '8A.19.duty-notify': {
    en: 'Tell the Exchange, with the details and as soon as practicable, that {vehicle} no longer qualified from {on}.',
    'zh-Hant': '盡快將{vehicle}自{on}起不再符合規定一事連同詳情通知聯交所。',
    'zh-Hans': '尽快将{vehicle}自{on}起不再符合规定一事连同详情通知联交所。',
  },

  '8A.21.one-for-one': {
    en: 'Every recorded conversion of class {classes} is one for one: an entry holds one count for both classes.',
    'zh-Hant': '{classes}類的每項轉換記錄均為一換一：同一數目同時適用於兩個類別。',
    'zh-Hans': '{classes}类的每项转换记录均为一换一：同一数目同时适用于两个类别。',
  },
  '8A.21.one-for-one-left': {
    en: 'Every recorded conversion of class {classes} is one for one: an entry holds one count for both classes. {left} {left|share|shares} of the class {left|is|are} in issue.',
    'zh-Hant': '{classes}類的每項轉換記錄均為一換一：同一數目同時適用於兩個類別。該類尚有{left}股已發行。',
    'zh-Hans': '{classes}类的每项转换记录均为一换一：同一数目同时适用于两个类别。该类尚有{left}股已发行。',
  },

  '8A.22.goes-on': {
    en: 'Of the beneficiaries at listing, {people} still {people|has|have} weighted shares.',
    'zh-Hant': '上市時的受益人之中，{people}仍持有不同投票權股份。',
    'zh-Hans': '上市时的受益人之中，{people}仍持有不同投票权股份。',
  },
  '8A.22.over': {
    en: 'None of the beneficiaries at listing ({people}) has weighted shares any more: the WVR structure ended on {on}.',
    'zh-Hant': '上市時的受益人（{people}）均不再持有不同投票權股份：不同投票權架構已於{on}終止。',
    'zh-Hans': '上市时的受益人（{people}）均不再持有不同投票权股份：不同投票权架构已于{on}终止。',
  },
  '8A.22.holdings-unknown': {
    en: 'Whether {people} still {people|has|have} weighted shares is not known, and no other beneficiary at listing has any. Record the holdings.',
    'zh-Hant': '{people}是否仍持有不同投票權股份不詳，而上市時的其他受益人已無持有。請記錄其持股。',
    'zh-Hans': '{people}是否仍持有不同投票权股份不详，而上市时的其他受益人已不再持有。请记录其持股。',
  },
  '8A.22.nobody-recorded': {
    en: 'No beneficiary at listing is recorded, so whether the structure goes on can’t be said. Record who they were.',
    'zh-Hant': '未有上市時受益人的記錄，無法判斷架構是否延續。請記錄各受益人。',
    'zh-Hans': '没有上市时受益人的记录，无法判断架构是否延续。请记录各受益人。',
  },

  '8A.23.within': {
    en: 'The articles ask for {stake} of the votes to call a meeting; at most {most} may be asked for.',
    'zh-Hant': '組織章程細則要求持有{stake}的票數方可要求召開大會；上限為{most}。',
    'zh-Hans': '公司章程要求持有{stake}的票数方可提请召开会议；上限为{most}。',
  },
  '8A.23.too-high': {
    en: 'The articles ask for {stake} of the votes to call a meeting, more than {most}.',
    'zh-Hant': '組織章程細則要求持有{stake}的票數方可要求召開大會，高於{most}。',
    'zh-Hans': '公司章程要求持有{stake}的票数方可提请召开会议，高于{most}。',
  },
  '8A.23.shares-needed': {
    en: 'On one vote a share, without treasury shares, that was {shares} {shares|share|shares} on the day asked about.',
    'zh-Hant': '按一股一票並扣除庫存股份計算，查詢當日即{shares}股。',
    'zh-Hans': '按一股一票并扣除库存股份计算，查询当日即{shares}股。',
  },
  '8A.23.shares-needed-then': {
    en: 'On one vote a share that was {shares} {shares|share|shares} on the day asked about.',
    'zh-Hant': '按一股一票計算，查詢當日即{shares}股。',
    'zh-Hans': '按一股一票计算，查询当日即{shares}股。',
  },
  '8A.23.stake-unknown': {
    en: 'What stake the articles ask for to call a meeting is not recorded; at most {most} may be asked for. Record it.',
    'zh-Hant': '組織章程細則所要求的持股比例未有記錄；上限為{most}。請補充記錄。',
    'zh-Hans': '公司章程所要求的持股比例未有记录；上限为{most}。请补充记录。',
  },

  '8A.24.none-put': {
    en: 'No resolution on a reserved matter is recorded so far.',
    'zh-Hant': '至今並無保留事項決議案的記錄。',
    'zh-Hans': '至今没有保留事项决议的记录。',
  },
  '8A.24.ordinary': {
    en: 'Resolution {resolution} ({on}) is about {matters}, which is not reserved.',
    'zh-Hant': '決議案{resolution}（{on}）涉及{matters}，並非保留事項。',
    'zh-Hans': '决议{resolution}（{on}）涉及{matters}，并非保留事项。',
  },
  '8A.24.to-be-counted': {
    en: 'Resolution {resolution} ({on}) is about {matters}: every share has one vote on it.',
    'zh-Hant': '決議案{resolution}（{on}）涉及{matters}：每股一票。',
    'zh-Hans': '决议{resolution}（{on}）涉及{matters}：每股一票。',
  },
  '8A.24.one-vote': {
    en: 'Resolution {resolution} ({on}), about {matters}, was counted at one vote a share.',
    'zh-Hant': '決議案{resolution}（{on}，涉及{matters}）按一股一票點算。',
    'zh-Hans': '决议{resolution}（{on}，涉及{matters}）按一股一票计算。',
  },
  '8A.24.one-vote-any-matter': {
    en: 'Resolution {resolution} ({on}) was counted at one vote a share; what it was about is not recorded and does not matter here.',
    'zh-Hant': '決議案{resolution}（{on}）按一股一票點算；涉及何事未有記錄，惟於此無關。',
    'zh-Hans': '决议{resolution}（{on}）按一股一票计算；涉及何事未有记录，但于此无关。',
  },
  '8A.24.counted-weighted': {
    en: 'Resolution {resolution} ({on}) is about {matters}, and was counted with weight.',
    'zh-Hant': '決議案{resolution}（{on}）涉及{matters}，卻按不同投票權點算。',
    'zh-Hans': '决议{resolution}（{on}）涉及{matters}，却按不同投票权计算。',
  },
  '8A.24.more-votes-than-shares': {
    en: 'Resolution {resolution} ({on}) is about {matters}; {shares} {shares|share|shares} of class {class} {shares|was|were} counted as {votes} votes.',
    'zh-Hant': '決議案{resolution}（{on}）涉及{matters}；{class}類{shares}股被點算為{votes}票。',
    'zh-Hans': '决议{resolution}（{on}）涉及{matters}；{class}类{shares}股被计为{votes}票。',
  },
  '8A.24.count-unknown': {
    en: 'Resolution {resolution} ({on}), about {matters}, was polled; how the weighted shares were counted is not recorded. Record the shares and votes of the weighted class.',
    'zh-Hant':
      '決議案{resolution}（{on}，涉及{matters}）已表決；不同投票權股份如何點算未有記錄。請記錄該類別的股數及票數。',
    'zh-Hans':
      '决议{resolution}（{on}，涉及{matters}）已表决；不同投票权股份如何计算未有记录。请记录该类别的股数及票数。',
  },
  '8A.24.result-unknown': {
    en: 'Resolution {resolution}, about {matters}, was put to the meeting of {on}; its result is not recorded. Record the poll.',
    'zh-Hant': '決議案{resolution}（涉及{matters}）已提呈{on}的大會；結果未有記錄。請記錄表決結果。',
    'zh-Hans': '决议{resolution}（涉及{matters}）已提交{on}的会议；结果未有记录。请记录表决结果。',
  },
  '8A.24.matter-unknown': {
    en: 'What resolution {resolution} ({on}) is about is not recorded, so whether every share has one vote on it can’t be said. Record its matter.',
    'zh-Hant': '決議案{resolution}（{on}）涉及何事未有記錄，無法判斷是否應一股一票。請記錄其事項。',
    'zh-Hans': '决议{resolution}（{on}）涉及何事未有记录，无法判断是否应一股一票。请记录其事项。',
  },
  '8A.24.day-not-set': { en: 'day not recorded', 'zh-Hant': '日期未有記錄', 'zh-Hans': '日期未有记录' },
  '8A.24.duty-count': {
    en: 'Count resolution {resolution} at one vote a share.',
    'zh-Hant': '決議案{resolution}按一股一票點算。',
    'zh-Hans': '决议{resolution}按一股一票计算。',
  },
  '8A.24.duty-vote': {
    en: 'Cast one vote a share on resolution {resolution}.',
    'zh-Hant': '就決議案{resolution}每股只投一票。',
    'zh-Hans': '就决议{resolution}每股只投一票。',
  },
  '8A.24.matter-constitution': {
    en: 'the constitutional documents',
    'zh-Hant': '組織章程文件',
    'zh-Hans': '组织章程文件',
  },
  '8A.24.matter-class-rights': {
    en: 'the rights of a class',
    'zh-Hant': '類別股份所附權利',
    'zh-Hans': '类别股份所附权利',
  },
  '8A.24.matter-independent-director': {
    en: 'an independent non-executive director',
    'zh-Hant': '獨立非執行董事的委任或罷免',
    'zh-Hans': '独立非执行董事的委任或罢免',
  },
  '8A.24.matter-auditors': { en: 'the auditors', 'zh-Hant': '核數師的委聘或辭退', 'zh-Hans': '核数师的委聘或辞退' },
  '8A.24.matter-voluntary-winding-up': { en: 'voluntary winding-up', 'zh-Hant': '自願清盤', 'zh-Hans': '自愿清盘' },
  '8A.24.matter-other': { en: 'other business', 'zh-Hant': '其他事項', 'zh-Hans': '其他事项' },

  '8A.30.confirmed': {
    en: 'The committee’s reports are recorded up to the period that ended on {on}, and confirm what has to be confirmed.',
    'zh-Hant': '截至{on}止期間的委員會報告均已記錄，並已確認所須確認的事項。',
    'zh-Hans': '截至{on}止期间的委员会报告均已记录，并已确认所须确认的事项。',
  },
  '8A.30.not-due': {
    en: 'No report of the committee is due yet. The first is on the period that ends on {ends}, by {due} as far as known; that day was not checked.',
    'zh-Hant': '委員會報告尚未到期。首份報告涵蓋截至{ends}止的期間，據所知限期為{due}；該日未經核對。',
    'zh-Hans': '委员会报告尚未到期。首份报告涵盖截至{ends}止的期间，据所知期限为{due}；该日未经核对。',
  },
  '8A.30.nothing-owed': {
    en: 'The WVR structure ended before the first period did; no report was owed.',
    'zh-Hant': '不同投票權架構於首個期間結束前已終止，毋須作出報告。',
    'zh-Hans': '不同投票权架构于首个期间结束前已终止，无须作出报告。',
  },
  '8A.30.no-year-report': {
    en: 'Nothing is recorded of what the committee confirmed for the {periods|year|years} ended {periods}. Record its report; nothing is taken as complied with.',
    'zh-Hant': '截至{periods}止年度，委員會確認了甚麼未有記錄。請記錄其報告；本產品不會當作已遵守。',
    'zh-Hans': '截至{periods}止年度，委员会确认了什么未有记录。请记录其报告；本产品不会视为已遵守。',
  },
  '8A.30.no-half-year-report': {
    en: 'No report of the committee is recorded for the half-{periods|year|years} ended {periods}. Record it.',
    'zh-Hant': '截至{periods}止半年度的委員會報告未有記錄。請補充記錄。',
    'zh-Hans': '截至{periods}止半年度的委员会报告未有记录。请补充记录。',
  },
  '8A.30.not-confirmed': {
    en: 'The committee’s report on the year ended {on} does not confirm {provisions}.',
    'zh-Hant': '委員會就截至{on}止年度的報告未有確認第{provisions}條。',
    'zh-Hans': '委员会就截至{on}止年度的报告未有确认第{provisions}条。',
  },
  '8A.30.board-not-confirmed': {
    en: 'The committee’s report on the year ended {on} does not confirm that beneficiaries were directors all year and that nothing under Rule 8A.17 arose.',
    'zh-Hant': '委員會就截至{on}止年度的報告未有確認受益人全年均為董事及並無第8A.17條所述事宜。',
    'zh-Hans': '委员会就截至{on}止年度的报告未有确认受益人全年均为董事及并无第8A.17条所述事宜。',
  },
  '8A.30.part-of-year': {
    en: 'The committee’s report on the year ended {on} speaks of {from} to {until} only.',
    'zh-Hant': '委員會就截至{on}止年度的報告僅涵蓋{from}至{until}。',
    'zh-Hans': '委员会就截至{on}止年度的报告仅涵盖{from}至{until}。',
  },
  '8A.30.duty-year': {
    en: 'Have the committee confirm and report on the year ending {ends}. The day by which it is due is that of annual reports, and was not checked.',
    'zh-Hant': '由委員會就截至{ends}止年度作出確認及匯報。限期取自年報的限期，未經核對。',
    'zh-Hans': '由委员会就截至{ends}止年度作出确认及汇报。期限取自年报的期限，未经核对。',
  },
  '8A.30.duty-half-year': {
    en: 'Have the committee report on the half-year ending {ends}. The day by which it is due is that of interim reports, and was not checked.',
    'zh-Hant': '由委員會就截至{ends}止半年度作出匯報。限期取自中期報告的限期，未經核對。',
    'zh-Hans': '由委员会就截至{ends}止半年度作出汇报。期限取自中期报告的期限，未经核对。',
  },

  '8A.31.composed': {
    en: 'The members are {members}: all independent, one of them in the chair.',
    'zh-Hant': '成員為{members}：全屬獨立非執行董事，其中一人出任主席。',
    'zh-Hans': '成员为{members}：全属独立非执行董事，其中一人出任主席。',
  },
  '8A.31.not-independent': {
    en: 'From {from}: {members} {members|is|are} recorded as not independent.',
    'zh-Hant': '自{from}起：記錄顯示{members}並非獨立非執行董事。',
    'zh-Hans': '自{from}起：记录显示{members}并非独立非执行董事。',
  },
  '8A.31.chairs': {
    en: 'From {from}: {count} in the chair; one is wanted.',
    'zh-Hant': '自{from}起：有{count}名主席；應為一名。',
    'zh-Hans': '自{from}起：有{count}名主席；应为一名。',
  },
  '8A.31.no-committee': {
    en: 'From {from}: recorded as having no corporate governance committee.',
    'zh-Hant': '自{from}起：記錄顯示並無企業管治委員會。',
    'zh-Hans': '自{from}起：记录显示没有企业管治委员会。',
  },
  '8A.31.none-recorded': {
    en: 'Who has sat on the corporate governance committee since {since} is not recorded. Record its members.',
    'zh-Hant': '自{since}起企業管治委員會的成員未有記錄。請記錄各成員。',
    'zh-Hans': '自{since}起企业管治委员会的成员未有记录。请记录各成员。',
  },
  '8A.31.beginning-unknown': {
    en: 'Who sat on the corporate governance committee from {from} until {until} is not recorded.',
    'zh-Hant': '由{from}至{until}企業管治委員會的成員未有記錄。',
    'zh-Hans': '由{from}至{until}企业管治委员会的成员未有记录。',
  },

  '8A.32.recorded': {
    en: 'The committee’s reports are recorded for the periods ended {periods}.',
    'zh-Hant': '截至{periods}止期間的委員會報告均已記錄。',
    'zh-Hans': '截至{periods}止期间的委员会报告均已记录。',
  },
  '8A.32.not-recorded': {
    en: 'No summary of the committee’s work is recorded for the {periods|period|periods} ended {periods}.',
    'zh-Hant': '截至{periods}止期間的委員會工作摘要未有記錄。',
    'zh-Hans': '截至{periods}止期间的委员会工作摘要未有记录。',
  },
  '8A.32.not-due': {
    en: 'No summary of the committee’s work is due yet.',
    'zh-Hant': '委員會工作摘要尚未到期。',
    'zh-Hans': '委员会工作摘要尚未到期。',
  },

  '8A.33.in-office': {
    en: 'In office without a break since listing; now {advisers}.',
    'zh-Hant': '上市以來合規顧問並無空缺；現為{advisers}。',
    'zh-Hans': '上市以来合规顾问没有空缺；现为{advisers}。',
  },
  '8A.33.nobody-since': {
    en: 'No compliance adviser is in office since {from}.',
    'zh-Hant': '自{from}起並無合規顧問。',
    'zh-Hans': '自{from}起没有合规顾问。',
  },
  '8A.33.nobody-between': {
    en: 'No compliance adviser was in office from {from} until {until}, as far as recorded.',
    'zh-Hant': '據記錄，由{from}至{until}並無合規顧問。',
    'zh-Hans': '据记录，由{from}至{until}没有合规顾问。',
  },
  '8A.33.none-recorded': {
    en: 'No compliance adviser is recorded since {since}. Record who has been in office.',
    'zh-Hant': '自{since}起並無合規顧問的記錄。請記錄在任者。',
    'zh-Hans': '自{since}起没有合规顾问的记录。请记录在任者。',
  },

  '8A.34.nothing-to-consult': {
    en: 'Nothing is recorded since {since} on which the adviser had to be consulted about the structure.',
    'zh-Hant': '自{since}起並無須就架構諮詢合規顧問的記錄事項。',
    'zh-Hans': '自{since}起没有须就架构咨询合规顾问的记录事项。',
  },
  '8A.34.not-recorded': {
    en: '{count} {count|event|events} since {since} touched the WVR structure. Whether the adviser was consulted can’t be recorded and is not known.',
    'zh-Hant': '自{since}起有{count}項涉及不同投票權架構的事件。有否諮詢合規顧問現時無法記錄，故屬不詳。',
    'zh-Hans': '自{since}起有{count}项涉及不同投票权架构的事件。有无咨询合规顾问目前无法记录，故属不详。',
  },

  '8A.43.complete': {
    en: 'An undertaking is recorded that covers {provisions}.',
    'zh-Hant': '已記錄的承諾涵蓋第{provisions}條。',
    'zh-Hans': '已记录的承诺涵盖第{provisions}条。',
  },
  '8A.43.not-promised': {
    en: 'The undertaking recorded does not promise to comply with {provisions}.',
    'zh-Hant': '已記錄的承諾未有承諾遵守第{provisions}條。',
    'zh-Hans': '已记录的承诺未有承诺遵守第{provisions}条。',
  },
  '8A.43.not-for-shareholders': {
    en: 'The undertaking recorded has no sentence for the benefit of shareholders or by which they may enforce it.',
    'zh-Hant': '已記錄的承諾並無惠及股東或讓股東強制執行的條文。',
    'zh-Hans': '已记录的承诺没有惠及股东或让股东强制执行的条款。',
  },
  '8A.43.not-acknowledged': {
    en: 'Whether the company acknowledged it is not recorded.',
    'zh-Hant': '公司有否確認該承諾未有記錄。',
    'zh-Hans': '公司有无确认该承诺未有记录。',
  },
  '8A.43.not-witnessed': {
    en: 'No witness is recorded; the usual form has one.',
    'zh-Hant': '未有見證人的記錄；慣用格式設有見證人。',
    'zh-Hans': '没有见证人的记录；惯用格式设有见证人。',
  },
  '8A.43.paper-not-recorded': {
    en: 'An undertaking is recorded as given; its text is not, so whether it covers the six rules can’t be said. Record the paper.',
    'zh-Hant': '已記錄曾作出承諾，惟其文本未有記錄，無法判斷是否涵蓋該六項規則。請記錄該文件。',
    'zh-Hans': '已记录曾作出承诺，但其文本未有记录，无法判断是否涵盖该六项规则。请记录该文件。',
  },
  '8A.43.none-recorded': {
    en: 'No undertaking of this beneficiary is recorded. Record it.',
    'zh-Hant': '並無該受益人作出承諾的記錄。請補充記錄。',
    'zh-Hans': '没有该受益人作出承诺的记录。请补充记录。',
  },
  '8A.43.nobody-recorded': {
    en: 'No beneficiary is recorded, so whose undertaking is wanted can’t be said. Record the beneficiaries.',
    'zh-Hant': '未有受益人的記錄，無法判斷須由何人作出承諾。請記錄各受益人。',
    'zh-Hans': '没有受益人的记录，无法判断须由何人作出承诺。请记录各受益人。',
  },

  '8A.44.all': {
    en: 'The articles are recorded as giving force to every rule of the list. The list was not checked.',
    'zh-Hant': '記錄顯示組織章程細則已落實清單所列各條。該清單未經核對。',
    'zh-Hans': '记录显示公司章程已落实清单所列各条。该清单未经核对。',
  },
  '8A.44.lacking': {
    en: 'The articles are not recorded as giving force to {provisions}. The list of rules was not checked.',
    'zh-Hant': '未有記錄顯示組織章程細則落實第{provisions}條。所用清單未經核對。',
    'zh-Hans': '没有记录显示公司章程落实第{provisions}条。所用清单未经核对。',
  },
  '8A.44.not-recorded': {
    en: 'To which rules the articles give force is not recorded. Record them.',
    'zh-Hant': '組織章程細則落實了哪些規則未有記錄。請補充記錄。',
    'zh-Hans': '公司章程落实了哪些规则未有记录。请补充记录。',
  },

  '8A.46.whole-chapter': {
    en: 'The issuer is wholly under Chapter 8A; nothing falls away.',
    'zh-Hant': '發行人受第八A章全部約束，並無條文獲豁免。',
    'zh-Hans': '发行人受第八A章全部约束，没有条文获豁免。',
  },
  '8A.46.grandfathered': {
    en: 'The issuer is listed as a grandfathered issuer: {fallAway} do not bind it, {stay} do.',
    'zh-Hant': '發行人以獲豁免發行人身分上市：{fallAway}對其不適用，{stay}仍適用。',
    'zh-Hans': '发行人以获豁免发行人身份上市：{fallAway}对其不适用，{stay}仍适用。',
  },
  '8A.46.secondary': {
    en: 'The listing is a secondary one: {fallAway} do not bind the issuer, {stay} do.',
    'zh-Hant': '發行人屬第二上市：{fallAway}對其不適用，{stay}仍適用。',
    'zh-Hans': '发行人属第二上市：{fallAway}对其不适用，{stay}仍适用。',
  },
  '8A.46.changed': {
    en: 'The votes of a class were changed since that listing. Whether the changed structure is still outside those rules is for the Exchange to determine.',
    'zh-Hant': '該次上市後曾更改某類別的票數。更改後的架構是否仍獲豁免，由聯交所認定。',
    'zh-Hans': '该次上市后曾变更某类别的票数。变更后的架构是否仍获豁免，由联交所认定。',
  },
  '8A.46.change-accepted': {
    en: 'The votes of a class were changed since that listing, and the Exchange is recorded as having accepted it.',
    'zh-Hant': '該次上市後曾更改某類別的票數；記錄顯示聯交所已接納。',
    'zh-Hans': '该次上市后曾变更某类别的票数；记录显示联交所已接纳。',
  },
} as const satisfies Catalogue;
