import type { Catalogue } from '../messages/catalogue.ts';

/** The life of an undertaking on its screen: the states, how each was reached, and what is said beside them. */
export const lifeMessages = {
  'life.title': { en: 'Its life', 'zh-Hant': '歷程', 'zh-Hans': '历程' },
  'life.state.draft': { en: 'Drafted', 'zh-Hant': '草擬', 'zh-Hans': '草拟' },
  'life.state.signed': { en: 'Signed', 'zh-Hant': '簽署', 'zh-Hans': '签署' },
  'life.state.witnessed': { en: 'Witnessed', 'zh-Hant': '見證', 'zh-Hans': '见证' },
  'life.state.acknowledged': { en: 'Acknowledged', 'zh-Hant': '公司確認', 'zh-Hans': '公司确认' },
  'life.state.effective': { en: 'Effective', 'zh-Hant': '生效', 'zh-Hans': '生效' },
  'life.state.terminated': { en: 'Terminated', 'zh-Hant': '終止', 'zh-Hans': '终止' },
  'life.state.closed': { en: 'Closed', 'zh-Hant': '結案', 'zh-Hans': '结案' },
  'life.is.reached': { en: 'reached', 'zh-Hant': '已達', 'zh-Hans': '已达' },
  'life.is.passed': { en: 'not recorded', 'zh-Hant': '未有記錄', 'zh-Hans': '没有记录' },
  'life.is.next': { en: 'next', 'zh-Hant': '下一步', 'zh-Hans': '下一步' },
  'life.is.ahead': { en: 'not yet', 'zh-Hant': '尚未', 'zh-Hans': '尚未' },
  'life.company-witnessed': { en: 'Company’s witness', 'zh-Hant': '公司的見證人', 'zh-Hans': '公司的见证人' },
  'life.entry-of': { en: '{on}, by entry {entry}', 'zh-Hant': '{on}，記項{entry}', 'zh-Hans': '{on}，记项{entry}' },
  'life.way.wet-ink': { en: 'by hand', 'zh-Hant': '親筆', 'zh-Hans': '亲笔' },
  'life.way.electronic-signature': { en: 'electronic signature', 'zh-Hant': '電子簽署', 'zh-Hans': '电子签名' },
  'life.way.passkey-assent': { en: 'passkey assent', 'zh-Hant': '通行密鑰同意', 'zh-Hans': '通行密钥同意' },
  'life.document': { en: 'The file', 'zh-Hant': '檔案', 'zh-Hans': '文件' },
  'life.lacking': {
    en: 'What it lacks ({count})',
    'zh-Hant': '尚欠事項（{count}項）',
    'zh-Hans': '尚缺事项（{count}项）',
  },
  'life.warnings': {
    en: 'What bears on it ({count})',
    'zh-Hant': '須留意事項（{count}項）',
    'zh-Hans': '须留意事项（{count}项）',
  },
  'life.questions': {
    en: 'Questions of form that are left to counsel ({count})',
    'zh-Hant': '留待法律顧問判斷的形式問題（{count}項）',
    'zh-Hans': '留待法律顾问判断的形式问题（{count}项）',
  },
  'life.draft-one': { en: 'Draft an undertaking', 'zh-Hant': '草擬承諾書', 'zh-Hans': '草拟承诺书' },
  'life.signing': { en: 'Signing', 'zh-Hant': '簽署情況', 'zh-Hans': '签署情况' },
  'life.cure': { en: 'Letter asking to cure', 'zh-Hant': '補正函', 'zh-Hans': '补正函' },
  'life.notices': { en: 'Notices of the ending', 'zh-Hant': '終止通知', 'zh-Hans': '终止通知' },
  'life.claims': { en: 'Breaches and claims', 'zh-Hant': '違反及申索', 'zh-Hans': '违反及申索' },
  'life.endeavours': { en: 'What was done', 'zh-Hant': '已採取的行動', 'zh-Hans': '已采取的行动' },
} as const satisfies Catalogue;
