import type { Catalogue } from './catalogue.ts';

/** Reasons that the six promised rules and Rule 8A.13 give. */
export const rulesPromisedMessages = {
  '8A.09.kept': {
    en: 'Others can cast {share} of the votes; at least {floor} is wanted.',
    'zh-Hant': '其他股東可投的票數佔{share}；最低要求為{floor}。',
    'zh-Hans': '其他股东可投的票数占{share}；最低要求为{floor}。',
  },
  '8A.09.below': {
    en: 'Others can cast {share} of the votes only; at least {floor} is wanted.',
    'zh-Hant': '其他股東可投的票數僅佔{share}；最低要求為{floor}。',
    'zh-Hans': '其他股东可投的票数仅占{share}；最低要求为{floor}。',
  },
  '8A.09.below-whose-act': {
    en: 'Others can cast {share} of the votes only, less than {floor}. Whether an act of this beneficiary brought that about is not decided here.',
    'zh-Hant': '其他股東可投的票數僅佔{share}，低於{floor}。此結果是否由該受益人的行為引致，本產品不作判斷。',
    'zh-Hans': '其他股东可投的票数仅占{share}，低于{floor}。此结果是否由该受益人的行为引致，本产品不作判断。',
  },
  '8A.09.shares-unknown': {
    en: 'The number of shares that vote is not known, so the votes of others can’t be measured.',
    'zh-Hant': '有投票權的股份數目不詳，無法計算其他股東的票數。',
    'zh-Hans': '有投票权的股份数目不详，无法计算其他股东的票数。',
  },
  '8A.09.weight-decides': {
    en: 'Others can cast between {worst} and {best} of the votes; at least {floor} is wanted. How many weighted shares are alive, and with how many votes, decides it.',
    'zh-Hant': '其他股東可投的票數介乎{worst}與{best}之間；最低要求為{floor}。取決於仍附不同投票權的股份數目及其票數。',
    'zh-Hans': '其他股东可投的票数介于{worst}与{best}之间；最低要求为{floor}。取决于仍附不同投票权的股份数目及其票数。',
  },
  '8A.09.holding-decides': {
    en: 'Others can cast between {worst} and {best} of the votes; at least {floor} is wanted. It is kept if beneficiaries hold no more than {limit} one-vote {limit|share|shares}; how many they hold is not known.',
    'zh-Hant':
      '其他股東可投的票數介乎{worst}與{best}之間；最低要求為{floor}。若受益人持有的一票股份不多於{limit}股即屬符合；其實際持股數目不詳。',
    'zh-Hans':
      '其他股东可投的票数介于{worst}与{best}之间；最低要求为{floor}。若受益人持有的一票股份不多于{limit}股即属符合；其实际持股数目不详。',
  },
  '8A.13.kept': {
    en: 'Weighted shares are {now} of all; the lowest since listing is {ratchet}.',
    'zh-Hant': '不同投票權股份佔全部股份{now}；上市以來的最低比例為{ratchet}。',
    'zh-Hans': '不同投票权股份占全部股份{now}；上市以来的最低比例为{ratchet}。',
  },
  '8A.13.above': {
    en: 'Weighted shares are {now} of all, above {ratchet}, the lowest since listing.',
    'zh-Hant': '不同投票權股份佔全部股份{now}，高於上市以來的最低比例{ratchet}。',
    'zh-Hans': '不同投票权股份占全部股份{now}，高于上市以来的最低比例{ratchet}。',
  },
  '8A.13.shares-fell': {
    en: 'The number of shares fell on {since}: weighted shares are {now} of all, above {ratchet}. {left} of them {left|is|are} still to be converted.',
    'zh-Hant': '股份數目於{since}減少：不同投票權股份佔全部股份{now}，高於{ratchet}。尚待轉換{left}股。',
    'zh-Hans': '股份数目于{since}减少：不同投票权股份占全部股份{now}，高于{ratchet}。尚待转换{left}股。',
  },
  '8A.13.was-above': {
    en: 'The proportion stood above the lowest since listing from {from} until {until}.',
    'zh-Hant': '由{from}至{until}，該比例高於上市以來的最低水平。',
    'zh-Hans': '由{from}至{until}，该比例高于上市以来的最低水平。',
  },
  '8A.13.unexplained': {
    en: 'Weighted shares are {now} of all, above {ratchet}; but balances were stated anew that the recorded movements do not explain.',
    'zh-Hant': '不同投票權股份佔全部股份{now}，高於{ratchet}；惟有重新載列的結餘未能由已記錄的變動解釋。',
    'zh-Hans': '不同投票权股份占全部股份{now}，高于{ratchet}；惟有重新载列的结余未能由已记录的变动解释。',
  },
  '8A.13.count-decides': {
    en: 'The proportion may be as high as {now}, against {ratchet}. How many weighted shares are still alive decides it.',
    'zh-Hant': '該比例最高可達{now}，相對於{ratchet}。取決於仍附不同投票權的股份數目。',
    'zh-Hans': '该比例最高可达{now}，相对于{ratchet}。取决于仍附不同投票权的股份数目。',
  },
  '8A.13.total-unknown': {
    en: 'The number of shares in issue is not known, so the proportion can’t be measured.',
    'zh-Hant': '已發行股份數目不詳，無法計算比例。',
    'zh-Hans': '已发行股份数目不详，无法计算比例。',
  },
  '8A.13.start-unknown': {
    en: 'The proportion at listing is not recorded, so there is nothing to measure against. Record the position at listing.',
    'zh-Hant': '未有記錄上市時的比例，無從比較。請記錄上市時的持股結餘。',
    'zh-Hans': '未有记录上市时的比例，无从比较。请记录上市时的持股结余。',
  },
  '8A.14.none-issued': {
    en: 'No weighted shares have been issued since listing.',
    'zh-Hant': '上市以來並無發行不同投票權股份。',
    'zh-Hans': '上市以来并无发行不同投票权股份。',
  },
  '8A.14.approved': {
    en: 'Weighted shares were issued on {on} in proportion ({way}), with approval recorded before.',
    'zh-Hant': '於{on}按比例發行不同投票權股份（{way}），事前已有批准記錄。',
    'zh-Hans': '于{on}按比例发行不同投票权股份（{way}），事前已有批准记录。',
  },
  '8A.14.no-approval': {
    en: 'Weighted shares were issued on {on} in proportion ({way}); no prior approval of the Exchange is recorded.',
    'zh-Hant': '於{on}按比例發行不同投票權股份（{way}）；未有聯交所事先批准的記錄。',
    'zh-Hans': '于{on}按比例发行不同投票权股份（{way}）；未有联交所事先批准的记录。',
  },
  '8A.14.not-in-proportion': {
    en: 'Weighted shares were issued on {on} in a way that is not open to every shareholder in proportion ({way}).',
    'zh-Hant': '於{on}發行不同投票權股份的方式（{way}）並非按比例向全體股東開放。',
    'zh-Hans': '于{on}发行不同投票权股份的方式（{way}）并非按比例向全体股东开放。',
  },
  '8A.14.proportion-rose': {
    en: 'The issue of {on} ({way}) raised the proportion of weighted shares: {excess} too many were issued.',
    'zh-Hant': '{on}的發行（{way}）令不同投票權股份比例上升：多發行了{excess}股。',
    'zh-Hans': '{on}的发行（{way}）令不同投票权股份比例上升：多发行了{excess}股。',
  },
  '8A.14.count-unknown': {
    en: 'Weighted shares were issued on {on} ({way}); whether the proportion rose depends on a count that is not known.',
    'zh-Hant': '於{on}發行不同投票權股份（{way}）；比例有否上升取決於一項不詳的數目。',
    'zh-Hans': '于{on}发行不同投票权股份（{way}）；比例有否上升取决于一项不详的数目。',
  },
  '8A.14.duty-approval': {
    en: 'Record the Exchange’s prior approval of the issue of {on}.',
    'zh-Hant': '記錄聯交所對{on}發行的事先批准。',
    'zh-Hans': '记录联交所对{on}发行的事先批准。',
  },
  '8A.15.no-fall': {
    en: 'No fall in the number of shares waits for a conversion.',
    'zh-Hant': '並無須以轉換回應的股份減少。',
    'zh-Hans': '并无须以转换回应的股份减少。',
  },
  '8A.15.answered': {
    en: 'The number of shares last fell on {on}: at least {required} weighted {required|share|shares} had to be converted, and {converted} {converted|was|were}, the same day.',
    'zh-Hant': '股份數目最近於{on}減少：最少須轉換{required}股不同投票權股份，當日已轉換{converted}股。',
    'zh-Hans': '股份数目最近于{on}减少：最少须转换{required}股不同投票权股份，当日已转换{converted}股。',
  },
  '8A.15.pending': {
    en: '{boughtBack} {boughtBack|share|shares} bought back {boughtBack|is|are} not cancelled yet; cancelled all at once today, {boughtBack|it|they} would ask for the conversion of {conversion} weighted {conversion|share|shares}.',
    'zh-Hant': '已購回而未註銷的股份為{boughtBack}股；如於今日一併註銷，須轉換{conversion}股不同投票權股份。',
    'zh-Hans': '已购回而未注销的股份为{boughtBack}股；如于今日一并注销，须转换{conversion}股不同投票权股份。',
  },
  '8A.15.pending-unknown': {
    en: '{boughtBack} {boughtBack|share|shares} bought back {boughtBack|is|are} not cancelled yet; what cancelling would ask for depends on figures that are not known.',
    'zh-Hant': '已購回而未註銷的股份為{boughtBack}股；註銷時須轉換的數目取決於不詳的數字。',
    'zh-Hans': '已购回而未注销的股份为{boughtBack}股；注销时须转换的数目取决于不详的数字。',
  },
  '8A.15.to-convert': {
    en: 'The number of shares fell on {on}. {required} weighted {required|share|shares} must be converted in all, {converted} {converted|has|have} been. The part of this beneficiary is {part}: {his} converted, {short} still to convert.',
    'zh-Hant':
      '股份數目於{on}減少。合共須轉換{required}股不同投票權股份，已轉換{converted}股。其應轉換部分為{part}股，已轉換{his}股，尚須轉換{short}股。',
    'zh-Hans':
      '股份数目于{on}减少。合共须转换{required}股不同投票权股份，已转换{converted}股。其应转换部分为{part}股，已转换{his}股，尚须转换{short}股。',
  },
  '8A.15.not-converted': {
    en: 'The number of shares fell on {on}. {required} weighted {required|share|shares} had to be converted in all that day; {converted} {converted|has|have} been. The part of this beneficiary is {part}: {his} converted, {short} too few.',
    'zh-Hant':
      '股份數目於{on}減少。當日合共須轉換{required}股不同投票權股份，已轉換{converted}股。其應轉換部分為{part}股，已轉換{his}股，尚欠{short}股。',
    'zh-Hans':
      '股份数目于{on}减少。当日合共须转换{required}股不同投票权股份，已转换{converted}股。其应转换部分为{part}股，已转换{his}股，尚欠{short}股。',
  },
  '8A.15.part-converted': {
    en: 'The number of shares fell on {on}. {required} weighted {required|share|shares} had to be converted in all; {converted} {converted|was|were}. The part of this beneficiary is {part}, and {his} {his|was|were} converted.',
    'zh-Hant':
      '股份數目於{on}減少。合共須轉換{required}股不同投票權股份，已轉換{converted}股。其應轉換部分為{part}股，其已轉換{his}股。',
    'zh-Hans':
      '股份数目于{on}减少。合共须转换{required}股不同投票权股份，已转换{converted}股。其应转换部分为{part}股，其已转换{his}股。',
  },
  '8A.15.converted-late': {
    en: 'The number of shares fell on {on}. {required} weighted {required|share|shares} had to be converted in all that day; {converted} {converted|was|were}. The part of this beneficiary was {part}; {his} of it {his|was|were} converted. The proportion was back on {until}: late.',
    'zh-Hant':
      '股份數目於{on}減少。當日合共須轉換{required}股不同投票權股份，當日轉換{converted}股。其應轉換部分為{part}股，當日轉換{his}股。比例至{until}才恢復，已屬逾期。',
    'zh-Hans':
      '股份数目于{on}减少。当日合共须转换{required}股不同投票权股份，当日转换{converted}股。其应转换部分为{part}股，当日转换{his}股。比例至{until}才恢复，已属逾期。',
  },
  '8A.15.part-late': {
    en: 'The number of shares fell on {on}. {required} weighted {required|share|shares} had to be converted in all that day; {converted} {converted|was|were}. The part of this beneficiary was {part}; {his} of it {his|was|were} converted. The rest was converted by {until}: late.',
    'zh-Hant':
      '股份數目於{on}減少。當日合共須轉換{required}股不同投票權股份，當日轉換{converted}股。其應轉換部分為{part}股，當日轉換{his}股，其餘至{until}才轉換，已屬逾期。',
    'zh-Hans':
      '股份数目于{on}减少。当日合共须转换{required}股不同投票权股份，当日转换{converted}股。其应转换部分为{part}股，当日转换{his}股，其余至{until}才转换，已属逾期。',
  },
  '8A.15.unanswered': {
    en: 'The number of shares fell on {on}. {required} weighted {required|share|shares} had to be converted in all that day; {converted} {converted|was|were}. The part of this beneficiary was {part}; {his} of it {his|was|were} converted. It was still short when the rule ceased to bind the issuer on {until}.',
    'zh-Hant':
      '股份數目於{on}減少。當日合共須轉換{required}股不同投票權股份，當日轉換{converted}股。其應轉換部分為{part}股，當日轉換{his}股。至{until}本條不再適用於發行人時，仍未補足。',
    'zh-Hans':
      '股份数目于{on}减少。当日合共须转换{required}股不同投票权股份，当日转换{converted}股。其应转换部分为{part}股，当日转换{his}股。至{until}本条不再适用于发行人时，仍未补足。',
  },
  '8A.15.ceased-short': {
    en: 'The number of shares fell on {on}. {required} weighted {required|share|shares} had to be converted in all that day; {converted} {converted|was|were}. The part of this beneficiary was {part}; {his} of it {his|was|were} converted that day. The weight of this beneficiary ended on {until}.',
    'zh-Hant':
      '股份數目於{on}減少。當日合共須轉換{required}股不同投票權股份，當日轉換{converted}股。其應轉換部分為{part}股，當日轉換{his}股。其不同投票權於{until}終止。',
    'zh-Hans':
      '股份数目于{on}减少。当日合共须转换{required}股不同投票权股份，当日转换{converted}股。其应转换部分为{part}股，当日转换{his}股。其不同投票权于{until}终止。',
  },
  '8A.15.count-unknown': {
    en: 'The number of shares fell on {on}; how many weighted shares must be converted depends on a total that is not known. Record the number in issue.',
    'zh-Hant': '股份數目於{on}減少；須轉換多少股不同投票權股份，取決於一項不詳的總數。請記錄已發行股份數目。',
    'zh-Hans': '股份数目于{on}减少；须转换多少股不同投票权股份，取决于一项不详的总数。请记录已发行股份数目。',
  },
  '8A.15.part-unknown': {
    en: 'The number of shares fell on {on}. {required} weighted {required|share|shares} must be converted in all, {converted} {converted|has|have} been; how the weighted shares are spread is not known, so neither is the part of this beneficiary.',
    'zh-Hant':
      '股份數目於{on}減少。合共須轉換{required}股不同投票權股份，已轉換{converted}股；不同投票權股份的分布不詳，故其應轉換部分亦不詳。',
    'zh-Hans':
      '股份数目于{on}减少。合共须转换{required}股不同投票权股份，已转换{converted}股；不同投票权股份的分布不详，故其应转换部分亦不详。',
  },
  '8A.15.count-decides': {
    en: 'The number of shares fell. Between {least} and {most} weighted {most|share|shares} must be converted; how many are still alive decides it.',
    'zh-Hant': '股份數目減少。須轉換的不同投票權股份介乎{least}股至{most}股；取決於仍附不同投票權的股份數目。',
    'zh-Hans': '股份数目减少。须转换的不同投票权股份介于{least}股至{most}股；取决于仍附不同投票权的股份数目。',
  },
  '8A.15.duty-convert': {
    en: 'Convert {shares} weighted {shares|share|shares}.',
    'zh-Hant': '轉換{shares}股不同投票權股份。',
    'zh-Hans': '转换{shares}股不同投票权股份。',
  },
  '8A.17.director': {
    en: 'A director since {since}.',
    'zh-Hant': '自{since}起出任董事。',
    'zh-Hans': '自{since}起出任董事。',
  },
  '8A.17.death': {
    en: 'Died on {when}; the weight of all shares of this beneficiary ended at that moment.',
    'zh-Hant': '該受益人於{when}身故，名下所有股份的不同投票權即時終止。',
    'zh-Hans': '该受益人于{when}身故，名下所有股份的不同投票权即时终止。',
  },
  '8A.17.left-the-board': {
    en: 'Ceased to be a director on {when}; the weight of all shares of this beneficiary ended with that.',
    'zh-Hant': '該受益人於{when}不再是董事，名下所有股份的不同投票權隨之終止。',
    'zh-Hans': '该受益人于{when}不再是董事，名下所有股份的不同投票权随之终止。',
  },
  '8A.17.incapacity': {
    en: 'The Exchange determined on {when} that this beneficiary is incapable of a director’s duties; the weight of all shares ended.',
    'zh-Hant': '聯交所於{when}認定其無能力履行董事職責，名下所有股份的不同投票權終止。',
    'zh-Hans': '联交所于{when}认定其无能力履行董事职责，名下所有股份的不同投票权终止。',
  },
  '8A.17.unfit': {
    en: 'The Exchange determined on {when} that this beneficiary no longer meets the requirements for directors; the weight of all shares ended.',
    'zh-Hant': '聯交所於{when}認定其不再符合董事規定，名下所有股份的不同投票權終止。',
    'zh-Hans': '联交所于{when}认定其不再符合董事规定，名下所有股份的不同投票权终止。',
  },
  '8A.17.no-weight-left': {
    en: 'No weighted shares since {on}.',
    'zh-Hant': '自{on}起其已無不同投票權股份。',
    'zh-Hans': '自{on}起其已无不同投票权股份。',
  },
  '8A.17.still-registered': {
    en: '{shares} {shares|share|shares} of this beneficiary still {shares|stands|stand} in the weighted class, with one vote each.',
    'zh-Hant': '其仍有{shares}股登記於不同投票權類別，每股一票。',
    'zh-Hans': '其仍有{shares}股登记于不同投票权类别，每股一票。',
  },
  '8A.17.register-unknown': {
    en: 'How many shares of this beneficiary still stand in the weighted class is not known; any that do have one vote each.',
    'zh-Hant': '其尚有多少股份登記於不同投票權類別不詳；如有，每股一票。',
    'zh-Hans': '其尚有多少股份登记于不同投票权类别不详；如有，每股一票。',
  },
  '8A.17.gap': {
    en: 'Retired and elected again on {on}; taken as a gap on the board, that ended the weight.',
    'zh-Hant': '其於{on}退任並獲重選；如視作董事任期中斷，則不同投票權已告終止。',
    'zh-Hans': '其于{on}退任并获重选；如视作董事任期中断，则不同投票权已告终止。',
  },
  '8A.17.adverse': {
    en: 'A conviction or a disqualification is recorded. Whether this beneficiary still meets the requirements for directors is for the Exchange to determine.',
    'zh-Hant': '紀錄中有定罪或取消資格令。其是否仍符合董事規定，由聯交所認定。',
    'zh-Hans': '纪录中有定罪或取消资格令。其是否仍符合董事规定，由联交所认定。',
  },
  '8A.17.board-unknown': {
    en: 'No entry says whether this beneficiary is a director. Record the appointment.',
    'zh-Hant': '並無記錄顯示其是否為董事。請記錄其委任。',
    'zh-Hans': '并无记录显示其是否为董事。请记录其委任。',
  },
  '8A.17.left-before': {
    en: 'No longer a director from {on}, before the rule bound the issuer.',
    'zh-Hant': '在本條對發行人生效前，其自{on}起已非董事。',
    'zh-Hans': '在本条对发行人生效前，其自{on}起已非董事。',
  },
  '8A.17.duty-re-designate': {
    en: 'Have the shares of {person} re-designated in the register of members. The Rules as read state no day for it.',
    'zh-Hant': '安排於股東名冊重新指定{person}的股份。所閱規則並無訂明日期。',
    'zh-Hans': '安排于股东名册重新指定{person}的股份。所阅规则并无订明日期。',
  },
  '8A.18.nothing-passed': {
    en: 'Nothing is recorded to have passed; in whose name the weighted shares stand is not recorded either.',
    'zh-Hant': '並無轉讓記錄；其不同投票權股份登記於何人名下亦未有記錄。',
    'zh-Hans': '并无转让记录；其不同投票权股份登记于何人名下亦未有记录。',
  },
  '8A.18.nothing-passed-from': {
    en: 'Held in the name of {holders}.',
    'zh-Hant': '登記於{holders}名下。',
    'zh-Hans': '登记于{holders}名下。',
  },
  '8A.18.encumbered': {
    en: '{shares} in the name of {holder} are charged to {other}; that passes nothing unless it is enforced.',
    'zh-Hant': '登記於{holder}名下的{shares}股已抵押予{other}；未經強制執行並非轉讓。',
    'zh-Hans': '登记于{holder}名下的{shares}股已抵押予{other}；未经强制执行并非转让。',
  },
  '8A.18.ended-by-transfer': {
    en: 'On {on}, {shares} weighted shares passed from {from} to {to}, another person; their weight ended.',
    'zh-Hant': '於{on}，{shares}股不同投票權股份由{from}轉予他人{to}；其不同投票權終止。',
    'zh-Hans': '于{on}，{shares}股不同投票权股份由{from}转予他人{to}；其不同投票权终止。',
  },
  '8A.18.ended-by-enforcement': {
    en: 'On {on}, a charge over {shares} weighted shares in the name of {from} was enforced in favour of {to}; their weight ended.',
    'zh-Hant': '於{on}，{from}名下{shares}股不同投票權股份的抵押獲{to}強制執行；其不同投票權終止。',
    'zh-Hans': '于{on}，{from}名下{shares}股不同投票权股份的抵押获{to}强制执行；其不同投票权终止。',
  },
  '8A.18.ended-by-interests-changed': {
    en: 'On {on}, what stands behind {shares} weighted shares passed from {from} to {to}; their weight ended.',
    'zh-Hant': '於{on}，{shares}股不同投票權股份背後的權益由{from}轉予{to}；其不同投票權終止。',
    'zh-Hans': '于{on}，{shares}股不同投票权股份背后的权益由{from}转予{to}；其不同投票权终止。',
  },
  '8A.18.same-person': {
    en: 'On {on}, {shares} weighted shares moved from {from} to {to}; the same person has all of both, so nothing passed.',
    'zh-Hant': '於{on}，{shares}股不同投票權股份由{from}移至{to}；兩者均由同一人全部擁有，並無轉讓。',
    'zh-Hans': '于{on}，{shares}股不同投票权股份由{from}移至{to}；两者均由同一人全部拥有，并无转让。',
  },
  '8A.18.partly-his': {
    en: 'On {on}, {shares} weighted shares moved from {from} to {to}, which is not surely and wholly the same person’s. Whether their weight goes on is for the Exchange to determine.',
    'zh-Hant':
      '於{on}，{shares}股不同投票權股份由{from}移至{to}，後者並非確定由同一人全部擁有。其不同投票權是否延續，由聯交所認定。',
    'zh-Hans':
      '于{on}，{shares}股不同投票权股份由{from}移至{to}，后者并非确定由同一人全部拥有。其不同投票权是否延续，由联交所认定。',
  },
  '8A.18.title-only': {
    en: 'On {on}, legal title alone to {shares} weighted shares moved from {from} to {to}. Whether that ends their weight is for the Exchange to determine.',
    'zh-Hant': '於{on}，{shares}股不同投票權股份僅法定所有權由{from}移至{to}。其不同投票權是否因而終止，由聯交所認定。',
    'zh-Hans': '于{on}，{shares}股不同投票权股份仅法定所有权由{from}移至{to}。其不同投票权是否因而终止，由联交所认定。',
  },
  '8A.18.to-beneficiary': {
    en: 'On {on}, {shares} weighted shares passed from {from} to {to}, another beneficiary. Under the policy chosen that is for the Exchange to determine.',
    'zh-Hant': '於{on}，{shares}股不同投票權股份由{from}轉予另一受益人{to}。按所選政策，由聯交所認定。',
    'zh-Hans': '于{on}，{shares}股不同投票权股份由{from}转予另一受益人{to}。按所选政策，由联交所认定。',
  },
  '8A.18.determined': {
    en: 'The Exchange determined what became of {shares} weighted shares that moved from {from} to {to} on {on}.',
    'zh-Hant': '聯交所已就{on}由{from}移至{to}的{shares}股不同投票權股份作出認定。',
    'zh-Hans': '联交所已就{on}由{from}移至{to}的{shares}股不同投票权股份作出认定。',
  },
  '8A.18.before-listing': {
    en: 'On {on}, {shares} shares moved from {from} to {to}, when the rule did not bind the issuer.',
    'zh-Hant': '於{on}，{shares}股由{from}移至{to}，當時本條對發行人並無約束力。',
    'zh-Hans': '于{on}，{shares}股由{from}移至{to}，当时本条对发行人并无约束力。',
  },
  '8A.18.vehicle-sole': {
    en: '{vehicle} is wholly owned and wholly controlled by {owner}.',
    'zh-Hant': '{vehicle}由{owner}全資擁有並完全控制。',
    'zh-Hans': '{vehicle}由{owner}全资拥有并完全控制。',
  },
  '8A.18.vehicle-partly': {
    en: '{vehicle} does not belong to one beneficiary wholly: {who} has {economic} of its economics and {control} of its votes. Whether it may hold weighted shares is for the Exchange to determine.',
    'zh-Hant':
      '{vehicle}並非由其全部擁有：{who}佔其經濟利益的{economic}及投票權的{control}。該工具可否持有不同投票權股份，由聯交所認定。',
    'zh-Hans':
      '{vehicle}并非由其全部拥有：{who}占其经济利益的{economic}及投票权的{control}。该工具可否持有不同投票权股份，由联交所认定。',
  },
  '8A.18.vehicle-by-form': {
    en: '{vehicle}: {who} has {economic} of its economics and {control} of its votes, which is enough for a vehicle of its form under the policy chosen.',
    'zh-Hant': '{vehicle}：{who}佔其經濟利益的{economic}及投票權的{control}；按所選政策，就其形式而言已屬足夠。',
    'zh-Hans': '{vehicle}：{who}占其经济利益的{economic}及投票权的{control}；按所选政策，就其形式而言已属足够。',
  },
  '8A.18.vehicle-outsider': {
    en: '{vehicle} is wholly {owner}’s, who is not recorded as a beneficiary. Whether its shares carry weight is for the Exchange to determine.',
    'zh-Hant': '{vehicle}由{owner}全部擁有，而其未有記錄為受益人。其股份是否附不同投票權，由聯交所認定。',
    'zh-Hans': '{vehicle}由{owner}全部拥有，而其未有记录为受益人。其股份是否附不同投票权，由联交所认定。',
  },
  '8A.18.vehicle-unknown': {
    en: 'Who is behind {unknown} is not recorded, so whether {vehicle} belongs to one beneficiary wholly can’t be said.',
    'zh-Hant': '{unknown}由何人擁有未有記錄，無法判斷{vehicle}是否由其全部擁有。',
    'zh-Hans': '{unknown}由何人拥有未有记录，无法判断{vehicle}是否由其全部拥有。',
  },
  '8A.18.vehicle-determined': {
    en: 'The Exchange determined whether {vehicle} may hold weighted shares.',
    'zh-Hant': '聯交所已就{vehicle}可否持有不同投票權股份作出認定。',
    'zh-Hans': '联交所已就{vehicle}可否持有不同投票权股份作出认定。',
  },
  'figure.unknown-count': {
    en: 'an unknown number of',
    'zh-Hant': '數目不詳的',
    'zh-Hans': '数目不详的',
  },
  'way.placing': { en: 'placing', 'zh-Hant': '配售', 'zh-Hans': '配售' },
  'way.rights-issue': { en: 'rights issue', 'zh-Hant': '供股', 'zh-Hans': '供股' },
  'way.open-offer': { en: 'open offer', 'zh-Hant': '公開招股', 'zh-Hans': '公开招股' },
  'way.bonus': { en: 'bonus issue', 'zh-Hant': '紅股發行', 'zh-Hans': '红股发行' },
  'way.scrip-dividend': { en: 'scrip dividend', 'zh-Hant': '以股代息', 'zh-Hans': '以股代息' },
  'way.scheme': { en: 'share scheme', 'zh-Hant': '股份計劃', 'zh-Hans': '股份计划' },
  'way.option-exercise': { en: 'exercise of options', 'zh-Hant': '行使購股權', 'zh-Hans': '行使购股权' },
  'way.consideration': { en: 'consideration issue', 'zh-Hant': '代價發行', 'zh-Hans': '代价发行' },
  'way.subdivision': { en: 'split', 'zh-Hant': '股份分拆', 'zh-Hans': '股份分拆' },
  'way.other': { en: 'another way', 'zh-Hant': '其他方式', 'zh-Hans': '其他方式' },
} as const satisfies Catalogue;
