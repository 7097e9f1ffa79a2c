import type { ResolutionMatter } from '@tenfold/kernel';

/** Words by which a matter is known: something that is done, to something, within one sentence. */
export interface Wording {
  readonly matter: ResolutionMatter;
  /** What is done; where there is none, the thing alone is enough. */
  readonly done: RegExp | null;
  readonly to: RegExp;
  /** Words that show that something else is meant. */
  readonly unless?: RegExp;
}

const changed =
  /\b(?:amend|adopt|alter|chang|replac|restat|revis|substitut|updat|modif|delet)\w*|[修更改採采替][訂订改改納纳換换]|修改|修訂|修订|採納|采纳/iu;

const constitution =
  /\bmemorandum\b|\barticles(?: of association| of incorporation)?\b|\bbye-?laws\b|\bconstitution(?:al)?\b|\bM&A\b|章程|細則|细则|組織大綱|组织大纲|公司大綱/iu;

/** Firms that audit, for notices that name the firm and do not say what it is. */
const auditors =
  /\baudit(?:or|ors|or['’]s|ing firm)\b|\bPricewaterhouse ?Coopers\b|\bPwC\b|\bKPMG\b|\bDeloitte\b|\bErnst & Young\b|\bEY\b|\bBDO\b|\bGrant Thornton\b|\bForvis Mazars\b|\bMazars\b|\bRSM\b|\bCrowe\b|核數師|核数师|審計師|审计师|審計機構|审计机构|會計師事務所|会计师事务所/iu;

const appointed =
  /\b(?:re-?)?(?:appoint|elect|engag|retain|ratif|remov|dismiss|replac|nominat)\w*|委任|委聘|重選|重选|選舉|选举|連任|连任|罷免|罢免|聘任|續聘|续聘|聘請|聘请|辭退|辞退|免任|更換|更换/iu;

/** The wordings of the matters that Rule 8A.24 reserves. They propose; they decide nothing. */
export const reservedWordings: readonly Wording[] = [
  { matter: 'constitution', done: changed, to: constitution },
  {
    matter: 'constitution',
    done: /\bchang\w*|\badopt\w*|更改|變更|变更|採納|采纳/iu,
    to: /\b(?:company|english|chinese|dual foreign) name\b|\bname of the company\b|公司名稱|公司名称/iu,
  },
  {
    matter: 'constitution',
    done: /\b(?:increas|reduc|subdivi|consolidat|cancel|reclassif|re-?designat)\w*|增加|削減|削减|減少|减少|拆細|拆细|分拆|合併|合并|重新分類|重新指定/iu,
    to: /\bauthori[sz]ed (?:share )?capital\b|\bshare capital\b|\bpar value\b|法定股本|股本/iu,
  },
  {
    matter: 'class-rights',
    done: /\b(?:var|variation|alter|modif|abrogat|chang|amend|rais|increas|lower|reduc|remov)\w*|更改|變更|变更|修改|修訂|修订|提高|降低|減少|减少|取消/iu,
    to: /\brights (?:attach\w*|of (?:any|the|a|each)? ?class)|\bclass\b[^.;]{0,30}\brights\b|\bweighted voting rights\b|\bvotes? (?:per|for each|of each|a) [^.;]{0,30}share\b|\bvoting power of [^.;]{0,30}class\b|\bclass \w+ votes\b|類[^。；]{0,12}權利|类[^。；]{0,12}权利|不同投票權|不同投票权|特別表決權|特别表决权/iu,
  },
  {
    matter: 'independent-director',
    done: appointed,
    to: /\bindependent (?:non-?executive )?directors?\b|\bINEDs?\b|獨立(?:非執行)?董事|独立(?:非执行)?董事/iu,
  },
  { matter: 'auditors', done: appointed, to: auditors },
  {
    matter: 'voluntary-winding-up',
    done: null,
    to: /\bw(?:ind|ound|inding)[- ]?up\b|\b(?:voluntary |members['’] )?liquidation\b|\bdissol(?:ve|ution)\b|清盤|清盘|解散|清算/iu,
    unless: /\bsubsidiar|附屬公司|附属公司/iu,
  },
];

/** Somebody is elected, and nothing says as what: only the record or a person can tell whether he is independent. */
export const elections = /\b(?:re-?)?elect\w*|\bappoint\w* [^.;]{0,60}\bdirectors?\b|重選|重选|選舉|选举|連任|连任/iu;

/** What makes a resolution more than a reserved one, or an ordinary one where it stands alone. */
export const ordinaryWordings: readonly { readonly name: string; readonly to: RegExp }[] = [
  {
    name: 'accounts',
    to: /\b(?:financial statements|accounts|annual report)\b|財務報表|财务报表|財務報告|财务报告|年度報告|年度报告/iu,
  },
  { name: 'dividend', to: /\bdividend|\bdistribution\b|股息|分紅|分红|利潤分配|利润分配/iu },
  {
    name: 'pay',
    to: /\bremuneration\b|\b(?:pay|fees?|compensation) (?:of|for|to)\b|\bfix\w* (?:their|its|the) (?:pay|fees?)\b|\bpay\b|酬金|報酬|报酬|薪酬|費用|费用/iu,
  },
  {
    name: 'mandate',
    to: /\bmandate\b|\brepurchase\b|\bbuy[- ]?back\b|\ballot\b|一般性?授權|一般性?授权|購回|购回|回購|回购/iu,
  },
  {
    name: 'scheme',
    to: /\b(?:share|option|award|incentive|employee)\w* (?:scheme|plan)\b|股份計劃|股份计划|購股權|购股权|股份獎勵|股份奖励|激勵計劃|激励计划|員工持股|员工持股/iu,
  },
  {
    name: 'director',
    to: /\b(?<!independent non-?)(?<!non-?)executive director\b|(?<!獨立|独立)(?<!獨立非|独立非)(?:執行董事|执行董事)|(?<!independent )\bnon-?executive director\b|(?<!獨立|独立)(?:非執行董事|非执行董事)|\bNED\b/iu,
  },
  {
    name: 'transaction',
    to: /\b(?:agreement|transaction|acquisition|disposal|offers?|loan|guarantee)\b|協議|协议|交易|收購|收购|出售|擔保|担保/iu,
  },
];
