import type { Catalogue } from './catalogue.ts';

/** Each kind of planned act in a few words, with what its file must say of it; the day stands before them. */
export const plannedActMessages = {
  'clearance.step': { en: '{on}: {said}', 'zh-Hant': '{on}：{said}', 'zh-Hans': '{on}：{said}' },
  'clearance.act.buy-back': {
    en: 'buy back {shares} {shares|share|shares} of class {class}, cancelled on the same day',
    'zh-Hant': '購回{class}類股份{shares}股，並於同日註銷',
    'zh-Hans': '回购{class}类股份{shares}股，并于同日注销',
  },
  'clearance.act.buy-back-cancelled-on': {
    en: 'buy back {shares} {shares|share|shares} of class {class}, cancelled on {cancelledOn}',
    'zh-Hant': '購回{class}類股份{shares}股，於{cancelledOn}註銷',
    'zh-Hans': '回购{class}类股份{shares}股，于{cancelledOn}注销',
  },
  'clearance.act.buy-back-cancelled-later': {
    en: 'buy back {shares} {shares|share|shares} of class {class}, to be cancelled later',
    'zh-Hant': '購回{class}類股份{shares}股，日後註銷',
    'zh-Hans': '回购{class}类股份{shares}股，日后注销',
  },
  'clearance.act.buy-back-into-treasury': {
    en: 'buy back {shares} {shares|share|shares} of class {class} into treasury',
    'zh-Hant': '購回{class}類股份{shares}股，撥入庫存',
    'zh-Hans': '回购{class}类股份{shares}股，转入库存',
  },
  'clearance.act.cancellation': {
    en: 'cancel {shares} {shares|share|shares} of class {class}',
    'zh-Hant': '註銷{class}類股份{shares}股',
    'zh-Hans': '注销{class}类股份{shares}股',
  },
  'clearance.act.move-to-treasury': {
    en: 'move {shares} bought-back {shares|share|shares} of class {class} into treasury',
    'zh-Hant': '將已購回的{class}類股份{shares}股撥入庫存',
    'zh-Hans': '将已回购的{class}类股份{shares}股转入库存',
  },
  'clearance.act.treasury-sale': {
    en: 'sell {shares} treasury {shares|share|shares} of class {class}',
    'zh-Hant': '出售{class}類庫存股份{shares}股',
    'zh-Hans': '出售{class}类库存股份{shares}股',
  },
  'clearance.act.placing': {
    en: 'place {shares} new {shares|share|shares} of class {class}',
    'zh-Hant': '配售{class}類新股份{shares}股',
    'zh-Hans': '配售{class}类新股份{shares}股',
  },
  'clearance.act.consideration-issue': {
    en: 'issue {shares} {shares|share|shares} of class {class} for something bought',
    'zh-Hant': '發行{class}類代價股份{shares}股',
    'zh-Hans': '发行{class}类代价股份{shares}股',
  },
  'clearance.act.rights-issue': {
    en: 'a rights issue of {forEach:fraction} new {forEach|share|shares} for each one held',
    'zh-Hant': '供股，每持一股可認購{forEach:fraction}股新股份',
    'zh-Hans': '供股，每持一股可认购{forEach:fraction}股新股份',
  },
  'clearance.act.open-offer': {
    en: 'an open offer of {forEach:fraction} new {forEach|share|shares} for each one held',
    'zh-Hant': '公開招股，每持一股可認購{forEach:fraction}股新股份',
    'zh-Hans': '公开招股，每持一股可认购{forEach:fraction}股新股份',
  },
  'clearance.act.bonus-issue': {
    en: 'a bonus issue of {forEach:fraction} new {forEach|share|shares} for each one held',
    'zh-Hant': '紅股發行，每持一股獲發{forEach:fraction}股新股份',
    'zh-Hans': '红股发行，每持一股获发{forEach:fraction}股新股份',
  },
  'clearance.act.scrip-dividend': {
    en: 'a scrip dividend of {forEach:fraction} new {forEach|share|shares} for each one held',
    'zh-Hant': '以股代息，每持一股可獲{forEach:fraction}股新股份',
    'zh-Hans': '以股代息，每持一股可获{forEach:fraction}股新股份',
  },
  'clearance.act.scheme-grant': {
    en: 'grant options or awards over {shares} {shares|share|shares} of class {class}',
    'zh-Hant': '授出涉及{class}類股份{shares}股的期權或獎勵',
    'zh-Hans': '授出涉及{class}类股份{shares}股的期权或奖励',
  },
  'clearance.act.vesting': {
    en: 'awards over {shares} {shares|share|shares} of class {class} vest',
    'zh-Hant': '涉及{class}類股份{shares}股的獎勵歸屬',
    'zh-Hans': '涉及{class}类股份{shares}股的奖励归属',
  },
  'clearance.act.option-exercise': {
    en: 'options over {shares} {shares|share|shares} of class {class} are exercised',
    'zh-Hant': '涉及{class}類股份{shares}股的期權獲行使',
    'zh-Hans': '涉及{class}类股份{shares}股的期权获行使',
  },
  'clearance.act.conversion': {
    en: '{holder} converts {shares} weighted {shares|share|shares} of class {class}',
    'zh-Hant': '{holder}轉換{class}類不同投票權股份{shares}股',
    'zh-Hans': '{holder}转换{class}类不同投票权股份{shares}股',
  },
  'clearance.act.transfer': {
    en: '{shares} {shares|share|shares} of class {class} pass from {from} to {to}',
    'zh-Hant': '{class}類股份{shares}股由{from}轉予{to}',
    'zh-Hans': '{class}类股份{shares}股由{from}转予{to}',
  },
  'clearance.act.pledge': {
    en: '{holder} pledges {shares} {shares|share|shares} of class {class} to {inFavourOf}',
    'zh-Hant': '{holder}將{class}類股份{shares}股質押予{inFavourOf}',
    'zh-Hans': '{holder}将{class}类股份{shares}股质押予{inFavourOf}',
  },
  'clearance.act.pledge-enforcement': {
    en: '{inFavourOf} enforces its pledge over {shares} {shares|share|shares} of class {class} of {holder}',
    'zh-Hant': '{inFavourOf}就{holder}的{class}類股份{shares}股強制執行質押',
    'zh-Hans': '{inFavourOf}就{holder}的{class}类股份{shares}股强制执行质押',
  },
  'clearance.act.pledge-release': {
    en: '{inFavourOf} releases its pledge over {shares} {shares|share|shares} of class {class} of {holder}',
    'zh-Hant': '{inFavourOf}解除對{holder}的{class}類股份{shares}股的質押',
    'zh-Hans': '{inFavourOf}解除对{holder}的{class}类股份{shares}股的质押',
  },
  'clearance.act.proxy': {
    en: '{holder} gives {to} a proxy over {shares} {shares|share|shares} of class {class}',
    'zh-Hant': '{holder}就{class}類股份{shares}股委任{to}為代表',
    'zh-Hans': '{holder}就{class}类股份{shares}股委任{to}为代表',
  },
  'clearance.act.voting-agreement': {
    en: '{holder} agrees with {with} how {shares} {shares|share|shares} of class {class} are voted',
    'zh-Hant': '{holder}與{with}就{class}類股份{shares}股的投票訂立協議',
    'zh-Hans': '{holder}与{with}就{class}类股份{shares}股的投票订立协议',
  },
  'clearance.act.vehicle-change': {
    en: 'the interests in {vehicle} change',
    'zh-Hant': '{vehicle}的權益變動',
    'zh-Hans': '{vehicle}的权益变动',
  },
  'clearance.act.split': {
    en: 'each share becomes {into}',
    'zh-Hant': '股份拆細，一股拆為{into}股',
    'zh-Hans': '股份拆细，一股拆为{into}股',
  },
  'clearance.act.consolidation': {
    en: '{of} shares become one',
    'zh-Hant': '股份合併，{of}股合為一股',
    'zh-Hans': '股份合并，{of}股合为一股',
  },
  'clearance.act.class-terms': {
    en: 'the votes of each share of class {class} become {votesPerShare}',
    'zh-Hant': '{class}類每股票數改為{votesPerShare}',
    'zh-Hans': '{class}类每股票数改为{votesPerShare}',
  },
  'clearance.act.appointment': {
    en: '{person} joins the board',
    'zh-Hant': '{person}加入董事會',
    'zh-Hans': '{person}加入董事会',
  },
  'clearance.act.resignation': {
    en: '{person} leaves the board',
    'zh-Hant': '{person}離任董事',
    'zh-Hans': '{person}离任董事',
  },
  'clearance.act.retirement': {
    en: '{person} retires from the board at a meeting',
    'zh-Hant': '{person}於大會上退任董事',
    'zh-Hans': '{person}于会议上退任董事',
  },
  'clearance.act.independent-director': {
    en: 'a vote on {person} as independent non-executive director',
    'zh-Hant': '就{person}擔任獨立非執行董事表決',
    'zh-Hans': '就{person}担任独立非执行董事表决',
  },
  'clearance.act.auditor': {
    en: 'a vote on the auditors',
    'zh-Hant': '就核數師表決',
    'zh-Hans': '就审计师表决',
  },
  'clearance.act.constitution-change': {
    en: 'the constitutional documents are changed',
    'zh-Hant': '修訂組織章程文件',
    'zh-Hans': '修订组织章程文件',
  },
  'clearance.act.winding-up': {
    en: 'the issuer is wound up voluntarily',
    'zh-Hant': '發行人自願清盤',
    'zh-Hans': '发行人自愿清盘',
  },
  'clearance.act.delisting': {
    en: 'the listing of the shares ends',
    'zh-Hant': '股份除牌',
    'zh-Hans': '股份除牌',
  },
} as const satisfies Catalogue;
