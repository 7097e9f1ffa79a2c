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
  /\b(?:amend|adopt|alter|chang|replac|restat|revis|substitut|updat|modif|delet|insert)\w*|[修更改採采替][訂订改改納纳換换]|修改|修訂|修订|修正|採納|采纳|採用|采用|變更|变更|制定|重列|重述|刪除|删除/iu;

const constitution =
  /\bmemorandum\b|\barticles(?: of association| of incorporation)?\b|\bbye?-?laws\b|\bconstitution(?:al)?\b|\bcharter\b|\bM&A\b|\brules of procedure\b[^.;]{0,40}\bmeetings?\b|章程|細則|细则|組織大綱|组织大纲|公司大綱|會議事規則|会议事规则/iu;

/** A mandate speaks of capital and of splits too, without changing any. */
const mandates = /\bmandate\b|\ballot\b|一般性?授權|一般性?授权/iu;

/** Firms that audit, for notices that name the firm and do not say what it is. */
const auditors =
  /\baudit(?:or|ors|or['’]s|ing firm)\b|\bPricewaterhouse ?Coopers\b|\bPwC\b|\bKPMG\b|\bDeloitte\b|\bErnst & Young\b|\bEY\b|\bBDO\b|\bGrant Thornton\b|\bForvis Mazars\b|\bMazars\b|\bRSM\b|\bCrowe\b|核數師|核数师|審計師|审计师|審計機構|审计机构|會計師事務所|会计师事务所/iu;

const engaged =
  /\b(?:re-?)?(?:appoint|engag|retain|ratif|remov|dismiss|replac|nominat|chang|select|terminat)\w*|\belect(?:s|ed|ing|ion)?\b|委任|委聘|重選|重选|選舉|选举|連任|连任|罷免|罢免|[聘改續续解][聘任請请]|辭退|辞退|免任|更換|更换|更改|變更|变更|任命/iu;

const elected =
  /\b(?:re-?)?(?:appoint|nominat)\w*|\b(?:re-?)?elect(?:s|ed|ing|ion)?\b|\b(?:remov|dismiss|replac|terminat|vacat)\w*|委任|重選|重选|選舉|选举|選任|选任|連任|连任|續任|续任|罷免|罢免|聘任|免任|免職|免职|更換|更换|撤換|撤换|補選|补选|增補|增补|增選|增选|推選|推选|提名|換屆|换届|任命/iu;

/** The end of something else than the company; one that names the company beside a subsidiary is about the company. */
const otherEnd =
  /^(?!.*(?<!subsidiar(?:y|ies) of )\bthe company\b)(?!.*本公司(?!附|的附|之附|子)).*(?:\bsubsidiar|\bpartnership\b|\bjoint venture\b|\bcommittee\b|\bsupervis|附屬|附属|子公司|合夥|合伙|合營|合营|合資|合资|委員會|委员会|監事會|监事会)/isu;

/** The wordings of the matters that Rule 8A.24 reserves. They propose; they decide nothing. */
export const reservedWordings: readonly Wording[] = [
  { matter: 'constitution', done: changed, to: constitution },
  {
    matter: 'constitution',
    done: /\bchang\w*|\badopt\w*|更改|變更|变更|採納|采纳/iu,
    to: /\b(?:company|english|chinese|dual foreign) name\b|\bname of the company\b|\bchange of name\b|(?:公司|英文|中文|外文)的?名稱|(?:公司|英文|中文|外文)的?名称/iu,
  },
  {
    matter: 'constitution',
    done: /\b(?:increas|reduc|subdivi|consolidat|cancel|reclassif|re-?designat)\w*|增加|削減|削减|減少|减少|拆細|拆细|分拆|合併|合并|重新分類|重新指定|重新分类|註銷|注销|增至/iu,
    to: /\bauthori[sz]ed (?:share )?capital\b|\bauthori[sz]ed but unissued\b|\bshare capital\b|\bpar value\b|法定股本|股本|面值|註冊資本|注册资本/iu,
    unless: mandates,
  },
  {
    matter: 'constitution',
    done: null,
    to: /\b(?:share|stock) (?:consolidation|sub-?division|split)\b|\b(?:consolidation|sub-?division) of [^.;]{0,20}shares\b|\bshares?\b[^;]{0,80}\b(?:be|are) (?:hereby )?(?:consolidated|sub-?divided)\b|\bcapital re(?:organi[sz]ation|duction|construction)\b|每[^。；]{0,30}股[^。；]{0,40}(?:合併|合并|拆細|拆细)[為为成]|股份合併|股份合并|股份拆細|股份拆细|股本重組|股本重组|股本削減|股本削减/iu,
    unless: mandates,
  },
  {
    matter: 'constitution',
    done: null,
    to: /\bchange of domicile\b|\bre-?domicil\w*|\bby way of continuation\b|遷冊|迁册/iu,
  },
  {
    matter: 'class-rights',
    done: /\b(?:var|variation|alter|modif|abrogat|chang|amend|rais|increas|lower|reduc|remov|end|terminat|unwind|collaps|abolish|eliminat|cancel)\w*|更改|變更|变更|修改|修訂|修订|提高|降低|減少|减少|取消|終止|终止|廢除|废除|撤銷|撤销|調整|调整/iu,
    to: /\brights (?:attach\w*|of (?:any|the|a|each)? ?class)|\bclass\b[^.;]{0,30}\brights\b|\bspecial rights\b|\bweighted voting rights\b|\bWVR\b|\bvotes? (?:per|for each|of each|a) [^.;]{0,30}share\b|\bvoting power of [^.;]{0,30}class\b|\bclass \w+ votes\b|類[^。；]{0,12}權利|类[^。；]{0,12}权利|每股[^。；]{0,16}(?:投票權|表決權|投票权|表决权)|不同投票權|不同投票权|特別表決權|特别表决权/iu,
    unless: mandates,
  },
  {
    matter: 'independent-director',
    done: elected,
    to: /(?<!non-)\bindependent (?:non[- ]?executive )?directors?\b|\bINEDs?\b|(?<!非)獨立(?:非執行)?董事|(?<!非)独立(?:非执行)?董事/iu,
  },
  { matter: 'auditors', done: engaged, to: auditors },
  {
    matter: 'voluntary-winding-up',
    done: null,
    to: /\bw(?:ind|ound|inding)[- ]?up\b|\b(?:voluntary |members['’] )?liquidation\b|\bdissol(?:ve|ution)\b|清盤|清盘|解散|清算/iu,
    unless: otherEnd,
  },
];

/** The votes of weighted shares themselves, among all rights of a class. */
export const weightWords =
  /\bweighted voting rights\b|\bWVR\b|\bvotes? (?:per|for each|of each|a) [^.;]{0,30}share\b|\bvoting power of [^.;]{0,30}class\b|\bclass \w+ votes\b|每股[^。；]{0,16}(?:投票權|表決權|投票权|表决权)|不同投票權|不同投票权|特別表決權|特别表决权/iu;

/** Somebody is elected or removed, and nothing says as what: only the record or a person can tell whether he is independent. */
export const elections =
  /\b(?:re-?)?elect(?:s|ed|ing|ion)?\b|\b(?:appoint|remov)\w* [^;]{0,60}\bdirectors?\b|重選|重选|選舉|选举|連任|连任|(?:委任|罷免|罢免|推選|推选|補選|补选)[^。；]{0,20}董事/iu;

/** What a resolution does in accordance with its articles does nothing to them. */
export const asArticlesSay =
  /\b(?:in accordance with|pursuant to|as (?:required|permitted|provided) (?:by|in)|under) (?:(?:the|its|article \w+|provisions|of|company['’]s|existing|current|memorandum|and) ){0,7}(?:articles(?: of association)?|bye-?laws|constitution)|(?:根據|依照|按照|依據|根据|依据)[^，。；]{0,24}?(?:章程細則|章程细则|章程)(?:第[^，。；]{0,10}[條条])?/giu;

/** What makes a resolution more than a reserved one, or an ordinary one where it stands alone. */
export const ordinaryWordings: readonly { readonly name: string; readonly to: RegExp }[] = [
  {
    name: 'accounts',
    to: /\b(?:financial statements|accounts|annual report)\b|財務報表|财务报表|財務報告|财务报告|年度報告|年度报告/iu,
  },
  { name: 'dividend', to: /\bdividend|\bdistribution\b|股息|分紅|分红|利潤分配|利润分配/iu },
  {
    name: 'pay',
    to: /\bremuneration\b|\b(?:pay|fees?|compensation) (?:of|for|to)\b|\bfix\w* (?:their|its|the) (?:pay|fees?)\b|\bpay\b|酬金|報酬|报酬|薪酬|津貼|津贴|費用|费用/iu,
  },
  {
    name: 'mandate',
    to: /\bmandate\b|\brepurchase\b|\bbuy[- ]?back\b|\ballot\b|一般性?授權|一般性?授权|購回|购回|回購|回购/iu,
  },
  {
    name: 'scheme',
    to: /\b(?:share|option|award|incentive|employee)\w* (?:scheme|plan)\b|\b(?:share|option|award)s? (?:options?|awards?)\b|股份計劃|股份计划|購股權|购股权|股份獎勵|股份奖励|激勵計劃|激励计划|員工持股|员工持股/iu,
  },
  {
    name: 'director',
    to: /\b(?<!independent non-?)(?<!non-?)executive director\b|(?<!獨立|独立)(?<!獨立非|独立非)(?:執行董事|执行董事)|(?<!independent )\bnon-?executive director\b|(?<!獨立|独立)(?:非執行董事|非执行董事)|\bNED\b|\bnon-independent directors?\b|非獨立董事|非独立董事/iu,
  },
  { name: 'supervisor', to: /\bsupervisors?\b|(?<!股東代表)監事(?!會)|监事(?!会)/iu },
  {
    name: 'transaction',
    to: /\b(?:agreement|transaction|acquisition|disposal|offers?|loan|guarantee)\b|協議|协议|交易|收購|收购|出售|擔保|担保/iu,
  },
];
