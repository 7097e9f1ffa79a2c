import type { Catalogue } from './catalogue.ts';

/**
 * What the Rules leave open, and what is done here until somebody who may say so says otherwise. Each is a question with the
 * answer that stands by default; where the answer is a policy it can be chosen.
 */
export const doubtMessages = {
  'doubt.A1': {
    en: 'When are fewer shares in issue for Rule 8A.15: when they are bought, when they go into treasury, or when they are cancelled? Taken here: when they are cancelled, as issuers do.',
    'zh-Hant': '就第8A.15條而言，股份何時算減少：購回時、撥入庫存時，還是註銷時？本產品依發行人慣例，以註銷時為準。',
    'zh-Hans': '就第8A.15条而言，股份何时算减少：回购时、转入库存时，还是注销时？本产品依发行人惯例，以注销时为准。',
  },
  'doubt.A2': {
    en: 'Do treasury shares count among the shares of which Rules 8A.13 and 8A.15 take the proportion? Taken here: yes there, and no wherever votes are counted. Only the note to Rule 8A.23 was found to speak of them.',
    'zh-Hant':
      '計算第8A.13及8A.15條的比例時，庫存股份是否計入？本產品計入；凡計算票數則不計入。僅見第8A.23條附註提及庫存股份。',
    'zh-Hans':
      '计算第8A.13及8A.15条的比例时，库存股份是否计入？本产品计入；凡计算票数则不计入。仅见第8A.23条附注提及库存股份。',
  },
  'doubt.A3': {
    en: 'How often is the proportion of Rule 8A.13 looked at: at each event, at the end of a day, or at the dates of returns? Taken here: at each event.',
    'zh-Hant': '第8A.13條的比例何時量度：每次事件、每日結束，還是申報日？本產品以每次事件為準。',
    'zh-Hans': '第8A.13条的比例何时计量：每次事件、每日结束，还是申报日？本产品以每次事件为准。',
  },
  'doubt.A4': {
    en: 'Does dilution by share schemes lower the proportion for good? Taken here: yes, as the note to Rule 8A.13 makes no exception.',
    'zh-Hant': '因股份計劃而攤薄的比例，是否永久下調？本產品視為是；第8A.13條附註並無例外。',
    'zh-Hans': '因股份计划而摊薄的比例，是否永久下调？本产品视为是；第8A.13条附注并无例外。',
  },
  'doubt.A5': {
    en: 'How is a conversion rounded, and does the fraction that rounding leaves lower the proportion for the next time? Taken here: rounded up, and the proportion before stays the measure.',
    'zh-Hant': '轉換數目如何取整？取整所餘會否令下次的比例下調？本產品向上取整，並沿用取整前的比例。',
    'zh-Hans': '转换数目如何取整？取整所余会否令下次的比例下调？本产品向上取整，并沿用取整前的比例。',
  },
  'doubt.A6': {
    en: 'How is a conversion shared among several beneficiaries? Taken here: in proportion to their weighted shares, single shares going to the largest remainders.',
    'zh-Hant': '轉換由數名受益人如何分擔？本產品按其不同投票權股份比例分配，零股按最大餘數分配。',
    'zh-Hans': '转换由数名受益人如何分担？本产品按其不同投票权股份比例分配，零股按最大余数分配。',
  },
  'doubt.A7': {
    en: 'Does converting more than is asked for count towards the next time? It does while the proportion before stays the measure, and does not when the lower one becomes it. Counsel should be asked before relying on it.',
    'zh-Hant': '轉換多於所需，可否抵銷日後的轉換？沿用之前的比例則可，改用已下調的比例則不可。倚賴前應諮詢法律顧問。',
    'zh-Hans': '转换多于所需，可否抵减日后的转换？沿用之前的比例则可，改用已下调的比例则不可。依赖前应咨询法律顾问。',
  },
  'doubt.A8': {
    en: 'Whose ordinary shares are left out of the others’ votes under Rule 8A.09? Taken here: all that a beneficiary, or a vehicle in which he has a part, holds. Close associates and persons acting together have to be asked about.',
    'zh-Hant':
      '就第8A.09條而言，何人的普通股不計入其他股東的票數？本產品不計受益人及其佔有部分權益的工具所持的全部股份。緊密聯繫人及一致行動人士則須查詢。',
    'zh-Hans':
      '就第8A.09条而言，何人的普通股不计入其他股东的票数？本产品不计受益人及其占有部分权益的工具所持的全部股份。紧密联系人及一致行动人则须查询。',
  },
  'doubt.A9': {
    en: 'May a beneficiary convert for Rule 8A.15 while dealing is restricted, or within thirty days of a buy-back? The relief that was read speaks of Rule 8A.17 only, so advice or a waiver is needed.',
    'zh-Hant':
      '在禁止買賣期內或購回後三十日內，可否為第8A.15條作出轉換？所見的寬免僅提及第8A.17條，故須徵詢意見或申請豁免。',
    'zh-Hans':
      '在禁止买卖期内或回购后三十日内，可否为第8A.15条作出转换？所见的宽免仅提及第8A.17条，故须征询意见或申请豁免。',
  },
  'doubt.A10': {
    en: 'Does weight go on when weighted shares pass from one beneficiary to another? Taken here: no, for he is another person too.',
    'zh-Hant': '不同投票權股份由一名受益人轉予另一名受益人，不同投票權是否延續？本產品視為否，因後者亦屬他人。',
    'zh-Hans': '不同投票权股份由一名受益人转予另一名受益人，不同投票权是否延续？本产品视为否，因后者亦属他人。',
  },
  'doubt.A11': {
    en: 'Is a proxy for one meeting a passing of the control of votes? Taken here: no, while it can be revoked and carries instructions. One that is general or cannot be revoked is another matter.',
    'zh-Hant':
      '就一次大會委任代表，是否屬轉移投票權的管控？可撤回且附有指示者，本產品視為否；一般性或不可撤回的委任則另作別論。',
    'zh-Hans':
      '就一次会议委任代表，是否属转移投票权的管控？可撤回且附有指示的，本产品视为否；一般性或不可撤回的委任则另当别论。',
  },
  'doubt.A12': {
    en: 'What must a vehicle show under Rule 8A.18(2)? Taken here: that the beneficiary alone has all of its economics and all of its votes. One issuer cites tests that differ by form: for a partnership who directs the votes, for a trust an element of control and an estate or tax purpose, for a company that it is wholly his.',
    'zh-Hant':
      '工具須如何符合第8A.18(2)條？本產品要求受益人獨佔其全部經濟利益及投票權。有發行人引述按形式而異的標準：合夥看由誰指示投票；信託看有否控制元素及遺產或稅務目的；公司則須由其全資擁有。',
    'zh-Hans':
      '工具须如何符合第8A.18(2)条？本产品要求受益人独占其全部经济利益及投票权。有发行人引述按形式而异的标准：合伙看由谁指示投票；信托看有无控制元素及遗产或税务目的；公司则须由其全资拥有。',
  },
  'doubt.A13': {
    en: 'Does weight on a poll follow the record date or the day of the poll? Taken here: the poll.',
    'zh-Hant': '表決時的不同投票權以記錄日期還是表決當日為準？本產品以表決當日為準。',
    'zh-Hans': '表决时的不同投票权以股权登记日还是表决当日为准？本产品以表决当日为准。',
  },
  'doubt.A14': {
    en: 'When does somebody cease to be a beneficiary: when none of his shares carries weight, when the register of members shows it, or when he leaves the board? Taken here: when none of his shares carries weight.',
    'zh-Hant':
      '某人何時不再是受益人：其股份均不再附不同投票權時、股東名冊更改時，還是離開董事會時？本產品以其股份均不再附不同投票權時為準。',
    'zh-Hans':
      '某人何时不再是受益人：其股份均不再附不同投票权时、股东名册变更时，还是离开董事会时？本产品以其股份均不再附不同投票权时为准。',
  },
  'doubt.A15': {
    en: 'Which shareholders may enforce an undertaking: who held when it was broken, or who holds when the claim is made; and those who hold through a nominee? Nothing is decided here: evidence of both is kept.',
    'zh-Hant':
      '哪些股東可強制執行承諾：違反時的股東，還是提出申索時的股東？透過代名人持股者又如何？本產品不作判斷，兩者的證據均予保存。',
    'zh-Hans':
      '哪些股东可强制执行承诺：违反时的股东，还是提出索赔时的股东？通过代名人持股的又如何？本产品不作判断，两者的证据均予保存。',
  },
  'doubt.A16': {
    en: 'Does weight end when a director retires and is elected again at the same meeting? Taken here: no.',
    'zh-Hant': '董事於同一次大會上退任並再度當選，不同投票權是否終止？本產品視為否。',
    'zh-Hans': '董事于同一次会议上退任并再度当选，不同投票权是否终止？本产品视为否。',
  },
  'doubt.A17': {
    en: 'What of a director who is suspended, on leave, of unsound mind, or charged and not convicted? It is for the Exchange to determine; nothing ends by itself.',
    'zh-Hant': '董事被停職、休假、精神上無行為能力，或被檢控而未被定罪，又如何？由聯交所認定；不會自動終止。',
    'zh-Hans': '董事被停职、休假、精神上无行为能力，或被检控而未被定罪，又如何？由联交所认定；不会自动终止。',
  },
  'doubt.A18': {
    en: 'Is a pledge by transfer of title, or through a margin account, still an encumbrance and no transfer? Taken here: where title moves it is for the Exchange to determine, and on enforcement weight ends.',
    'zh-Hant':
      '以轉移所有權方式或經保證金帳戶作出的質押，是否仍屬產權負擔而非轉讓？所有權轉移者，由聯交所認定；強制執行時不同投票權終止。',
    'zh-Hans':
      '以转移所有权方式或经保证金账户作出的质押，是否仍属产权负担而非转让？所有权转移的，由联交所认定；强制执行时不同投票权终止。',
  },
  'doubt.A19': {
    en: 'Is electing an independent director again an appointment, and is a resolution that appoints auditors and fixes their pay reserved? Taken here: yes to both, the resolution as a whole.',
    'zh-Hant':
      '獨立非執行董事重選是否屬委任？委聘核數師並釐定其酬金的決議案是否屬保留事項？本產品兩者均視為是，整項決議案皆然。',
    'zh-Hans':
      '独立非执行董事重选是否属委任？委聘核数师并厘定其薪酬的决议是否属保留事项？本产品两者均视为是，整项决议皆然。',
  },
  'doubt.A20': {
    en: 'Are the election of a beneficiary to the board, general mandates, share schemes and dividends reserved? Taken here: no, they are ordinary matters.',
    'zh-Hant': '選舉受益人為董事、一般性授權、股份計劃及股息是否屬保留事項？本產品視為否，屬一般事項。',
    'zh-Hans': '选举受益人为董事、一般性授权、股份计划及股息是否属保留事项？本产品视为否，属一般事项。',
  },
  'doubt.A21': {
    en: 'How do depositary shares count, and those issued in bulk for later schemes? Counts take what is issued; votes leave out what the issuer itself instructs. Has to be asked about.',
    'zh-Hant': '預託股份及為日後計劃預先發行的股份如何計算？股數按已發行計；票數不計由發行人自行指示者。須作查詢。',
    'zh-Hans': '存托股份及为日后计划预先发行的股份如何计算？股数按已发行计；票数不计由发行人自行指示的。须作查询。',
  },
  'doubt.A22': {
    en: 'When do shares bought on another exchange and not yet cancelled leave the count? Taken here: like all others, when they are cancelled.',
    'zh-Hant': '在其他交易所購回而尚未註銷的股份，何時不再計入？本產品一如其他股份，以註銷時為準。',
    'zh-Hans': '在其他交易所回购而尚未注销的股份，何时不再计入？本产品一如其他股份，以注销时为准。',
  },
  'doubt.A23': {
    en: 'How is a resolution that lowers the weight of a class voted on? Taken here: as a reserved matter at one vote a share, and with the consent of the class besides.',
    'zh-Hant': '削減某類別不同投票權的決議案如何表決？本產品視為保留事項，一股一票，另須該類別同意。',
    'zh-Hans': '削减某类别不同投票权的决议如何表决？本产品视为保留事项，一股一票，另须该类别同意。',
  },
  'doubt.A24': {
    en: 'What do the proposals of March 2026 change for issuers that are listed? Nothing here until the text of a rule is loaded.',
    'zh-Hant': '2026年3月的建議對已上市發行人有何影響？在載入規則文本前，本產品不作任何改變。',
    'zh-Hans': '2026年3月的建议对已上市发行人有何影响？在载入规则文本前，本产品不作任何改变。',
  },
  'doubt.A25': {
    en: 'Which text speaks: English or Chinese, the published file or the web page? Taken here: the English file; the Chinese explains.',
    'zh-Hant': '以何者為準：英文或中文，已刊發的檔案或網頁？本產品以英文檔案為準，中文作解釋之用。',
    'zh-Hans': '以何者为准：英文或中文，已发布的文件或网页？本产品以英文文件为准，中文作解释之用。',
  },
  'doubt.A26': {
    en: 'Does a breach by the company show that a beneficiary did not use best endeavours? Not decided here: it is an open question for counsel.',
    'zh-Hant': '公司違規是否顯示受益人未有盡最大努力？本產品不作判斷，屬待法律顧問處理的問題。',
    'zh-Hans': '公司违规是否显示受益人未尽最大努力？本产品不作判断，属待法律顾问处理的问题。',
  },
  'doubt.A27': {
    en: 'Does an undertaking cover a rule as it is later changed, if that widens what was promised? Taken here: yes, it speaks of the rules as from time to time in force.',
    'zh-Hant': '規則其後修訂而擴闊責任，承諾是否涵蓋？本產品視為是，因承諾指不時有效的規則。',
    'zh-Hans': '规则其后修订而扩大责任，承诺是否涵盖？本产品视为是，因承诺指不时有效的规则。',
  },
  'doubt.A28': {
    en: 'What of several cancellations on one day with issues between them? Taken here: in the order in which they are recorded.',
    'zh-Hant': '同日數次註銷而其間有發行，如何處理？本產品按記錄的先後次序。',
    'zh-Hans': '同日数次注销而其间有发行，如何处理？本产品按记录的先后次序。',
  },
  'doubt.A29': {
    en: 'Is the holder of shares whose weight has ended, and which are not re-designated yet, one of the others under Rule 8A.09, although the class is not listed? Taken here: yes, with one vote a share.',
    'zh-Hant':
      '持有不同投票權已終止而尚未重新指定的股份者，雖該類別並無上市，就第8A.09條是否屬其他股東？本產品視為是，一股一票。',
    'zh-Hans':
      '持有不同投票权已终止而尚未重新指定的股份的，虽该类别并未上市，就第8A.09条是否属其他股东？本产品视为是，一股一票。',
  },
  'doubt.A30': {
    en: 'Which interest do printed percentages follow? Taken here: those of votes follow control, those of capital follow economics.',
    'zh-Hant': '刊載的百分比按何種權益計算？本產品：票數按控制權，股本按經濟利益。',
    'zh-Hans': '刊载的百分比按何种权益计算？本产品：票数按控制权，股本按经济利益。',
  },
  'doubt.A31': {
    en: 'May a split be rounded to lots, so that one beneficiary converts a few shares fewer than his exact part? It is reported with the rounding as its reason; the total decides whether the rule is kept.',
    'zh-Hant': '分擔數目可否按手數取整，令某受益人少轉換數股？本產品以取整為由列明；是否符合以總數為準。',
    'zh-Hans': '分担数目可否按手数取整，令某受益人少转换数股？本产品以取整为由列明；是否符合以总数为准。',
  },
  'doubt.A32': {
    en: 'How are printed percentages rounded? Taken here: once, half up, from the exact fraction.',
    'zh-Hant': '刊載的百分比如何取整？本產品由準確分數一次四捨五入。',
    'zh-Hans': '刊载的百分比如何取整？本产品由准确分数一次四舍五入。',
  },
  'doubt.A33': {
    en: 'Is the proportion at listing that before or after the options over more shares that close within thirty days? Taken here: after they close.',
    'zh-Hant': '上市時的比例，是以三十日內屆滿的超額配股權及發售量調整權行使前還是行使後為準？本產品以屆滿後為準。',
    'zh-Hans': '上市时的比例，是以三十日内届满的超额配股权及发售量调整权行使前还是行使后为准？本产品以届满后为准。',
  },
  'doubt.A34': {
    en: 'Are the shares of an employees’ or allied platform, locked up with those of the beneficiaries, the others’ under Rule 8A.09? Has to be asked about; it can move the answer by some percentage points.',
    'zh-Hant': '與受益人同受禁售的僱員或相關平台所持股份，就第8A.09條是否屬其他股東？須作查詢；結果可相差數個百分點。',
    'zh-Hans': '与受益人同受禁售的雇员或相关平台所持股份，就第8A.09条是否属其他股东？须作查询；结果可相差数个百分点。',
  },
  'doubt.A35': {
    en: 'May ordinary shares become weighted at the moment of listing? Taken here: up to the listing, and never after it.',
    'zh-Hant': '普通股可否於上市一刻轉為不同投票權股份？本產品：上市前及上市時可，其後不可。',
    'zh-Hans': '普通股可否于上市一刻转为不同投票权股份？本产品：上市前及上市时可，其后不可。',
  },
} as const satisfies Catalogue;
