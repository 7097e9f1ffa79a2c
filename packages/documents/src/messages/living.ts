import type { Catalogue } from './catalogue.ts';

/** Why a sentence of an undertaking is in its state. */
export const livingMessages = {
  'undertaking.no-vehicle': {
    en: 'No vehicle is recorded that holds weighted shares for this beneficiary.',
    'zh-Hant': '並無記錄顯示有工具代該受益人持有不同投票權股份。',
    'zh-Hans': '并无记录显示有工具代该受益人持有不同投票权股份。',
  },
  'undertaking.nothing-found': {
    en: 'None of the provisions named is in question for this sentence.',
    'zh-Hant': '就本句而言，所述條文均無須判斷。',
    'zh-Hans': '就本句而言，所述条文均无须判断。',
  },
  'undertaking.ended-ceased': {
    en: 'Ended on {when}, when the giver ceased to be a beneficiary. Nothing since then is a breach of it.',
    'zh-Hant': '已於{when}隨承諾人不再是受益人而終止。其後發生的事不構成違反本承諾。',
    'zh-Hans': '已于{when}随承诺人不再是受益人而终止。其后发生的事不构成违反本承诺。',
  },
  'undertaking.ended-delisted': {
    en: 'Ended on {when} with the delisting. Nothing since then is a breach of it.',
    'zh-Hant': '已於{when}隨除牌而終止。其後發生的事不構成違反本承諾。',
    'zh-Hans': '已于{when}随退市而终止。其后发生的事不构成违反本承诺。',
  },
  'undertaking.endeavours-unknown': {
    en: '{subject} did not keep {provision}. That is not by itself a breach of this sentence: what the giver did to procure it is not recorded.',
    'zh-Hant': '{subject}未有遵守{provision}。此事本身並不構成違反本句：承諾人曾作出何等努力未有記錄。',
    'zh-Hans': '{subject}未有遵守{provision}。此事本身并不构成违反本句：承诺人曾作出何等努力未有记录。',
  },
  'undertaking.endeavours-recorded': {
    en: '{subject} did not keep {provision}. {count} {count|step|steps} of the giver to procure it {count|is|are} recorded; whether that was enough is a question for a court, not answered here.',
    'zh-Hant':
      '{subject}未有遵守{provision}。已記錄承諾人為促使其遵守而作的{count}項行動；是否足夠屬法院裁決的問題，本產品不作判斷。',
    'zh-Hans':
      '{subject}未有遵守{provision}。已记录承诺人为促使其遵守而作的{count}项行动；是否足够属法院裁决的问题，本产品不作判断。',
  },
  'undertaking.not-in-question': {
    en: 'Not in question on this day.',
    'zh-Hant': '當日無須判斷。',
    'zh-Hans': '当日无须判断。',
  },
  'undertaking.recital-true': {
    en: 'True on this day.',
    'zh-Hant': '當日屬實。',
    'zh-Hans': '当日属实。',
  },
  'undertaking.recital-past': {
    en: 'No longer in question: the undertaking has ended.',
    'zh-Hant': '承諾已終止，不再適用。',
    'zh-Hans': '承诺已终止，不再适用。',
  },
  'undertaking.recital-unrecorded': {
    en: 'No entry says that the giver is a beneficiary.',
    'zh-Hant': '並無記錄顯示承諾人為受益人。',
    'zh-Hans': '并无记录显示承诺人为受益人。',
  },
  'undertaking.before-listing': {
    en: 'The issuer is not listed on this day.',
    'zh-Hant': '發行人當日並非上市。',
    'zh-Hans': '发行人当日并非上市。',
  },
  'undertaking.listed-since': {
    en: 'The issuer has been listed since {since}.',
    'zh-Hant': '發行人自{since}起上市。',
    'zh-Hans': '发行人自{since}起上市。',
  },
  'undertaking.no-waiver': {
    en: 'No waiver of the Exchange is in force on this day.',
    'zh-Hant': '當日並無有效的聯交所豁免。',
    'zh-Hans': '当日并无有效的联交所豁免。',
  },
  'undertaking.waiver-lapsed': {
    en: 'The waiver of {waived} lapsed after {until}.',
    'zh-Hant': '就{waived}的豁免已於{until}後失效。',
    'zh-Hans': '就{waived}的豁免已于{until}后失效。',
  },
  'undertaking.waiver-refused': {
    en: 'The Exchange refused on {on} to waive {waived}.',
    'zh-Hant': '聯交所於{on}拒絕豁免{waived}。',
    'zh-Hans': '联交所于{on}拒绝豁免{waived}。',
  },
  'undertaking.waivers-in-force': {
    en: 'Waivers of {provisions} are in force on this day.',
    'zh-Hant': '當日有效的豁免涉及{provisions}。',
    'zh-Hans': '当日有效的豁免涉及{provisions}。',
  },
  'undertaking.no-claim': {
    en: 'No claim under it is open.',
    'zh-Hant': '並無未了結的申索。',
    'zh-Hans': '并无未了结的申索。',
  },
  'undertaking.claims-open': {
    en: '{count} {count|claim|claims} under it {count|is|are} open.',
    'zh-Hant': '有{count}項申索尚未了結。',
    'zh-Hans': '有{count}项申索尚未了结。',
  },
  'undertaking.not-ended': {
    en: 'Neither of the two ends has come.',
    'zh-Hant': '兩項終止情況均未發生。',
    'zh-Hans': '两项终止情况均未发生。',
  },
  'undertaking.nothing-accrued': {
    en: 'No breach is found that gave rise to a right.',
    'zh-Hant': '未發現已引致權利的違反。',
    'zh-Hans': '未发现已引致权利的违反。',
  },
  'undertaking.accruing': {
    en: '{count} {count|breach goes|breaches go} on; the rights {count|it gives|they give} rise to will outlive the undertaking.',
    'zh-Hant': '有{count}項違反仍在持續；由此產生的權利在承諾終止後仍然存續。',
    'zh-Hans': '有{count}项违反仍在持续；由此产生的权利在承诺终止后仍然存续。',
  },
  'undertaking.accrued': {
    en: '{count} {count|breach|breaches} found; the rights {count|it|they} gave rise to will outlive the undertaking.',
    'zh-Hant': '發現{count}項違反；由此產生的權利在承諾終止後仍然存續。',
    'zh-Hans': '发现{count}项违反；由此产生的权利在承诺终止后仍然存续。',
  },
  'undertaking.accrued-survive': {
    en: '{count} {count|breach|breaches} before the end; the rights {count|it|they} gave rise to survive it.',
    'zh-Hant': '終止前有{count}項違反；由此產生的權利不受終止影響。',
    'zh-Hans': '终止前有{count}项违反；由此产生的权利不受终止影响。',
  },
} as const satisfies Catalogue;
