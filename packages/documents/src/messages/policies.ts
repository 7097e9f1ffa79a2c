import type { Catalogue } from './catalogue.ts';

/**
 * The policies: of each the question as a sentence, of each choice a short name that can stand in a sentence, and under
 * `.means` what choosing it does.
 */
export const policyMessages = {
  'policy.conversionDueOn': {
    en: 'When are fewer shares in issue for Rule 8A.15?',
    'zh-Hant': '就第8A.15條而言，股份何時算減少？',
    'zh-Hans': '就第8A.15条而言，股份何时算减少？',
  },
  'policy.conversionDueOn.cancellation': { en: 'when they are cancelled', 'zh-Hant': '註銷時', 'zh-Hans': '注销时' },
  'policy.conversionDueOn.cancellation.means': {
    en: 'Shares bought back stay in the count until they are cancelled; conversion is asked for on that day.',
    'zh-Hant': '購回的股份在註銷前仍計入總數；於註銷當日要求轉換。',
    'zh-Hans': '回购的股份在注销前仍计入总数；于注销当日要求转换。',
  },
  'policy.conversionDueOn.treasury': {
    en: 'when they are cancelled or go into treasury',
    'zh-Hant': '註銷或撥入庫存時',
    'zh-Hans': '注销或转入库存时',
  },
  'policy.conversionDueOn.treasury.means': {
    en: 'Shares leave the count when they become treasury shares, or when they are cancelled if they never do.',
    'zh-Hant': '股份成為庫存股份時不再計入；從未撥入庫存者，於註銷時不再計入。',
    'zh-Hans': '股份成为库存股份时不再计入；从未转入库存的，于注销时不再计入。',
  },
  'policy.conversionDueOn.trade': { en: 'when they are bought back', 'zh-Hant': '購回時', 'zh-Hans': '回购时' },
  'policy.conversionDueOn.trade.means': {
    en: 'Shares leave the count on the day on which the issuer buys them.',
    'zh-Hant': '股份於發行人購回當日起不再計入。',
    'zh-Hans': '股份于发行人回购当日起不再计入。',
  },

  'policy.treasuryInShareCount': {
    en: 'Do treasury shares count among the shares of which Rules 8A.13 and 8A.15 take the proportion?',
    'zh-Hant': '計算第8A.13及8A.15條的比例時，庫存股份是否計入？',
    'zh-Hans': '计算第8A.13及8A.15条的比例时，库存股份是否计入？',
  },
  'policy.treasuryInShareCount.counted': { en: 'counted', 'zh-Hant': '計入', 'zh-Hans': '计入' },
  'policy.treasuryInShareCount.counted.means': {
    en: 'The proportion is of all shares in issue, those in treasury included.',
    'zh-Hant': '比例以全部已發行股份計算，包括庫存股份。',
    'zh-Hans': '比例以全部已发行股份计算，包括库存股份。',
  },
  'policy.treasuryInShareCount.left-out': { en: 'left out', 'zh-Hant': '不計入', 'zh-Hans': '不计入' },
  'policy.treasuryInShareCount.left-out.means': {
    en: 'The proportion is of the shares in issue without those in treasury.',
    'zh-Hant': '比例以已發行股份扣除庫存股份計算。',
    'zh-Hans': '比例以已发行股份扣除库存股份计算。',
  },

  'policy.ratchetAfterConversion': {
    en: 'Which proportion is the measure after a conversion made for Rule 8A.15?',
    'zh-Hant': '為第8A.15條作出轉換後，以何比例為準？',
    'zh-Hans': '为第8A.15条作出转换后，以何比例为准？',
  },
  'policy.ratchetAfterConversion.kept': {
    en: 'the one before it',
    'zh-Hant': '轉換前的比例',
    'zh-Hans': '转换前的比例',
  },
  'policy.ratchetAfterConversion.kept.means': {
    en: 'What rounding or a larger conversion leaves below the proportion can be used later.',
    'zh-Hant': '因取整或多轉換而低於該比例的餘額，日後可用。',
    'zh-Hans': '因取整或多转换而低于该比例的余额，日后可用。',
  },
  'policy.ratchetAfterConversion.lowered': {
    en: 'the one it led to',
    'zh-Hant': '轉換後的比例',
    'zh-Hans': '转换后的比例',
  },
  'policy.ratchetAfterConversion.lowered.means': {
    en: 'Every conversion lowers the proportion for good; converting ahead gives no room.',
    'zh-Hant': '每次轉換均令比例永久下調；提前轉換不會帶來餘額。',
    'zh-Hans': '每次转换均令比例永久下调；提前转换不会带来余额。',
  },

  'policy.conversionSplit': {
    en: 'How is a conversion shared among beneficiaries?',
    'zh-Hant': '轉換由各受益人如何分擔？',
    'zh-Hans': '转换由各受益人如何分担？',
  },
  'policy.conversionSplit.largest-remainder': {
    en: 'in proportion, by largest remainder',
    'zh-Hant': '按比例，以最大餘數法',
    'zh-Hans': '按比例，以最大余数法',
  },
  'policy.conversionSplit.largest-remainder.means': {
    en: 'The parts add up to the conversion exactly; single shares go to the largest remainders.',
    'zh-Hant': '各人部分之和等於轉換總數；零股按最大餘數分配。',
    'zh-Hans': '各人部分之和等于转换总数；零股按最大余数分配。',
  },
  'policy.conversionSplit.each-rounded-up': {
    en: 'in proportion, each part rounded up',
    'zh-Hant': '按比例，各自向上取整',
    'zh-Hans': '按比例，各自向上取整',
  },
  'policy.conversionSplit.each-rounded-up.means': {
    en: 'Nobody converts less than his exact part; together they may convert a few shares more.',
    'zh-Hant': '無人少於其準確部分；合計或多出數股。',
    'zh-Hans': '没有人少于其准确部分；合计或多出数股。',
  },

  'policy.heldForBeneficiary': {
    en: 'Which ordinary shares are left out of the others’ votes under Rule 8A.09?',
    'zh-Hant': '就第8A.09條而言，哪些普通股不計入其他股東的票數？',
    'zh-Hans': '就第8A.09条而言，哪些普通股不计入其他股东的票数？',
  },
  'policy.heldForBeneficiary.owned-or-controlled': {
    en: 'all that a beneficiary owns or controls',
    'zh-Hant': '受益人擁有或控制的全部股份',
    'zh-Hans': '受益人拥有或控制的全部股份',
  },
  'policy.heldForBeneficiary.owned-or-controlled.means': {
    en: 'The whole holding of every vehicle in which a beneficiary has a part is left out.',
    'zh-Hant': '受益人佔有部分權益的工具，其所持股份全數不計入。',
    'zh-Hans': '受益人占有部分权益的工具，其所持股份全数不计入。',
  },
  'policy.heldForBeneficiary.owned': {
    en: 'only what a beneficiary owns by economics',
    'zh-Hant': '僅受益人按經濟利益擁有的股份',
    'zh-Hans': '仅受益人按经济利益拥有的股份',
  },
  'policy.heldForBeneficiary.owned.means': {
    en: 'Of a vehicle’s holding only the beneficiary’s economic part is left out, rounded up to whole shares.',
    'zh-Hant': '工具所持股份中，僅受益人的經濟利益部分不計入，並向上取整至整股。',
    'zh-Hans': '工具所持股份中，仅受益人的经济利益部分不计入，并向上取整至整股。',
  },

  'policy.vehicleTest': {
    en: 'What must a vehicle show under Rule 8A.18(2)?',
    'zh-Hant': '工具須如何符合第8A.18(2)條？',
    'zh-Hans': '工具须如何符合第8A.18(2)条？',
  },
  'policy.vehicleTest.sole-interest': {
    en: 'that it is wholly one beneficiary’s',
    'zh-Hant': '全部屬一名受益人所有',
    'zh-Hans': '全部属一名受益人所有',
  },
  'policy.vehicleTest.sole-interest.means': {
    en: 'One beneficiary has all of its economics and all of its votes; anything else is for the Exchange to determine.',
    'zh-Hant': '由一名受益人獨佔其全部經濟利益及投票權；否則由聯交所認定。',
    'zh-Hans': '由一名受益人独占其全部经济利益及投票权；否则由联交所认定。',
  },
  'policy.vehicleTest.by-form': { en: 'what its form asks for', 'zh-Hant': '按其形式而定', 'zh-Hans': '按其形式而定' },
  'policy.vehicleTest.by-form.means': {
    en: 'A partnership of which he alone directs the votes, or a trust with an element of control and a stated purpose, is enough; a company must be wholly his. One issuer cites these tests.',
    'zh-Hant':
      '合夥由其獨自指示投票，或信託具控制元素並列明目的，即屬足夠；公司則須由其全部擁有。此等標準由一名發行人引述。',
    'zh-Hans':
      '合伙由其独自指示投票，或信托具控制元素并列明目的，即属足够；公司则须由其全部拥有。此等标准由一家发行人引述。',
  },

  'policy.reElection': {
    en: 'Does weight end when a director retires and is elected again at the same meeting?',
    'zh-Hant': '董事於同一次大會上退任並再度當選，不同投票權是否終止？',
    'zh-Hans': '董事于同一次会议上退任并再度当选，不同投票权是否终止？',
  },
  'policy.reElection.no-gap': { en: 'it goes on', 'zh-Hant': '延續', 'zh-Hans': '延续' },
  'policy.reElection.no-gap.means': {
    en: 'Somebody elected again at the meeting at which he retires has never left the board.',
    'zh-Hant': '於退任的同一次大會上再度當選者，視為從未離開董事會。',
    'zh-Hans': '于退任的同一次会议上再度当选的，视为从未离开董事会。',
  },
  'policy.reElection.gap': { en: 'it ends', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'policy.reElection.gap.means': {
    en: 'Retiring ends his weight, and no election brings it back.',
    'zh-Hant': '退任即終止其不同投票權，再度當選亦不恢復。',
    'zh-Hans': '退任即终止其不同投票权，再度当选亦不恢复。',
  },

  'policy.transferBetweenBeneficiaries': {
    en: 'What becomes of weight when weighted shares pass from one beneficiary to another?',
    'zh-Hant': '不同投票權股份由一名受益人轉予另一名受益人，其不同投票權如何？',
    'zh-Hans': '不同投票权股份由一名受益人转予另一名受益人，其不同投票权如何？',
  },
  'policy.transferBetweenBeneficiaries.ends': { en: 'it ends', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'policy.transferBetweenBeneficiaries.ends.means': {
    en: 'Another beneficiary is another person under Rule 8A.18(1).',
    'zh-Hant': '就第8A.18(1)條而言，另一名受益人亦屬他人。',
    'zh-Hans': '就第8A.18(1)条而言，另一名受益人亦属他人。',
  },
  'policy.transferBetweenBeneficiaries.determination': {
    en: 'the Exchange determines',
    'zh-Hant': '由聯交所認定',
    'zh-Hans': '由联交所认定',
  },
  'policy.transferBetweenBeneficiaries.determination.means': {
    en: 'Whether the weight goes on is left to the Exchange.',
    'zh-Hant': '不同投票權是否延續，留待聯交所認定。',
    'zh-Hans': '不同投票权是否延续，留待联交所认定。',
  },

  'policy.endedSharesArePublic': {
    en: 'Are shares of a former beneficiary, whose weight has ended and which still stand in the weighted class, the others’ under Rule 8A.09?',
    'zh-Hant': '前受益人的股份，其不同投票權已終止而仍屬原類別者，就第8A.09條是否屬其他股東？',
    'zh-Hans': '前受益人的股份，其不同投票权已终止而仍属原类别的，就第8A.09条是否属其他股东？',
  },
  'policy.endedSharesArePublic.yes': { en: 'yes', 'zh-Hant': '是', 'zh-Hans': '是' },
  'policy.endedSharesArePublic.yes.means': {
    en: 'Once all his weight has ended he is one of the others, with one vote a share.',
    'zh-Hant': '其不同投票權全部終止後即屬其他股東，一股一票。',
    'zh-Hans': '其不同投票权全部终止后即属其他股东，一股一票。',
  },
  'policy.endedSharesArePublic.no': { en: 'no', 'zh-Hant': '否', 'zh-Hans': '否' },
  'policy.endedSharesArePublic.no.means': {
    en: 'His shares count on the beneficiaries’ side until they are re-designated.',
    'zh-Hant': '其股份在重新指定前仍計入受益人一方。',
    'zh-Hans': '其股份在重新指定前仍计入受益人一方。',
  },

  'policy.beneficiaryCeases': {
    en: 'When does somebody cease to be a beneficiary?',
    'zh-Hant': '某人何時不再是受益人？',
    'zh-Hans': '某人何时不再是受益人？',
  },
  'policy.beneficiaryCeases.no-live-weight': {
    en: 'when none of his shares carries weight',
    'zh-Hant': '其股份均不再附不同投票權時',
    'zh-Hans': '其股份均不再附不同投票权时',
  },
  'policy.beneficiaryCeases.no-live-weight.means': {
    en: 'He ceases at the instant at which the weight of his last share ends, whatever the register of members shows.',
    'zh-Hant': '其最後一股的不同投票權終止之時即不再是受益人，不論股東名冊如何記載。',
    'zh-Hans': '其最后一股的不同投票权终止之时即不再是受益人，不论股东名册如何记载。',
  },
  'policy.beneficiaryCeases.left-register': {
    en: 'when none of his shares stands in the weighted class',
    'zh-Hant': '其名下不再有該類別股份時',
    'zh-Hans': '其名下不再有该类别股份时',
  },
  'policy.beneficiaryCeases.left-register.means': {
    en: 'He ceases when the register of members shows no share of his in a weighted class.',
    'zh-Hant': '股東名冊不再載有其不同投票權類別股份時，即不再是受益人。',
    'zh-Hans': '股东名册不再载有其不同投票权类别股份时，即不再是受益人。',
  },

  'policy.pollWeightOn': {
    en: 'By which day does it count whether a share voted on a poll still has weight?',
    'zh-Hant': '點票時股份是否仍附不同投票權，以哪一日為準？',
    'zh-Hans': '计票时股份是否仍附不同投票权，以哪一日为准？',
  },
  'policy.pollWeightOn.poll': { en: 'the day of the poll', 'zh-Hant': '表決當日', 'zh-Hans': '表决当日' },
  'policy.pollWeightOn.poll.means': {
    en: 'Weight that ended between the record date and the poll is not counted; the other figures are shown beside it.',
    'zh-Hant': '在記錄日期與表決日之間終止的不同投票權不予計算；另一日的數字並列。',
    'zh-Hans': '在记录日期与表决日之间终止的不同投票权不予计算；另一日的数字并列。',
  },
  'policy.pollWeightOn.record-date': { en: 'the record date', 'zh-Hant': '記錄日期', 'zh-Hans': '记录日期' },
  'policy.pollWeightOn.record-date.means': {
    en: 'Who had weight at the record date votes with it, though it ended before the poll.',
    'zh-Hant': '於記錄日期附有不同投票權者按此投票，即使其後於表決前終止。',
    'zh-Hans': '于记录日期附有不同投票权者按此投票，即使其后于表决前终止。',
  },
} as const satisfies Catalogue;
