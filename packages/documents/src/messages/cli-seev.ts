import type { Catalogue } from './catalogue.ts';

/** What the command line says of ISO 20022 messages: its help, what it refuses of the words typed, and what it shows of one. */
export const cliSeevMessages = {
  'cli.about.seev': {
    en: 'Reads an ISO 20022 message of a meeting (seev.001, 004 to 008, 047) and checks it against its profile',
    'zh-Hant': '讀取會議的ISO 20022訊息（seev.001、004至008、047），並按規格查核',
    'zh-Hans': '读取会议的ISO 20022报文（seev.001、004至008、047），并按规格核查',
  },
  'cli.example.seev': {
    en: 'instructions of two members of an invented issuer',
    'zh-Hant': '虛構發行人兩名股東的表決指示',
    'zh-Hans': '虚构发行人两名股东的表决指示',
  },
  'cli.option.isin': {
    en: 'the ISIN of a class, for messages that name it so',
    'zh-Hant': '股份類別的ISIN，供以ISIN指明類別的訊息使用',
    'zh-Hans': '股份类别的ISIN，供以ISIN指明类别的报文使用',
  },
  'cli.option.seev-001': {
    en: 'writes the notice of the meeting as an ISO 20022 message (seev.001)',
    'zh-Hant': '以ISO 20022訊息（seev.001）寫出會議通告',
    'zh-Hans': '以ISO 20022报文（seev.001）写出会议通知',
  },
  'cli.option.seev-006': {
    en: 'writes what became of the instructions (seev.006)',
    'zh-Hant': '寫出表決指示的處理狀況（seev.006）',
    'zh-Hans': '写出表决指示的处理状况（seev.006）',
  },
  'cli.option.seev-007': {
    en: 'writes what was counted for the member of --member (seev.007)',
    'zh-Hant': '寫出為--member所指股東點算的票數（seev.007）',
    'zh-Hans': '写出为--member所指股东计算的票数（seev.007）',
  },
  'cli.option.seev-008': {
    en: 'writes the result of the meeting (seev.008)',
    'zh-Hant': '寫出會議結果（seev.008）',
    'zh-Hans': '写出会议结果（seev.008）',
  },
  'cli.option.seev-member': {
    en: 'the member to whom --seev-007 is written',
    'zh-Hant': '--seev-007的收件股東',
    'zh-Hans': '--seev-007的收件股东',
  },
  'cli.seev.no-isin': {
    en: '“{quote}” does not say which ISIN a class has: type it as CLASS:ISIN, each class and each ISIN once.',
    'zh-Hant': '「{quote}」未能指明類別的ISIN：請寫成"CLASS:ISIN"，每個類別及每個ISIN只寫一次。',
    'zh-Hans': '“{quote}”未能指明类别的ISIN：请写成"CLASS:ISIN"，每个类别及每个ISIN只写一次。',
  },
  'cli.seev.no-member': {
    en: 'A confirmation is written to one member: say to whom with "--member".',
    'zh-Hant': '確認訊息只發予一名股東：請以"--member"指明。',
    'zh-Hans': '确认报文只发给一名股东：请以"--member"指明。',
  },
  'cli.seev.member-not-counted': {
    en: 'No instruction of “{quote}” stands in the count. Look at the refused lines, or type the member as the register does.',
    'zh-Hant': '點算中並無「{quote}」的指示。請查看被拒絕的指示，或按名冊所載輸入股東。',
    'zh-Hans': '计算中没有“{quote}”的指示。请查看被拒绝的指示，或按名册所载输入股东。',
  },
  'seev.left-out': {
    en: 'The message has no place for: {fields}. Who receives it does not learn of them.',
    'zh-Hant': '訊息不能載有：{fields}。收件人不會得知這些內容。',
    'zh-Hans': '报文不能载有：{fields}。收件人不会得知这些内容。',
  },
  'seev.page.title': {
    en: '{message}, version {version}: read, and as its profile has it',
    'zh-Hant': '{message}，版本{version}：已讀取，符合規格',
    'zh-Hans': '{message}，版本{version}：已读取，符合规格',
  },
  'seev.page.profile': {
    en: 'The profile is this product’s own (docs/seev.md). It was not checked against the official definitions.',
    'zh-Hant': '規格由本產品自行訂立（docs/seev.md），未經與官方定義核對。',
    'zh-Hans': '规格由本产品自行订立（docs/seev.md），未经与官方定义核对。',
  },
  'seev.page.further': {
    en: '{count} more elements; --json shows all of them.',
    'zh-Hant': '另有{count}個元素，以--json可看到全部。',
    'zh-Hans': '另有{count}个元素，用--json可看到全部。',
  },
} as const satisfies Catalogue;
