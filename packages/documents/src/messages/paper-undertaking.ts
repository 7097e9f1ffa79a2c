import type { Catalogue } from './catalogue.ts';

/** A new undertaking under Rule 8A.43, in our own words; the Chinese sentences are versions to read it by. */
export const paperUndertakingMessages = {
  'paper.about.undertaking': {
    en: 'A new undertaking under Rule 8A.43 for a beneficiary, with blanks for signing; English is the instrument, Chinese a reading version (draft)',
    'zh-Hant': '為受益人草擬的第8A.43條承諾，附簽署欄；以英文本為準，中文為閱讀版本（草稿）',
    'zh-Hans': '为受益人草拟的第8A.43条承诺，附签署栏；以英文本为准，中文为阅读版本（草稿）',
  },
  'undertaking-draft.title': { en: 'UNDERTAKING', 'zh-Hant': '承諾書', 'zh-Hans': '承诺书' },
  'undertaking-draft.reading-version': {
    en: 'A version to read the undertaking by; the English paper is the one that is signed.',
    'zh-Hant': '閱讀版本；以簽署的英文本為準。',
    'zh-Hans': '阅读版本；以签署的英文本为准。',
  },
  'undertaking-draft.applying': {
    en: '{issuer} (the “Company”) has applied for a listing of its shares on the Main Board and has a weighted voting rights structure.',
    'zh-Hant': '{issuer}（「本公司」）正申請其股份於主板上市，並設有不同投票權架構。',
    'zh-Hans': '{issuer}（“本公司”）正申请其股份于主板上市，并设有不同投票权架构。',
  },
  'undertaking-draft.listed': {
    en: '{issuer} (the “Company”) is listed on the Main Board and has a weighted voting rights structure.',
    'zh-Hant': '{issuer}（「本公司」）的股份於主板上市，並設有不同投票權架構。',
    'zh-Hans': '{issuer}（“本公司”）的股份于主板上市，并设有不同投票权架构。',
  },
  'undertaking-draft.recital': {
    en: 'I, {person}, am a beneficiary of weighted voting rights in the Company, and Rule 8A.43 requires me to give this undertaking to the Company.',
    'zh-Hant': '本人{person}為本公司的不同投票權受益人，第8A.43條要求本人向本公司作出本承諾。',
    'zh-Hans': '本人{person}为本公司的不同投票权受益人，第8A.43条要求本人向本公司作出本承诺。',
  },
  'undertaking-draft.interpretation': {
    en: 'Unless the context requires otherwise, terms used here have the meaning that the Listing Rules give them.',
    'zh-Hant': '除文義另有所指外，本承諾所用詞語與《上市規則》所界定者具有相同涵義。',
    'zh-Hans': '除文义另有所指外，本承诺所用词语与《上市规则》所界定者具有相同涵义。',
  },
  'undertaking-draft.consideration': {
    en: 'In consideration of the Company proceeding with and keeping its listing, I hereby undertake to the Company that, for so long as I am a beneficiary of weighted voting rights in the Company:',
    'zh-Hant': '考慮到本公司繼續進行並維持上市，本人謹此向本公司承諾，在本人為本公司不同投票權受益人的期間：',
    'zh-Hans': '考虑到本公司继续进行并维持上市，本人谨此向本公司承诺，在本人为本公司不同投票权受益人的期间：',
  },
  'undertaking-draft.own': {
    en: '1. I shall comply with all requirements applicable to me under Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules as in force from time to time (the “Requirements”) and, where a limited partnership, trust, private company or other vehicle holds shares for me, I shall use my best endeavours to procure that it complies with them; and',
    'zh-Hant':
      '一、本人須遵守《上市規則》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條不時有效的所有適用規定（「該等規定」）；倘有限合夥、信託、私人公司或其他工具為本人持有股份，本人須盡最大努力促使其遵守該等規定；及',
    'zh-Hans':
      '一、本人须遵守《上市规则》第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24条不时有效的所有适用规定（“该等规定”）；倘有限合伙、信托、私人公司或其他工具为本人持有股份，本人须尽最大努力促使其遵守该等规定；及',
  },
  'undertaking-draft.company': {
    en: '2. I shall use my best endeavours to procure that the Company complies with the Requirements.',
    'zh-Hant': '二、本人須盡最大努力促使本公司遵守該等規定。',
    'zh-Hans': '二、本人须尽最大努力促使本公司遵守该等规定。',
  },
  'undertaking-draft.waiver': {
    en: 'The Requirements are subject to Rule 2.04 of the Listing Rules.',
    'zh-Hant': '該等規定受《上市規則》第2.04條規限。',
    'zh-Hans': '该等规定受《上市规则》第2.04条规限。',
  },
  'undertaking-draft.reliance': {
    en: 'I acknowledge that Shareholders rely on this undertaking in acquiring and in holding their shares.',
    'zh-Hant': '本人確認，股東在購入及持有股份時倚賴本承諾。',
    'zh-Hans': '本人确认，股东在购入及持有股份时信赖本承诺。',
  },
  'undertaking-draft.benefit': {
    en: 'This undertaking is made for the benefit of the Company and of every Shareholder from time to time.',
    'zh-Hant': '本承諾為本公司及不時的每名股東的利益而作出。',
    'zh-Hans': '本承诺为本公司及不时的每名股东的利益而作出。',
  },
  'undertaking-draft.enforcement': {
    en: 'The Company and any Shareholder may enforce it against me.',
    'zh-Hant': '本公司及任何股東均可向本人強制執行本承諾。',
    'zh-Hans': '本公司及任何股东均可向本人强制执行本承诺。',
  },
  'undertaking-draft.termination': {
    en: 'This undertaking ends automatically on the earlier of the day on which the Company is delisted and the day on which I cease to be a beneficiary of weighted voting rights.',
    'zh-Hant': '本承諾於本公司除牌當日或本人不再為不同投票權受益人當日（以較早者為準）自動終止。',
    'zh-Hans': '本承诺于本公司除牌当日或本人不再为不同投票权受益人当日（以较早者为准）自动终止。',
  },
  'undertaking-draft.survival': {
    en: 'Its end does not affect rights, remedies, obligations or liabilities of the Company, of a Shareholder or of mine which have accrued by then, among them the right to claim damages or an injunction for a breach that existed at or before the end.',
    'zh-Hant':
      '本承諾的終止不影響本公司、任何股東或本人在終止前已產生的權利、補救、義務或責任，包括就終止時或之前已存在的違反申索損害賠償或禁制令的權利。',
    'zh-Hans':
      '本承诺的终止不影响本公司、任何股东或本人在终止前已产生的权利、补救、义务或责任，包括就终止时或之前已存在的违反申索损害赔偿或禁制令的权利。',
  },
  'undertaking-draft.governing-law': {
    en: 'This undertaking is governed by the laws of Hong Kong.',
    'zh-Hant': '本承諾受香港法律管轄。',
    'zh-Hans': '本承诺受香港法律管辖。',
  },
  'undertaking-draft.jurisdiction': {
    en: 'The courts of Hong Kong have exclusive jurisdiction over any dispute arising from it.',
    'zh-Hant': '因本承諾而起的任何爭議由香港法院行使專屬司法管轄權。',
    'zh-Hans': '因本承诺而起的任何争议由香港法院行使专属司法管辖权。',
  },
  'undertaking-draft.sign.signature': { en: 'Signature', 'zh-Hant': '簽署', 'zh-Hans': '签署' },
  'undertaking-draft.sign.name': { en: 'Name: {person}', 'zh-Hant': '姓名：{person}', 'zh-Hans': '姓名：{person}' },
  'undertaking-draft.sign.name-blank': { en: 'Name', 'zh-Hant': '姓名', 'zh-Hans': '姓名' },
  'undertaking-draft.sign.date': { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  'undertaking-draft.sign.position': { en: 'Position', 'zh-Hant': '職位', 'zh-Hans': '职位' },
  'undertaking-draft.sign.presence': { en: 'In the presence of:', 'zh-Hant': '見證人：', 'zh-Hans': '见证人：' },
  'undertaking-draft.sign.witness-signature': {
    en: 'Signature of witness',
    'zh-Hant': '見證人簽署',
    'zh-Hans': '见证人签署',
  },
  'undertaking-draft.sign.witness-name': { en: 'Name of witness', 'zh-Hant': '見證人姓名', 'zh-Hans': '见证人姓名' },
  'undertaking-draft.sign.witness-address': {
    en: 'Address of witness',
    'zh-Hant': '見證人地址',
    'zh-Hans': '见证人地址',
  },
  'undertaking-draft.sign.witness-occupation': {
    en: 'Occupation of witness',
    'zh-Hant': '見證人職業',
    'zh-Hans': '见证人职业',
  },
  'undertaking-draft.sign.acknowledged': {
    en: 'Acknowledged and agreed, for and on behalf of {issuer}:',
    'zh-Hant': '{issuer}確認並同意：',
    'zh-Hans': '{issuer}确认并同意：',
  },
  'undertaking-draft.mark': {
    en: 'for counsel to read before it is signed',
    'zh-Hant': '簽署前須經法律顧問審閱',
    'zh-Hans': '签署前须经法律顾问审阅',
  },
  'undertaking-draft.note.not-checked': {
    en: 'A draft for counsel in our own words. Rules 8A.14 and 2.04 were not compared with the official text.',
    'zh-Hant': '供法律顧問審閱的草稿，文字為本產品所擬。第8A.14及2.04條未與官方文本核對。',
    'zh-Hans': '供法律顾问审阅的草稿，文字为本产品所拟。第8A.14及2.04条未与官方文本核对。',
  },
  'undertaking-draft.note.formalities': {
    en: 'Whether it has to be a deed, and whether it may be signed electronically, is a question for counsel; by default it states a consideration and is signed in ink.',
    'zh-Hant': '是否須以契據形式作出、可否以電子方式簽署，請諮詢法律顧問；預設為載明代價並以墨水簽署。',
    'zh-Hans': '是否须以契据形式作出、可否以电子方式签署，请咨询法律顾问；默认为载明对价并以墨水签署。',
  },
  'undertaking-draft.note.seal': {
    en: 'Once signed and witnessed, its facts are recorded as entries; this paper records nothing.',
    'zh-Hant': '簽署及見證後，有關事實須另行記錄；本文件本身不作任何記錄。',
    'zh-Hans': '签署及见证后，有关事实须另行记录；本文件本身不作任何记录。',
  },

  // The API.
  'server.route.undertaking': {
    en: 'A new undertaking under Rule 8A.43 with blanks for signing (draft)',
    'zh-Hant': '草擬的第8A.43條承諾，附簽署欄（草稿）',
    'zh-Hans': '草拟的第8A.43条承诺，附签署栏（草稿）',
  },
  'server.route.undertakingWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.undertakingPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.undertakingDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.undertakingHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
