import type { Catalogue } from './catalogue.ts';

/** What the command line says of itself and of what was typed. */
export const cliMessages = {
  // The help.
  'cli.tagline': {
    en: 'Tenfold keeps undertakings of holders of weighted voting rights alive: it says, sentence by sentence, whether the promise is being kept, why, and from which facts.',
    'zh-Hant': 'Tenfold 讓不同投票權受益人的承諾時刻可查：逐句說明承諾是否獲遵守、原因，以及所據事實。',
    'zh-Hans': 'Tenfold 让不同投票权受益人的承诺随时可查：逐句说明承诺是否得到遵守、原因以及所依据的事实。',
  },
  'cli.not-advice': {
    en: 'It is no legal advice. Rules whose text was not compared with the official one are marked.',
    'zh-Hant': '本產品不構成法律意見；條文未經與官方文本核對者，均予標明。',
    'zh-Hans': '本产品不构成法律意见；条文未经与官方文本核对的，均予标明。',
  },
  'cli.heading.usage': { en: 'Usage', 'zh-Hant': '用法', 'zh-Hans': '用法' },
  'cli.heading.commands': { en: 'Commands', 'zh-Hant': '指令', 'zh-Hans': '命令' },
  'cli.heading.options': { en: 'Options', 'zh-Hant': '選項', 'zh-Hans': '选项' },
  'cli.heading.example': { en: 'Example', 'zh-Hant': '示例', 'zh-Hans': '示例' },
  'cli.heading.exit': { en: 'Exit codes', 'zh-Hant': '結束代碼', 'zh-Hans': '退出代码' },
  'cli.more-help': {
    en: 'For one command: tenfold help COMMAND',
    'zh-Hant': '查閱個別指令：tenfold help COMMAND',
    'zh-Hans': '查看单个命令：tenfold help COMMAND',
  },
  'cli.exit.0': { en: 'nothing is wrong', 'zh-Hant': '並無問題', 'zh-Hans': '没有问题' },
  'cli.exit.1': {
    en: 'a breach, or something that must be done or approved first',
    'zh-Hant': '有違反之處，或有事項須先辦理或取得批准',
    'zh-Hans': '有违反之处，或有事项须先办理或取得批准',
  },
  'cli.exit.2': { en: 'bad input or usage', 'zh-Hant': '輸入或用法有誤', 'zh-Hans': '输入或用法有误' },
  'cli.exit.3': {
    en: 'undecided: a determination or a fact is missing',
    'zh-Hant': '未有定論：尚欠聯交所裁定或事實資料',
    'zh-Hans': '未有定论：尚缺联交所裁定或事实资料',
  },
  'cli.exit.4': { en: 'a fault of the program', 'zh-Hant': '程式本身出錯', 'zh-Hans': '程序本身出错' },

  // The commands.
  'cli.about.start': {
    en: 'Shows the living undertakings of a real issuer as of today, then starts the product',
    'zh-Hant': '顯示一家真實發行人截至今日的承諾狀況，然後啟動產品',
    'zh-Hans': '显示一家真实发行人截至今日的承诺状况，然后启动产品',
  },
  'cli.about.read': {
    en: 'Reads an undertaking (a text) and shows its sentences, what is missing and where it departs from the usual form',
    'zh-Hant': '讀取承諾書（文字檔），列出各句、欠缺之處，以及與常用格式的差異',
    'zh-Hans': '读取承诺书（文本文件），列出各句、缺少之处以及与常用格式的差异',
  },
  'cli.about.check': {
    en: 'Says of every sentence of an issuer’s undertakings whether it is being kept, and why',
    'zh-Hant': '逐句說明發行人各份承諾是否獲遵守及其原因',
    'zh-Hans': '逐句说明发行人各份承诺是否得到遵守及其原因',
  },
  'cli.about.explain': {
    en: 'Shows the whole derivation of one finding, down to entries and sources',
    'zh-Hant': '列出一項結論的完整推導，直至所據紀錄及來源',
    'zh-Hans': '列出一项结论的完整推导，直至所依据的记录及来源',
  },
  'cli.about.rules': {
    en: 'Lists the rules of the rulebook, or shows one with its versions, parameters and examples',
    'zh-Hant': '列出規則，或顯示一條規則及其版本、參數及示例',
    'zh-Hans': '列出规则，或显示一条规则及其版本、参数和示例',
  },
  'cli.about.schema': {
    en: 'Prints the JSON Schema of a format: record, check, instrument or proof',
    'zh-Hant': '輸出一種格式的 JSON Schema：record、check、instrument 或 proof',
    'zh-Hans': '输出一种格式的 JSON Schema：record、check、instrument 或 proof',
  },
  'cli.about.help': {
    en: 'Shows this help, or that of one command',
    'zh-Hant': '顯示本說明，或個別指令的說明',
    'zh-Hans': '显示本说明，或单个命令的说明',
  },
  'cli.example.start': {
    en: 'checks the example that comes with the program, says what to try next, and starts the product',
    'zh-Hant': '檢查隨附的示例，提示下一步可試的指令，並啟動產品',
    'zh-Hans': '检查随附的示例，提示下一步可试的命令，并启动产品',
  },
  'cli.example.read': {
    en: 'reads the example paper that comes with the program',
    'zh-Hant': '讀取隨附的示例承諾書',
    'zh-Hans': '读取随附的示例承诺书',
  },
  'cli.example.check': {
    en: 'as things stood at the end of 18 Dec 2023, with all that is recorded today',
    'zh-Hant': '以現有紀錄檢視2023年12月18日終結時的情況',
    'zh-Hans': '以现有记录查看2023年12月18日终了时的情况',
  },
  'cli.example.explain': {
    en: 'why the weight of his shares ended; the check prints the id of each finding with --json',
    'zh-Hant': '該人士股份的不同投票權為何終止；各結論的編號見 check 的 --json 輸出',
    'zh-Hans': '该人士股份的不同投票权为何终止；各结论的编号见 check 的 --json 输出',
  },
  'cli.example.rules': {
    en: 'the rule on fewer shares in issue, as it stands today',
    'zh-Hant': '關於已發行股份減少的規則，以今日版本為準',
    'zh-Hans': '关于已发行股份减少的规则，以今日版本为准',
  },
  'cli.example.schema': {
    en: 'for an editor or a validator of your own',
    'zh-Hant': '供閣下的編輯器或驗證程式使用',
    'zh-Hans': '供您的编辑器或验证程序使用',
  },
  'cli.example.help': {
    en: 'what the command takes, with an example',
    'zh-Hant': '該指令的選項及示例',
    'zh-Hans': '该命令的选项及示例',
  },

  // The options.
  'cli.option.json': {
    en: 'prints JSON and nothing else',
    'zh-Hant': '只輸出 JSON',
    'zh-Hans': '只输出 JSON',
  },
  'cli.option.lang': {
    en: 'en, zh-Hant or zh-Hans; without it, the language of the system',
    'zh-Hant': 'en、zh-Hant 或 zh-Hans；不填則採用系統語言',
    'zh-Hans': 'en、zh-Hant 或 zh-Hans；不填则采用系统语言',
  },
  'cli.option.width': {
    en: 'columns of a line; 80 without it',
    'zh-Hant': '每行欄數；不填為80',
    'zh-Hans': '每行列数；不填为80',
  },
  'cli.option.no-color': { en: 'prints without colours', 'zh-Hant': '不用顏色', 'zh-Hans': '不用颜色' },
  'cli.option.help': {
    en: 'shows the help of the command',
    'zh-Hant': '顯示該指令的說明',
    'zh-Hans': '显示该命令的说明',
  },
  'cli.option.on': {
    en: 'the day that is asked about, as 2023-12-18; today without it',
    'zh-Hant': '所查日期，例如2023-12-18；不填為今日',
    'zh-Hans': '所查日期，例如2023-12-18；不填为今日',
  },
  'cli.option.known': {
    en: 'only what was recorded up to this moment, as 2023-12-18T20:00+08:00',
    'zh-Hant': '只計截至此刻已記錄者，例如2023-12-18T20:00+08:00',
    'zh-Hans': '只计截至此刻已记录的，例如2023-12-18T20:00+08:00',
  },
  'cli.option.person': {
    en: 'only what concerns this person',
    'zh-Hant': '只顯示與此人士有關者',
    'zh-Hans': '只显示与此人士有关的内容',
  },
  'cli.option.rule': {
    en: 'only what concerns this rule, as 8A.15',
    'zh-Hant': '只顯示與此規則有關者，例如8A.15',
    'zh-Hans': '只显示与此规则有关的内容，例如8A.15',
  },
  'cli.option.paper': {
    en: 'takes the sentences from this undertaking: its text, or what read --json saved',
    'zh-Hant': '採用此承諾書的文句：其文字檔，或 read --json 所儲存者',
    'zh-Hans': '采用此承诺书的文句：其文本文件，或 read --json 所保存的内容',
  },

  // What to try next.
  'cli.next': { en: 'What to try next:', 'zh-Hant': '接着可以試：', 'zh-Hans': '接下来可以试：' },
  'cli.next.check': {
    en: 'the same issuer on the day its founder’s death was announced',
    'zh-Hant': '同一發行人，於公布創辦人身故當日',
    'zh-Hans': '同一发行人，在公布创始人身故当日',
  },
  'cli.next.explain': {
    en: 'why the weight of his shares ended, and which sources say so',
    'zh-Hant': '其股份的不同投票權為何終止，以及所據來源',
    'zh-Hans': '其股份的不同投票权为何终止，以及所依据的来源',
  },
  'cli.next.read': {
    en: 'what stands on a paper, and where it departs from the usual form',
    'zh-Hant': '承諾書的內容，以及與常用格式的差異',
    'zh-Hans': '承诺书的内容，以及与常用格式的差异',
  },
  'cli.next.rules': {
    en: 'one rule, with its versions and its worked examples',
    'zh-Hant': '一條規則及其版本與示例',
    'zh-Hans': '一条规则及其版本与示例',
  },

  // What was typed can't be followed.
  'cli.unknown-command': {
    en: 'There is no command “{command}”. See: tenfold help',
    'zh-Hant': '並無「{command}」指令。請參閱：tenfold help',
    'zh-Hans': '没有“{command}”命令。请参阅：tenfold help',
  },
  'cli.unknown-command-near': {
    en: 'There is no command “{command}”. Did you mean “{near}”?',
    'zh-Hant': '並無「{command}」指令。是否指「{near}」？',
    'zh-Hans': '没有“{command}”命令。是否指“{near}”？',
  },
  'cli.unknown-option': {
    en: 'This command has no option “{option}”. Its help lists those it has.',
    'zh-Hant': '此指令並無「{option}」選項。可用選項請參閱其說明。',
    'zh-Hans': '此命令没有“{option}”选项。可用选项请参阅其说明。',
  },
  'cli.unknown-option-near': {
    en: 'This command has no option “{option}”. Did you mean “{near}”?',
    'zh-Hant': '此指令並無「{option}」選項。是否指「{near}」？',
    'zh-Hans': '此命令没有“{option}”选项。是否指“{near}”？',
  },
  'cli.option-twice': {
    en: 'The option {option} was given twice. Give it once.',
    'zh-Hant': '選項 {option} 重複。請只填一次。',
    'zh-Hans': '选项 {option} 重复。请只填一次。',
  },
  'cli.option-takes-nothing': {
    en: 'The option {option} takes no value. Leave out what stands behind it.',
    'zh-Hant': '選項 {option} 不帶數值。請刪去其後的內容。',
    'zh-Hans': '选项 {option} 不带值。请删去其后的内容。',
  },
  'cli.option-needs-value': {
    en: 'The option {option} needs a value behind it: {option} {value}',
    'zh-Hant': '選項 {option} 之後須有數值：{option} {value}',
    'zh-Hans': '选项 {option} 之后须有值：{option} {value}',
  },
  'cli.operand-missing': {
    en: 'The command “{command}” needs {operand}. See: tenfold help {command}',
    'zh-Hant': '「{command}」指令欠缺 {operand}。請參閱：tenfold help {command}',
    'zh-Hans': '“{command}”命令缺少 {operand}。请参阅：tenfold help {command}',
  },
  'cli.operand-too-many': {
    en: 'The command “{command}” can do nothing with “{word}”. See: tenfold help {command}',
    'zh-Hant': '「{command}」指令無法處理「{word}」。請參閱：tenfold help {command}',
    'zh-Hans': '“{command}”命令无法处理“{word}”。请参阅：tenfold help {command}',
  },
  'cli.no-width': {
    en: '“{quote}” is no width. Give a number of columns from {least} to {most}.',
    'zh-Hant': '「{quote}」並非有效闊度。請填{least}至{most}之間的欄數。',
    'zh-Hans': '“{quote}”不是有效宽度。请填{least}至{most}之间的列数。',
  },
  'cli.unknown-language': {
    en: '“{quote}” is no language of this program. It speaks {known}.',
    'zh-Hant': '本程式不支援「{quote}」。可用語言：{known}。',
    'zh-Hans': '本程序不支持“{quote}”。可用语言：{known}。',
  },
  'cli.unknown-language-near': {
    en: '“{quote}” is no language of this program. Did you mean “{near}”?',
    'zh-Hant': '本程式不支援「{quote}」。是否指「{near}」？',
    'zh-Hans': '本程序不支持“{quote}”。是否指“{near}”？',
  },
  'cli.no-day': {
    en: '“{quote}” is no day of the calendar. Write year, month and day, as 2023-12-18.',
    'zh-Hant': '「{quote}」並非有效日期。請依年、月、日書寫，例如2023-12-18。',
    'zh-Hans': '“{quote}”不是有效日期。请按年、月、日书写，例如2023-12-18。',
  },
  'cli.no-moment': {
    en: '“{quote}” is no moment with its offset. Write it as 2023-12-18T20:00+08:00.',
    'zh-Hant': '「{quote}」並非帶時差的時刻。請寫成2023-12-18T20:00+08:00。',
    'zh-Hans': '“{quote}”不是带时差的时刻。请写成2023-12-18T20:00+08:00。',
  },
  'cli.before-first-entry': {
    en: 'The record begins on {first}; nothing can be said of {on}. Ask about a later day.',
    'zh-Hant': '紀錄始於{first}，無從說明{on}的情況。請查較後的日期。',
    'zh-Hans': '记录始于{first}，无从说明{on}的情况。请查较后的日期。',
  },
  'cli.nothing-known-yet': {
    en: 'Nothing that had happened by {on} was recorded by {known}. Ask with a later moment, or without --known.',
    'zh-Hant': '截至{known}，尚未記錄任何於{on}或之前發生的事項。請用較後的時刻，或不用 --known。',
    'zh-Hans': '截至{known}，尚未记录任何于{on}或之前发生的事项。请用较后的时刻，或不用 --known。',
  },
  'cli.record-empty': {
    en: 'The record has no entries, so there is nothing to check. Add the facts of the issuer first.',
    'zh-Hant': '紀錄檔並無任何紀錄，無從檢查。請先加入發行人的事實。',
    'zh-Hans': '记录文件没有任何记录，无从检查。请先加入发行人的事实。',
  },
  'cli.unknown-person': {
    en: 'Nobody recorded by then goes by “{quote}”. Recorded are: {known}.',
    'zh-Hant': '當時的紀錄中並無「{quote}」。已記錄的人士：{known}。',
    'zh-Hans': '当时的记录中没有“{quote}”。已记录的人士：{known}。',
  },
  'cli.unknown-person-near': {
    en: 'Nobody recorded by then goes by “{quote}”. Did you mean “{near}”?',
    'zh-Hant': '當時的紀錄中並無「{quote}」。是否指「{near}」？',
    'zh-Hans': '当时的记录中没有“{quote}”。是否指“{near}”？',
  },
  'cli.unknown-rule': {
    en: 'The rulebook has no rule “{quote}”. For those it has, see: tenfold rules',
    'zh-Hant': '規則庫並無「{quote}」。現有規則請參閱：tenfold rules',
    'zh-Hans': '规则库没有“{quote}”。现有规则请参阅：tenfold rules',
  },
  'cli.unknown-rule-near': {
    en: 'The rulebook has no rule “{quote}”. Did you mean “{near}”?',
    'zh-Hant': '規則庫並無「{quote}」。是否指「{near}」？',
    'zh-Hans': '规则库没有“{quote}”。是否指“{near}”？',
  },
  'cli.unknown-finding': {
    en: 'On that day there is no finding “{quote}”. tenfold check with --json lists the ids.',
    'zh-Hant': '該日並無「{quote}」此項結論。各編號見 tenfold check 的 --json 輸出。',
    'zh-Hans': '该日没有“{quote}”这项结论。各编号见 tenfold check 的 --json 输出。',
  },
  'cli.unknown-finding-near': {
    en: 'On that day there is no finding “{quote}”. Did you mean “{near}”?',
    'zh-Hant': '該日並無「{quote}」此項結論。是否指「{near}」？',
    'zh-Hans': '该日没有“{quote}”这项结论。是否指“{near}”？',
  },
  'cli.finding-not-unique': {
    en: '“{quote}” fits more than one finding: {known}. Write one of them.',
    'zh-Hant': '「{quote}」與多於一項結論相符：{known}。請寫出其中之一。',
    'zh-Hans': '“{quote}”与多于一项结论相符：{known}。请写出其中之一。',
  },
  'cli.unknown-format': {
    en: 'There is no format “{quote}”. There are {known}.',
    'zh-Hant': '並無「{quote}」格式。現有格式：{known}。',
    'zh-Hans': '没有“{quote}”格式。现有格式：{known}。',
  },
  'cli.unknown-format-near': {
    en: 'There is no format “{quote}”. Did you mean “{near}”?',
    'zh-Hant': '並無「{quote}」格式。是否指「{near}」？',
    'zh-Hans': '没有“{quote}”格式。是否指“{near}”？',
  },

  'cli.paper-names-nobody': {
    en: 'No beneficiary could be read off the paper. Say whose it is, with --person.',
    'zh-Hant': '未能從文件辨認受益人。請以 --person 指明。',
    'zh-Hans': '未能从文件辨认受益人。请用 --person 指明。',
  },
  'cli.paper-names-stranger': {
    en: 'The paper is that of “{quote}”, who is not among the beneficiaries recorded: {known}.',
    'zh-Hant': '該文件由「{quote}」作出，其並非已記錄的受益人：{known}。',
    'zh-Hans': '该文件由“{quote}”作出，其不是已记录的受益人：{known}。',
  },
  'cli.no-json': {
    en: 'It begins like JSON and is none. Save it anew with: tenfold read FILE --json',
    'zh-Hant': '檔案以 JSON 形式開始，但並非 JSON。請重新儲存：tenfold read FILE --json',
    'zh-Hans': '文件以 JSON 形式开始，但不是 JSON。请重新保存：tenfold read FILE --json',
  },
  'cli.no-instrument': {
    en: 'It is JSON of another format than {known}, which is the one that is read here.',
    'zh-Hant': '其 JSON 格式並非可讀取的 {known}。',
    'zh-Hans': '其 JSON 格式不是可读取的 {known}。',
  },
  'cli.kind-not-read': {
    en: 'This is a {kind} file, which is not read. Save the paper as PDF, DOCX or text and read that.',
    'zh-Hant': '此為 {kind} 檔案，不能讀取。請將文件另存為 PDF、DOCX 或文字檔後再讀取。',
    'zh-Hans': '此为 {kind} 文件，不能读取。请将文件另存为 PDF、DOCX 或文本文件后再读取。',
  },
  'cli.text-too-long': {
    en: 'The file is longer than any undertaking (more than 8 MB). Check that it is the right one.',
    'zh-Hant': '檔案超過 8 MB，不可能是承諾書。請核對檔案。',
    'zh-Hans': '文件超过 8 MB，不可能是承诺书。请核对文件。',
  },
  'cli.text-empty': {
    en: 'The file is empty. Check that it is the right one.',
    'zh-Hant': '檔案是空的。請核對檔案。',
    'zh-Hans': '文件是空的。请核对文件。',
  },
  'cli.no-text': {
    en: 'The file holds no text but other data. Save the words of the paper as a text file and read that.',
    'zh-Hant': '檔案並非文字。請將文件內容另存為文字檔後再讀取。',
    'zh-Hans': '文件不是文本。请将文件内容另存为文本文件后再读取。',
  },

  // Where something stands.
  'cli.place.file': { en: '{file}', 'zh-Hant': '{file}', 'zh-Hans': '{file}' },
  'cli.place.stdin': { en: 'standard input', 'zh-Hant': '標準輸入', 'zh-Hans': '标准输入' },
  'cli.place.line': { en: 'line {line}', 'zh-Hant': '第{line}行', 'zh-Hans': '第{line}行' },
  'cli.place.entry': { en: 'entry {entry}', 'zh-Hant': '紀錄 {entry}', 'zh-Hans': '记录 {entry}' },
  'cli.place.position': {
    en: 'entry no. {position}',
    'zh-Hant': '第{position}項紀錄',
    'zh-Hans': '第{position}项记录',
  },
  'cli.place.field': { en: '{field}', 'zh-Hant': '{field}', 'zh-Hans': '{field}' },
  'cli.between-places': { en: ', ', 'zh-Hant': '，', 'zh-Hans': '，' },
  'cli.after-place': { en: ': ', 'zh-Hant': '：', 'zh-Hans': '：' },
  'cli.further-problems': {
    en: '… and {count} more {count|problem|problems}. Mend these first.',
    'zh-Hant': '……另有{count}項問題。請先更正以上各項。',
    'zh-Hans': '……另有{count}项问题。请先更正以上各项。',
  },
  'cli.fault': {
    en: 'Something went wrong in the program itself, not in what you gave it: {what}. Nothing was changed. Please report it with the command you typed.',
    'zh-Hant': '程式本身出錯，與閣下輸入的內容無關：{what}。並無任何更改。請連同所輸入的指令一併回報。',
    'zh-Hans': '程序本身出错，与您输入的内容无关：{what}。没有任何更改。请连同所输入的命令一并反馈。',
  },
} as const satisfies Catalogue;
