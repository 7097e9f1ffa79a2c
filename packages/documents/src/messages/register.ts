import type { Catalogue } from './catalogue.ts';

/** What can be wrong with a field of an entry, and with an entry that says what cannot be. */
export const registerMessages = {
  // How a field is written.
  'record.no-count': {
    en: '“{quote}” is no whole number. Write digits only, in quotes, such as "940832001".',
    'zh-Hant': '「{quote}」並非整數。請只寫數字並加引號，例如 "940832001"。',
    'zh-Hans': '“{quote}”不是整数。请只写数字并加引号，例如 "940832001"。',
  },
  'record.count-is-a-number': {
    en: 'The count {quote} stands without quotes, and long numbers lose digits that way. Put it in quotes.',
    'zh-Hant': '數目 {quote} 沒有加引號，位數較長時會失去末位數字。請加上引號。',
    'zh-Hans': '数目 {quote} 没有加引号，位数较长时会丢失末位数字。请加上引号。',
  },
  'record.count-is-unknown': {
    en: 'A number is needed here, and null says that it is not known. Give the number.',
    'zh-Hant': '此處須填數目，而 null 表示未知。請填上數目。',
    'zh-Hans': '此处须填数目，而 null 表示未知。请填上数目。',
  },
  'record.no-ratio': {
    en: '“{quote}” is no proportion. Write a fraction such as "9/19" or a whole number such as "10", in quotes.',
    'zh-Hant': '「{quote}」並非比例。請寫分數（例如 "9/19"）或整數（例如 "10"），並加引號。',
    'zh-Hans': '“{quote}”不是比例。请写分数（例如 "9/19"）或整数（例如 "10"），并加引号。',
  },
  'record.no-id': {
    en: '“{quote}” can’t be an id. Begin with a letter or digit and use letters, digits, hyphens, dots, colons or underscores, 100 at most.',
    'zh-Hant': '「{quote}」不能用作編號。請以字母或數字開首，只用字母、數字、連字號、點、冒號或底線，最多 100 個字元。',
    'zh-Hans': '“{quote}”不能用作编号。请以字母或数字开头，只用字母、数字、连字符、点、冒号或下划线，最多 100 个字符。',
  },
  'record.no-date': {
    en: '“{quote}” is no day of the calendar. Write year, month and day, such as "2023-12-15".',
    'zh-Hant': '「{quote}」並非有效日期。請依年、月、日書寫，例如 "2023-12-15"。',
    'zh-Hans': '“{quote}”不是有效日期。请按年、月、日书写，例如 "2023-12-15"。',
  },
  'record.no-instant': {
    en: '“{quote}” is no moment with its offset. Write it as "2023-12-15T18:00:00+08:00".',
    'zh-Hant': '「{quote}」並非帶時差的時刻。請寫成 "2023-12-15T18:00:00+08:00"。',
    'zh-Hans': '“{quote}”不是带时差的时刻。请写成 "2023-12-15T18:00:00+08:00"。',
  },
  'record.no-text': {
    en: 'Text is needed here, in quotes and not empty; found “{quote}”.',
    'zh-Hant': '請在此填寫文字，加引號且不可留空；現為「{quote}」。',
    'zh-Hans': '请在此填写文字，加引号且不可留空；现为“{quote}”。',
  },
  'record.no-hash': {
    en: '“{quote}” is no hash of a file. Write the SHA-256 of its bytes: 64 digits and letters from a to f.',
    'zh-Hant': '「{quote}」並非檔案的雜湊值。請填寫其內容的 SHA-256：64個數字或 "a" 至 "f" 的字母。',
    'zh-Hans': '“{quote}”不是文件的哈希值。请填写其内容的 SHA-256：64个数字或 "a" 至 "f" 的字母。',
  },
  'record.no-provision': {
    en: '“{quote}” is no provision of the Listing Rules. Write it as "8A.15" or "8A.17(2)".',
    'zh-Hant': '「{quote}」並非《上市規則》條文。請寫成 "8A.15" 或 "8A.17(2)"。',
    'zh-Hans': '“{quote}”不是《上市规则》条文。请写成 "8A.15" 或 "8A.17(2)"。',
  },
  'record.no-flag': {
    en: '“{quote}” is neither true nor false. Write one of the two, without quotes.',
    'zh-Hant': '「{quote}」既非 true 亦非 false。請填其中之一，不加引號。',
    'zh-Hans': '“{quote}”既非 true 也非 false。请填其中之一，不加引号。',
  },
  'record.no-names': {
    en: 'Give the name as text under "en", "zh-Hant" or "zh-Hans": at least one of them, and nothing else.',
    'zh-Hant': '請在 "en"、"zh-Hant" 或 "zh-Hans" 之下以文字填寫名稱：至少一項，且不得有其他項目。',
    'zh-Hans': '请在 "en"、"zh-Hant" 或 "zh-Hans" 之下以文字填写名称：至少一项，且不得有其他项目。',
  },
  'record.no-choice': {
    en: '“{quote}” is not among the words for this field. Use one of these: {choices}.',
    'zh-Hant': '「{quote}」並非此欄可用的字詞。請採用其中之一：{choices}。',
    'zh-Hans': '“{quote}”不是此栏可用的字词。请采用其中之一：{choices}。',
  },
  'record.no-list': {
    en: 'A list in square brackets is needed here; found “{quote}”.',
    'zh-Hant': '請在此以方括號填寫列表；現為「{quote}」。',
    'zh-Hans': '请在此以方括号填写列表；现为“{quote}”。',
  },
  'record.no-object': {
    en: 'Named fields in braces are needed here; found “{quote}”.',
    'zh-Hant': '請在此以花括號列出各欄；現為「{quote}」。',
    'zh-Hans': '请在此以花括号列出各栏；现为“{quote}”。',
  },
  'record.field-lacking': {
    en: 'This field is missing. Add it; for a figure that is not known, write null.',
    'zh-Hant': '缺少此欄。請補上；未知的數字請填 null。',
    'zh-Hans': '缺少此栏。请补上；未知的数字请填 null。',
  },
  'record.field-unknown': {
    en: 'This field does not belong here. Correct its name or take it out; known here: {known}.',
    'zh-Hant': '此欄不應在此出現。請更正名稱或刪除；此處可用：{known}。',
    'zh-Hans': '此栏不应在此出现。请更正名称或删除；此处可用：{known}。',
  },

  // The issuer and its articles.
  'register.listed-already': {
    en: 'The issuer has been listed since {since}. To record another regime, use "issuer-status-changed".',
    'zh-Hant': '發行人自{since}起已上市。如改受另一制度約束，請用 "issuer-status-changed"。',
    'zh-Hans': '发行人自{since}起已上市。如改受另一制度约束，请用 "issuer-status-changed"。',
  },
  'register.not-listed-yet': {
    en: 'The issuer is not listed on that day. Record the listing first, or check the day.',
    'zh-Hant': '發行人於該日並未上市。請先記錄上市，或核對日期。',
    'zh-Hans': '发行人于该日并未上市。请先记录上市，或核对日期。',
  },
  'register.more-than-whole': {
    en: '{ratio:fraction} is more than the whole. Write the part that the articles ask for, such as "1/10" or "3/4".',
    'zh-Hant': '{ratio:fraction}大於全部。請填細則所要求的比例，例如 "1/10" 或 "3/4"。',
    'zh-Hans': '{ratio:fraction}大于全部。请填章程所要求的比例，例如 "1/10" 或 "3/4"。',
  },

  // Classes and counts of shares.
  'register.no-class-yet': {
    en: 'Class “{class}” is not known, for no class has been recorded yet. Record it first, with "share-class-created".',
    'zh-Hant': '未有「{class}」類別，因為尚未記錄任何股份類別。請先以 "share-class-created" 記錄。',
    'zh-Hans': '没有“{class}”类别，因为尚未记录任何股份类别。请先以 "share-class-created" 记录。',
  },
  'register.class-unknown': {
    en: 'Class “{class}” is not known. Recorded so far: {known}. Check the letter, or record the class first.',
    'zh-Hant': '未有「{class}」類別。已記錄的類別：{known}。請核對字母，或先記錄該類別。',
    'zh-Hans': '没有“{class}”类别。已记录的类别：{known}。请核对字母，或先记录该类别。',
  },
  'register.class-exists': {
    en: 'Class {class} has been recorded already. To change its votes, use "class-terms-changed".',
    'zh-Hant': '{class}類已有記錄。如更改其票數，請用 "class-terms-changed"。',
    'zh-Hans': '{class}类已有记录。如变更其票数，请用 "class-terms-changed"。',
  },
  'register.class-twice': {
    en: 'Class {class} stands in this result twice. Keep one line for it.',
    'zh-Hant': '{class}類在此結果中出現兩次。請只保留一行。',
    'zh-Hans': '{class}类在此结果中出现两次。请只保留一行。',
  },
  'register.one-vote-beyond-shares': {
    en: '{single} shares of class {class} are said to have voted with one vote each, and only {shares} voted that way. Correct one of the two.',
    'zh-Hant': '{class}類載有{single}股按每股一票表決，但如此投票的只有{shares}股。請更正其中一項。',
    'zh-Hans': '{class}类载有{single}股按每股一票表决，但如此投票的只有{shares}股。请更正其中一项。',
  },
  'register.weight-without-votes': {
    en: 'Class {class} is weighted and can’t have no votes. Check the votes a share.',
    'zh-Hant': '{class}類附帶不同投票權，每股票數不能為零。請核對每股票數。',
    'zh-Hans': '{class}类附带不同投票权，每股票数不能为零。请核对每股票数。',
  },
  'register.count-needed-here': {
    en: 'The number of shares must be known here: nothing can be moved by null. Give the number.',
    'zh-Hant': '此處須知股份數目：null 無法入帳。請填上數目。',
    'zh-Hans': '此处须知股份数目：null 无法入账。请填上数目。',
  },
  'register.buys-more-than-there-is': {
    en: 'Only {inIssue} {inIssue|share|shares} of class {class} can be bought back, not {shares}. Check the count.',
    'zh-Hant': '{class}類可供購回的股份僅{inIssue}股，不足{shares}股。請核對數目。',
    'zh-Hans': '{class}类可供回购的股份仅{inIssue}股，不足{shares}股。请核对数目。',
  },
  'register.cancels-more-than-in-issue': {
    en: 'Class {class} has {inIssue} {inIssue|share|shares} in issue; {shares} can’t be cancelled. Check the count.',
    'zh-Hant': '{class}類已發行{inIssue}股，無法註銷{shares}股。請核對數目。',
    'zh-Hans': '{class}类已发行{inIssue}股，无法注销{shares}股。请核对数目。',
  },
  'register.cancels-more-than-bought': {
    en: 'Of class {class}, {boughtBack} bought-back {boughtBack|share awaits|shares await} cancellation; {shares} can’t be cancelled. Check the count, or record the buy-back first.',
    'zh-Hant': '{class}類有{boughtBack}股已購回而待註銷，無法註銷{shares}股。請核對數目，或先記錄購回。',
    'zh-Hans': '{class}类有{boughtBack}股已回购而待注销，无法注销{shares}股。请核对数目，或先记录回购。',
  },
  'register.cancels-more-than-treasury': {
    en: 'Class {class} has {treasury} treasury {treasury|share|shares}; {shares} can’t be cancelled out of them. Check the count.',
    'zh-Hant': '{class}類有庫存股份{treasury}股，無法從中註銷{shares}股。請核對數目。',
    'zh-Hans': '{class}类有库存股{treasury}股，无法从中注销{shares}股。请核对数目。',
  },
  'register.moves-more-than-bought': {
    en: 'Of class {class}, {boughtBack} bought-back {boughtBack|share|shares} can become treasury shares, not {shares}. Check the count, or record the buy-back first.',
    'zh-Hant': '{class}類可轉為庫存股份的已購回股份為{boughtBack}股，不足{shares}股。請核對數目，或先記錄購回。',
    'zh-Hans': '{class}类可转为库存股的已回购股份为{boughtBack}股，不足{shares}股。请核对数目，或先记录回购。',
  },
  'register.sells-more-than-treasury': {
    en: 'Class {class} has {treasury} treasury {treasury|share|shares}; {shares} can’t be sold. Check the count.',
    'zh-Hant': '{class}類有庫存股份{treasury}股，無法出售{shares}股。請核對數目。',
    'zh-Hans': '{class}类有库存股{treasury}股，无法出售{shares}股。请核对数目。',
  },
  'register.own-shares-exceed': {
    en: 'The issuer would itself hold {own} {own|share|shares} of class {class}, but {inIssue} {inIssue|is|are} in issue. Check treasury and bought-back shares.',
    'zh-Hant': '發行人自身將持有{class}類{own}股，但已發行股份為{inIssue}股。請核對庫存股份及已購回股份。',
    'zh-Hans': '发行人自身将持有{class}类{own}股，但已发行股份为{inIssue}股。请核对库存股及已回购股份。',
  },
  'register.holdings-exceed': {
    en: 'Named holders would have {named} {named|share|shares} of class {class}, but {inIssue} {inIssue|is|are} in issue outside the issuer. Check holdings and total.',
    'zh-Hant': '具名持有人將合共持有{class}類{named}股，但發行人以外的已發行股份為{inIssue}股。請核對持股及總數。',
    'zh-Hans': '具名持有人将合计持有{class}类{named}股，但发行人以外的已发行股份为{inIssue}股。请核对持股及总数。',
  },
  'register.takes-more-than-held': {
    en: '{holder} has {held} {held|share|shares} of class {class}; {shares} can’t be taken. Check holder and count.',
    'zh-Hant': '{holder}持有{class}類{held}股，無法轉出{shares}股。請核對持有人及數目。',
    'zh-Hans': '{holder}持有{class}类{held}股，无法转出{shares}股。请核对持有人及数目。',
  },
  'register.more-than-others-hold': {
    en: 'Holders whose shares are not counted by name have {others} {others|share|shares} of class {class} between them; {shares} can’t be taken. Check the count, or name the holder.',
    'zh-Hant': '未具名計算的持有人合共持有{class}類{others}股，無法轉出{shares}股。請核對數目，或指明持有人。',
    'zh-Hans': '未具名计算的持有人合计持有{class}类{others}股，无法转出{shares}股。请核对数目，或指明持有人。',
  },
  'register.row-repeated': {
    en: '{holder} stands twice among the holders of class {class}. Keep one line with the whole holding.',
    'zh-Hant': '{holder}在{class}類持有人中出現兩次。請合併為一行。',
    'zh-Hans': '{holder}在{class}类持有人中出现两次。请合并为一行。',
  },
  'register.no-conversion': {
    en: 'A conversion goes from a weighted class into one without weight; class {from} into class {into} does not. Check both classes.',
    'zh-Hant': '轉換須由附帶不同投票權的類別轉為不附帶者；{from}類轉為{into}類並不符合。請核對兩個類別。',
    'zh-Hans': '转换须由附带不同投票权的类别转为不附带的类别；{from}类转为{into}类并不符合。请核对两个类别。',
  },
  'register.redesignated-after-listing': {
    en: 'After listing, shares can’t be re-designated into class {into} this way. For weighted shares use "weighted-shares-converted".',
    'zh-Hant':
      '上市後不能以此方式將股份重新指定為{into}類。如屬附帶不同投票權的股份，請用 "weighted-shares-converted"。',
    'zh-Hans':
      '上市后不能以此方式将股份重新指定为{into}类。如属附带不同投票权的股份，请用 "weighted-shares-converted"。',
  },
  'register.split-into-nothing': {
    en: 'A share can’t become 0 shares. Write how many it becomes: "10" for a split, "1/10" for a consolidation.',
    'zh-Hant': '一股不能變為零股。請填每股變為多少股：分拆填 "10"，合併填 "1/10"。',
    'zh-Hans': '一股不能变为零股。请填每股变为多少股：拆细填 "10"，合并填 "1/10"。',
  },
  'register.split-leaves-fractions': {
    en: 'Some holding or total of class {class} would not be whole after this. Record the fractions that were cancelled or bought first.',
    'zh-Hant': '{class}類有持股或總數在此後不再是整數。請先記錄已註銷或收購的零碎股份。',
    'zh-Hans': '{class}类有持股或总数在此后不再是整数。请先记录已注销或收购的零碎股份。',
  },

  // Transfers and encumbrances.
  'register.transfer-to-self': {
    en: '{holder} stands on both sides of the transfer. Check who gave and who received.',
    'zh-Hant': '轉讓雙方同為{holder}。請核對轉讓人及受讓人。',
    'zh-Hans': '转让双方同为{holder}。请核对转让人及受让人。',
  },
  'register.nothing-passes': {
    en: 'Say what passes: legal title, beneficial ownership, economic interest or control of the votes. The list is empty.',
    'zh-Hant': '請說明所轉移者：法定所有權、實益擁有權、經濟利益或投票權的管控。列表為空。',
    'zh-Hans': '请说明所转移的权益：法定所有权、实益拥有权、经济利益或投票权的管控。列表为空。',
  },
  'register.no-encumbrance': {
    en: 'No encumbrance over class {class} shares of {holder} in favour of {other} is recorded. Check the parties, or record it first.',
    'zh-Hant': '並無記錄{holder}的{class}類股份以{other}為受益方的產權負擔。請核對各方，或先記錄。',
    'zh-Hans': '没有记录{holder}的{class}类股份以{other}为受益方的产权负担。请核对各方，或先记录。',
  },
  'register.releases-more': {
    en: 'The encumbrance is over {encumbered} {encumbered|share|shares}; {shares} can’t be released. Check the count.',
    'zh-Hant': '該產權負擔涉及{encumbered}股，無法解除{shares}股。請核對數目。',
    'zh-Hans': '该产权负担涉及{encumbered}股，无法解除{shares}股。请核对数目。',
  },

  // People and vehicles.
  'register.person-unknown': {
    en: '“{person}” is not recorded as a person by then. Recorded so far: {known}. Check the id, or record the person with an earlier effective day.',
    'zh-Hant': '截至當日並無「{person}」此人的記錄。已記錄：{known}。請核對編號，或以較早的生效日記錄此人。',
    'zh-Hans': '截至当日没有“{person}”此人的记录。已记录：{known}。请核对编号，或以较早的生效日记录此人。',
  },
  'register.person-exists': {
    en: '{person} has been recorded as a person already. Use another id, or let this entry supersede the earlier one.',
    'zh-Hant': '{person}已記錄為自然人。請用另一編號，或以本紀錄取代先前的紀錄。',
    'zh-Hans': '{person}已记录为自然人。请用另一编号，或以本记录替代先前的记录。',
  },
  'register.person-dead': {
    en: 'An earlier entry says that {person} died on {died}. Check the person and the day.',
    'zh-Hant': '先前的紀錄顯示{person}已於{died}身故。請核對人名及日期。',
    'zh-Hans': '先前的记录显示{person}已于{died}身故。请核对人名及日期。',
  },
  'register.vehicle-unknown': {
    en: '“{vehicle}” is not recorded as a vehicle by then. Check the id, or record it first with "vehicle-recorded".',
    'zh-Hant': '截至當日並無「{vehicle}」此工具的記錄。請核對編號，或先以 "vehicle-recorded" 記錄。',
    'zh-Hans': '截至当日没有“{vehicle}”此工具的记录。请核对编号，或先以 "vehicle-recorded" 记录。',
  },
  'register.vehicle-exists': {
    en: '{vehicle} has been recorded as a vehicle already. Use another id, or let this entry supersede the earlier one.',
    'zh-Hant': '{vehicle}已記錄為工具。請用另一編號，或以本紀錄取代先前的紀錄。',
    'zh-Hans': '{vehicle}已记录为工具。请用另一编号，或以本记录替代先前的记录。',
  },
  'register.interest-twice': {
    en: '{holder} stands twice among those interested. Keep one line with the whole interest.',
    'zh-Hant': '{holder}在權益持有人中出現兩次。請合併為一行。',
    'zh-Hans': '{holder}在权益持有人中出现两次。请合并为一行。',
  },
  'register.interests-exceed-economic': {
    en: 'The economic interests in {vehicle} add up to more than the whole. Check the parts.',
    'zh-Hant': '{vehicle}的經濟利益合計超過全部。請核對各部分。',
    'zh-Hans': '{vehicle}的经济利益合计超过全部。请核对各部分。',
  },
  'register.interests-exceed-control': {
    en: 'The control of the votes of {vehicle} adds up to more than the whole. Check the parts.',
    'zh-Hant': '{vehicle}的投票權管控合計超過全部。請核對各部分。',
    'zh-Hans': '{vehicle}的投票权管控合计超过全部。请核对各部分。',
  },
  'register.ring': {
    en: 'Vehicles can’t hold each other in a ring: {ring}. Check who has what in whom.',
    'zh-Hant': '工具之間不能循環持有：{ring}。請核對各方的權益。',
    'zh-Hans': '工具之间不能循环持有：{ring}。请核对各方的权益。',
  },
  'register.beneficiary-already': {
    en: '{person} has been a recognised beneficiary since {since}. Take this entry out, or check the person.',
    'zh-Hant': '{person}自{since}起已是不同投票權受益人。請刪除本紀錄，或核對人名。',
    'zh-Hans': '{person}自{since}起已是不同投票权受益人。请删除本记录，或核对人名。',
  },
  'register.no-director': {
    en: '{person} is no director on that day and can’t leave the board. Check the day, or record the appointment first.',
    'zh-Hant': '{person}於該日並非董事，無從離任。請核對日期，或先記錄委任。',
    'zh-Hans': '{person}于该日并非董事，无从离任。请核对日期，或先记录委任。',
  },

  // Waivers.
  'register.waiver-exists': {
    en: 'A waiver “{waiver}” has been recorded already. Give this one another id.',
    'zh-Hant': '豁免「{waiver}」已有記錄。請為本豁免另定編號。',
    'zh-Hans': '豁免“{waiver}”已有记录。请为本豁免另定编号。',
  },
  'register.waiver-ends-first': {
    en: 'The waiver would hold until {until}, before it takes effect on {on}. Check both days.',
    'zh-Hant': '豁免有效至{until}，早於其生效日{on}。請核對兩個日期。',
    'zh-Hans': '豁免有效至{until}，早于其生效日{on}。请核对两个日期。',
  },
  'register.waiver-unknown': {
    en: 'No waiver “{waiver}” has been granted by then. Granted so far: {known}. Check the id.',
    'zh-Hant': '截至當日並未授出豁免「{waiver}」。已授出：{known}。請核對編號。',
    'zh-Hans': '截至当日并未授出豁免“{waiver}”。已授出：{known}。请核对编号。',
  },
  'register.waiver-over': {
    en: 'The waiver “{waiver}” was over after {until} already. Take this entry out, or check the day.',
    'zh-Hant': '豁免「{waiver}」於{until}後已告終止。請刪除本紀錄，或核對日期。',
    'zh-Hans': '豁免“{waiver}”于{until}后已告终止。请删除本记录，或核对日期。',
  },

  // Undertakings and claims.
  'register.undertaking-exists': {
    en: 'An undertaking “{undertaking}” was given on {given}. Give this one another id.',
    'zh-Hant': '承諾「{undertaking}」已於{given}作出。請為本承諾另定編號。',
    'zh-Hans': '承诺“{undertaking}”已于{given}作出。请为本承诺另定编号。',
  },
  'register.undertaking-unknown': {
    en: 'No undertaking “{undertaking}” has been given by then. Given so far: {known}. Check the id, or record the giving first.',
    'zh-Hant': '截至當日並未作出承諾「{undertaking}」。已作出：{known}。請核對編號，或先記錄承諾的作出。',
    'zh-Hans': '截至当日并未作出承诺“{undertaking}”。已作出：{known}。请核对编号，或先记录承诺的作出。',
  },
  'register.witnessed-already': {
    en: 'The undertaking “{undertaking}” was witnessed on {on}. Take this entry out, or check the undertaking.',
    'zh-Hant': '承諾「{undertaking}」已於{on}獲見證。請刪除本紀錄，或核對所指的承諾。',
    'zh-Hans': '承诺“{undertaking}”已于{on}获见证。请删除本记录，或核对所指的承诺。',
  },
  'register.acknowledged-already': {
    en: 'The company acknowledged the undertaking “{undertaking}” on {on}. Take this entry out, or check the undertaking.',
    'zh-Hant': '公司已於{on}確認承諾「{undertaking}」。請刪除本紀錄，或核對所指的承諾。',
    'zh-Hans': '公司已于{on}确认承诺“{undertaking}”。请删除本记录，或核对所指的承诺。',
  },
  'register.no-clauses': {
    en: 'The instrument has no clauses. Give them, or leave the instrument out and record only that the undertaking was given.',
    'zh-Hant': '文書並無任何條款。請補上條款；或略去文書，只記錄已作出承諾。',
    'zh-Hans': '文书没有任何条款。请补上条款；或略去文书，只记录已作出承诺。',
  },
  'register.clause-twice': {
    en: 'Two clauses have the id “{clause}”. Give each its own.',
    'zh-Hant': '有兩項條款的編號同為「{clause}」。請各定編號。',
    'zh-Hans': '有两项条款的编号同为“{clause}”。请分别编号。',
  },
  'register.no-page': {
    en: '“{quote}” is no page of a paper. Count pages from 1 and write the number without quotes.',
    'zh-Hant': '「{quote}」並非文件頁碼。請由 1 起計，不加引號。',
    'zh-Hans': '“{quote}”不是文件页码。请从 1 起计，不加引号。',
  },
  'register.claim-exists': {
    en: 'A claim “{claim}” was made on {made}. Give this one another id.',
    'zh-Hant': '申索「{claim}」已於{made}提出。請為本申索另定編號。',
    'zh-Hans': '主张“{claim}”已于{made}提出。请为本主张另定编号。',
  },
  'register.claim-unknown': {
    en: 'No claim “{claim}” has been made by then. Made so far: {known}. Check the id.',
    'zh-Hant': '截至當日並無申索「{claim}」。已提出：{known}。請核對編號。',
    'zh-Hans': '截至当日没有主张“{claim}”。已提出：{known}。请核对编号。',
  },
  'register.claim-closed-already': {
    en: 'The claim “{claim}” was closed on {closed}. Take this entry out, or check the claim.',
    'zh-Hant': '申索「{claim}」已於{closed}了結。請刪除本紀錄，或核對所指的申索。',
    'zh-Hans': '主张“{claim}”已于{closed}了结。请删除本记录，或核对所指的主张。',
  },

  // Meetings.
  'register.record-date-after': {
    en: 'The record date, {record}, is after the meeting, {on}. Who may vote is settled before it: look at both dates.',
    'zh-Hant': '記錄日期{record}在會議日期{on}之後。投票資格須於會議前確定，請核對兩個日期。',
    'zh-Hans': '记录日期{record}在会议日期{on}之后。投票资格须于会议前确定，请核对两个日期。',
  },
  'register.meeting-exists': {
    en: 'A meeting “{meeting}” was called on {called}. Give this one another id.',
    'zh-Hant': '會議「{meeting}」已於{called}召開。請為本會議另定編號。',
    'zh-Hans': '会议“{meeting}”已于{called}召集。请为本会议另定编号。',
  },
  'register.meeting-unknown': {
    en: 'No meeting “{meeting}” has been called by then. Called so far: {known}. Check the id, or record the calling first.',
    'zh-Hant': '截至當日並未召開會議「{meeting}」。已召開：{known}。請核對編號，或先記錄會議的召開。',
    'zh-Hans': '截至当日并未召集会议“{meeting}”。已召集：{known}。请核对编号，或先记录会议的召集。',
  },
  'register.resolution-exists': {
    en: 'Resolution {resolution} has been put to the meeting “{meeting}” already. Check the number.',
    'zh-Hant': '第{resolution}項決議案已提呈會議「{meeting}」。請核對編號。',
    'zh-Hans': '第{resolution}项议案已提交会议“{meeting}”。请核对编号。',
  },
  'register.resolution-unknown': {
    en: 'Resolution {resolution} has not been put to the meeting “{meeting}”. Put to it so far: {known}. Check the number, or record the resolution first.',
    'zh-Hant': '第{resolution}項決議案並未提呈會議「{meeting}」。已提呈：{known}。請核對編號，或先記錄該決議案。',
    'zh-Hans': '第{resolution}项议案并未提交会议“{meeting}”。已提交：{known}。请核对编号，或先记录该议案。',
  },
  'register.poll-declared-already': {
    en: 'The poll on resolution {resolution} of the meeting “{meeting}” was declared on {on}. To correct it, let this entry supersede the earlier one.',
    'zh-Hant': '會議「{meeting}」第{resolution}項決議案的投票結果已於{on}公佈。如須更正，請以本紀錄取代先前的紀錄。',
    'zh-Hans': '会议“{meeting}”第{resolution}项议案的表决结果已于{on}公布。如须更正，请以本记录替代先前的记录。',
  },

  // Governance.
  'register.member-twice': {
    en: '{person} stands twice among the members of the committee. Keep one line.',
    'zh-Hant': '{person}在委員會成員中出現兩次。請只保留一行。',
    'zh-Hans': '{person}在委员会成员中出现两次。请只保留一行。',
  },
  'register.period-backwards': {
    en: 'The period ends on {until}, before it begins on {from}. Check both days.',
    'zh-Hant': '期間於{until}結束，早於開始日{from}。請核對兩個日期。',
    'zh-Hans': '期间于{until}结束，早于开始日{from}。请核对两个日期。',
  },
  'register.duty-discharged-already': {
    en: 'The duty “{duty}” was shown as done on {on} already. Take this entry out, or correct the earlier one.',
    'zh-Hant': '責任「{duty}」已記錄於{on}履行。請刪除本紀錄，或更正先前的紀錄。',
    'zh-Hans': '责任“{duty}”已记录于{on}履行。请删除本记录，或更正先前的记录。',
  },
  'register.adviser-serves-already': {
    en: '“{adviser}” has been compliance adviser since {since}. Take this entry out, or check the name.',
    'zh-Hant': '「{adviser}」自{since}起已擔任合規顧問。請刪除本紀錄，或核對名稱。',
    'zh-Hans': '“{adviser}”自{since}起已担任合规顾问。请删除本记录，或核对名称。',
  },
  'register.adviser-unknown': {
    en: '“{adviser}” is not compliance adviser on that day. Serving then: {known}. Write the name as it was appointed.',
    'zh-Hant': '「{adviser}」於該日並非合規顧問。當時在任：{known}。請按委任時的名稱填寫。',
    'zh-Hans': '“{adviser}”于该日并非合规顾问。当时在任：{known}。请按委任时的名称填写。',
  },

  // What was published, and withdrawals.
  'register.no-figures': {
    en: 'Give figures by name with the text as printed, such as "in-issue:A": "614034470", or as a list of such lines.',
    'zh-Hant': '請按名稱填寫所刊載的數字，例如 "in-issue:A": "614034470"，或以列表逐行填寫。',
    'zh-Hans': '请按名称填写所刊载的数据，例如 "in-issue:A": "614034470"，或以列表逐行填写。',
  },
  'register.withdraws-nothing': {
    en: 'This entry withdraws another and does not say which. Name the other in "supersedes".',
    'zh-Hant': '本紀錄旨在撤回另一紀錄，但未指明是哪一項。請在 "supersedes" 填上該紀錄的編號。',
    'zh-Hans': '本记录旨在撤回另一记录，但未指明是哪一项。请在 "supersedes" 填上该记录的编号。',
  },
} as const satisfies Catalogue;
