/**
 * Titles as they stand in notices of meetings: the wording of published ones, with names and numbers changed or left out. What
 * each is was settled by hand from Rule 8A.24, not by the program: before the bar stands the matter that a careful reader
 * finds, or a dash for ordinary business.
 */
export const titles: readonly (readonly [matter: string, title: string])[] = linesOf(`
constitution | To approve the proposed amendments to the existing articles of association
constitution | That the second amended and restated memorandum of association be adopted with immediate effect
constitution | To adopt the new set of bye-laws in substitution for the existing bye-laws
constitution | To consider and approve the adoption of the Amended M&A
constitution | Amendments to the Articles for the uncertificated securities market
constitution | To alter the constitutional documents so that hybrid meetings may be held
constitution | That the Constitution be replaced by the document laid before the meeting
constitution | To approve the Non-class-based Resolution on the amendments of the memorandum and articles
constitution | To insert a new article 73A into the articles of association
constitution | To change the name of the Company and its dual foreign name in Chinese
constitution | To approve the proposed change of company name
constitution | To increase the authorised share capital to 10,000,000,000 shares
constitution | To approve the share consolidation of every ten shares into one consolidated share
constitution | To approve the share subdivision
constitution | To approve the reduction of the issued share capital by cancelling paid-up capital
constitution | To approve the capital reorganisation
constitution | To re-designate and reclassify the authorised but unissued shares
constitution | To approve the change of domicile by way of continuation
constitution | To amend the rules of procedure for shareholders’ general meetings
constitution | 建議修訂組織章程大綱及細則以及採納經修訂及重列的組織章程大綱及細則
constitution | 為配合無紙證券市場制度修訂本公司章程細則
constitution | 變更公司章程
constitution | 採用新公司章程
constitution | 通過章程修正案
constitution | 批准更改本公司英文名稱
constitution | 建議更改公司名稱
constitution | 增加法定股本
constitution | 批准股份合併
constitution | 批准股份拆細
constitution | 批准股本重組
constitution | 遷冊至香港
constitution | 关于修改《公司章程》的议案
constitution | 关于变更注册资本并修订公司章程的议案
constitution | 关于修订《股东会议事规则》的议案
constitution | 关于取消监事会并修订《公司章程》及其附件的议案
constitution | 更改公司中文名称
constitution | To consider and approve the proposed amendments to the Tenth Amended and Restated Memorandum of Association and Articles of Association and to adopt the Eleventh Amended and Restated Memorandum
constitution | As a special resolution, THAT the Company's Memorandum and Articles of Association be amended and restated by their deletion in their entirety and by the substitution in their place
constitution | THAT the name of the Company be changed from "A Limited" to "B Limited"
constitution | THAT each issued and unissued share with a par value of US$0.00001 be subdivided into ten shares with a par value of US$0.000001
constitution | THAT every 4 issued and unissued existing shares of HK$0.01 each be consolidated into one share of HK$0.04 each
constitution | Class-based Resolution: amendments to Article 3.2 of the Articles of Association
constitution | 批准對現有組織章程大綱及細則的建議修訂及採納新組織章程大綱及細則
constitution | 批准本公司法定股本由100,000美元增至200,000美元
constitution | 批准將每一股已發行及未發行股份拆細為十股
constitution | 將每十股每股面值0.01港元之已發行及未發行股份合併為一股面值0.10港元之股份
constitution | 关于变更公司名称、增加经营范围及修改公司章程的议案
constitution | 关于减少注册资本的议案
constitution | 关于制定H股发行上市后适用的《公司章程（草案）》的议案
constitution | Proposed amendments to the Articles
constitution | Adoption of New Articles
constitution | Share split
class-rights | To vary the rights attached to the class B ordinary shares
class-rights | To approve the variation of class rights
class-rights | To reduce the number of votes per Class A share from ten to five
class-rights | To approve the change of the weighted voting rights attached to the class A shares
class-rights | To end the weighted voting rights structure
class-rights | To modify the special rights of the holders of preference shares
class-rights | To raise the voting power of each Class B share on two matters
class-rights | 更改A類股份所附的權利
class-rights | 修訂類別股份持有人的權利
class-rights | 取消不同投票權架構
class-rights | 將每股A類股份的投票權由十票降低至五票
class-rights | 关于取消特别表决权安排的议案
class-rights | 变更B类股份所附权利
class-rights | To vary or abrogate the rights attaching to class B ordinary shares
class-rights | 更改每股B類普通股所附帶的投票權
class-rights | 关于公司类别股东权利变更的议案
independent-director | To re-elect Mr. Wong as an independent non-executive director of the Company
independent-director | To re-elect Ms. Ho, who has served more than nine years, as an INED
independent-director | To appoint Dr. Sun as independent non-executive director with effect from the close of the meeting
independent-director | That Mr. Ng be removed from the office of independent non-executive director
independent-director | To elect Ms. Tse as an independent director of the fourth session of the board
independent-director | Removal of an INED at the request of shareholders
independent-director | To approve the termination of the office of Mr. Ng as independent non-executive director
independent-director | 重選黃女士為獨立非執行董事
independent-director | 委任孫博士為本公司獨立非執行董事
independent-director | 罷免吳先生的獨立非執行董事職務
independent-director | 推選謝女士為獨立董事
independent-director | 关于补选独立董事的议案
independent-director | 选举孙先生为第四届董事会独立非执行董事
independent-director | 关于董事会换届选举暨提名独立董事候选人的议案
independent-director | To re-elect Dr. Poon as an independent non-executive Director
independent-director | To re-elect Prof. Tang as an independent non-executive director of the Company
independent-director | As an ordinary resolution, THAT Mr. JK Lau shall be re-elected to serve as an independent director until the next annual general meeting
independent-director | That Ms. Jane Yip, an independent non-executive director retiring by rotation pursuant to Article 17.3, be and is hereby re-elected
independent-director | To re-elect Mr. Chiu, Ms. Lin and Mr. Poon as independent non-executive directors
independent-director | 重選潘博士為獨立非執行董事
independent-director | 委任李女士為公司獨立非執行董事，自股東大會結束時起生效
independent-director | 关于选举第三届董事会独立非执行董事的议案
independent-director | Re-election of independent non-executive Director
auditors | To re-appoint Deloitte Touche Tohmatsu as auditors until the next annual general meeting
auditors | To appoint KPMG to fill the casual vacancy
auditors | To remove the auditor before the end of its term
auditors | To approve the change of auditors
auditors | Re-appointment of PricewaterhouseCoopers
auditors | To engage a new auditing firm for 2026
auditors | 續聘羅兵咸永道會計師事務所為本公司核數師
auditors | 辭退核數師
auditors | 更換核數師
auditors | 委聘德勤為2026年度審計機構
auditors | 关于续聘2026年度会计师事务所的议案
auditors | 关于变更会计师事务所的议案
auditors | 聘任安永为境内审计师
auditors | To re-appoint PricewaterhouseCoopers as the independent auditor of the Company to hold office until the conclusion of the next annual general meeting and to authorize the Board to fix its remuneration
auditors | As an ordinary resolution, THAT the appointment of PricewaterhouseCoopers Zhong Tian LLP as the independent auditors for the fiscal year ending December 31, 2024 be confirmed
auditors | To dismiss Ernst & Young as the auditor of the Company
auditors | To appoint Messrs. Deloitte Touche Tohmatsu as auditors in place of retiring KPMG
auditors | 續聘羅兵咸永道會計師事務所為本公司核數師，並授權董事會釐定其薪酬
auditors | 重新任命畢馬威會計師事務所為核數師
auditors | 批准建議變更核數師
auditors | 关于续聘公司2024年度境内外审计机构的议案
auditors | 关于聘请H股发行上市审计机构的议案
auditors | Proposed removal of auditors
voluntary-winding-up | That the Company be wound up voluntarily
voluntary-winding-up | To place the Company in members’ voluntary liquidation
voluntary-winding-up | To approve the dissolution of the Company
voluntary-winding-up | 本公司自願清盤
voluntary-winding-up | 批准解散本公司
voluntary-winding-up | 关于公司解散及清算的议案
voluntary-winding-up | To approve the Voluntary Winding-Up of the Company and appoint joint liquidators
voluntary-winding-up | 批准本公司進行股東自動清盤
- | To receive and consider the audited consolidated financial statements and the reports of the directors and auditors
- | To adopt the audited accounts and the reports of the directors and of the independent auditor for 2025
- | To declare a final dividend of HK$0.10 per share out of the share premium account
- | To re-elect Mr. A as an executive director
- | To re-elect Mr. A as a non-executive director
- | To re-elect Mr. A, who retires under article 84 of the articles of association, as an executive director
- | To elect Mr. A as a non-independent director of the fourth session of the board
- | To authorise the board to fix the remuneration of the directors
- | To approve the remuneration of the independent non-executive directors
- | To authorise the directors to fix the remuneration of the auditors
- | To approve, confirm and ratify the grant of share awards to Dr. Li, an independent non-executive director
- | To grant a general mandate to the directors to allot, issue and deal with additional shares not exceeding 20% of the issued share capital
- | To grant a general mandate to repurchase shares not exceeding 10% of the number of issued shares
- | To extend the general mandate by adding the shares repurchased, subject to adjustment on any consolidation or subdivision of the share capital
- | To give the directors a mandate until the next meeting required by the articles of association to be held or until it is varied
- | To approve and adopt the 2026 Share Incentive Plan
- | To amend the rules of the 2021 share option scheme
- | To amend the scheme mandate limit pursuant to the articles of association
- | To approve the new framework agreement and the annual caps
- | To approve the revised annual caps of the continuing connected transactions
- | To approve the spin-off and separate listing of the cloud business
- | To approve the Whitewash Waiver
- | To approve the rights issue on the basis of one rights share for every two existing shares
- | To elect Mr. S as a supervisor
- | To approve the winding-up of a subsidiary
- | To approve the provision of guarantees for subsidiaries
- | To approve the change in the use of proceeds
- | To approve the appointment of the independent financial adviser
- | To approve the purchase of liability insurance for directors and officers
- | To approve the conversion of 1,000,000 Class A shares of Mr. A into Class B shares
- | 省覽及採納經審核綜合財務報表以及董事會與核數師報告
- | 宣派末期股息
- | 重選甲先生為執行董事
- | 重選甲先生為非執行董事
- | 選舉甲先生為第四屆董事會非獨立董事
- | 授權董事會釐定董事酬金
- | 釐定獨立非執行董事的酬金
- | 授權董事會釐定核數師酬金
- | 授予董事一般授權以配發、發行及處理不超過已發行股份20%的新股份
- | 授予董事購回股份的一般授權
- | 擴大一般授權
- | 採納2026年股份計劃
- | 修訂購股權計劃的規則
- | 批准框架協議及其年度上限
- | 批准清洗豁免
- | 根據組織章程細則第84條退任的甲先生重選為執行董事
- | 批准附屬公司清盤
- | 委任獨立財務顧問
- | 关于2025年度利润分配预案的议案
- | 关于2025年度董事会工作报告的议案
- | 关于独立董事津贴的议案
- | 关于选举非独立董事的议案
- | 关于为子公司提供担保的议案
- | 关于变更募集资金用途的议案
- | 关于授予董事会回购股份一般性授权的议案
- | 关于购买董监高责任险的议案
- | 关于2026年限制性股票激励计划（草案）及其摘要的议案
- | To receive the audited consolidated financial statements of the Company for the year ended December 31, 2023 and the reports of the directors and auditor of the Company
- | To authorize the board of Directors to fix the Directors' remuneration
- | To give a general mandate to the Directors to repurchase Shares not exceeding 10% of the total number of issued Shares as at the date of passing of this resolution
- | To extend the authority given to the Directors pursuant to ordinary resolution no. 6 to issue shares by adding the number of Class B shares repurchased
- | To re-elect Mr. A as a non-executive Director of the Company
- | THAT Mr. Kwok be re-elected as an executive Director
- | to approve the 2023 Share Scheme with a 10% scheme mandate limit
- | To consider and approve the grant of 4,000,000 RSUs to Mr. A under the 2020 plan
- | To approve the CEO award
- | THAT the chairman Mr. A be granted options
- | To approve the Privatisation by way of scheme of arrangement
- | To approve the voluntary withdrawal of the listing of the shares on the Stock Exchange
- | 省覽本公司截至2023年12月31日止年度的經審核綜合財務報表及董事會報告與核數師報告
- | 授權董事會釐定本公司董事的薪酬
- | 給予董事一般授權以購回不超過本公司於本決議案通過日期已發行股份總數10%之本公司股份
- | 通過加入本公司所購回的股份總數，擴大給予董事發行股份的一般授權
- | 批准修訂2021年受限制股份單位計劃
- | 批准向甲先生授出獎勵股份
- | 批准根據特別授權配發及發行代價股份
- | 批准A類普通股轉換為B類普通股
- | 关于公司2023年度财务决算报告的议案
- | 关于选举第三届董事会执行董事的议案
- | 关于独立非执行董事薪酬方案的议案
- | 关于发行H股股票并在香港上市的议案
- | 关于修订《独立董事工作制度》的议案
- | To approve the electronic communications with shareholders
`);

/** More than one matter in one title: reserved as a whole. */
export const mixedTitles: readonly (readonly [matter: string, title: string])[] = linesOf(`
auditors | To re-appoint Ernst & Young as auditor and authorise the board to fix its remuneration
auditors | To re-appoint the auditors and to authorise the directors to fix their fees
independent-director | (a) To re-elect Mr. A as an executive director; (b) to re-elect Ms. B as an INED
independent-director | To re-elect the following: (i) Mr. A as a non-executive director; (ii) Dr. B as an independent non-executive director
independent-director | To re-elect Ms. B as an INED and to authorise the board to fix the remuneration of the directors
constitution | To approve the transaction; and to amend the articles of association accordingly
auditors | 續聘核數師並授權董事會釐定其酬金
independent-director | 重選甲先生為執行董事；重選乙女士為獨立非執行董事
auditors | 续聘会计师事务所并授权董事会决定其报酬
constitution | 批准股份獎勵計劃及相應修訂章程細則
`);

/** Somebody is elected or removed, and nothing says as what: no title can settle it. */
export const openTitles: readonly string[] = linesOf(`
- | To re-elect Mr. Chan as a director
- | To re-elect the retiring directors
- | To remove Mr. Chan from office as a director
- | 重選陳先生為董事
- | 罷免陳先生的董事職務
- | 选举陈先生为董事
- | Re-election of Directors
- | 罷免王先生之董事職務並即時生效
- | To re-elect Mr. Chan as a director and to authorise the board to fix his remuneration
`).map(([, title]) => title);

function linesOf(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [matter = '', title = ''] = line.split(' | ');
      return [matter, title];
    });
}
