import type { Catalogue } from './catalogue.ts';

/** Counting the instructions for a meeting: why nothing can be counted, and why a line is refused. */
export const countMessages = {
  'count.problem.no-header': {
    en: 'The first line names no column. Begin the file with the names of its columns: {known}.',
    'zh-Hant': '首行並無欄名。請以欄名開始檔案：{known}。',
    'zh-Hans': '首行没有列名。请以列名开始文件：{known}。',
  },
  'count.problem.column-lacking': {
    en: 'The column “{column}” is missing. Add it to the first line and to every line.',
    'zh-Hant': '欠缺「{column}」欄。請在首行及每行加上。',
    'zh-Hans': '缺少“{column}”列。请在首行和每行加上。',
  },
  'count.problem.column-unknown': {
    en: 'There is no column “{column}”. Take it out, or write its name as the help does.',
    'zh-Hant': '並無「{column}」欄。請刪去，或按說明書寫欄名。',
    'zh-Hans': '没有“{column}”列。请删去，或按说明书写列名。',
  },
  'count.problem.column-twice': {
    en: 'The column “{column}” stands there twice. Leave one.',
    'zh-Hant': '「{column}」欄重複。請只留一個。',
    'zh-Hans': '“{column}”列重复。请只留一个。',
  },
  'count.problem.broken-gzip': {
    en: 'The packed file is broken. Pack it again, or give it unpacked.',
    'zh-Hant': '壓縮檔已損毀。請重新壓縮，或提供未壓縮的檔案。',
    'zh-Hans': '压缩文件已损坏。请重新压缩，或提供未压缩的文件。',
  },
  'count.problem.broken-parquet': {
    en: 'The Parquet file cannot be read. Write it again, or give its rows as CSV.',
    'zh-Hant': '未能讀取 Parquet 檔案。請重新輸出，或以 CSV 提供各行。',
    'zh-Hans': '无法读取 Parquet 文件。请重新输出，或以 CSV 提供各行。',
  },
  'count.problem.register-line': {
    en: 'The line has another number of fields than the first line has columns.',
    'zh-Hant': '該行的欄數與首行不同。',
    'zh-Hans': '该行的列数与首行不同。',
  },
  'count.problem.register-member-empty': {
    en: 'The line names no member.',
    'zh-Hant': '該行並無股東。',
    'zh-Hans': '该行没有股东。',
  },
  'count.problem.register-class-empty': {
    en: 'The line names no class.',
    'zh-Hant': '該行並無股份類別。',
    'zh-Hans': '该行没有股份类别。',
  },
  'count.problem.register-no-whole-count': {
    en: 'The shares are no whole number: write digits only.',
    'zh-Hant': '股份數目並非整數：請只寫數字。',
    'zh-Hans': '股份数目不是整数：请只写数字。',
  },
  'count.problem.register-twice': {
    en: 'The member stands on the register a second time with the same class. Add the two lines up.',
    'zh-Hant': '該股東的同一類別重複列出。請把兩行合併。',
    'zh-Hans': '该股东的同一类别重复列出。请把两行合并。',
  },
  'count.problem.register-nominee': {
    en: 'Whether the member is a nominee is written as yes, or left empty.',
    'zh-Hant': '是否代名人請填"yes"或留空。',
    'zh-Hans': '是否代名人请填"yes"或留空。',
  },
  'count.problem.register-empty': {
    en: 'The register of members is empty: nobody could vote. Give one with --register.',
    'zh-Hant': '股東名冊並無股東，無人可以投票。請以--register提供。',
    'zh-Hans': '股东名册没有股东，无人可以投票。请以--register提供。',
  },
  'count.problem.withheld-unknown': {
    en: '{shares} shares of class {class} are said not to vote in the name of {member}, who does not hold that class.',
    'zh-Hant': '註明{member}名下{class}類股份{shares}股不參與表決，但其並無持有該類別。',
    'zh-Hans': '注明{member}名下{class}类股份{shares}股不参与表决，但其没有持有该类别。',
  },
  'count.problem.withheld-too-many': {
    en: '{shares} shares of class {class} are said not to vote in the name of {member}, more than that name holds.',
    'zh-Hant': '註明{member}名下{class}類股份{shares}股不參與表決，超過其持股。',
    'zh-Hans': '注明{member}名下{class}类股份{shares}股不参与表决，超过其持股。',
  },
  'count.problem.too-large': {
    en: 'The count would need {bytes} bytes of memory, more than there may be.',
    'zh-Hant': '點算所需記憶體{bytes}位元組，超過上限。',
    'zh-Hans': '计算所需内存{bytes}字节，超过上限。',
  },
  'count.problem.resume-differs': {
    en: 'The files are not those of the count that was stopped. Give the same files in the same order, or begin anew with another checkpoint.',
    'zh-Hant': '檔案與先前中止的點算不同。請按相同次序提供相同檔案，或以新的中途記錄檔重新開始。',
    'zh-Hans': '文件与先前中止的计算不同。请按相同顺序提供相同文件，或以新的中途记录文件重新开始。',
  },
  'count.problem.cancelled': {
    en: 'The count was stopped. Nothing was counted.',
    'zh-Hant': '點算已中止，並無結果。',
    'zh-Hans': '计算已中止，没有结果。',
  },
  'count.refused.line-malformed': {
    en: 'not a line of instructions',
    'zh-Hant': '並非表決指示',
    'zh-Hans': '不是表决指示',
  },
  'count.refused.member-unknown': {
    en: 'not on the register of members',
    'zh-Hant': '不在股東名冊上',
    'zh-Hans': '不在股东名册上',
  },
  'count.refused.class-not-held': {
    en: 'the member does not hold that class',
    'zh-Hant': '股東並無持有該類別',
    'zh-Hans': '股东没有持有该类别',
  },
  'count.refused.resolution-unknown': {
    en: 'no such resolution',
    'zh-Hant': '並無該決議案',
    'zh-Hans': '没有该议案',
  },
  'count.refused.resolution-withdrawn': {
    en: 'the resolution was withdrawn',
    'zh-Hant': '決議案已撤回',
    'zh-Hans': '议案已撤回',
  },
  'count.refused.class-has-no-vote': {
    en: 'the class has no vote on it',
    'zh-Hant': '該類別無權就此表決',
    'zh-Hans': '该类别无权就此表决',
  },
  'count.refused.no-whole-count': {
    en: 'not a whole number of shares',
    'zh-Hant': '股份數目並非整數',
    'zh-Hans': '股份数目不是整数',
  },
  'count.refused.over-holding': {
    en: 'more shares than the member holds',
    'zh-Hant': '超出持股數目',
    'zh-Hans': '超出持股数目',
  },
  'count.refused.shares-cannot-vote': {
    en: 'the shares cannot vote',
    'zh-Hant': '該等股份不參與表決',
    'zh-Hans': '该等股份不参与表决',
  },
  'count.refused.bound-to-abstain': {
    en: 'the member must abstain',
    'zh-Hant': '股東須放棄表決權',
    'zh-Hans': '股东须放弃表决权',
  },
  'count.refused.bound-not-in-favour': {
    en: 'the member may not vote in favour',
    'zh-Hant': '股東不得投贊成票',
    'zh-Hans': '股东不得投赞成票',
  },
  'count.refused.time-unreadable': {
    en: 'the time received cannot be read',
    'zh-Hant': '收到時間未能讀取',
    'zh-Hans': '收到时间未能读取',
  },
  'count.refused.too-late': { en: 'received too late', 'zh-Hant': '逾時收到', 'zh-Hans': '逾时收到' },
  'count.refused.kind-unknown': {
    en: 'no such kind of instruction',
    'zh-Hant': '並無該類指示',
    'zh-Hans': '没有该类指示',
  },
  'count.refused.taken-back': {
    en: 'taken back by the member',
    'zh-Hant': '股東已撤回',
    'zh-Hans': '股东已撤回',
  },
} as const satisfies Catalogue;
