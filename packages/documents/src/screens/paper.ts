import type { Catalogue } from '../messages/catalogue.ts';

/** The screen on which a paper is read: the page as it is, and beside it what was read of it. */
export const paperScreenMessages = {
  'paper-screen.title': { en: 'Read a paper', 'zh-Hant': '讀取文件', 'zh-Hans': '读取文件' },
  'paper-screen.subtitle': {
    en: 'An undertaking as a file or a scan. It is read on this server, no page leaves it, and what comes of it is a draft for you to confirm.',
    'zh-Hant': '以檔案或掃描形式提供的承諾書。文件只在本伺服器上讀取，不會外傳；讀取結果為草稿，須由閣下確認。',
    'zh-Hans': '以文件或扫描形式提供的承诺书。文件只在本服务器上读取，不会外传；读取结果为草稿，须由您确认。',
  },
  'paper-screen.choose': {
    en: 'Choose a file: PDF, DOCX, PNG, JPEG, TIFF or text',
    'zh-Hant': '選擇檔案：PDF、DOCX、PNG、JPEG、TIFF 或文字檔',
    'zh-Hans': '选择文件：PDF、DOCX、PNG、JPEG、TIFF 或文本文件',
  },
  'paper-screen.kept-as-evidence': {
    en: 'The file is kept as evidence under the hash of its bytes.',
    'zh-Hant': '檔案以其位元組的雜湊值存作憑證。',
    'zh-Hans': '文件以其字节的哈希值存作凭证。',
  },
  'paper-screen.sending': { en: 'Keeping the file', 'zh-Hant': '正在保存檔案', 'zh-Hans': '正在保存文件' },
  'paper-screen.waiting': {
    en: 'The reading begins as soon as those before it are done.',
    'zh-Hant': '待前面的文件讀畢後即開始讀取。',
    'zh-Hans': '待前面的文件读毕后即开始读取。',
  },
  'paper-screen.reading': {
    en: 'Read so far: {done} of {of} pages. A page that has to be recognised takes some seconds.',
    'zh-Hant': '已讀取{done}頁，共{of}頁。需要辨認的頁面每頁需時數秒。',
    'zh-Hans': '已读取{done}页，共{of}页。需要识别的页面每页需时数秒。',
  },
  'paper-screen.another': { en: 'Read another paper', 'zh-Hant': '讀取另一份文件', 'zh-Hans': '读取另一份文件' },
  'paper-screen.pages': { en: 'The paper', 'zh-Hant': '原件', 'zh-Hans': '原件' },
  'paper-screen.page': {
    en: 'Page {page} of {of}',
    'zh-Hant': '第{page}頁，共{of}頁',
    'zh-Hans': '第{page}页，共{of}页',
  },
  'paper-screen.page-before': { en: 'Page before', 'zh-Hant': '上一頁', 'zh-Hans': '上一页' },
  'paper-screen.page-after': { en: 'Next page', 'zh-Hant': '下一頁', 'zh-Hans': '下一页' },
  'paper-screen.picture': {
    en: 'Page {page} as a picture; what is chosen beside it is framed',
    'zh-Hant': '第{page}頁的圖像；旁邊所選內容以框標示',
    'zh-Hans': '第{page}页的图像；旁边所选内容以框标示',
  },
  'paper-screen.no-picture': {
    en: 'A file of this kind has no pages to be seen; compare with the file itself.',
    'zh-Hant': '此類檔案沒有可顯示的頁面；請與檔案本身核對。',
    'zh-Hans': '此类文件没有可显示的页面；请与文件本身核对。',
  },
  'paper-screen.draft': { en: 'As it was read', 'zh-Hant': '讀取結果', 'zh-Hans': '读取结果' },
  'paper-screen.issuer': { en: 'Issuer', 'zh-Hant': '發行人', 'zh-Hans': '发行人' },
  'paper-screen.beneficiary': { en: 'Beneficiary', 'zh-Hant': '受益人', 'zh-Hans': '受益人' },
  'paper-screen.provisions': { en: 'Rules promised', 'zh-Hant': '承諾遵守的規則', 'zh-Hans': '承诺遵守的规则' },
  'paper-screen.provisions-list': { en: '{provisions}', 'zh-Hant': '{provisions}', 'zh-Hans': '{provisions}' },
  'paper-screen.open-not-found': {
    en: 'open: not found on the paper',
    'zh-Hant': '留空：文件上未見',
    'zh-Hans': '留空：文件上未见',
  },
  'paper-screen.open-not-sure': {
    en: 'open: it stands there, but was not read surely',
    'zh-Hant': '留空：文件上有，但未能確定辨認',
    'zh-Hans': '留空：文件上有，但未能确定辨认',
  },
  'paper-screen.cure': { en: 'To be cured', 'zh-Hant': '須補正事項', 'zh-Hans': '须补正事项' },
  'paper-screen.nothing-to-cure': {
    en: 'Nothing that the usual form has is missing, it departs from it nowhere, and nothing is in doubt.',
    'zh-Hant': '常用格式所載各項均齊備，並無偏離，亦無存疑之處。',
    'zh-Hans': '常用格式所载各项均齐备，没有偏离，也没有存疑之处。',
  },
  'paper-screen.ask-beneficiary': {
    en: 'To ask of the beneficiary',
    'zh-Hant': '須請受益人補正',
    'zh-Hans': '须请受益人补正',
  },
  'paper-screen.ask-company': { en: 'To ask of the company', 'zh-Hant': '須請公司補正', 'zh-Hans': '须请公司补正' },
  'paper-screen.cure-letter': {
    en: 'The letter that asks for it',
    'zh-Hant': '補正函',
    'zh-Hans': '补正函',
  },
  'paper-screen.signing-of': { en: '{block}: {field}', 'zh-Hant': '{block}：{field}', 'zh-Hans': '{block}：{field}' },
  'paper-screen.save': {
    en: 'Save the reading (JSON)',
    'zh-Hant': '儲存讀取結果（JSON）',
    'zh-Hans': '保存读取结果（JSON）',
  },
  'paper-screen.record': {
    en: 'Put it into an entry',
    'zh-Hant': '填入紀錄',
    'zh-Hans': '填入记录',
  },
  'paper-screen.record-about': {
    en: 'An entry “undertaking given” with this reading and the file as its evidence; you go through it before it is proposed.',
    'zh-Hant': '以此讀取結果及檔案作憑證，擬備一項「已作出承諾」紀錄；提出前由閣下核對。',
    'zh-Hans': '以此读取结果及文件作凭证，拟备一项“已作出承诺”记录；提出前由您核对。',
  },
  'paper-screen.sign-in-first': {
    en: 'Papers are read for people who may add evidence to this issuer’s ledger.',
    'zh-Hant': '只有可為此發行人加入憑證的人士方可讀取文件。',
    'zh-Hans': '只有可为此发行人加入凭证的人士方可读取文件。',
  },
} as const satisfies Catalogue;
