import type { Catalogue } from './catalogue.ts';

/** The extract of a board's minutes for a planned act. */
export const paperBoardMinuteMessages = {
  'paper.about.board-minute': {
    en: 'Extract of a board’s minutes for a planned act: the facts, who is touched by it, and resolutions from what the clearance asks (draft)',
    'zh-Hant': '就擬進行行動的董事會會議紀錄摘錄：事實、受影響人士，以及按預審要求草擬的決議（草稿）',
    'zh-Hans': '就拟进行行动的董事会会议记录摘录：事实、受影响人士，以及按预审要求草拟的决议（草稿）',
  },
  'minute.title': {
    en: 'Extract of the minutes of the board',
    'zh-Hant': '董事會會議紀錄摘錄',
    'zh-Hans': '董事会会议记录摘录',
  },
  'minute.opening': {
    en: '{issuer}: extract of the minutes of a meeting of its board.',
    'zh-Hant': '{issuer}：董事會會議紀錄摘錄。',
    'zh-Hans': '{issuer}：董事会会议记录摘录。',
  },
  'minute.before': {
    en: 'Written before the meeting. What the board does not resolve is to be struck out.',
    'zh-Hant': '本摘錄於會議前製備；董事會未有通過的內容須予刪去。',
    'zh-Hans': '本摘录于会议前制备；董事会没有通过的内容须予删去。',
  },
  'minute.heading.meeting': { en: 'The meeting', 'zh-Hant': '會議', 'zh-Hans': '会议' },
  'minute.heading.laid': {
    en: 'What was laid before the board',
    'zh-Hant': '提呈董事會的事項',
    'zh-Hans': '提呈董事会的事项',
  },
  'minute.heading.facts': { en: 'Shares and weight', 'zh-Hant': '股份及不同投票權', 'zh-Hans': '股份及不同投票权' },
  'minute.heading.interests': {
    en: 'Whom it touches, and who abstained',
    'zh-Hant': '受影響人士及放棄表決者',
    'zh-Hans': '受影响人士及放弃表决者',
  },
  'minute.heading.resolved': { en: 'Resolved (draft)', 'zh-Hant': '決議（草稿）', 'zh-Hans': '决议（草稿）' },
  'minute.heading.pointers': {
    en: 'Where else the board was told to look',
    'zh-Hant': '另請董事會留意的規定',
    'zh-Hans': '另请董事会留意的规定',
  },
  'minute.blank.place': {
    en: 'Place, day and time; by what means it was held',
    'zh-Hant': '地點、日期、時間及舉行方式',
    'zh-Hans': '地点、日期、时间及举行方式',
  },
  'minute.blank.present': {
    en: 'Directors present, and others in attendance',
    'zh-Hant': '出席董事及列席者',
    'zh-Hans': '出席董事及列席者',
  },
  'minute.blank.chair': { en: 'Who was in the chair', 'zh-Hant': '會議主席', 'zh-Hans': '会议主席' },
  'minute.blank.quorum': {
    en: 'Notice given, and quorum without those who abstained',
    'zh-Hant': '會議通知，以及不計放棄表決者的法定人數',
    'zh-Hans': '会议通知，以及不计放弃表决者的法定人数',
  },
  'minute.step': { en: 'Planned: {step}.', 'zh-Hant': '擬進行：{step}。', 'zh-Hans': '拟进行：{step}。' },
  'minute.clearance': {
    en: 'What the Rules answer before the act, from the record as of {on}:',
    'zh-Hant': '按截至{on}的紀錄，行動前的預審結果：',
    'zh-Hans': '按截至{on}的记录，行动前的预审结果：',
  },
  'minute.figure.in-issue-before': {
    en: 'Shares in issue before, {on}',
    'zh-Hant': '行動前已發行股份（{on}）',
    'zh-Hans': '行动前已发行股份（{on}）',
  },
  'minute.figure.in-issue-after': {
    en: 'Shares in issue after, {on}',
    'zh-Hant': '行動後已發行股份（{on}）',
    'zh-Hans': '行动后已发行股份（{on}）',
  },
  'minute.figure.alive-before': {
    en: 'Shares that carry weight before, {on}',
    'zh-Hant': '行動前附帶不同投票權的股份（{on}）',
    'zh-Hans': '行动前附带不同投票权的股份（{on}）',
  },
  'minute.figure.alive-after': {
    en: 'Shares that carry weight after, {on}',
    'zh-Hant': '行動後附帶不同投票權的股份（{on}）',
    'zh-Hans': '行动后附带不同投票权的股份（{on}）',
  },
  'minute.figure.part-before': {
    en: 'Their part of all shares before, {on}',
    'zh-Hant': '行動前佔全部股份（{on}）',
    'zh-Hans': '行动前占全部股份（{on}）',
  },
  'minute.figure.part-after': {
    en: 'Their part of all shares after, {on}',
    'zh-Hant': '行動後佔全部股份（{on}）',
    'zh-Hans': '行动后占全部股份（{on}）',
  },
  'minute.figure.votes-before': {
    en: 'Votes of {person} on ordinary matters before',
    'zh-Hant': '行動前{person}就一般事項的票數比例',
    'zh-Hans': '行动前{person}就一般事项的票数比例',
  },
  'minute.figure.votes-after': {
    en: 'Votes of {person} on ordinary matters after',
    'zh-Hant': '行動後{person}就一般事項的票數比例',
    'zh-Hans': '行动后{person}就一般事项的票数比例',
  },
  'minute.abstaining': {
    en: 'The act moves the votes of every beneficiary. Who has to declare an interest and abstain follows from the articles and the law, and is for counsel; it is not decided here.',
    'zh-Hant':
      '有關行動會影響每名受益人的票數。何人須申報利益及放棄表決，視乎組織章程細則及法律而定，請諮詢法律顧問；本文件不作判斷。',
    'zh-Hans':
      '有关行动会影响每名受益人的票数。何人须申报利益及放弃表决，视乎组织章程细则及法律而定，请咨询法律顾问；本文件不作判断。',
  },
  'minute.nobody-concerned': {
    en: 'The record knows no beneficiary whose votes the act would move.',
    'zh-Hant': '紀錄中並無票數會受影響的受益人。',
    'zh-Hans': '记录中没有票数会受影响的受益人。',
  },
  'minute.director': {
    en: '{person} is a beneficiary of weighted voting rights and a director.',
    'zh-Hant': '{person}為不同投票權受益人及董事。',
    'zh-Hans': '{person}为不同投票权受益人及董事。',
  },
  'minute.no-director': {
    en: '{person} is recorded as a beneficiary of weighted voting rights, and not as a director on this day.',
    'zh-Hant': '紀錄顯示{person}為不同投票權受益人，但當日並非董事。',
    'zh-Hans': '记录显示{person}为不同投票权受益人，但当日并非董事。',
  },
  'minute.converts': {
    en: '{person} would convert {shares} {shares|share|shares} of class {class} in the name of {holder}.',
    'zh-Hant': '{person}將轉換{holder}名下的{class}類{shares}股。',
    'zh-Hans': '{person}将转换{holder}名下的{class}类{shares}股。',
  },
  'minute.blank.declared': {
    en: 'What {person} declared, and whether he abstained and left the room',
    'zh-Hant': '{person}的利益申報，以及是否放棄表決及離席',
    'zh-Hans': '{person}的利益申报，以及是否放弃表决及离席',
  },
  'minute.blank.others-interested': {
    en: 'Other directors with an interest',
    'zh-Hant': '其他有利益關係的董事',
    'zh-Hans': '其他有利益关系的董事',
  },
  'minute.resolve.step': {
    en: 'That the following be done: {step}.',
    'zh-Hant': '批准進行：{step}。',
    'zh-Hans': '批准进行：{step}。',
  },
  'minute.resolve.convert': {
    en: 'That {shares} {shares|share|shares} of class {class} in the name of {holder} be converted, one for one, and the register of members be changed accordingly.',
    'zh-Hant': '將{holder}名下的{class}類{shares}股按一換一的比例轉換，並相應更改股東名冊。',
    'zh-Hans': '将{holder}名下的{class}类{shares}股按一换一的比例转换，并相应更改股东名册。',
  },
  'minute.resolve.convert-by': {
    en: 'That {shares} {shares|share|shares} of class {class} in the name of {holder} be converted, one for one, by {due}, and the register of members be changed accordingly.',
    'zh-Hant': '於{due}或之前，將{holder}名下的{class}類{shares}股按一換一的比例轉換，並相應更改股東名冊。',
    'zh-Hans': '于{due}或之前，将{holder}名下的{class}类{shares}股按一换一的比例转换，并相应更改股东名册。',
  },
  'minute.blank.conversion': {
    en: 'How many weighted shares are converted, and by whom (the record does not tell it)',
    'zh-Hant': '須轉換的不同投票權股份數目及轉換者（紀錄並未載明）',
    'zh-Hans': '须转换的不同投票权股份数目及转换者（记录没有载明）',
  },
  'minute.need': {
    en: '{who} sees to it by {by} ({type}; {provision}).',
    'zh-Hant': '由{who}於{by}或之前辦理（{type}；{provision}）。',
    'zh-Hans': '由{who}于{by}或之前办理（{type}；{provision}）。',
  },
  'minute.need-open': {
    en: '{who} sees to it in good time; no day is stated ({type}; {provision}).',
    'zh-Hant': '由{who}及時辦理，並無訂明日期（{type}；{provision}）。',
    'zh-Hans': '由{who}及时办理，没有规定日期（{type}；{provision}）。',
  },
  'minute.need-met': {
    en: 'Noted that it is there already ({type} of {who}; {provision}).',
    'zh-Hant': '備悉已經具備（{who}的{type}；{provision}）。',
    'zh-Hans': '备悉已经具备（{who}的{type}；{provision}）。',
  },
  'minute.resolve.authority': {
    en: 'That any director who has not to abstain, or the company secretary, may sign and hand in what is needed for it.',
    'zh-Hant': '授權任何毋須放棄表決的董事或公司秘書，簽署及提交所需文件。',
    'zh-Hans': '授权任何毋须放弃表决的董事或公司秘书，签署及提交所需文件。',
  },
  'minute.blank.carried': {
    en: 'Who voted for it, who against, who abstained',
    'zh-Hant': '贊成、反對及放棄表決的董事',
    'zh-Hans': '赞成、反对及放弃表决的董事',
  },
  'minute.blank.signed-chair': {
    en: 'Signed as a true extract (chair or company secretary)',
    'zh-Hant': '會議主席或公司秘書簽署證明摘錄無誤',
    'zh-Hans': '会议主席或公司秘书签署证明摘录无误',
  },
  'minute.blank.date': { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  'minute.note.rounded': {
    en: 'Percentages in the tables are rounded once, half up; those within an answer are cut, so that none seems to reach a limit that it does not reach.',
    'zh-Hant': '表中的百分比四捨五入一次；結果中的百分比則只捨不入，以免看似達到實際並未達到的界線。',
    'zh-Hans': '表中的百分比四舍五入一次；结果中的百分比则只舍不入，以免看似达到实际并未达到的界线。',
  },
  'minute.note.interests': {
    en: 'The rules of company law and of the articles on directors’ interests were not read for this paper.',
    'zh-Hant': '製備本文件時未有閱讀公司法及組織章程細則有關董事利益的規定。',
    'zh-Hans': '制备本文件时没有阅读公司法及组织章程细则有关董事利益的规定。',
  },
  'minute.note.recorded': {
    en: 'Once the act is done, it and its conversions are recorded as entries, with this minute as their authority.',
    'zh-Hant': '行動完成後，須將其及有關轉換記錄在案，並以本會議紀錄為授權依據。',
    'zh-Hans': '行动完成后，须将其及有关转换记录在案，并以本会议记录为授权依据。',
  },
  'paper.refused.no-plan': {
    en: 'Say which act the board is to resolve on: give “plan”, a file of planned acts, or the number of a clearance that was kept.',
    'zh-Hant': '請指明董事會將議決的行動：以 plan 提供行動計劃檔案，或已保存的預審編號。',
    'zh-Hans': '请指明董事会将议决的行动：以 plan 提供行动计划文件，或已保存的预审编号。',
  },
  'cli.option.paper-plan': {
    en: 'the plan that a board resolves on: a file, or in a ledger the number of a kept clearance',
    'zh-Hant': '董事會議決的計劃：檔案，或帳冊中已保存預審的編號',
    'zh-Hans': '董事会议决的计划：文件，或账册中已保存预审的编号',
  },
  'server.parameter.plan': {
    en: 'The number of the kept clearance that the board resolves on',
    'zh-Hant': '董事會議決所據的已保存預審編號',
    'zh-Hans': '董事会议决所依据的已保存预审编号',
  },

  // The API.
  'server.route.boardMinute': {
    en: 'The extract of a board’s minutes for a kept clearance (draft)',
    'zh-Hant': '就已保存預審製備的董事會會議紀錄摘錄（草稿）',
    'zh-Hans': '就已保存预审制备的董事会会议记录摘录（草稿）',
  },
  'server.route.boardMinuteWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.boardMinutePdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.boardMinuteDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.boardMinuteHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
} as const satisfies Catalogue;
