import type { Catalogue } from './catalogue.ts';

/** Headings and explanations that stand on every public page, whatever the record says. */
export const publicPageMessages = {
  'public.title': {
    en: '{issuer}: promises to shareholders',
    'zh-Hant': '{issuer}：對股東的承諾',
    'zh-Hans': '{issuer}：对股东的承诺',
  },
  'public.description': {
    en: '{issuer}: {headline}. What its founders with extra votes promised, whether it is kept, and how to check it yourself.',
    'zh-Hant': '{issuer}：{headline}。持有額外票數的創辦人承諾了甚麼、是否遵守，以及如何自行查證。',
    'zh-Hans': '{issuer}：{headline}。持有额外票数的创办人承诺了什么、是否遵守，以及如何自行查证。',
  },
  'public.home-description': {
    en: 'Issuers whose founders hold shares with extra votes, and whether their promises to shareholders are kept.',
    'zh-Hant': '創辦人持有額外票數股份的發行人，以及其對股東的承諾是否獲得遵守。',
    'zh-Hans': '创办人持有额外票数股份的发行人，以及其对股东的承诺是否得到遵守。',
  },
  'public.home-title': { en: 'Promises to shareholders', 'zh-Hant': '對股東的承諾', 'zh-Hans': '对股东的承诺' },
  'public.book-ways': { en: 'Pages of issuers', 'zh-Hant': '發行人名單分頁', 'zh-Hans': '发行人名单分页' },
  'public.book-part': {
    en: 'Issuers {first} to {last} of {all}',
    'zh-Hant': '第{first}至{last}間發行人，共{all}間',
    'zh-Hans': '第{first}至{last}家发行人，共{all}家',
  },
  'public.book-ends': {
    en: 'The book of issuers has no such page: {count} {count|issuer|issuers} stand in it. Begin with its first page.',
    'zh-Hant': '發行人名單沒有此頁：名單共有{count}間發行人。請由首頁開始。',
    'zh-Hans': '发行人名单没有此页：名单共有{count}家发行人。请从首页开始。',
  },
  'public.book-prev': { en: 'Earlier', 'zh-Hant': '上一頁', 'zh-Hans': '上一页' },
  'public.book-next': { en: 'Further', 'zh-Hant': '下一頁', 'zh-Hans': '下一页' },
  'public.home-lead': {
    en: 'In Hong Kong a listed company may give its founders shares with more than one vote each. In return they promise its shareholders that certain rules are kept. Choose a company to see whether they are.',
    'zh-Hant':
      '在香港，上市公司可讓創辦人持有每股多於一票的股份；作為條件，創辦人須向股東承諾遵守若干規則。請選擇公司，查看承諾是否獲得遵守。',
    'zh-Hans':
      '在香港，上市公司可让创办人持有每股多于一票的股份；作为条件，创办人须向股东承诺遵守若干规则。请选择公司，查看承诺是否得到遵守。',
  },
  'public.why': { en: 'Why', 'zh-Hant': '看理由', 'zh-Hans': '看理由' },
  'public.why-of': { en: 'Why: {about}', 'zh-Hant': '看理由：{about}', 'zh-Hans': '看理由：{about}' },
  'public.details': { en: 'See the details', 'zh-Hant': '看詳情', 'zh-Hans': '看详情' },
  'public.how-many-votes': {
    en: 'How many votes do they have?',
    'zh-Hant': '他們有多少票？',
    'zh-Hans': '他们有多少票？',
  },
  'public.what-promised': {
    en: 'What did they promise?',
    'zh-Hant': '他們承諾了甚麼？',
    'zh-Hans': '他们承诺了什么？',
  },
  'public.who-promised': { en: 'Who promised?', 'zh-Hant': '誰作出承諾？', 'zh-Hans': '谁作出承诺？' },
  'public.what-next': {
    en: 'What is to be done next?',
    'zh-Hant': '接下來有甚麼要辦？',
    'zh-Hans': '接下来有什么要办？',
  },
  'public.nothing-due': {
    en: 'Nothing is open.',
    'zh-Hant': '暫無待辦事項。',
    'zh-Hans': '暂无待办事项。',
  },
  'public.figures': {
    en: 'Do the published figures agree?',
    'zh-Hant': '已公布的數字相符嗎？',
    'zh-Hans': '已公布的数据相符吗？',
  },
  'public.figures-differing': { en: 'Figures that differ', 'zh-Hant': '不一致的數字', 'zh-Hans': '不一致的数据' },
  'public.figures-others': {
    en: 'All other figures ({count})',
    'zh-Hant': '其他數字（{count}項）',
    'zh-Hans': '其他数据（{count}项）',
  },
  'public.figure-name': { en: 'figure', 'zh-Hant': '數字', 'zh-Hans': '数据' },
  'public.figure-answer': { en: 'result', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  'public.weighted': {
    en: 'What are weighted votes?',
    'zh-Hant': '甚麼是不同投票權？',
    'zh-Hans': '什么是不同投票权？',
  },
  'public.weighted-1': {
    en: 'Some shares of this company carry more than one vote. Whoever holds them can decide more at meetings than his part of the capital would allow.',
    'zh-Hant': '這家公司有部分股份每股多於一票。持有人在股東會上的決定權，大於其佔股本的比例。',
    'zh-Hans': '这家公司有部分股份每股多于一票。持有人在股东会上的决定权，大于其占股本的比例。',
  },
  'public.weighted-2': {
    en: 'The Listing Rules allow it within limits. The limits protect everybody who has one vote a share, and the holders of the extra votes have promised to keep to them.',
    'zh-Hant': '《上市規則》在限度內容許這種安排。這些限度保障一股一票的股東，持有額外票數的人已承諾遵守。',
    'zh-Hans': '《上市规则》在限度内允许这种安排。这些限度保障一股一票的股东，持有额外票数的人已承诺遵守。',
  },
  'public.can-do': {
    en: 'What can a shareholder do?',
    'zh-Hant': '股東可以做甚麼？',
    'zh-Hans': '股东可以做什么？',
  },
  'public.can-do-rely': {
    en: 'Rely on it. The promise was made for whoever holds shares, when he buys them and for as long as he holds them.',
    'zh-Hant': '依賴承諾。承諾是為每位股東而作，無論在買入股份時或持有期間。',
    'zh-Hans': '依赖承诺。承诺是为每位股东而作，无论在买入股份时或持有期间。',
  },
  'public.can-do-enforce': {
    en: 'Enforce it. Each shareholder may claim under it, alone or with others and without the company; what can be claimed is for a court to say.',
    'zh-Hant': '執行承諾。每位股東均可單獨或聯同他人據此提出申索，無須經過公司；可申索甚麼，由法院決定。',
    'zh-Hans': '执行承诺。每位股东均可单独或联同他人据此提出索偿，无须经过公司；可索偿什么，由法院决定。',
  },
  'public.can-do-ask': {
    en: 'Ask. The company’s committee has to report on it every year, and every answer here names the entries and sources it rests on.',
    'zh-Hant': '查問。公司的委員會須每年就此匯報；本頁每項結論均列明所據的紀錄及來源。',
    'zh-Hans': '查问。公司的委员会须每年就此汇报；本页每项结论均列明所依据的记录及来源。',
  },
  'public.no-advice': {
    en: 'This page says what the record shows. It gives no advice, on the law or on investments.',
    'zh-Hant': '本頁只說明紀錄所示，並不構成法律或投資意見。',
    'zh-Hans': '本页只说明记录所示，不构成法律或投资意见。',
  },
  'public.check': { en: 'Check it yourself', 'zh-Hant': '你可以自己查證', 'zh-Hans': '您可以自己查证' },
  'public.check-about': {
    en: 'All that stands here comes from a record that nobody can change unnoticed.',
    'zh-Hant': '本頁所述全部來自一份不能暗中改動的紀錄。',
    'zh-Hans': '本页所述全部来自一份不能暗中改动的记录。',
  },
  'public.check-begin': { en: 'Check on this device', 'zh-Hant': '在本機查證', 'zh-Hans': '在本机查证' },
  'public.check-without': {
    en: 'To check without this page: take the record and a proof, and run “tenfold verify”.',
    'zh-Hant': '不經本頁亦可查證：取得紀錄及證明，執行 tenfold verify。',
    'zh-Hans': '不经本页亦可查证：取得记录及证明，运行 tenfold verify。',
  },
  'public.to-record': { en: 'The record as a file', 'zh-Hant': '紀錄檔案', 'zh-Hans': '记录文件' },
  'public.to-checkpoint': { en: 'The signed checkpoint', 'zh-Hant': '經簽署的檢查點', 'zh-Hans': '经签名的检查点' },
  'public.to-keys': { en: 'The keys of the log', 'zh-Hant': '日誌的密鑰', 'zh-Hans': '日志的密钥' },
  'public.more': { en: 'Look closer', 'zh-Hant': '進一步了解', 'zh-Hans': '进一步了解' },
  'public.to-app': {
    en: 'The undertaking as a document, with reasons',
    'zh-Hant': '承諾全文連同理由',
    'zh-Hans': '承诺全文连同理由',
  },
  'public.to-sentences': {
    en: 'Every sentence on one page',
    'zh-Hant': '一頁讀完每項條文',
    'zh-Hans': '一页读完每项条文',
  },
  'public.another-day': { en: 'Another day', 'zh-Hant': '看另一日', 'zh-Hans': '看另一日' },
  'public.known': {
    en: 'As known at (Hong Kong time; may be left empty)',
    'zh-Hant': '以何時所知為準（香港時間，可留空）',
    'zh-Hans': '以何时所知为准（香港时间，可留空）',
  },
  'public.notes': { en: 'What to know', 'zh-Hant': '請留意', 'zh-Hans': '请留意' },
  'public.all-findings': {
    en: 'Every finding, with its reasons ({count})',
    'zh-Hant': '各項結論及其理由（{count}項）',
    'zh-Hans': '各项结论及其理由（{count}项）',
  },
} as const satisfies Catalogue;
