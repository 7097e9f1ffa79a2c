import type { Catalogue } from './catalogue.ts';

/** Duties with their clocks: what is owed, how its last day was found, and the names of the days of the calendar. */
export const dutiesMessages = {
  // How a day was counted.
  'duty.clock.weekend': {
    en: '{saturday} and {sunday} are a Saturday and a Sunday.',
    'zh-Hant': '{saturday}及{sunday}為星期六及星期日。',
    'zh-Hans': '{saturday}和{sunday}为星期六和星期日。',
  },
  'duty.clock.saturday': {
    en: '{day} is a Saturday.',
    'zh-Hant': '{day}為星期六。',
    'zh-Hans': '{day}为星期六。',
  },
  'duty.clock.sunday': {
    en: '{day} is a Sunday.',
    'zh-Hant': '{day}為星期日。',
    'zh-Hans': '{day}为星期日。',
  },
  'duty.clock.holiday': {
    en: '{day} is a public holiday: {name}.',
    'zh-Hant': '{day}為公眾假期：{name}。',
    'zh-Hans': '{day}为公众假期：{name}。',
  },
  'duty.clock.no-trading': {
    en: 'On {day} all trading was cancelled under {warning}: no business day.',
    'zh-Hant': '{day}因{warning}全日停市，並非營業日。',
    'zh-Hans': '{day}因{warning}全日停市，不是营业日。',
  },
  'duty.clock.next': {
    en: '{day} is the next business day after {after}.',
    'zh-Hant': '{day}為{after}之後的下一個營業日。',
    'zh-Hans': '{day}为{after}之后的下一个营业日。',
  },
  'duty.clock.next-half-day': {
    en: '{day} is the next business day after {after}; as {eve} it has a morning session only, and counts as a business day.',
    'zh-Hant': '{day}為{after}之後的下一個營業日；當日為{eve}，只有早市，但仍屬營業日。',
    'zh-Hans': '{day}为{after}之后的下一个营业日；当日为{eve}，只有早市，但仍属营业日。',
  },
  'duty.clock.next-traded': {
    en: '{day} is the next business day after {after}; the market traded all day under {warning}.',
    'zh-Hant': '{day}為{after}之後的下一個營業日；當日雖有{warning}，市場照常交易。',
    'zh-Hans': '{day}为{after}之后的下一个营业日；当日虽有{warning}，市场照常交易。',
  },
  'duty.clock.next-morning-cancelled': {
    en: '{day} is the next business day after {after}; its morning session was cancelled under {warning}, and the hour given here is that of a usual day.',
    'zh-Hant': '{day}為{after}之後的下一個營業日；當日早市因{warning}取消，此處時刻按平日開市時間計算。',
    'zh-Hans': '{day}为{after}之后的下一个营业日；当日早市因{warning}取消，此处时刻按平日开市时间计算。',
  },
  'duty.clock.counted': {
    en: '{day} is business day number {count} after {after}.',
    'zh-Hant': '{day}為{after}之後第{count}個營業日。',
    'zh-Hans': '{day}为{after}之后第{count}个营业日。',
  },
  'duty.clock.counted-half-day': {
    en: '{day} is business day number {count} after {after}; as {eve} it has a morning session only, and counts as a business day.',
    'zh-Hant': '{day}為{after}之後第{count}個營業日；當日為{eve}，只有早市，但仍屬營業日。',
    'zh-Hans': '{day}为{after}之后第{count}个营业日；当日为{eve}，只有早市，但仍属营业日。',
  },
  'duty.clock.counted-traded': {
    en: '{day} is business day number {count} after {after}; the market traded all day under {warning}.',
    'zh-Hant': '{day}為{after}之後第{count}個營業日；當日雖有{warning}，市場照常交易。',
    'zh-Hans': '{day}为{after}之后第{count}个营业日；当日虽有{warning}，市场照常交易。',
  },
  'duty.clock.counted-morning-cancelled': {
    en: '{day} is business day number {count} after {after}; its morning session was cancelled under {warning}, and the hour given here is that of a usual day.',
    'zh-Hant': '{day}為{after}之後第{count}個營業日；當日早市因{warning}取消，此處時刻按平日開市時間計算。',
    'zh-Hans': '{day}为{after}之后第{count}个营业日；当日早市因{warning}取消，此处时刻按平日开市时间计算。',
  },
  'duty.clock.before-session': {
    en: 'Its first session is the {which}, at {session}; {minutes} minutes before it is {clock}.',
    'zh-Hant': '當日最早的時段為{which}，於{session}開始；其{minutes}分鐘前為{clock}。',
    'zh-Hans': '当日最早的时段为{which}，于{session}开始；其{minutes}分钟前为{clock}。',
  },
  'duty.session.pre-opening': {
    en: 'pre-opening session',
    'zh-Hant': '開市前時段',
    'zh-Hans': '开市前时段',
  },
  'duty.session.morning': {
    en: 'morning session',
    'zh-Hant': '早市',
    'zh-Hans': '早市',
  },
  'duty.clock.last-business-day': {
    en: 'The law as read does not move that day; the last business day before it is {before}.',
    'zh-Hant': '就所知的規定，該限期不會順延；此前最後一個營業日為{before}。',
    'zh-Hans': '就所知的规定，该期限不会顺延；此前最后一个营业日为{before}。',
  },
  'duty.clock.beyond': {
    en: 'The trading calendar ends on {last}: the hour can’t be worked out until the holidays of the next year are added.',
    'zh-Hant': '交易日曆截至{last}；須待加入下一年度的假期後方可計算時刻。',
    'zh-Hans': '交易日历截至{last}；须待加入下一年度的假期后方可计算时刻。',
  },
  'duty.clock.hour-not-recorded': {
    en: 'The entry that shows it done names the day, {on}, and no hour: it is taken to have been in time.',
    'zh-Hant': '顯示已履行的條目只載明日子（{on}），並無時刻；視為及時。',
    'zh-Hans': '显示已履行的条目只载明日期（{on}），没有时刻；视为及时。',
  },
  'duty.clock.no-day': {
    en: 'Rule {provision}, as far as it was read, names no day.',
    'zh-Hant': '就所知的第{provision}條，並無訂明日子。',
    'zh-Hans': '就所知的第{provision}条，没有规定日期。',
  },
  'duty.clock.named-day': {
    en: 'The finding under Rule {provision} names this day; the whole of it counts.',
    'zh-Hant': '第{provision}條的結論列明此日，全日計算在內。',
    'zh-Hans': '第{provision}条的结论列明此日，全日计算在内。',
  },
  'duty.clock.as-soon-as-practicable': {
    en: 'As soon as practicable: the reference names no day, and the text was not checked.',
    'zh-Hant': '須盡快辦理：所據資料並無列明日子，條文未經核對。',
    'zh-Hans': '须尽快办理：所据资料没有列明日期，条文未经核对。',
  },
  'duty.clock.in-good-time': {
    en: 'In good time before the act; the rule names no day.',
    'zh-Hant': '須於行事前及時辦理；規則並無訂明日子。',
    'zh-Hans': '须在行事前及时办理；规则没有规定日期。',
  },
  'duty.clock.change-always': {
    en: 'On {on} shares changed in a way that always asks for a return: {changes}.',
    'zh-Hant': '{on}的股份變動屬必須申報者：{changes}。',
    'zh-Hans': '{on}的股份变动属必须申报者：{changes}。',
  },
  'duty.clock.change-threshold': {
    en: 'On {on} small changes ({changes}) added up to {shares} {shares|share|shares} since the last return or the month’s beginning: {threshold:percent} or more of those in issue. How they are added up was not checked.',
    'zh-Hant':
      '{on}的小額變動（{changes}）自上次報表或月初起累計達{shares}股，佔已發行股份{threshold:percent}或以上。累計方法未經核對。',
    'zh-Hans':
      '{on}的小额变动（{changes}）自上次报表或月初起累计达{shares}股，占已发行股份{threshold:percent}或以上。累计方法未经核对。',
  },
  'duty.clock.change-unknown': {
    en: 'On {on} shares changed ({changes}), and a count is not known: a return is asked for if it comes to {threshold:percent} or more of the shares in issue.',
    'zh-Hant': '{on}的股份變動（{changes}）數目不詳：如達已發行股份{threshold:percent}或以上，即須申報。',
    'zh-Hans': '{on}的股份变动（{changes}）数目不详：如达已发行股份{threshold:percent}或以上，即须申报。',
  },
  'duty.clock.month': {
    en: 'Counted from the end of the month, {ends}. The fifth business day and its hour are as generally known and were not checked.',
    'zh-Hant': '自月底（{ends}）起計。第五個營業日及時刻為一般所知，未經核對。',
    'zh-Hans': '自月底（{ends}）起计。第五个营业日及时刻为一般所知，未经核对。',
  },
  'duty.clock.meeting': {
    en: 'The meeting {meeting} was held on {on}.',
    'zh-Hant': '會議{meeting}於{on}舉行。',
    'zh-Hans': '会议{meeting}于{on}举行。',
  },
  'duty.clock.year': {
    en: 'The year ended {ends}; the last day, {due}, is as generally known and was not checked.',
    'zh-Hant': '年度截至{ends}止；限期{due}為一般所知，未經核對。',
    'zh-Hans': '年度截至{ends}止；期限{due}为一般所知，未经核对。',
  },
  'duty.clock.half-year': {
    en: 'The half-year ended {ends}; the last day, {due}, is as generally known and was not checked.',
    'zh-Hant': '半年度截至{ends}止；限期{due}為一般所知，未經核對。',
    'zh-Hans': '半年度截至{ends}止；期限{due}为一般所知，未经核对。',
  },
  'duty.clock.fall': {
    en: 'The number of shares fell on {on}. The rule names no day for the conversion; practice converts on that day.',
    'zh-Hant': '股份數目於{on}減少。規則並無訂明轉換日子；市場慣例為同日轉換。',
    'zh-Hans': '股份数目于{on}减少。规则没有规定转换日期；市场惯例为同日转换。',
  },
  'duty.clock.without-adviser': {
    en: 'From {since} nobody was compliance adviser; the rule lets no day pass without one.',
    'zh-Hant': '自{since}起無人擔任合規顧問；規則不容有空缺。',
    'zh-Hans': '自{since}起无人担任合规顾问；规则不容有空缺。',
  },
  'duty.clock.three-years': {
    en: 'Three years from {since}, as generally known: {day}. The meeting at which to retire has to be held by then; the text was not checked.',
    'zh-Hant': '自{since}起計三年（一般所知）為{day}；須於該日或之前舉行的股東大會退任。條文未經核對。',
    'zh-Hans': '自{since}起计三年（一般所知）为{day}；须在该日或之前举行的股东会退任。条文未经核对。',
  },
  'duty.clock.usm': {
    en: 'The market is reported to start on {starts}; the articles follow by {lastDay}, or by the first annual general meeting after the start if that is later.',
    'zh-Hant': '據報無紙證券市場於{starts}開始；章程須於{lastDay}或其後首次股東週年大會（以較後者為準）前修訂。',
    'zh-Hans': '据报无纸证券市场于{starts}开始；章程须于{lastDay}或其后首次股东周年大会（以较后者为准）前修订。',
  },
  'duty.clock.public-float': {
    en: 'That there is a regular report is known from secondary sources; in which paper and by when is not.',
    'zh-Hant': '僅從二手來源得知須定期匯報；所載文件及限期不詳。',
    'zh-Hans': '仅从二手来源得知须定期汇报；所载文件及期限不详。',
  },

  // What changed in the shares.
  'duty.change.placing': {
    en: 'placing',
    'zh-Hant': '配售',
    'zh-Hans': '配售',
  },
  'duty.change.rights-issue': {
    en: 'rights issue',
    'zh-Hant': '供股',
    'zh-Hans': '供股',
  },
  'duty.change.open-offer': {
    en: 'open offer',
    'zh-Hant': '公開招股',
    'zh-Hans': '公开招股',
  },
  'duty.change.bonus': {
    en: 'bonus issue',
    'zh-Hant': '紅股發行',
    'zh-Hans': '红股发行',
  },
  'duty.change.scrip-dividend': {
    en: 'scrip dividend',
    'zh-Hant': '以股代息',
    'zh-Hans': '以股代息',
  },
  'duty.change.scheme': {
    en: 'share scheme',
    'zh-Hant': '股份計劃',
    'zh-Hans': '股份计划',
  },
  'duty.change.option-exercise': {
    en: 'exercise of options',
    'zh-Hant': '行使購股權',
    'zh-Hans': '行使购股权',
  },
  'duty.change.consideration': {
    en: 'consideration issue',
    'zh-Hant': '代價發行',
    'zh-Hans': '代价发行',
  },
  'duty.change.other': {
    en: 'another issue',
    'zh-Hant': '其他發行',
    'zh-Hans': '其他发行',
  },
  'duty.change.bought-back': {
    en: 'buy-back',
    'zh-Hant': '購回',
    'zh-Hans': '购回',
  },
  'duty.change.cancelled': {
    en: 'cancellation',
    'zh-Hant': '註銷',
    'zh-Hans': '注销',
  },
  'duty.change.moved-to-treasury': {
    en: 'move into treasury',
    'zh-Hant': '轉為庫存股份',
    'zh-Hans': '转为库存股份',
  },
  'duty.change.treasury-sold': {
    en: 'sale out of treasury',
    'zh-Hant': '出售庫存股份',
    'zh-Hans': '出售库存股份',
  },
  'duty.change.converted': {
    en: 'conversion of weighted shares',
    'zh-Hant': '轉換不同投票權股份',
    'zh-Hans': '转换不同投票权股份',
  },
  'duty.change.redesignated': {
    en: 're-designation',
    'zh-Hant': '重新指定',
    'zh-Hans': '重新指定',
  },
  'duty.change.subdivided': {
    en: 'split or consolidation',
    'zh-Hant': '股份分拆或合併',
    'zh-Hans': '股份分拆或合并',
  },

  // What is to be done.
  'duty.next-day-return': {
    en: 'Submit the next day disclosure return for {on} ({changes}).',
    'zh-Hant': '就{on}的變動（{changes}）提交翌日披露報表。',
    'zh-Hans': '就{on}的变动（{changes}）提交翌日披露报表。',
  },
  'duty.monthly-return': {
    en: 'Submit the monthly return for the month ended {ends}.',
    'zh-Hant': '提交截至{ends}止月份的月報表。',
    'zh-Hans': '提交截至{ends}止月份的月报表。',
  },
  'duty.poll-results': {
    en: 'Announce the poll results of the meeting {meeting} of {on}.',
    'zh-Hant': '公布{on}會議（{meeting}）的投票表決結果。',
    'zh-Hans': '公布{on}会议（{meeting}）的投票表决结果。',
  },
  'duty.annual-results': {
    en: 'Announce the annual results for the year ended {ends}.',
    'zh-Hant': '公布截至{ends}止年度的全年業績。',
    'zh-Hans': '公布截至{ends}止年度的全年业绩。',
  },
  'duty.interim-results': {
    en: 'Announce the interim results for the half-year ended {ends}.',
    'zh-Hant': '公布截至{ends}止半年度的中期業績。',
    'zh-Hans': '公布截至{ends}止半年度的中期业绩。',
  },
  'duty.annual-report': {
    en: 'Publish the annual report for the year ended {ends}.',
    'zh-Hant': '刊發截至{ends}止年度的年報。',
    'zh-Hans': '刊发截至{ends}止年度的年报。',
  },
  'duty.interim-report': {
    en: 'Publish the interim report for the half-year ended {ends}.',
    'zh-Hant': '刊發截至{ends}止半年度的中期報告。',
    'zh-Hans': '刊发截至{ends}止半年度的中期报告。',
  },
  'duty.converted': {
    en: 'Convert the part of the {required} weighted {required|share|shares} that the fall in shares of {on} asked for; {shares} {shares|was|were} converted.',
    'zh-Hant': '就{on}股份數目減少合共須轉換的{required}股不同投票權股份，轉換應佔部分；已轉換{shares}股。',
    'zh-Hans': '就{on}股份数目减少合共须转换的{required}股不同投票权股份，转换应占部分；已转换{shares}股。',
  },
  'duty.appoint-adviser': {
    en: 'Have a compliance adviser in office from {since}.',
    'zh-Hant': '自{since}起須有合規顧問在任。',
    'zh-Hans': '自{since}起须有合规顾问在任。',
  },
  'duty.consult-adviser': {
    en: 'Consult the compliance adviser on what entry {entry} records.',
    'zh-Hant': '就條目{entry}所載事項諮詢合規顧問。',
    'zh-Hans': '就条目{entry}所载事项咨询合规顾问。',
  },
  'duty.director-joined': {
    en: 'Announce that {person} joined the board on {on}.',
    'zh-Hant': '公布{person}於{on}加入董事會。',
    'zh-Hans': '公布{person}于{on}加入董事会。',
  },
  'duty.director-left': {
    en: 'Announce that {person} ceased to be a director on {on}.',
    'zh-Hant': '公布{person}自{on}起不再擔任董事。',
    'zh-Hans': '公布{person}自{on}起不再担任董事。',
  },
  'duty.director-left-with-weight': {
    en: 'Announce that {person} ceased to be a director on {on}, and that the weighted voting rights of this beneficiary ended with it (Rule 8A.17).',
    'zh-Hant': '公布{person}自{on}起不再擔任董事，其不同投票權亦隨之終止（第8A.17條）。',
    'zh-Hans': '公布{person}自{on}起不再担任董事，其不同投票权亦随之终止（第8A.17条）。',
  },
  'duty.rotation': {
    en: 'Put the re-election of {person} to a general meeting by {by}.',
    'zh-Hant': '於{by}或之前的股東大會提呈{person}輪值退任及重選。',
    'zh-Hans': '在{by}或之前的股东会提请{person}轮值退任及重选。',
  },
  'duty.rotation-with-weight': {
    en: 'Put the re-election of {person} to a general meeting by {by}: who is not elected again loses the weighted voting rights (Rule 8A.17(2)).',
    'zh-Hant': '於{by}或之前的股東大會提呈{person}輪值退任及重選；如未獲重選，其不同投票權終止（第8A.17(2)條）。',
    'zh-Hans': '在{by}或之前的股东会提请{person}轮值退任及重选；如未获重选，其不同投票权终止（第8A.17(2)条）。',
  },
  'duty.articles-for-usm': {
    en: 'Amend the articles for the uncertificated securities market; the vote is a reserved matter, one vote a share (Rule 8A.24).',
    'zh-Hant': '為無紙證券市場修訂組織章程；表決屬保留事項，一股一票（第8A.24條）。',
    'zh-Hans': '为无纸证券市场修订组织章程；表决属保留事项，一股一票（第8A.24条）。',
  },
  'duty.public-float': {
    en: 'Report on the public float for the year ended {ends}.',
    'zh-Hant': '就截至{ends}止年度匯報公眾持股量。',
    'zh-Hans': '就截至{ends}止年度汇报公众持股量。',
  },
  'duty.asked.action-required': {
    en: 'Do what the finding about {subject} under Rule {provision} asks for.',
    'zh-Hant': '辦理第{provision}條有關{subject}的結論所要求的事項。',
    'zh-Hans': '办理第{provision}条有关{subject}的结论所要求的事项。',
  },
  'duty.asked.needs-approval': {
    en: 'Get the approval that the finding about {subject} under Rule {provision} asks for.',
    'zh-Hant': '取得第{provision}條有關{subject}的結論所需的批准。',
    'zh-Hans': '取得第{provision}条有关{subject}的结论所需的批准。',
  },
  'duty.asked.needs-determination': {
    en: 'Ask the Exchange to determine what the finding about {subject} under Rule {provision} leaves to it.',
    'zh-Hant': '請聯交所就第{provision}條有關{subject}的結論中留待其決定的事項作出裁定。',
    'zh-Hans': '请联交所就第{provision}条有关{subject}的结论中留待其决定的事项作出裁定。',
  },
  'duty.asked.breached': {
    en: 'Put right what the finding about {subject} under Rule {provision} calls a breach.',
    'zh-Hant': '糾正第{provision}條有關{subject}的結論所指的違規。',
    'zh-Hans': '纠正第{provision}条有关{subject}的结论所指的违规。',
  },

  // The page.
  'duty.source.uncertificated-market': {
    en: 'uncertificated market, guidance of the Securities and Futures Commission',
    'zh-Hant': '無紙證券市場，證監會指引',
    'zh-Hans': '无纸证券市场，证监会指引',
  },
  'duty.source.public-float': {
    en: 'public float, Rules of 2026',
    'zh-Hant': '公眾持股量，2026年規則',
    'zh-Hans': '公众持股量，2026年规则',
  },
  'duty.page.rule': {
    en: 'Rule {provision}',
    'zh-Hant': '第{provision}條',
    'zh-Hans': '第{provision}条',
  },
  'duty.page.between': {
    en: 'due {from} to {to}',
    'zh-Hant': '限期{from}至{to}',
    'zh-Hans': '期限{from}至{to}',
  },
  'duty.page.asked': {
    en: 'States are those of {at}. The trading calendar goes from {first} to {last}.',
    'zh-Hant': '所列狀態以{at}為準。交易日曆涵蓋{first}至{last}。',
    'zh-Hans': '所列状态以{at}为准。交易日历涵盖{first}至{last}。',
  },
  'duty.page.only': {
    en: 'Only what {person}, or a vehicle that is wholly {person}’s, owes.',
    'zh-Hant': '只列{person}或其全資持股工具的責任。',
    'zh-Hans': '只列{person}或其全资持股工具的责任。',
  },
  'duty.page.none': {
    en: 'Nothing is due in these days.',
    'zh-Hant': '此期間並無責任到期。',
    'zh-Hans': '此期间没有责任到期。',
  },
  'duty.page.late-before': {
    en: '{count} more {count|was|were} due before {from} and {count|is|are} not shown as done; ask with an earlier --from.',
    'zh-Hant': '另有{count}項於{from}前到期而記錄未顯示已履行；可用較早的 --from 查詢。',
    'zh-Hans': '另有{count}项在{from}前到期而记录未显示已履行；可用较早的 --from 查询。',
  },
  'duty.page.discharge': {
    en: 'An entry of kind {kind} that names the id of a duty shows it done.',
    'zh-Hant': '加入{kind}條目並指明責任編號，即顯示該責任已履行。',
    'zh-Hans': '加入{kind}条目并指明责任编号，即显示该责任已履行。',
  },
  'duty.heading.late': {
    en: 'Late: no entry shows it done',
    'zh-Hant': '逾期：並無條目顯示已履行',
    'zh-Hans': '逾期：没有条目显示已履行',
  },
  'duty.heading.open': {
    en: 'Due',
    'zh-Hant': '待履行',
    'zh-Hans': '待履行',
  },
  'duty.heading.no-day': {
    en: 'To be done, no day stated',
    'zh-Hant': '須辦理而未訂明日子',
    'zh-Hans': '须办理而未规定日期',
  },
  'duty.heading.beyond-calendar': {
    en: 'Beyond the calendar',
    'zh-Hant': '超出日曆',
    'zh-Hans': '超出日历',
  },
  'duty.heading.done-late': {
    en: 'Done late',
    'zh-Hant': '逾期履行',
    'zh-Hans': '逾期履行',
  },
  'duty.heading.done': {
    en: 'Done',
    'zh-Hant': '已履行',
    'zh-Hans': '已履行',
  },
  'duty.state.beyond-calendar': {
    en: 'beyond the calendar',
    'zh-Hant': '超出日曆',
    'zh-Hans': '超出日历',
  },
  'duty.by': {
    en: 'by {at}',
    'zh-Hant': '{at}或之前',
    'zh-Hans': '{at}或之前',
  },
  'duty.by-day': {
    en: 'by {day}',
    'zh-Hant': '{day}或之前',
    'zh-Hans': '{day}或之前',
  },
  'duty.no-day': {
    en: 'no day stated',
    'zh-Hant': '未訂明日子',
    'zh-Hans': '未规定日期',
  },
  'duty.done-on': {
    en: 'done {on}',
    'zh-Hant': '已於{on}履行',
    'zh-Hans': '已于{on}履行',
  },
  'duty.owed-by': {
    en: '{who} · {source}',
    'zh-Hant': '{who} · {source}',
    'zh-Hans': '{who} · {source}',
  },
  'duty.owed-by-committee': {
    en: '{who}, corporate governance committee · {source}',
    'zh-Hant': '{who}企業管治委員會 · {source}',
    'zh-Hans': '{who}企业管治委员会 · {source}',
  },
  'duty.text.read-on-its-own-page': {
    en: 'text read on its own page',
    'zh-Hant': '條文已於其頁面閱讀',
    'zh-Hans': '条文已在其页面阅读',
  },
  'duty.text.secondary-source': {
    en: 'from secondary sources only',
    'zh-Hant': '僅據二手來源',
    'zh-Hans': '仅据二手来源',
  },
  'duty.text.not-checked': {
    en: 'text not checked',
    'zh-Hant': '條文未經核對',
    'zh-Hans': '条文未经核对',
  },
  'duty.id': {
    en: 'id {id}',
    'zh-Hant': '編號 {id}',
    'zh-Hans': '编号 {id}',
  },
  'duty.more': {
    en: '{title}: {count} more, by {days}',
    'zh-Hant': '{title}：另有{count}項，限期為{days}',
    'zh-Hans': '{title}：另有{count}项，期限为{days}',
  },

  // The calendar file.
  'duty.calendar-name': {
    en: 'Duties of {issuer}',
    'zh-Hant': '{issuer}的責任',
    'zh-Hans': '{issuer}的责任',
  },
  'duty.calendar-name-of': {
    en: 'Duties of {person} ({issuer})',
    'zh-Hant': '{person}的責任（{issuer}）',
    'zh-Hans': '{person}的责任（{issuer}）',
  },
  'duty.calendar-late': {
    en: 'Late: {what}',
    'zh-Hant': '逾期：{what}',
    'zh-Hans': '逾期：{what}',
  },
  'duty.calendar-done': {
    en: 'Done: {what}',
    'zh-Hant': '已履行：{what}',
    'zh-Hans': '已履行：{what}',
  },
  'duty.calendar-done-late': {
    en: 'Done late: {what}',
    'zh-Hant': '逾期履行：{what}',
    'zh-Hans': '逾期履行：{what}',
  },

  // The command.
  'cli.about.duties': {
    en: 'Says who owes what by when, with how each last day was counted',
    'zh-Hant': '列出誰須於何時辦理何事，以及各限期的計算過程',
    'zh-Hans': '列出谁须在何时办理何事，以及各期限的计算过程',
  },
  'cli.example.duties': {
    en: 'what fell due in the second half of 2025',
    'zh-Hant': '2025年下半年到期的責任',
    'zh-Hans': '2025年下半年到期的责任',
  },
  'cli.option.duties-from': {
    en: 'the first day on which what is due is told, as 2026-01-05; a month back without it',
    'zh-Hant': '所查到期日的首日，例如2026-01-05；不填為一個月前',
    'zh-Hans': '所查到期日的首日，例如2026-01-05；不填为一个月前',
  },
  'cli.option.duties-to': {
    en: 'the last of those days; a year ahead without it',
    'zh-Hant': '所查到期日的末日；不填為一年後',
    'zh-Hans': '所查到期日的末日；不填为一年后',
  },
  'cli.option.duties-person': {
    en: 'only what this person, or a vehicle wholly of this person, owes',
    'zh-Hant': '只列此人士或其全資持股工具的責任',
    'zh-Hans': '只列此人士或其全资持股工具的责任',
  },
  'cli.option.ics': {
    en: 'writes the duties into a calendar file',
    'zh-Hant': '將責任寫入日曆檔案',
    'zh-Hans': '将责任写入日历文件',
  },
  'duty.calendar-written': {
    en: 'Written: {file}, {count} {count|entry|entries}.',
    'zh-Hant': '已寫入：{file}，共{count}項。',
    'zh-Hans': '已写入：{file}，共{count}项。',
  },

  // The API.
  'server.route.duties': {
    en: 'Who owes what by when, with how each last day was counted',
    'zh-Hant': '誰須於何時辦理何事，以及各限期的計算過程',
    'zh-Hans': '谁须在何时办理何事，以及各期限的计算过程',
  },
  'server.route.dutiesCalendar': {
    en: 'The duties as a calendar (RFC 5545) for a calendar program to subscribe to',
    'zh-Hant': '責任的日曆（RFC 5545），可供日曆程式訂閱',
    'zh-Hans': '责任的日历（RFC 5545），可供日历程序订阅',
  },

  // What was asked amiss.
  'cli.duties-no-from': {
    en: '“{quote}” is no day to begin from; write one as 2026-01-05.',
    'zh-Hant': '「{quote}」並非有效的開始日子；請以2026-01-05的格式填寫。',
    'zh-Hans': '“{quote}”不是有效的开始日期；请以2026-01-05的格式填写。',
  },
  'cli.duties-no-to': {
    en: '“{quote}” is no day to end with; write one as 2026-12-31.',
    'zh-Hant': '「{quote}」並非有效的結束日子；請以2026-12-31的格式填寫。',
    'zh-Hans': '“{quote}”不是有效的结束日期；请以2026-12-31的格式填写。',
  },
  'cli.duties-backwards': {
    en: 'The days asked for begin on {first} and end on {last}, which is before; exchange them.',
    'zh-Hant': '所查期間由{first}至{last}，結束早於開始；請對調兩日。',
    'zh-Hans': '所查期间由{first}至{last}，结束早于开始；请对调两日。',
  },
  'cli.duties-too-long': {
    en: 'The days asked for, {first} to {last}, are more than {most} years; ask for fewer.',
    'zh-Hant': '所查期間由{first}至{last}，超過{most}年；請縮短期間。',
    'zh-Hans': '所查期间由{first}至{last}，超过{most}年；请缩短期间。',
  },
} as const satisfies Catalogue;
