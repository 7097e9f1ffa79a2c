import type { Catalogue } from './catalogue.ts';

/** What is said of a published announcement that was read off its file. */
export const announcementReadingMessages = {
  'announcement.no-table': {
    en: 'No table of poll results was found: none has a heading for the votes for and one for those against. Give the announcement itself, as PDF, DOCX, HTML or text.',
    'zh-Hant': '找不到投票結果表：沒有同時列明贊成票及反對票的表頭。請提供公告本身，格式為PDF、DOCX、HTML或純文字。',
    'zh-Hans': '找不到投票结果表：没有同时列明赞成票和反对票的表头。请提供公告本身，格式为PDF、DOCX、HTML或纯文本。',
  },
  'announcement.several': {
    en: 'The announcement has the results of {count} meetings. Say which one is meant, by its number or its title, with "--part": {meetings}',
    'zh-Hant': '公告載有{count}個會議的投票結果。請以"--part"加編號或名稱指明哪一個：{meetings}',
    'zh-Hans': '公告载有{count}个会议的投票结果。请以"--part"加编号或名称指明哪一个：{meetings}',
  },
  'announcement.no-part': {
    en: 'The announcement has no results of a meeting {quote}. Give one of those that it has: {meetings}',
    'zh-Hant': '公告沒有會議{quote}的投票結果。請指明下列其中一個會議：{meetings}',
    'zh-Hans': '公告没有会议{quote}的投票结果。请指明下列其中一个会议：{meetings}',
  },
  'announcement.page.part': {
    en: 'Meeting {number} of {of} in the announcement',
    'zh-Hant': '公告內第{number}個會議（共{of}個）',
    'zh-Hans': '公告内第{number}个会议（共{of}个）',
  },
  'announcement.page.part-titled': {
    en: 'Meeting {number} of {of} in the announcement: {title}',
    'zh-Hant': '公告內第{number}個會議（共{of}個）：{title}',
    'zh-Hans': '公告内第{number}个会议（共{of}个）：{title}',
  },
  'announcement.part-of-nothing': {
    en: '"--part" picks a meeting of an announcement that "--published" names, as PDF, DOCX, HTML or text; there is none. Name one, or leave "--part" out.',
    'zh-Hant':
      '"--part"用於選取"--published"所指公告（PDF、DOCX、HTML或純文字）內的會議，現時並無公告。請指明公告，或刪去"--part"。',
    'zh-Hans':
      '"--part"用于选取"--published"所指公告（PDF、DOCX、HTML或纯文本）内的会议，当前没有公告。请指明公告，或删去"--part"。',
  },
  'cli.option.part': {
    en: 'of an announcement with several meetings: which one, by its number or its title',
    'zh-Hant': '公告載有多個會議時，以編號或名稱指明哪一個',
    'zh-Hans': '公告载有多个会议时，以编号或名称指明哪一个',
  },
  'intake.too-many-cells': {
    en: 'The file has more cells or lines than the {most} that are read; this is no announcement of poll results. Give the announcement alone.',
    'zh-Hant': '檔案超過{most}個儲存格或行，並非投票結果公告。請只提供公告。',
    'zh-Hans': '文件超过{most}个单元格或行，并非投票结果公告。请只提供公告。',
  },
  'intake.announcement-kind-unknown': {
    en: 'This is no PDF, DOCX, HTML page, picture or text in UTF-8, whatever its name says; save the announcement as one of these.',
    'zh-Hant': '無論檔名為何，此檔並非PDF、DOCX、HTML網頁、圖像或UTF-8文字；請將公告另存為其中一種格式。',
    'zh-Hans': '无论文件名为何，此文件并非PDF、DOCX、HTML网页、图像或UTF-8文本；请将公告另存为其中一种格式。',
  },
  'announcement.page.heading': {
    en: 'Announcement as it was read',
    'zh-Hant': '公告讀取結果',
    'zh-Hans': '公告读取结果',
  },
  'announcement.page.summary': {
    en: 'Resolutions: {resolutions}. Figures that are certain: {certain}; likely: {likely}; left open: {open}. Slips of the issuer: {slips}.',
    'zh-Hant':
      '決議案{resolutions}項。確定的數字{certain}個，很可能正確{likely}個，未能確定{open}項。發行人筆誤{slips}處。',
    'zh-Hans':
      '议案{resolutions}项。确定的数字{certain}个，很可能正确{likely}个，未能确定{open}项。发行人笔误{slips}处。',
  },
  'announcement.page.draft': {
    en: 'A draft: hold it beside the announcement before anything rests on it. What is doubtful is left out of comparisons.',
    'zh-Hant': '此為草稿，使用前須與公告核對。存疑的數字不作比較。',
    'zh-Hans': '此为草稿，使用前须与公告核对。存疑的数字不作比较。',
  },
  'announcement.page.slips': { en: 'Slips of the issuer', 'zh-Hant': '發行人筆誤', 'zh-Hans': '发行人笔误' },
  'announcement.page.unsure': { en: 'Left open', 'zh-Hant': '未能確定', 'zh-Hans': '未能确定' },
  'announcement.page.written': {
    en: 'Written to {file}: a draft of the format tenfold/published-poll/1.',
    'zh-Hant': '已寫入{file}：格式為"tenfold/published-poll/1"的草稿。',
    'zh-Hans': '已写入{file}：格式为"tenfold/published-poll/1"的草稿。',
  },
  'announcement.compared.note': {
    en: 'Read off the announcement as a draft. Figures that are certain: {certain}; likely: {likely}; left open and not compared: {open}.',
    'zh-Hant': '由公告讀取的草稿。確定的數字{certain}個，很可能正確{likely}個，未能確定而不作比較{open}項。',
    'zh-Hans': '从公告读取的草稿。确定的数字{certain}个，很可能正确{likely}个，未能确定而不作比较{open}项。',
  },
  'announcement.table.whose': { en: 'row', 'zh-Hant': '列', 'zh-Hans': '行' },
  'announcement.table.figure': { en: 'figure', 'zh-Hant': '項目', 'zh-Hans': '项目' },
  'announcement.table.printed': { en: 'printed', 'zh-Hant': '公告所載', 'zh-Hans': '公告所载' },
  'announcement.table.sure': { en: 'how surely', 'zh-Hant': '把握', 'zh-Hans': '把握' },
  'announcement.table.place': { en: 'where', 'zh-Hant': '位置', 'zh-Hans': '位置' },
  'announcement.sureness.certain': { en: 'certain', 'zh-Hant': '確定', 'zh-Hans': '确定' },
  'announcement.sureness.likely': { en: 'likely', 'zh-Hant': '很可能', 'zh-Hans': '很可能' },
  'announcement.sureness.doubtful': { en: 'doubtful', 'zh-Hant': '存疑', 'zh-Hans': '存疑' },
  'announcement.place.page': {
    en: 'page {page}, line {line}',
    'zh-Hant': '第{page}頁第{line}行',
    'zh-Hans': '第{page}页第{line}行',
  },
  'announcement.place.line': { en: 'line {line}', 'zh-Hant': '第{line}行', 'zh-Hans': '第{line}行' },
  'announcement.place.cell': {
    en: 'table {table}, row {row}, column {column}',
    'zh-Hant': '表{table}第{row}列第{column}欄',
    'zh-Hans': '表{table}第{row}行第{column}列',
  },
  'announcement.row.all': { en: 'all together', 'zh-Hant': '合計', 'zh-Hans': '合计' },
  'announcement.way.for': { en: 'for', 'zh-Hant': '贊成', 'zh-Hans': '赞成' },
  'announcement.way.against': { en: 'against', 'zh-Hant': '反對', 'zh-Hans': '反对' },
  'announcement.way.abstain': { en: 'abstained', 'zh-Hant': '棄權', 'zh-Hans': '弃权' },
  'announcement.column.total': { en: 'total', 'zh-Hant': '總數', 'zh-Hans': '总数' },
  'announcement.slip.percent': {
    en: 'Resolution {number}, {row}, {way}: {printed} is printed, and the counts printed beside it give {computed}.',
    'zh-Hant': '第{number}號決議案，{row}，{way}：公告載{printed}，按所載票數計算為{computed}。',
    'zh-Hans': '第{number}号议案，{row}，{way}：公告载{printed}，按所载票数计算为{computed}。',
  },
  'announcement.slip.total': {
    en: 'Resolution {number}, {row}: a total of {printed} is printed, and the cells of the row add up to {computed}.',
    'zh-Hant': '第{number}號決議案，{row}：公告載總數{printed}，該列各欄相加為{computed}。',
    'zh-Hans': '第{number}号议案，{row}：公告载总数{printed}，该行各栏相加为{computed}。',
  },
  'announcement.slip.classes': {
    en: 'Resolution {number}, {column}: {printed} is printed for all together, and the rows of the classes add up to {computed}.',
    'zh-Hant': '第{number}號決議案，{column}：公告載合計{printed}，各類別相加為{computed}。',
    'zh-Hans': '第{number}号议案，{column}：公告载合计{printed}，各类别相加为{computed}。',
  },
  'announcement.slip.exchanged': {
    en: 'Resolution {number}: the two totals stand under each other’s heading. By their values {votes} are votes and {shares} are shares.',
    'zh-Hant': '第{number}號決議案：兩項總數的表頭互調。按數值計，{votes}為票數，{shares}為股份數目。',
    'zh-Hans': '第{number}号议案：两项总数的表头互换。按数值计，{votes}为票数，{shares}为股份数目。',
  },
  'announcement.slip.outcome': {
    en: 'Resolution {number} is said to be carried, with {for} for and {against} against.',
    'zh-Hant': '公告稱第{number}號決議案獲通過，但贊成{for}，反對{against}。',
    'zh-Hans': '公告称第{number}号议案获通过，但赞成{for}，反对{against}。',
  },
  'announcement.slip.entitled': {
    en: 'The shares that may vote are said to be {printed}, and the classes named add up to {computed}.',
    'zh-Hant': '公告載有權投票股份合計{printed}股，各類別相加為{computed}股。',
    'zh-Hans': '公告载有权投票股份合计{printed}股，各类别相加为{computed}股。',
  },
  'announcement.unsure.no-number': {
    en: 'Figures stand in the table for which no number of a resolution could be found: {text}',
    'zh-Hant': '表內有數字未能對應任何決議案編號：{text}',
    'zh-Hans': '表内有数字未能对应任何议案编号：{text}',
  },
  'announcement.unsure.crowded': {
    en: 'Several figures of one column fall into one row: {text}',
    'zh-Hant': '同一欄有數個數字落在同一列：{text}',
    'zh-Hans': '同一栏有数个数字落在同一行：{text}',
  },
  'announcement.unsure.nameless': {
    en: 'Rows of this table have names of classes, and these figures stand in a row without one: {text}',
    'zh-Hant': '表內各列均有類別名稱，下列數字所在的列卻沒有：{text}',
    'zh-Hans': '表内各行均有类别名称，下列数字所在的行却没有：{text}',
  },
  'announcement.unsure.columns': {
    en: 'The columns of this table part the votes by class, and which of these figures stands in which column cannot be told: {text}',
    'zh-Hant': '此表各欄按類別列出票數，下列數字屬於哪一欄無法辨別：{text}',
    'zh-Hans': '此表各栏按类别列出票数，下列数字属于哪一栏无法辨别：{text}',
  },
  'announcement.unsure.too-few': {
    en: 'Resolution {number}: a row has fewer figures than the table has headings.',
    'zh-Hant': '第{number}號決議案：有一列的數字少於表頭數目。',
    'zh-Hans': '第{number}号议案：有一行的数字少于表头数目。',
  },
  'announcement.unsure.too-many': {
    en: 'Resolution {number}: a row has more figures than the table has headings.',
    'zh-Hant': '第{number}號決議案：有一列的數字多於表頭數目。',
    'zh-Hans': '第{number}号议案：有一行的数字多于表头数目。',
  },
  'announcement.unsure.rows-alike': {
    en: 'Resolution {number}: several rows have the same name or none, so that nobody can say whose they are.',
    'zh-Hant': '第{number}號決議案：有數列名稱相同或沒有名稱，無法辨別所屬類別。',
    'zh-Hans': '第{number}号议案：有数行名称相同或没有名称，无法辨别所属类别。',
  },
  'announcement.unsure.twice': {
    en: 'The number {number} stands at two resolutions: the figures of neither are taken.',
    'zh-Hant': '編號{number}用於兩項決議案，兩者的數字均不採用。',
    'zh-Hans': '编号{number}用于两项议案，两者的数字均不采用。',
  },
  'announcement.unsure.figures': {
    en: 'Resolution {number}: nothing bears these figures out, and they are left out: {printed}',
    'zh-Hant': '第{number}號決議案：下列數字無從印證，不予採用：{printed}',
    'zh-Hans': '第{number}号议案：下列数字无从印证，不予采用：{printed}',
  },
  'announcement.unsure.parted': {
    en: 'Resolution {number}: cells had run into each other and were parted by their percentages.',
    'zh-Hant': '第{number}號決議案：各欄數字連在一起，已按百分比分開。',
    'zh-Hans': '第{number}号议案：各栏数字连在一起，已按百分比分开。',
  },
  'announcement.meeting.annual': {
    en: 'Meeting: annual general meeting',
    'zh-Hant': '會議：股東週年大會',
    'zh-Hans': '会议：股东周年大会',
  },
  'announcement.meeting.extraordinary': {
    en: 'Meeting: extraordinary general meeting',
    'zh-Hant': '會議：股東特別大會',
    'zh-Hans': '会议：临时股东大会',
  },
  'announcement.meeting.class': {
    en: 'Meeting: class meeting',
    'zh-Hant': '會議：類別股東會',
    'zh-Hans': '会议：类别股东会',
  },
  'announcement.meeting.date': { en: 'Held on {date}', 'zh-Hant': '舉行日期：{date}', 'zh-Hans': '举行日期：{date}' },
  'announcement.meeting.decimals': {
    en: 'Percentages have {count} {count|decimal|decimals}.',
    'zh-Hant': '百分比列至小數點後{count}位。',
    'zh-Hans': '百分比列至小数点后{count}位。',
  },
  'announcement.abstentions.left-out': {
    en: 'Abstentions are not printed.',
    'zh-Hant': '公告沒有列出棄權票。',
    'zh-Hans': '公告没有列出弃权票。',
  },
  'announcement.abstentions.printed': {
    en: 'Abstentions are printed and stand outside the percentages.',
    'zh-Hant': '公告列出棄權票，但不計入百分比。',
    'zh-Hans': '公告列出弃权票，但不计入百分比。',
  },
  'announcement.abstentions.in-denominator': {
    en: 'Abstentions are printed and stand inside the percentages.',
    'zh-Hant': '公告列出棄權票，並計入百分比。',
    'zh-Hans': '公告列出弃权票，并计入百分比。',
  },
  'announcement.meeting.votes': {
    en: 'A share of class {class} is said to have {votes} {votes|vote|votes}.',
    'zh-Hant': '公告稱{class}類每股有{votes}票。',
    'zh-Hans': '公告称{class}类每股有{votes}票。',
  },
  'announcement.meeting.in-issue': {
    en: 'Shares in issue: {shares}',
    'zh-Hant': '已發行股份：{shares}股',
    'zh-Hans': '已发行股份：{shares}股',
  },
  'announcement.meeting.in-issue-of': {
    en: 'Shares of class {class} in issue: {shares}',
    'zh-Hant': '已發行{class}類股份：{shares}股',
    'zh-Hans': '已发行{class}类股份：{shares}股',
  },
  'announcement.meeting.deduction': {
    en: 'Not voting, {why}: {shares} shares',
    'zh-Hant': '不投票，{why}：{shares}股',
    'zh-Hans': '不投票，{why}：{shares}股',
  },
  'announcement.deduction.treasury': { en: 'treasury shares', 'zh-Hant': '庫存股份', 'zh-Hans': '库存股份' },
  'announcement.deduction.trustee': { en: 'held by a trustee', 'zh-Hant': '受託人持有', 'zh-Hans': '受托人持有' },
  'announcement.deduction.bought-back': {
    en: 'bought back and not yet cancelled',
    'zh-Hant': '購回而未註銷',
    'zh-Hans': '购回而未注销',
  },
  'announcement.deduction.depositary-reserve': {
    en: 'reserved with the depositary',
    'zh-Hant': '存託人預留',
    'zh-Hans': '存托人预留',
  },
  'announcement.deduction.abstain': {
    en: 'of holders who abstain',
    'zh-Hant': '放棄投票者持有',
    'zh-Hans': '放弃投票者持有',
  },
  'announcement.meeting.scrutineer': {
    en: 'Scrutineer: {name}',
    'zh-Hant': '監票人：{name}',
    'zh-Hans': '监票人：{name}',
  },
  'announcement.meeting.scrutineer-as': {
    en: 'Scrutineer: {name} ({capacity})',
    'zh-Hant': '監票人：{name}（{capacity}）',
    'zh-Hans': '监票人：{name}（{capacity}）',
  },
  'announcement.capacity.auditors': { en: 'auditors', 'zh-Hant': '核數師', 'zh-Hans': '审计师' },
  'announcement.capacity.share-registrar': {
    en: 'share registrar',
    'zh-Hant': '股份過戶登記處',
    'zh-Hans': '股份过户登记处',
  },
  'announcement.capacity.accountants': { en: 'accountants', 'zh-Hant': '會計師', 'zh-Hans': '会计师' },
  'announcement.meeting.present': {
    en: 'Directors who attended: {names}',
    'zh-Hant': '出席董事：{names}',
    'zh-Hans': '出席董事：{names}',
  },
  'announcement.meeting.absent': {
    en: 'Directors who did not: {names}',
    'zh-Hant': '缺席董事：{names}',
    'zh-Hans': '缺席董事：{names}',
  },
  'announcement.meeting.one-vote': {
    en: 'One vote a share, as a sentence has it, on: {numbers}',
    'zh-Hant': '公告稱每股一票的決議案：{numbers}',
    'zh-Hans': '公告称每股一票的议案：{numbers}',
  },
  'announcement.meeting.withdrawn': {
    en: 'Withdrawn: {numbers}',
    'zh-Hant': '已撤回：{numbers}',
    'zh-Hans': '已撤回：{numbers}',
  },
  'announcement.meeting.thresholds': {
    en: 'Majorities that are named: {parts}',
    'zh-Hant': '提及的所需多數：{parts}',
    'zh-Hans': '提及的所需多数：{parts}',
  },
  'announcement.meeting.condition': { en: 'A condition: {text}', 'zh-Hant': '條件：{text}', 'zh-Hans': '条件：{text}' },
  'cli.about.announcement': {
    en: 'Reads a published announcement of poll results: its figures, each with its place, and what does not add up',
    'zh-Hant': '讀取已刊發的投票結果公告：各數字及其位置，以及不相符之處',
    'zh-Hans': '读取已发布的投票结果公告：各数字及其位置，以及不相符之处',
  },
  'cli.example.announcement': {
    en: 'an invented announcement with two classes, and totals under each other’s heading',
    'zh-Hant': '虛構的兩類股份公告，兩項總數表頭互調',
    'zh-Hans': '虚构的两类股份公告，两项总数表头互换',
  },
  'cli.option.draft-published': {
    en: 'writes the draft, for "poll --published", into a JSON file',
    'zh-Hant': '把草稿寫入JSON檔案，供"poll --published"使用',
    'zh-Hans': '把草稿写入JSON文件，供"poll --published"使用',
  },
} as const satisfies Catalogue;
