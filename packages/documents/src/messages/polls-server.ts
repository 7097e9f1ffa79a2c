import type { Catalogue } from './catalogue.ts';

/** Polls as the HTTP interface counts them: files that come in, counts under their numbers, and what is not done with them. */
export const pollsServerMessages = {
  'server.topic.polls': { en: 'Meetings and polls', 'zh-Hant': '會議與投票表決', 'zh-Hans': '会议与投票表决' },

  'server.parameter.meeting': { en: 'The id of a meeting', 'zh-Hant': '會議的識別碼', 'zh-Hans': '会议的标识' },
  'server.parameter.wait': {
    en: 'Waits up to 25 seconds, until anything about the count has changed or until it has ended; answers at once if left out',
    'zh-Hant': '最多等候 25 秒，直至點票有任何變動或結束；不填則即時回覆',
    'zh-Hans': '最多等候 25 秒，直至计票有任何变动或结束；不填则立即答复',
  },
  'server.parameter.weightat': {
    en: 'Whose weight counts: poll, by its status on the day of the poll, or record-date; what the record says if left out',
    'zh-Hant': '不同投票權以何日為準："poll"（表決日）或 "record-date"（記錄日期）；不填則按記錄的做法',
    'zh-Hans': '不同投票权以哪天为准："poll"（表决日）或 "record-date"（记录日期）；不填则按记录的做法',
  },
  'server.parameter.reason': {
    en: 'Lines that were refused for this reason only',
    'zh-Hant': '只列出因此原因被拒絕的指示',
    'zh-Hans': '只列出因此原因被拒绝的指示',
  },

  'server.route.meetings': {
    en: 'The meetings of an issuer, on the record or counted, the newest first',
    'zh-Hant': '發行人的會議（已有記錄或已點票），由最新者起',
    'zh-Hans': '发行人的会议（已有记录或已计票），从最新的开始',
  },
  'server.route.meeting': {
    en: 'A meeting before its poll: what is reserved and why, the majorities, who may vote, by when the result is announced',
    'zh-Hant': '表決前的會議：保留事項及理由、所需多數、有權投票的股份、公佈結果的期限',
    'zh-Hans': '表决前的会议：保留事项及理由、所需多数、有权投票的股份、公布结果的期限',
  },
  'server.route.meetingNotice': {
    en: 'The same for a meeting as you have it; nothing is written down',
    'zh-Hant': '就所提交的會議作同樣查核；不作任何記錄',
    'zh-Hans': '就所提交的会议作同样核查；不作任何记录',
  },
  'server.route.addPollFile': {
    en: 'Keeps a file of instructions or of members, however large: CSV, packed CSV, Parquet or a message seev.004',
    'zh-Hant': '存入表決指示或股東名冊檔案，大小不拘：CSV、壓縮的 CSV、Parquet 或 "seev.004" 訊息',
    'zh-Hans': '存入表决指示或股东名册文件，大小不限：CSV、压缩的 CSV、Parquet 或 "seev.004" 报文',
  },
  'server.route.countPoll': {
    en: 'Counts a poll under the next number of its meeting',
    'zh-Hant': '點算投票，並給予該會議的下一個編號',
    'zh-Hans': '计算投票，并给予该会议的下一个编号',
  },
  'server.route.pollCounts': {
    en: 'The counts of a meeting',
    'zh-Hant': '會議的各次點票',
    'zh-Hans': '会议的各次计票',
  },
  'server.route.pollCount': {
    en: 'A count as it stands: how far it has come, what it comes to so far, whether there is a result',
    'zh-Hant': '點票現況：進度、目前票數及有否結果',
    'zh-Hans': '计票现状：进度、目前票数及是否有结果',
  },
  'server.route.cancelCount': {
    en: 'Calls a count off; it keeps where it is',
    'zh-Hant': '中止點票，並保留進度',
    'zh-Hans': '中止计票，并保留进度',
  },
  'server.route.resumeCount': {
    en: 'Takes a count up again where it was left',
    'zh-Hant': '由中止之處繼續點票',
    'zh-Hans': '从中止之处继续计票',
  },
  'server.route.pollResult': {
    en: 'The result of a count: each resolution on each basis, and what is not in order',
    'zh-Hant': '點票結果：各決議案按各基準的票數，以及有待處理之處',
    'zh-Hans': '计票结果：各议案按各基准的票数，以及有待处理之处',
  },
  'server.route.pollAnnouncement': {
    en: 'The announcement of the results',
    'zh-Hant': '投票結果公告',
    'zh-Hans': '投票结果公告',
  },
  'server.route.pollAnnouncementWorkbook': {
    en: 'The announcement of the results as a workbook',
    'zh-Hant': '投票結果公告（試算表）',
    'zh-Hans': '投票结果公告（电子表格）',
  },
  'server.route.pollAnnouncementPdf': {
    en: 'The announcement of the results as a PDF',
    'zh-Hant': '投票結果公告（PDF）',
    'zh-Hans': '投票结果公告（PDF）',
  },
  'server.route.pollAnnouncementDocument': {
    en: 'The announcement of the results as a Word document',
    'zh-Hant': '投票結果公告（DOCX）',
    'zh-Hans': '投票结果公告（DOCX）',
  },
  'server.route.pollAnnouncementHtml': {
    en: 'The announcement of the results as a page',
    'zh-Hant': '投票結果公告（網頁）',
    'zh-Hans': '投票结果公告（网页）',
  },
  'server.route.scrutineersCertificate': {
    en: 'The scrutineer’s certificate',
    'zh-Hant': '監票人證明書',
    'zh-Hans': '监票人证明书',
  },
  'server.route.scrutineersCertificateWorkbook': {
    en: 'The scrutineer’s certificate as a workbook',
    'zh-Hant': '監票人證明書（試算表）',
    'zh-Hans': '监票人证明书（电子表格）',
  },
  'server.route.scrutineersCertificatePdf': {
    en: 'The scrutineer’s certificate as a PDF',
    'zh-Hant': '監票人證明書（PDF）',
    'zh-Hans': '监票人证明书（PDF）',
  },
  'server.route.scrutineersCertificateDocument': {
    en: 'The scrutineer’s certificate as a Word document',
    'zh-Hant': '監票人證明書（DOCX）',
    'zh-Hans': '监票人证明书（DOCX）',
  },
  'server.route.scrutineersCertificateHtml': {
    en: 'The scrutineer’s certificate as a page',
    'zh-Hant': '監票人證明書（網頁）',
    'zh-Hans': '监票人证明书（网页）',
  },
  'server.route.refusedLines': {
    en: 'Lines that were refused, each with its reason, page by page',
    'zh-Hant': '被拒絕的指示及原因，逐頁列出',
    'zh-Hans': '被拒绝的指示及原因，逐页列出',
  },
  'server.route.refusedCsv': {
    en: 'Every refused line as a CSV file',
    'zh-Hant': '全部被拒絕的指示（CSV 檔案）',
    'zh-Hans': '全部被拒绝的指示（CSV 文件）',
  },
  'server.route.voteReceipts': {
    en: 'What shows a member that his instructions are in the count as cast',
    'zh-Hant': '股東的投票回條，以核實其指示已按其意願計入',
    'zh-Hans': '股东的投票回执，以核实其指示已按其意愿计入',
  },
  'server.route.countManifest': {
    en: 'From what a count was made and what it came to, under its seal: whoever has the files can count again',
    'zh-Hant': '封存的點票依據與結果：持有檔案者可據此重新點算',
    'zh-Hans': '封存的计票依据与结果：持有文件者可据此重新计算',
  },
  'server.route.declarePoll': {
    en: 'Proposes the entries that declare the result, with the call of the meeting where the record does not tell of it; a second person approves them',
    'zh-Hant': '建議記錄公佈的結果（記錄未載該會議時連同其召開），由第二人批核',
    'zh-Hans': '建议记录公布的结果（记录未载该会议时连同其召集），由第二人批核',
  },

  'poll-file.too-large': {
    en: 'The file is larger than {most} bytes. Pack it with gzip or split it: several files are counted as one list.',
    'zh-Hant': '檔案超過{most}位元組。請以 "gzip" 壓縮或分拆：多個檔案會合併點算。',
    'zh-Hans': '文件超过{most}字节。请以 "gzip" 压缩或拆分：多个文件会合并计算。',
  },
  'poll-file.no-room': {
    en: 'There is no room for the file on the disk of this installation; nothing of it was kept. Ask its operator to free some, then send it again.',
    'zh-Hant': '本系統的磁碟空間不足，檔案未有存入。請營運者騰出空間後再傳送。',
    'zh-Hans': '本系统的磁盘空间不足，文件未存入。请运营者腾出空间后再发送。',
  },
  'poll-file.other-kind': {
    en: 'The file holds no lines that could be counted. Send CSV in UTF-8, packed CSV, Parquet, or a message seev.004.',
    'zh-Hant': '檔案並無可供點算的內容。請傳送 UTF-8 編碼的 CSV、壓縮的 CSV、Parquet 或 "seev.004" 訊息。',
    'zh-Hans': '文件没有可供计算的内容。请发送 UTF-8 编码的 CSV、压缩的 CSV、Parquet 或 "seev.004" 报文。',
  },
  'poll-file.empty': {
    en: 'The file is empty. Send it with its lines.',
    'zh-Hant': '檔案並無內容。請連同各行傳送。',
    'zh-Hans': '文件没有内容。请连同各行发送。',
  },
  'poll-file.broken-off': {
    en: 'The file broke off before it was whole; nothing of it was kept. Send it again.',
    'zh-Hant': '檔案傳送中斷，未有存入。請再傳送。',
    'zh-Hans': '文件发送中断，未存入。请再发送。',
  },
  'poll-file.unknown': {
    en: 'No file {file} has come in for this issuer, or it was taken away because no count was made of it. Send the file first.',
    'zh-Hant': '此發行人並無檔案{file}，或因未用於點票而已移除。請先傳送檔案。',
    'zh-Hans': '此发行人没有文件{file}，或因未用于计票而已移除。请先发送文件。',
  },
  'poll-file.gone': {
    en: 'The file “{file}” does not lie on this machine any more. Send it again; the same bytes are known by themselves.',
    'zh-Hant': '檔案「{file}」已不在本機。請再傳送；內容相同即可自動識別。',
    'zh-Hans': '文件“{file}”已不在本机。请再发送；内容相同即可自动识别。',
  },

  'poll-count.unknown': {
    en: 'The meeting “{meeting}” has no count {number}.',
    'zh-Hant': '會議「{meeting}」並無第{number}次點票。',
    'zh-Hans': '会议“{meeting}”没有第{number}次计票。',
  },
  'poll-count.no-meeting': {
    en: 'There is no meeting “{meeting}” on the record, and none was counted. Check the id, or record that the meeting was called.',
    'zh-Hant': '記錄中並無會議「{meeting}」，亦未曾點票。請核對識別碼，或先記錄召開該會議。',
    'zh-Hans': '记录中没有会议“{meeting}”，也未曾计票。请核对标识，或先记录召开该会议。',
  },
  'poll-count.other-meeting': {
    en: 'The meeting that was sent is “{said}”, and the address is that of “{meeting}”. Use one id in both.',
    'zh-Hant': '所提交的會議為「{said}」，網址所示則為「{meeting}」。兩處請用同一識別碼。',
    'zh-Hans': '所提交的会议为“{said}”，网址所示则为“{meeting}”。两处请用同一标识。',
  },
  'poll-count.ended': {
    en: 'Count {number} of “{meeting}” has ended and stays as it is. Ask for a new count.',
    'zh-Hant': '「{meeting}」第{number}次點票已結束，不再更改。請另行點票。',
    'zh-Hans': '“{meeting}”第{number}次计票已结束，不再更改。请另行计票。',
  },
  'poll-count.no-result': {
    en: 'Count {number} of “{meeting}” has no result: it is under way, or it was not finished. Look at its state.',
    'zh-Hant': '「{meeting}」第{number}次點票尚無結果：仍在進行或未能完成。請查看其狀態。',
    'zh-Hans': '“{meeting}”第{number}次计票尚无结果：仍在进行或未能完成。请查看其状态。',
  },
  'poll-count.no-page': {
    en: 'No page begins at {quote}. Use what the page before gave as “next”.',
    'zh-Hant': '並無由{quote}開始的一頁。請使用上一頁所給的 "next"。',
    'zh-Hans': '没有从{quote}开始的一页。请使用上一页所给的 "next"。',
  },
  'poll-count.refused-gone': {
    en: 'The file of the refused lines of count {number} of “{meeting}” does not lie on this machine any more. The result holds the first of them; a new count gives all.',
    'zh-Hant': '「{meeting}」第{number}次點票的被拒指示檔案已不在本機。結果內載有首批；重新點票可得全部。',
    'zh-Hans': '“{meeting}”第{number}次计票的被拒指示文件已不在本机。结果中载有首批；重新计票可得全部。',
  },
  'poll-count.receipts-being-made': {
    en: 'The receipts are being made: the count is counted again for them. Ask again shortly.',
    'zh-Hant': '正在重新點算以製備回條。請稍後再試。',
    'zh-Hans': '正在重新计算以制备回执。请稍后再试。',
  },
  'poll-count.no-instruction': {
    en: 'No instruction of “{member}” counts. Check the name as it stands on the register; refused lines are listed with their reasons.',
    'zh-Hant': '「{member}」並無計入的指示。請核對股東名冊上的名稱；被拒絕的指示連同原因另行列出。',
    'zh-Hans': '“{member}”没有计入的指示。请核对股东名册上的名称；被拒绝的指示连同原因另行列出。',
  },
  'poll-count.provisional': {
    en: 'Count {number} of “{meeting}” is provisional: something is not confirmed or not in order. Put it right, count anew, and declare that.',
    'zh-Hant': '「{meeting}」第{number}次點票屬暫定結果：尚有事項未經確認或有待處理。請處理後重新點票再行公佈。',
    'zh-Hans': '“{meeting}”第{number}次计票属暂定结果：尚有事项未经确认或有待处理。请处理后重新计票再行公布。',
  },
  'poll-count.no-day': {
    en: 'The meeting “{meeting}” names no day, so its result takes effect on none. Add the day and count anew.',
    'zh-Hant': '會議「{meeting}」未載日期，結果無從生效。請加上日期並重新點票。',
    'zh-Hans': '会议“{meeting}”未载日期，结果无从生效。请加上日期并重新计票。',
  },
  'poll-count.source': {
    en: 'Count {number} of {meeting}, sealed under {root}',
    'zh-Hant': '{meeting}第{number}次點票，封存於{root}',
    'zh-Hans': '{meeting}第{number}次计票，封存于{root}',
  },
} as const satisfies Catalogue;
