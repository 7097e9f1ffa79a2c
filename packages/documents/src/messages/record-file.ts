import type { Catalogue } from './catalogue.ts';

/** What can be wrong with the file of a record, with its text, and with an entry before anything is made of it. */
export const recordFileMessages = {
  // The file as a whole.
  'record-file.missing': {
    en: 'There is no file “{path}”. Check its name and the folder.',
    'zh-Hant': '找不到檔案「{path}」。請核對檔名及資料夾。',
    'zh-Hans': '找不到文件“{path}”。请核对文件名及文件夹。',
  },
  'record-file.directory': {
    en: '“{path}” is a folder. Name the file in it.',
    'zh-Hant': '「{path}」是資料夾。請指明其中的檔案。',
    'zh-Hans': '“{path}”是文件夹。请指明其中的文件。',
  },
  'record-file.not-allowed': {
    en: 'You are not allowed to read “{path}”. Change its permissions or ask its owner.',
    'zh-Hant': '無權讀取「{path}」。請更改其權限，或聯絡擁有人。',
    'zh-Hans': '无权读取“{path}”。请更改其权限，或联系所有者。',
  },
  'record-file.unreadable': {
    en: '“{path}” can’t be read: the system says {code}.',
    'zh-Hant': '無法讀取「{path}」：系統回報 {code}。',
    'zh-Hans': '无法读取“{path}”：系统报告 {code}。',
  },
  'record-file.empty': {
    en: 'The file is empty. A record is needed.',
    'zh-Hant': '檔案內並無內容。請提供紀錄檔。',
    'zh-Hans': '文件没有内容。请提供记录文件。',
  },
  'record-file.other-encoding': {
    en: 'The file looks like {encoding}. Save it as UTF-8.',
    'zh-Hant': '檔案的編碼似為 {encoding}。請另存為 UTF-8。',
    'zh-Hans': '文件的编码似为 {encoding}。请另存为 UTF-8。',
  },
  'record-file.not-utf-8': {
    en: 'The file is not in UTF-8. Save it as UTF-8.',
    'zh-Hant': '檔案的編碼並非 UTF-8。請另存為 UTF-8。',
    'zh-Hans': '文件的编码不是 UTF-8。请另存为 UTF-8。',
  },
  'record-file.other-kind': {
    en: 'This is a {kind} file. A record is a text in JSON.',
    'zh-Hant': '此為 {kind} 檔案。紀錄檔應為 JSON 文字檔。',
    'zh-Hans': '这是 {kind} 文件。记录文件应为 JSON 文本文件。',
  },
  'record-file.binary': {
    en: 'The file is no text: it holds bytes that stand in none. A record is a text in JSON.',
    'zh-Hant': '此檔案並非文字檔，內有文字檔不會有的位元組。紀錄檔應為 JSON 文字檔。',
    'zh-Hans': '此文件不是文本文件，内有文本文件不会有的字节。记录文件应为 JSON 文本文件。',
  },

  // The text of the file.
  'record-file.object-expected': {
    en: 'A record begins with an opening brace; this file begins with “{found}”. Check whether it is one.',
    'zh-Hant': '紀錄檔以左花括號開首；此檔案以「{found}」開首。請核對是否紀錄檔。',
    'zh-Hans': '记录文件以左花括号开头；此文件以“{found}”开头。请核对是否为记录文件。',
  },
  'record-file.name-expected': {
    en: 'At column {column} a name in double quotes is needed; found “{found}”. Is there a comma too many before it?',
    'zh-Hant': '第{column}個字元處應為加雙引號的名稱，現為「{found}」。其前是否多了逗號？',
    'zh-Hans': '第{column}个字符处应为加双引号的名称，现为“{found}”。其前是否多了逗号？',
  },
  'record-file.colon-expected': {
    en: 'At column {column} a colon is needed after the name; found “{found}”.',
    'zh-Hant': '第{column}個字元處應為名稱之後的冒號，現為「{found}」。',
    'zh-Hans': '第{column}个字符处应为名称之后的冒号，现为“{found}”。',
  },
  'record-file.value-expected': {
    en: 'At column {column} a value is needed; found “{found}”. Is there a comma too many before it, or is it a text without quotes?',
    'zh-Hant': '第{column}個字元處應為數值，現為「{found}」。其前是否多了逗號，或文字沒有加引號？',
    'zh-Hans': '第{column}个字符处应为值，现为“{found}”。其前是否多了逗号，或文字没有加引号？',
  },
  'record-file.comma-expected': {
    en: 'At column {column} a comma or the closing bracket is needed; found “{found}”.',
    'zh-Hant': '第{column}個字元處應為逗號或右括號，現為「{found}」。',
    'zh-Hans': '第{column}个字符处应为逗号或右括号，现为“{found}”。',
  },
  'record-file.quote-expected': {
    en: 'At column {column} a text breaks off. It must end with a double quote, and on the line on which it begins.',
    'zh-Hant': '文字於第{column}個字元處中斷。文字須在同一行內以雙引號結束。',
    'zh-Hans': '文字在第{column}个字符处中断。文字须在同一行内以双引号结束。',
  },
  'record-file.bad-escape': {
    en: 'The backslash at column {column} means nothing in JSON. For the sign itself write two of them.',
    'zh-Hant': '第{column}個字元處的反斜線在 JSON 中並無意義。如須表示反斜線本身，請寫兩個。',
    'zh-Hans': '第{column}个字符处的反斜杠在 JSON 中没有意义。如需表示反斜杠本身，请写两个。',
  },
  'record-file.nothing-expected': {
    en: 'The record is complete before column {column}, yet “{found}” follows. Take out what stands after its end.',
    'zh-Hant': '紀錄檔在第{column}個字元之前已完結，其後仍有「{found}」。請刪去多餘內容。',
    'zh-Hans': '记录文件在第{column}个字符之前已结束，其后仍有“{found}”。请删去多余内容。',
  },
  'record-file.too-deep': {
    en: 'At column {column} brackets are nested more than 64 deep, which no record needs. Check whether it is one.',
    'zh-Hant': '第{column}個字元處的括號嵌套超過64層，紀錄檔無須如此。請核對是否紀錄檔。',
    'zh-Hans': '第{column}个字符处的括号嵌套超过64层，记录文件无须如此。请核对是否为记录文件。',
  },
  'record-file.too-long': {
    en: 'What begins at column {column} does not end within 16 MB. Is a quote or a bracket missing in it?',
    'zh-Hant': '自第{column}個字元起的一項超過16 MB仍未完結。其中是否欠缺引號或括號？',
    'zh-Hans': '自第{column}个字符起的一项超过16 MB仍未结束。其中是否缺少引号或括号？',
  },
  'record-file.cut-off': {
    en: 'The file breaks off at column {column}, before the record is complete. Get the whole file.',
    'zh-Hant': '檔案於第{column}個字元處中斷，紀錄檔並不完整。請取得完整檔案。',
    'zh-Hans': '文件在第{column}个字符处中断，记录文件不完整。请取得完整文件。',
  },
  'record-file.name-twice': {
    en: 'This name stands twice in the same braces, and all but the last would be lost. Keep one.',
    'zh-Hant': '同一花括號內此名稱出現兩次，只有最後一個會生效。請只保留一個。',
    'zh-Hans': '同一花括号内此名称出现两次，只有最后一个会生效。请只保留一个。',
  },
  'record-file.format-unknown': {
    en: 'The format “{quote}” is not known. Known here: {known}.',
    'zh-Hant': '不支援「{quote}」格式。可用格式：{known}。',
    'zh-Hans': '不支持“{quote}”格式。可用格式：{known}。',
  },

  // Words and numbers.
  'record-file.word-near': {
    en: '“{quote}” is not among the words for this field. Did you mean “{near}”?',
    'zh-Hant': '「{quote}」並非此欄可用的字詞。是否指「{near}」？',
    'zh-Hans': '“{quote}”不是此栏可用的字词。是否指“{near}”？',
  },
  'record-file.field-near': {
    en: 'This field does not belong here. Did you mean “{near}”?',
    'zh-Hant': '此欄不應在此出現。是否指「{near}」？',
    'zh-Hans': '此栏不应在此出现。是否指“{near}”？',
  },
  'record-file.field-none': {
    en: 'This kind of entry has no fields of its own. Take it out.',
    'zh-Hant': '此類紀錄並無自身的欄位。請刪除。',
    'zh-Hans': '此类记录没有自身的栏目。请删除。',
  },
  'record-file.kind-near': {
    en: 'There is no kind of entry “{quote}”. Did you mean “{near}”?',
    'zh-Hant': '並無「{quote}」此類紀錄。是否指「{near}」？',
    'zh-Hans': '没有“{quote}”这类记录。是否指“{near}”？',
  },
  'record-file.kind-unknown': {
    en: 'There is no kind of entry “{quote}”. Those there are, see: tenfold schema record',
    'zh-Hant': '並無「{quote}」此類紀錄。現有類別請參閱：tenfold schema record',
    'zh-Hans': '没有“{quote}”这类记录。现有类别请参阅：tenfold schema record',
  },
  'record-file.no-time': {
    en: '“{quote}” is neither a day nor a moment with its offset. Write "2023-12-15" or "2023-12-15T18:00:00+08:00".',
    'zh-Hant': '「{quote}」既非有效日期，亦非帶時差的時刻。請寫成 "2023-12-15" 或 "2023-12-15T18:00:00+08:00"。',
    'zh-Hans': '“{quote}”既不是有效日期，也不是带时差的时刻。请写成 "2023-12-15" 或 "2023-12-15T18:00:00+08:00"。',
  },
  'record-file.number-for-text': {
    en: 'The number {quote} stands where text is needed; numbers of JSON can lose digits. Put it in quotes.',
    'zh-Hant': '此處須填文字，現為數字 {quote}；JSON 的數字可能失去位數。請加上引號。',
    'zh-Hans': '此处须填文字，现为数字 {quote}；JSON 的数字可能丢失位数。请加上引号。',
  },
  'record-file.number-too-long': {
    en: 'The number {quote} is longer than JSON holds exactly, and may have lost digits already. Copy it from its source as text, in quotes.',
    'zh-Hant': '數字 {quote} 超出 JSON 可準確表示的位數，可能已失去位數。請從原始資料抄錄為文字，並加引號。',
    'zh-Hans': '数字 {quote} 超出 JSON 可准确表示的位数，可能已丢失位数。请从原始资料抄录为文字，并加引号。',
  },
  'record-file.number-with-fraction': {
    en: 'The number {quote} has a fraction, which JSON does not hold exactly. Write it as text, in quotes.',
    'zh-Hant': '數字 {quote} 帶有小數，JSON 不能準確表示。請寫成文字，並加引號。',
    'zh-Hans': '数字 {quote} 带有小数，JSON 不能准确表示。请写成文字，并加引号。',
  },

  // Entries.
  'record-file.id-twice': {
    en: 'An entry before this one has the same id. Give each an id of its own; to correct the other, name it in "supersedes".',
    'zh-Hant': '之前已有紀錄使用此編號。請為每項紀錄另定編號；如屬更正，請在 "supersedes" 指明該紀錄。',
    'zh-Hans': '之前已有记录使用此编号。请为每项记录另定编号；如属更正，请在 "supersedes" 指明该记录。',
  },
  'record-file.not-yet': {
    en: 'It takes effect on {on} but was recorded before that day, at {recorded}. Record it when it has happened; only what is announced ahead may come later.',
    'zh-Hant': '此紀錄於{on}生效，但在該日之前（{recorded}）已記錄。請在事情發生後記錄；只有可預先公布的事項方可如此。',
    'zh-Hans': '此记录于{on}生效，但在该日之前（{recorded}）已记录。请在事情发生后记录；只有可预先公布的事项才可如此。',
  },
  'record-file.supersedes-itself': {
    en: 'An entry can’t correct itself. Name the entry that it corrects.',
    'zh-Hant': '紀錄不能更正自身。請指明所更正的紀錄。',
    'zh-Hans': '记录不能更正自身。请指明所更正的记录。',
  },
  'record-file.supersedes-missing': {
    en: 'No entry has the id “{corrected}”. Check the id of the entry that is corrected.',
    'zh-Hant': '並無編號為「{corrected}」的紀錄。請核對所更正紀錄的編號。',
    'zh-Hans': '没有编号为“{corrected}”的记录。请核对所更正记录的编号。',
  },
  'record-file.supersedes-in-ring': {
    en: 'By way of {corrected}, this entry comes to correct itself, so that none of them counts. Take one of these corrections out.',
    'zh-Hant': '經由{corrected}，此紀錄最終更正自身，以致全部不計。請刪去其中一項更正。',
    'zh-Hans': '经由{corrected}，此记录最终更正自身，以致全部不计。请删去其中一项更正。',
  },
  'record-file.supersedes-later': {
    en: 'The entry {corrected} was recorded later than this one, so this can’t correct it. Check both times and the id.',
    'zh-Hant': '紀錄{corrected}的記錄時間較此項為後，故不能由此項更正。請核對兩者的時間及編號。',
    'zh-Hans': '记录{corrected}的记录时间晚于此项，故不能由此项更正。请核对两者的时间及编号。',
  },
  'record-file.superseded-twice': {
    en: 'The entry {first} corrects {corrected} already. To correct it again, name {first} here.',
    'zh-Hant': '紀錄{first}已更正{corrected}。如須再更正，請在此指明{first}。',
    'zh-Hans': '记录{first}已更正{corrected}。如需再更正，请在此指明{first}。',
  },
} as const satisfies Catalogue;
