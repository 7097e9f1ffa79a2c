import type { Catalogue } from './catalogue.ts';

/** What the command line says of `poll`: its help, and what it refuses of the words typed. */
export const cliPollMessages = {
  'cli.about.poll': {
    en: 'Counts the instructions for a meeting: who may vote, refused lines, the result with and without weight',
    'zh-Hant': '點算會議的表決指示：有權投票者、被拒絕的指示、計及及不計不同投票權的結果',
    'zh-Hans': '计算会议的表决指示：有权投票者、被拒绝的指示、计及和不计不同投票权的结果',
  },
  'cli.example.poll': {
    en: 'a meeting with an ordinary and a reserved resolution: weight counts on the first only',
    'zh-Hant': '一項一般決議案及一項保留事項：只有前者計及不同投票權',
    'zh-Hans': '一项一般议案及一项保留事项：只有前者计及不同投票权',
  },
  'cli.option.register': {
    en: 'the register of members at the record date, CSV: member,class,shares, or seev.047; else the holders of the record',
    'zh-Hant': '記錄日期的股東名冊，CSV："member,class,shares"，或seev.047；否則採用記錄所載持有人',
    'zh-Hans': '记录日期的股东名册，CSV："member,class,shares"，或seev.047；否则采用记录所载持有人',
  },
  'cli.option.more-instructions': {
    en: 'a further file of instructions',
    'zh-Hant': '另一個表決指示檔案',
    'zh-Hans': '另一个表决指示文件',
  },
  'cli.option.rule-book': {
    en: 'the scrutineer’s rules of counting, a file of the format tenfold/rule-book/1',
    'zh-Hant': '監票人的點票規則，格式為"tenfold/rule-book/1"的檔案',
    'zh-Hans': '监票人的计票规则，格式为"tenfold/rule-book/1"的文件',
  },
  'cli.option.twice': {
    en: 'counts a large poll too a second time in another way, and looks for what explains that totals differ',
    'zh-Hant': '大型表決亦以另一方法再點算一次，並查找總數差異的原因',
    'zh-Hans': '大型表决也以另一方法再计算一次，并查找总数差异的原因',
  },
  'cli.option.count-database': {
    en: 'counts once more in PostgreSQL and compares each sum and refused line; of several, each has a part of the members',
    'zh-Hant': '另在PostgreSQL點算一次，並核對每項總數及每行被拒絕的指示；如有多個，股東分屬各資料庫',
    'zh-Hans': '另在PostgreSQL计算一次，并核对每项总数和每行被拒绝的指示；如有多个，股东分属各数据库',
  },
  'cli.option.checkpoint-count': {
    en: 'a file in which a long count keeps where it is: stopped, it goes on from there when asked again',
    'zh-Hant': '記錄點算進度的檔案：中止後再次執行即由該處繼續',
    'zh-Hans': '记录计算进度的文件：中止后再次执行即由该处继续',
  },
  'cli.option.weight-at': {
    en: 'whose weight counts where some ended in between: poll (the day of the poll, unless said otherwise) or record-date',
    'zh-Hant': '如期間有股份失去不同投票權，以何日為準："poll"（表決日，預設）或"record-date"（記錄日期）',
    'zh-Hans': '如期间有股份失去不同投票权，以哪天为准："poll"（表决日，默认）或"record-date"（记录日期）',
  },
  'cli.option.published-poll': {
    en: 'a published announcement to compare with: PDF, DOCX, HTML, text, or the format tenfold/published-poll/1',
    'zh-Hant': '用以比較的已刊發公告：PDF、DOCX、HTML、純文字，或格式為"tenfold/published-poll/1"的檔案',
    'zh-Hans': '用以比较的已发布公告：PDF、DOCX、HTML、纯文本，或格式为"tenfold/published-poll/1"的文件',
  },
  'cli.option.declare': {
    en: 'proposes the result for the record of an issuer of the ledger; with the meeting, where the record does not tell of it',
    'zh-Hant': '提出將結果記入帳冊內發行人的記錄；記錄未載該會議時連同會議一併提出',
    'zh-Hans': '提出将结果记入账册内发行人的记录；记录未载该会议时连同会议一并提出',
  },
  'cli.poll.without-declare': {
    en: '{option} says something of a result that is proposed. Add --declare, or leave it out.',
    'zh-Hant': '{option}僅適用於提出記入記錄的結果。請加上 --declare，或刪去此選項。',
    'zh-Hans': '{option}仅适用于提出记入记录的结果。请加上 --declare，或删去此选项。',
  },
  'cli.poll.declare-and-known': {
    en: 'What is proposed rests on all that is recorded now. Leave --known out, or --declare.',
    'zh-Hant': '提出的結果以現時全部記錄為據。請刪去 --known 或 --declare。',
    'zh-Hans': '提出的结果以当前全部记录为据。请删去 --known 或 --declare。',
  },
  'cli.poll.declare-in-ledger': {
    en: 'A result is proposed to the ledger, and “{record}” is no issuer there. Bring the record in first: tenfold import FILE',
    'zh-Hant': '結果須向帳冊提出，而「{record}」並非帳冊內的發行人。請先匯入記錄：tenfold import FILE',
    'zh-Hans': '结果须向账册提出，而“{record}”不是账册内的发行人。请先导入记录：tenfold import FILE',
  },
  'cli.poll.declare-provisional': {
    en: 'The result was not proposed for the record: it is provisional. Put in order or confirm what is named above, and count again.',
    'zh-Hant': '結果屬暫定，未有提出記入記錄。請按上文辦妥或確認各事項，再重新點票。',
    'zh-Hans': '结果属暂定，未有提出记入记录。请按上文办妥或确认各事项，再重新计票。',
  },
  'cli.poll.declare-no-day': {
    en: 'The result was not proposed for the record: the meeting’s file names no day, so that it would take effect on none. Add “date” to the file, and count again.',
    'zh-Hant': '結果未有提出記入記錄：會議檔案未載日期，結果無從生效。請在檔案加上日期，再重新點票。',
    'zh-Hans': '结果未有提出记入记录：会议文件未载日期，结果无从生效。请在文件中加上日期，再重新计票。',
  },
  'cli.option.refused': {
    en: 'writes every refused line into a CSV file',
    'zh-Hant': '把每行被拒絕的指示寫入CSV檔案',
    'zh-Hans': '把每行被拒绝的指示写入CSV文件',
  },
  'cli.option.announcement': {
    en: 'writes the announcement of the results: .pdf, .docx, .xlsx, .html or .json',
    'zh-Hant': '寫出投票結果公告：pdf、docx、xlsx、html或json檔案',
    'zh-Hans': '写出投票结果公告：pdf、docx、xlsx、html或json文件',
  },
  'cli.option.poll-certificate': {
    en: 'writes the scrutineer’s certificate, in the same forms',
    'zh-Hant': '以同樣形式寫出監票人證明書',
    'zh-Hans': '以同样形式写出监票人证明书',
  },
  'cli.poll.stdin-twice': {
    en: 'The standard input can be one file only: name the others.',
    'zh-Hant': '標準輸入只能用作一個檔案，其餘請寫出檔案名稱。',
    'zh-Hans': '标准输入只能用作一个文件，其余请写出文件名称。',
  },
  'cli.poll.file-twice': {
    en: 'Two papers cannot be written into the one file “{file}”: name another for one of them.',
    'zh-Hant': '兩份文件不能寫入同一檔案「{file}」：請為其中一份另起名稱。',
    'zh-Hans': '两份文件不能写入同一文件“{file}”：请为其中一份另起名称。',
  },
  'cli.poll.no-moment': {
    en: '“{quote}” is no moment of weight: choose {known}.',
    'zh-Hant': '「{quote}」並非可選的日子：請選{known}。',
    'zh-Hans': '“{quote}”不是可选的日子：请选{known}。',
  },
  'poll.counting': {
    en: '{lines} lines, {rate} a second',
    'zh-Hant': '{lines}行，每秒{rate}行',
    'zh-Hans': '{lines}行，每秒{rate}行',
  },
  'poll.counting-of': {
    en: '{done:percent}, {lines} lines, {rate} a second, {left} s left',
    'zh-Hant': '{done:percent}，{lines}行，每秒{rate}行，尚餘{left}秒',
    'zh-Hans': '{done:percent}，{lines}行，每秒{rate}行，还剩{left}秒',
  },
  'cli.about.requisition': {
    en: 'Whether some shareholders have enough shares to have a meeting called (Rule 8A.23)',
    'zh-Hant': '若干股東的持股是否足以要求召開股東大會（第8A.23條）',
    'zh-Hans': '若干股东的持股是否足以提请召开股东会（第8A.23条）',
  },
  'cli.example.requisition': {
    en: 'ninety million shares of an invented issuer, five million short of a tenth',
    'zh-Hant': '虛構發行人的九千萬股，距一成尚欠五百萬股',
    'zh-Hans': '虚构发行人的九千万股，距一成还欠五百万股',
  },
  'cli.option.requisition-member': {
    en: 'a holder of the record who asks, with all his shares',
    'zh-Hant': '提出要求的記錄所載持有人，計入其全部股份',
    'zh-Hans': '提出要求的记录所载持有人，计入其全部股份',
  },
  'cli.option.requisition-shares': {
    en: 'shares of somebody who asks',
    'zh-Hant': '提出要求者的股份',
    'zh-Hans': '提出要求者的股份',
  },
  'cli.requisition.no-shares': {
    en: '“{quote}” is no holding: type it as HOLDER:CLASS:SHARES.',
    'zh-Hant': '「{quote}」並非持股：請寫成"HOLDER:CLASS:SHARES"。',
    'zh-Hans': '“{quote}”不是持股：请写成"HOLDER:CLASS:SHARES"。',
  },
  'cli.requisition.nobody': {
    en: 'Say who asks for the meeting: "--member" for a holder of the record, "--shares" for others.',
    'zh-Hant': '請指明由誰提出要求：記錄所載持有人用"--member"，其他人士用"--shares"。',
    'zh-Hans': '请指明由谁提出要求：记录所载持有人用"--member"，其他人士用"--shares"。',
  },
} as const satisfies Catalogue;
