import type { Catalogue } from './catalogue.ts';

/** How much of a provision is answered, and why not all of it. */
export const coverageMessages = {
  'coverage.modelled': { en: 'modelled', 'zh-Hant': '已建模', 'zh-Hans': '已建模' },
  'coverage.partly': { en: 'partly', 'zh-Hant': '部分', 'zh-Hans': '部分' },
  'coverage.not': { en: 'not modelled', 'zh-Hant': '未建模', 'zh-Hans': '未建模' },
  'coverage.computed': {
    en: 'Worked out from what is recorded.',
    'zh-Hant': '由記錄計算得出。',
    'zh-Hans': '由记录计算得出。',
  },
  'coverage.principle': {
    en: 'A principle of fair and equal treatment; there is nothing to compute.',
    'zh-Hant': '公平及平等對待的原則，無從計算。',
    'zh-Hans': '公平及平等对待的原则，无从计算。',
  },
  'coverage.definitions': {
    en: 'Three definitions, used by the other rules.',
    'zh-Hant': '三項定義，供其他規則使用。',
    'zh-Hans': '三项定义，供其他规则使用。',
  },
  'coverage.admission-not-found': {
    en: 'Admission to listing, at the Exchange’s discretion; its own page was not found.',
    'zh-Hant': '上市准入，由聯交所酌情決定；未能找到其條文頁面。',
    'zh-Hans': '上市准入，由联交所酌情决定；未能找到其条文页面。',
  },
  'coverage.market-value': {
    en: 'Market value and revenue at listing; neither is recorded.',
    'zh-Hant': '上市時的市值及收益，兩者均無記錄。',
    'zh-Hans': '上市时的市值及收益，两者均无记录。',
  },
  'coverage.other-rights': {
    en: 'That weight hangs on a class is seen; rights other than votes are not recorded.',
    'zh-Hant': '可見不同投票權附於某類別；投票權以外的權利並無記錄。',
    'zh-Hans': '可见不同投票权附于某类别；投票权以外的权利没有记录。',
  },
  'coverage.associates': {
    en: 'Worked out for the structure. Close associates, persons acting together and abstention on one resolution are not followed.',
    'zh-Hant': '就架構計算。未跟進緊密聯繫人、一致行動人士及個別決議案的放棄投票。',
    'zh-Hans': '就架构计算。未跟进紧密联系人、一致行动人及个别决议的放弃投票。',
  },
  'coverage.holdings-at-listing': {
    en: 'All holdings count when asked as of the day of listing. On later days only the weighted shares of that day are known. Size in money is not recorded.',
    'zh-Hant': '以上市日為準查詢時計入全部持股；其後僅知該日的不同投票權股份。金額並無記錄。',
    'zh-Hans': '以上市日为准查询时计入全部持股；其后仅知该日的不同投票权股份。金额没有记录。',
  },
  'coverage.recalled': {
    en: 'Worked out, from a text that was recalled and not found.',
    'zh-Hant': '可計算，惟所據條文憑記憶，未能找到原文。',
    'zh-Hans': '可计算，但所据条文凭记忆，未能找到原文。',
  },
  'coverage.votes-only': {
    en: 'Changes in votes are seen. Other terms, class consent and announcements are not recorded, and the text was recalled.',
    'zh-Hant': '可見票數的更改。其他條款、類別同意及公告並無記錄，條文亦憑記憶。',
    'zh-Hans': '可见票数的变更。其他条款、类别同意及公告没有记录，条文亦凭记忆。',
  },
  'coverage.exchange-decides': {
    en: 'Death and the board are worked out; incapacity and fitness are for the Exchange, and its determinations are recorded.',
    'zh-Hant': '身故及董事職務可計算；行為能力及適合性由聯交所認定，其認定會予記錄。',
    'zh-Hans': '身故及董事职务可计算；行为能力及适合性由联交所认定，其认定会予记录。',
  },
  'coverage.arrangements': {
    en: 'Passings, pledges and vehicles are followed. Arrangements and understandings with other shareholders are seen only when recorded as passing the control of votes.',
    'zh-Hant': '跟進轉讓、質押及工具。與其他股東的安排或諒解，僅於記錄為轉移投票權管控時可見。',
    'zh-Hans': '跟进转让、质押及工具。与其他股东的安排或谅解，仅于记录为转移投票权管控时可见。',
  },
  'coverage.notices': {
    en: 'The end of weight is worked out. That the Exchange was told cannot be recorded, and the text was read in a prospectus only.',
    'zh-Hant': '不同投票權的終止可計算。已否通知聯交所無法記錄；條文僅見於招股章程。',
    'zh-Hans': '不同投票权的终止可计算。是否已通知联交所无法记录；条文仅见于招股说明书。',
  },
  'coverage.by-construction': {
    en: 'An entry of a conversion holds one count, so that every recorded one is one for one.',
    'zh-Hant': '轉換記錄只載一個數目，故每項記錄均為一換一。',
    'zh-Hans': '转换记录只载一个数目，故每项记录均为一换一。',
  },
  'coverage.first-beneficiaries': {
    en: 'Worked out. That only the beneficiaries of the first listing count was not checked.',
    'zh-Hant': '可計算。是否只計首次上市時的受益人，未經核對。',
    'zh-Hans': '可计算。是否只计首次上市时的受益人，未经核对。',
  },
  'coverage.requests': {
    en: 'The stake in the articles is compared. Requests of shareholders, and refusals of them, are not recorded.',
    'zh-Hant': '比較組織章程細則所定的持股比例。股東的要求及其被拒並無記錄。',
    'zh-Hans': '比较公司章程所定的持股比例。股东的请求及其被拒没有记录。',
  },
  'coverage.polls': {
    en: 'Declared polls are checked class by class. How each holder was counted and the consent of a class are not recorded.',
    'zh-Hant': '逐類別核對已公佈的表決結果。個別持有人如何點算及類別同意並無記錄。',
    'zh-Hans': '逐类别核对已公布的表决结果。个别持有人如何计算及类别同意没有记录。',
  },
  'coverage.not-found': {
    en: 'Its own page was not found.',
    'zh-Hant': '未能找到其條文頁面。',
    'zh-Hans': '未能找到其条文页面。',
  },
  'coverage.independent-directors': {
    en: 'Independent directors, their rotation and the nomination committee; the pages were not found and nothing is recorded of them.',
    'zh-Hant': '獨立非執行董事、其輪值及提名委員會；未能找到條文頁面，亦無相關記錄。',
    'zh-Hans': '独立非执行董事、其轮值及提名委员会；未能找到条文页面，亦无相关记录。',
  },
  'coverage.committee': {
    en: 'The yearly confirmations and half-yearly reports are followed; the committee’s other tasks are not recorded.',
    'zh-Hant': '跟進每年的確認及每半年的報告；委員會的其他職責並無記錄。',
    'zh-Hans': '跟进每年的确认及每半年的报告；委员会的其他职责没有记录。',
  },
  'coverage.summary': {
    en: 'A recorded report of the committee stands for its summary; what was printed is not read.',
    'zh-Hant': '以委員會報告的記錄代表其摘要；刊發內容未予讀取。',
    'zh-Hans': '以委员会报告的记录代表其摘要；发布内容未予读取。',
  },
  'coverage.consultation': {
    en: 'What happened to the structure is listed; that the adviser was consulted cannot be recorded.',
    'zh-Hant': '列出涉及架構的事件；有否諮詢合規顧問無法記錄。',
    'zh-Hans': '列出涉及架构的事件；有无咨询合规顾问无法记录。',
  },
  'coverage.communication': {
    en: 'Communication with shareholders; its own page was not found and nothing is recorded of it.',
    'zh-Hant': '與股東的溝通；未能找到條文頁面，亦無相關記錄。',
    'zh-Hans': '与股东的沟通；未能找到条文页面，亦无相关记录。',
  },
  'coverage.training': {
    en: 'Confirmed once with the application to list; it is not recorded.',
    'zh-Hant': '申請上市時一次性確認；並無記錄。',
    'zh-Hans': '申请上市时一次性确认；没有记录。',
  },
  'coverage.documents': {
    en: 'Disclosure in documents and the marker of the short name; no document is read for it.',
    'zh-Hant': '文件內的披露及簡稱標記；現時並不讀取有關文件。',
    'zh-Hans': '文件内的披露及简称标记；目前并不读取有关文件。',
  },
  'coverage.undertaking': {
    en: 'What the paper covers and who signed is checked; the text was read as an undertaking given under it.',
    'zh-Hant': '核對文件涵蓋的規則及簽署；條文由按其作出的承諾讀得。',
    'zh-Hans': '核对文件涵盖的规则及签署；条文由按其作出的承诺读得。',
  },
  'coverage.articles': {
    en: 'Compared with a list of rules that was recalled and not checked.',
    'zh-Hant': '與憑記憶列出而未經核對的規則清單比較。',
    'zh-Hans': '与凭记忆列出而未经核对的规则清单比较。',
  },
  'coverage.regime': {
    en: 'Which rules bind under which status is applied. A changed structure is seen by changes in votes only.',
    'zh-Hant': '按上市身分套用有關規則。架構的改變僅見於票數的更改。',
    'zh-Hans': '按上市身份适用有关规则。架构的改变仅见于票数的变更。',
  },
  'coverage.waivers': {
    en: 'A recorded waiver is laid over the findings of its rule, with its conditions and dates; its own page was not found.',
    'zh-Hant': '已記錄的豁免連同其條件及日期，套用於有關規則的結論；未能找到其條文頁面。',
    'zh-Hans': '已记录的豁免连同其条件及日期，适用于有关规则的结论；未能找到其条文页面。',
  },
  'coverage.abstention': {
    en: 'Who must abstain on a resolution belongs to counting a poll, not to findings.',
    'zh-Hant': '須放棄投票者屬點票範圍，不屬結論。',
    'zh-Hans': '须放弃投票的属计票范围，不属结论。',
  },
  'coverage.buy-back': {
    en: 'Limits on buying back shares; mandates, prices and dealing days are not recorded.',
    'zh-Hant': '購回股份的限制；授權、價格及買賣日並無記錄。',
    'zh-Hans': '回购股份的限制；授权、价格及买卖日没有记录。',
  },
  'coverage.buy-back-planned': {
    en: 'No finding; the answer to a planned act says what it comes near: mandate, price, dealing days, the 30 days after. Mandates and prices are not recorded.',
    'zh-Hant': '並無結論；對計劃行動的答覆會指出所涉及的授權、價格、買賣日及其後30天的限制。授權及價格並無記錄。',
    'zh-Hans': '没有结论；对计划行动的答复会指出所涉及的授权、价格、买卖日及其后30天的限制。授权及价格没有记录。',
  },
  'coverage.conversion-listing': {
    en: 'No finding; the answer to a planned act names the shares whose listing is to be approved. Its own page was not found.',
    'zh-Hant': '並無結論；對計劃行動的答覆會列明須獲批准上市的股份。未能找到其本身網頁。',
    'zh-Hans': '没有结论；对计划行动的答复会列明须获批准上市的股份。未能找到其本身网页。',
  },
  'coverage.returns': {
    en: 'No finding; when a return is due, and whether an entry shows it filed, stands among the duties.',
    'zh-Hant': '並無結論；報表的限期及是否有條目顯示已提交，列於責任內。',
    'zh-Hans': '没有结论；报表的期限及是否有条目显示已提交，列于责任内。',
  },
  'coverage.mandates': {
    en: 'No finding; the answer to a planned issue holds it against the general mandate as far as the act states it. Mandates are not recorded.',
    'zh-Hant': '並無結論；對計劃發行的答覆會按所述餘額核對一般性授權。授權並無記錄。',
    'zh-Hans': '没有结论；对计划发行的答复会按所述余额核对一般性授权。授权没有记录。',
  },
  'coverage.poll-announcement': {
    en: 'No finding; when the results of a poll are to be announced stands among the duties.',
    'zh-Hant': '並無結論；公布表決結果的限期列於責任內。',
    'zh-Hans': '没有结论；公布表决结果的期限列于责任内。',
  },
  'coverage.board-changes': {
    en: 'No finding; that a change on the board is to be announced stands among the duties, without a day.',
    'zh-Hant': '並無結論；董事變動須予公布一事列於責任內，並無日子。',
    'zh-Hans': '没有结论；董事变动须予公布一事列于责任内，没有日期。',
  },
} as const satisfies Catalogue;
