import type { Catalogue } from './catalogue.ts';

/** ISO 20022 messages of a meeting: what is wrong with one that is read, and why one cannot be written. */
export const seevSentences = {
  'seev.problem.not-utf-8': {
    en: 'The message is not in UTF-8. Have it sent in UTF-8.',
    'zh-Hant': '訊息並非UTF-8編碼，請以UTF-8重新發出。',
    'zh-Hans': '报文不是UTF-8编码，请以UTF-8重新发出。',
  },
  'seev.problem.encoding': {
    en: 'The message says that it is in “{quote}”. Only UTF-8 is read: have it sent in UTF-8.',
    'zh-Hant': '訊息註明編碼為「{quote}」，但只讀取UTF-8，請以UTF-8重新發出。',
    'zh-Hans': '报文注明编码为“{quote}”，但只读取UTF-8，请以UTF-8重新发出。',
  },
  'seev.problem.not-well-formed': {
    en: 'The XML is broken here. Have the message sent again.',
    'zh-Hant': '此處XML有誤，請對方重新發出訊息。',
    'zh-Hans': '此处XML有误，请对方重新发出报文。',
  },
  'seev.problem.document-type': {
    en: 'The message declares a document type, which can hide anything. Have it sent without one.',
    'zh-Hant': '訊息載有文件類型聲明，當中可隱藏任何內容，請對方刪去後重新發出。',
    'zh-Hans': '报文载有文档类型声明，当中可隐藏任何内容，请对方删去后重新发出。',
  },
  'seev.problem.instruction': {
    en: 'The message holds a processing instruction, which is not followed. Have it sent without one.',
    'zh-Hant': '訊息載有處理指令，本程式不會執行，請對方刪去後重新發出。',
    'zh-Hans': '报文载有处理指令，本程序不会执行，请对方删去后重新发出。',
  },
  'seev.problem.entity': {
    en: 'The message uses an entity that XML itself does not know. Have it sent with the text in full.',
    'zh-Hant': '訊息使用了XML本身沒有的實體，請對方寫出全文後重新發出。',
    'zh-Hans': '报文使用了XML本身没有的实体，请对方写出全文后重新发出。',
  },
  'seev.problem.too-deep': {
    en: 'More than {most} elements stand within each other. No message of this kind does that: it is not read.',
    'zh-Hant': '元素層層相疊逾{most}層，這類訊息不會如此，故不予讀取。',
    'zh-Hans': '元素层层相叠超过{most}层，这类报文不会如此，故不予读取。',
  },
  'seev.problem.too-long-piece': {
    en: 'A piece of more than {most} characters has no element in it. No message of this kind does that: it is not read.',
    'zh-Hant': '有逾{most}個字元未見任何元素，這類訊息不會如此，故不予讀取。',
    'zh-Hans': '有超过{most}个字符未见任何元素，这类报文不会如此，故不予读取。',
  },
  'seev.problem.cut-off': {
    en: 'The message ends before its last element does. It was cut off: have it sent again.',
    'zh-Hant': '訊息未完即止，應是傳送時中斷，請對方重新發出。',
    'zh-Hans': '报文未完即止，应是传送时中断，请对方重新发出。',
  },
  'seev.problem.no-message': {
    en: 'There is no ISO 20022 message in the file. Give one of {known}.',
    'zh-Hant': '檔案內並無ISO 20022訊息，請提供以下其中一種：{known}。',
    'zh-Hans': '文件内没有ISO 20022报文，请提供以下其中一种：{known}。',
  },
  'seev.problem.other-message': {
    en: 'This is {quote}, and {known} is wanted here. Give that one.',
    'zh-Hant': '此為{quote}，此處需要的是{known}，請改為提供後者。',
    'zh-Hans': '这是{quote}，此处需要的是{known}，请改为提供后者。',
  },
  'seev.problem.message-unknown': {
    en: '“{quote}” is no message that is read. Give one of {known}.',
    'zh-Hant': '本程式不讀取「{quote}」訊息，請提供以下其中一種：{known}。',
    'zh-Hans': '本程序不读取“{quote}”报文，请提供以下其中一种：{known}。',
  },
  'seev.problem.message-twice': {
    en: 'A second message stands in the file. Give each in a file of its own.',
    'zh-Hant': '檔案內有第二則訊息，請將每則訊息各存一檔。',
    'zh-Hans': '文件内有第二则报文，请将每则报文各存一个文件。',
  },
  'seev.problem.unknown': {
    en: 'The profile knows no element “{element}” in {path}. Take it out, or ask what it is for: it might change the count.',
    'zh-Hant': '規格中{path}內並無「{element}」元素。請刪去，或查問其用途，因它可能影響點票。',
    'zh-Hans': '规格中{path}内没有“{element}”元素。请删去，或查问其用途，因为它可能影响点票。',
  },
  'seev.problem.missing': {
    en: 'The element “{element}” is missing in {path}. Have the message sent with it.',
    'zh-Hant': '{path}內欠缺「{element}」元素，請對方補上後重新發出。',
    'zh-Hans': '{path}内缺少“{element}”元素，请对方补上后重新发出。',
  },
  'seev.problem.twice': {
    en: 'The element “{element}” stands twice in {path}, and may stand there once. Have the message sent with one.',
    'zh-Hant': '{path}內「{element}」元素重複，只可有一個，請對方更正後重新發出。',
    'zh-Hans': '{path}内“{element}”元素重复，只可有一个，请对方更正后重新发出。',
  },
  'seev.problem.one-of': {
    en: 'Exactly one of {known} stands in {path}. Have the message sent so.',
    'zh-Hant': '{path}內須有且只有以下其中一個元素：{known}。請對方更正後重新發出。',
    'zh-Hans': '{path}内须有且只有以下其中一个元素：{known}。请对方更正后重新发出。',
  },
  'seev.problem.text-between': {
    en: 'A text stands between the elements of {path}, where none belongs. Have the message sent without it.',
    'zh-Hant': '{path}的元素之間有文字，該處不應有文字，請對方刪去後重新發出。',
    'zh-Hans': '{path}的元素之间有文字，该处不应有文字，请对方删去后重新发出。',
  },
  'seev.problem.attribute': {
    en: 'The profile knows no attribute “{quote}” at {path}. Have the message sent without it.',
    'zh-Hant': '規格中{path}並無「{quote}」屬性，請對方刪去後重新發出。',
    'zh-Hans': '规格中{path}没有“{quote}”属性，请对方删去后重新发出。',
  },
  'seev.problem.too-long': {
    en: '{path} holds more than {most} characters. Have the message sent with a shorter text.',
    'zh-Hant': '{path}超過{most}個字元，請對方縮短後重新發出。',
    'zh-Hans': '{path}超过{most}个字符，请对方缩短后重新发出。',
  },
  'seev.problem.form': {
    en: '“{quote}” is not what {path} may hold. The page of the profile says what may stand there.',
    'zh-Hant': '{path}不可載有「{quote}」，可填的內容見規格頁。',
    'zh-Hans': '{path}不可载有“{quote}”，可填的内容见规格页。',
  },
  'seev.problem.code': {
    en: '“{quote}” is none of the codes that are read at {path}: {known}.',
    'zh-Hant': '「{quote}」並非{path}可讀取的代碼：{known}。',
    'zh-Hans': '“{quote}”不是{path}可读取的代码：{known}。',
  },
  'seev.problem.class-unknown': {
    en: 'Nobody has said which class of the register “{quote}” is. Say it with --isin CLASS:ISIN.',
    'zh-Hant': '未知「{quote}」是登記冊上哪一類股份，請以--isin CLASS:ISIN註明。',
    'zh-Hans': '未知“{quote}”是登记册上哪一类股份，请以--isin CLASS:ISIN注明。',
  },
  'seev.problem.several-pages': {
    en: 'This is one page of a message of several. Have it sent whole.',
    'zh-Hant': '此訊息分為多頁，這只是其中一頁，請對方整份發出。',
    'zh-Hans': '此报文分为多页，这只是其中一页，请对方整份发出。',
  },
  'seev.problem.contest': {
    en: 'The resolution competes for seats, and a notice does not say for how many. Give a meeting’s file instead.',
    'zh-Hant': '此決議案屬席位競逐，但通告未說明席位數目，請改為提供會議檔案。',
    'zh-Hans': '此议案属席位竞选，但通知未说明席位数目，请改为提供会议文件。',
  },
  'seev.problem.date-unknown': {
    en: 'The notice does not say on which day the meeting is. Give a meeting’s file, or wait for the notice that does.',
    'zh-Hant': '通告未說明會議日期，請提供會議檔案，或待載有日期的通告。',
    'zh-Hans': '通知未说明会议日期，请提供会议文件，或等待载有日期的通知。',
  },
  'seev.problem.no-whole-count': {
    en: '“{quote}” at {path} is no whole number of votes. Have the message sent with one.',
    'zh-Hant': '{path}的「{quote}」並非整數票數，請對方更正後重新發出。',
    'zh-Hans': '{path}的“{quote}”不是整数票数，请对方更正后重新发出。',
  },
  'seev.problem.no-whole-total': {
    en: '“{quote}” at {path} is no whole number of shares. Have the message sent with one.',
    'zh-Hant': '{path}的「{quote}」並非整數股數，請對方更正後重新發出。',
    'zh-Hans': '{path}的“{quote}”不是整数股数，请对方更正后重新发出。',
  },
  'seev.problem.not-whole': {
    en: 'The account has {total} shares, and the holders named in it have {held}. Have the message sent with every holder.',
    'zh-Hant': '賬戶共有{total}股，但所列持有人合共持有{held}股，請對方列出所有持有人後重新發出。',
    'zh-Hans': '账户共有{total}股，但所列持有人合计持有{held}股，请对方列出所有持有人后重新发出。',
  },
  'seev.problem.other-date': {
    en: 'The message tells who held the shares on {date}, and the record date is {known}. Give the one of that day.',
    'zh-Hant': '訊息所載為{date}的持股情況，但記錄日期為{known}，請改為提供該日的訊息。',
    'zh-Hans': '报文所载为{date}的持股情况，但记录日期为{known}，请改为提供该日的报文。',
  },
  'seev.refused.no-date': {
    en: 'The message must say when the meeting is, and the meeting’s file does not. Add “date” to it.',
    'zh-Hant': '訊息須說明會議日期，但會議檔案並無日期，請加上"date"。',
    'zh-Hans': '报文须说明会议日期，但会议文件没有日期，请加上"date"。',
  },
  'seev.refused.no-class': {
    en: 'The message must name a class of shares, and none is known. Record the classes of the issuer first.',
    'zh-Hant': '訊息須指明股份類別，但並無已知類別，請先記錄發行人的股份類別。',
    'zh-Hans': '报文须指明股份类别，但没有已知类别，请先记录发行人的股份类别。',
  },
  'seev.refused.character': {
    en: '“{quote}” holds a character that XML cannot carry ({path}). Take it out where it comes from.',
    'zh-Hant': '「{quote}」含有XML不能載有的字元（{path}），請在來源刪去。',
    'zh-Hans': '“{quote}”含有XML不能载有的字符（{path}），请在来源删去。',
  },
  'seev.refused.too-long': {
    en: '“{quote}” is longer than the {most} characters that the message takes ({path}). Shorten it where it comes from.',
    'zh-Hant': '「{quote}」超過訊息所容許的{most}個字元（{path}），請在來源縮短。',
    'zh-Hans': '“{quote}”超过报文所允许的{most}个字符（{path}），请在来源缩短。',
  },
  'seev.refused.form': {
    en: '“{quote}” does not have the form that the message takes ({path}). Put it right where it comes from.',
    'zh-Hant': '「{quote}」不符訊息所需的格式（{path}），請在來源更正。',
    'zh-Hans': '“{quote}”不符报文所需的格式（{path}），请在来源更正。',
  },
  'seev.refused.no-decimal': {
    en: 'Resolution {resolution} has {quote} votes, which no decimal writes exactly. The message cannot be written.',
    'zh-Hant': '第{resolution}號決議案的票數為{quote}，小數不能準確表示，故未能製作訊息。',
    'zh-Hans': '第{resolution}号议案的票数为{quote}，小数不能准确表示，故未能制作报文。',
  },
  'seev.refused.too-many': {
    en: 'There are {count} statuses, and a message takes {most}. Use the file of refused lines (--refused).',
    'zh-Hant': '共有{count}項狀況，而一則訊息只可載{most}項，請改用被拒絕指示的檔案（--refused）。',
    'zh-Hans': '共有{count}项状况，而一则报文只可载{most}项，请改用被拒绝指示的文件（--refused）。',
  },
} satisfies Catalogue;
