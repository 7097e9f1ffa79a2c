import type { Catalogue } from './catalogue.ts';

/** What the command line says of sealed counts, receipts and recounts: help, and what it refuses of the words typed. */
export const cliCountMessages = {
  'cli.option.count-secret': {
    en: 'the scrutineer’s secret, with "--sealed": 64 hexadecimal digits, made by chance where the file is not there; keep it',
    'zh-Hant': '監票人的密鑰，與"--sealed"同用：64位十六進制數字；檔案不存在時隨機產生，請妥為保存',
    'zh-Hans': '监票人的密钥，与"--sealed"同用：64位十六进制数字；文件不存在时随机产生，请妥善保存',
  },
  'cli.option.sealed-count': {
    en: 'seals the count into a file, with "--secret": the root of all instructions that count, every file’s hash, rules, sums',
    'zh-Hant': '把點票結果封存成檔案，與"--secret"同用：所有計入指示的根雜湊、各檔案的雜湊、規則及總數',
    'zh-Hans': '把计票结果封存成文件，与"--secret"同用：所有计入指示的根哈希、各文件的哈希、规则和总数',
  },
  'cli.poll.half-seal': {
    en: 'To seal a count takes both "--secret" and "--sealed": the file of the secret, and the file that is sealed.',
    'zh-Hant': '封存點票須同時使用"--secret"及"--sealed"：密鑰檔案及封存檔。',
    'zh-Hans': '封存计票须同时使用"--secret"和"--sealed"：密钥文件和封存文件。',
  },
  'cli.poll.no-secret': {
    en: 'This is no secret of a count: it has 64 hexadecimal digits and nothing else. Name the file that "poll" made.',
    'zh-Hant': '這並非點票密鑰：應只有64位十六進制數字。請指明由"poll"產生的檔案。',
    'zh-Hans': '这不是计票密钥：应只有64位十六进制数字。请指明由"poll"产生的文件。',
  },
  'cli.poll.sealed-other': {
    en: 'In “{file}” another count is sealed, which may have been announced. It was left as it is: name another file.',
    'zh-Hant': '「{file}」已封存另一次點票，或已公佈，故保留不變：請另起檔案名稱。',
    'zh-Hans': '“{file}”已封存另一次计票，可能已公布，故保留不变：请另起文件名称。',
  },
  'cli.poll.stopped': {
    en: 'The count was stopped. Nothing was written. With "--checkpoint" a count can go on where it was stopped.',
    'zh-Hant': '點算已中止，並無寫入任何檔案。使用"--checkpoint"可從中止處繼續。',
    'zh-Hans': '计算已中止，没有写入任何文件。使用"--checkpoint"可从中止处继续。',
  },
  'cli.poll.stopped-kept': {
    en: 'The count was stopped. How far it came stands in “{file}”: run the same command again, and it goes on from there.',
    'zh-Hant': '點算已中止，進度已記錄於「{file}」：再次執行同一指令即由該處繼續。',
    'zh-Hans': '计算已中止，进度已记录在“{file}”：再次执行同一命令即由该处继续。',
  },
  'cli.about.receipts': {
    en: 'Receipts by which members see, asking nobody, that their votes are in the count as cast',
    'zh-Hant': '製作投票回條，供股東自行核實其投票已按其意願計入',
    'zh-Hans': '制作投票回执，供股东自行核实其投票已按其意愿计入',
  },
  'cli.example.receipts': {
    en: 'the receipts of one member of a count that was sealed with the secret of "poll --secret --sealed"',
    'zh-Hant': '以"poll --secret --sealed"封存的點票中一名股東的回條',
    'zh-Hans': '以"poll --secret --sealed"封存的计票中一名股东的回执',
  },
  'cli.option.receipts-secret': {
    en: 'the secret with which the count was sealed',
    'zh-Hant': '封存點票所用的密鑰',
    'zh-Hans': '封存计票所用的密钥',
  },
  'cli.option.receipts-sealed': {
    en: 'the sealed count: its rules are taken, and the root must be the same',
    'zh-Hant': '封存檔：採用其規則，而根雜湊須相同',
    'zh-Hans': '封存文件：采用其规则，且根哈希须相同',
  },
  'cli.option.receipts-member': {
    en: 'only the receipts of this member; else those of all members',
    'zh-Hant': '只製作該股東的回條；否則為全部股東',
    'zh-Hans': '只制作该股东的回执；否则为全部股东',
  },
  'cli.option.receipts-out': {
    en: 'the file for one member; for several, a new folder with a file for each',
    'zh-Hant': '單一股東的檔案；如為多名股東，則為每人一個檔案的新資料夾',
    'zh-Hans': '单一股东的文件；如为多名股东，则为每人一个文件的新文件夹',
  },
  'cli.receipts.secret-needed': {
    en: 'Name with "--secret" the file of the secret with which the count was sealed: receipts are made of it.',
    'zh-Hant': '請以"--secret"指明封存點票所用的密鑰檔案：回條由此產生。',
    'zh-Hans': '请以"--secret"指明封存计票所用的密钥文件：回执由此产生。',
  },
  'cli.receipts.out-needed': {
    en: 'Name with "--out" a new folder for the receipts of several members, or one member with "--member".',
    'zh-Hant': '請以"--out"指明存放多名股東回條的新資料夾，或以"--member"指明一名股東。',
    'zh-Hans': '请以"--out"指明存放多名股东回执的新文件夹，或以"--member"指明一名股东。',
  },
  'cli.receipts.folder-there': {
    en: '“{folder}” is there already and not empty. Name a new folder for the receipts.',
    'zh-Hant': '「{folder}」已存在且並非空資料夾。請為回條另起新資料夾。',
    'zh-Hans': '“{folder}”已存在且不是空文件夹。请为回执另起新文件夹。',
  },
  'cli.receipts.differs': {
    en: 'What was counted now is not what was sealed: no receipt of it would hold. "recount" says what differs.',
    'zh-Hant': '現時點算的結果與封存的不同，所製回條不會有效。請以"recount"查看差異。',
    'zh-Hans': '现在计算的结果与封存的不同，所制回执不会有效。请以"recount"查看差异。',
  },
  'cli.receipts.none': {
    en: 'No instruction of “{member}” counts, and none was refused in that name. Look at how the name is written.',
    'zh-Hant': '「{member}」並無計入的指示，亦無以該名稱被拒絕的指示。請查核名稱寫法。',
    'zh-Hans': '“{member}”没有计入的指示，也没有以该名称被拒绝的指示。请查核名称写法。',
  },
  'cli.receipts.refused': {
    en: 'No instruction of “{member}” counts; what came in that name was refused: {causes}.',
    'zh-Hant': '「{member}」並無計入的指示；以該名稱收到的指示被拒絕：{causes}。',
    'zh-Hans': '“{member}”没有计入的指示；以该名称收到的指示被拒绝：{causes}。',
  },
  'cli.receipts.written': {
    en: '{receipts} {receipts|receipt|receipts} of {members} {members|member|members} written into “{file}”.',
    'zh-Hant': '已把{members}名股東的{receipts}份回條寫入「{file}」。',
    'zh-Hans': '已把{members}名股东的{receipts}份回执写入“{file}”。',
  },
  'cli.option.receipt-sealed': {
    en: 'for a receipt of a vote: the sealed count',
    'zh-Hant': '核對投票回條用：封存檔',
    'zh-Hans': '核对投票回执用：封存文件',
  },
  'cli.option.receipt-root': {
    en: 'for a receipt of a vote: the root that was announced, in hexadecimal',
    'zh-Hant': '核對投票回條用：所公佈的根雜湊（十六進制）',
    'zh-Hans': '核对投票回执用：所公布的根哈希（十六进制）',
  },
  'cli.option.receipt-size': {
    en: 'for a receipt of a vote: how many instructions that count were announced',
    'zh-Hant': '核對投票回條用：所公佈的計入指示數目',
    'zh-Hans': '核对投票回执用：所公布的计入指示数目',
  },
  'cli.receipt.seal-needed': {
    en: 'Say what was announced: the sealed file with "--sealed", or "--root" and "--size" as the announcement has them. What a receipt says of itself proves nothing.',
    'zh-Hant': '請提供所公佈的資料：以"--sealed"指明封存檔，或按公告填寫"--root"及"--size"。回條自稱的內容並無證明力。',
    'zh-Hans':
      '请提供所公布的资料：以"--sealed"指明封存文件，或按公告填写"--root"和"--size"。回执自称的内容没有证明力。',
  },
  'cli.receipt.no-root': {
    en: '“{quote}” is no root: it has 64 hexadecimal digits.',
    'zh-Hant': '「{quote}」並非根雜湊：應有64位十六進制數字。',
    'zh-Hans': '“{quote}”不是根哈希：应有64位十六进制数字。',
  },
  'cli.receipt.no-size': {
    en: '“{quote}” is no number of instructions. Type after "--size" how many count, as the announcement says.',
    'zh-Hant': '「{quote}」並非指示數目。請在"--size"後填寫公告所載的計入指示數目。',
    'zh-Hans': '“{quote}”不是指示数目。请在"--size"后填写公告所载的计入指示数目。',
  },
  'cli.receipt.only-proof': {
    en: 'The file is a receipt of a vote, for which {option} says nothing. Leave it out.',
    'zh-Hant': '檔案為投票回條，{option}對其並不適用。請刪去。',
    'zh-Hans': '文件为投票回执，{option}对其不适用。请删去。',
  },
  'cli.receipt.only-receipt': {
    en: '{option} is for receipts of votes only, and no receipt was named. Leave it out, or name the receipt.',
    'zh-Hant': '{option}只適用於投票回條，而所指檔案並非回條。請刪去，或指明回條檔案。',
    'zh-Hans': '{option}只适用于投票回执，而所指文件不是回执。请删去，或指明回执文件。',
  },
  'cli.about.recount': {
    en: 'Counts a sealed count again from its files, and names every difference; draws a sample for a look by hand',
    'zh-Hant': '以封存的檔案重新點算，列出每項差異，並可抽樣供人手查核',
    'zh-Hans': '以封存的文件重新计算，列出每项差异，并可抽样供人工查核',
  },
  'cli.example.recount': {
    en: 'an auditor counts again, and has ten instructions and ten lines drawn by what six dice showed',
    'zh-Hant': '核數師重新點算，並按六顆骰子的結果抽出十項指示及十行',
    'zh-Hans': '审计师重新计算，并按六颗骰子的结果抽出十项指示和十行',
  },
  'cli.option.recount-sealed': {
    en: 'the sealed count with which everything is compared; its rules are taken',
    'zh-Hant': '用以逐項比較的封存檔；採用其規則',
    'zh-Hans': '用以逐项比较的封存文件；采用其规则',
  },
  'cli.option.recount-secret': {
    en: 'the scrutineer’s secret: without it the root is not compared',
    'zh-Hant': '監票人的密鑰：如無則不核對根雜湊',
    'zh-Hans': '监票人的密钥：如无则不核对根哈希',
  },
  'cli.option.recount-rules': {
    en: 'another rule book than the sealed one',
    'zh-Hant': '封存檔以外的點票規則',
    'zh-Hans': '封存文件以外的计票规则',
  },
  'cli.option.sample': {
    en: 'how many instructions that count, and how many lines, are drawn and looked up by the plain way',
    'zh-Hant': '抽出多少項計入指示及多少行，以簡單方法查核',
    'zh-Hans': '抽出多少项计入指示和多少行，以简单方法查核',
  },
  'cli.option.seed': {
    en: 'what the draw depends on beside the root: choose it by chance once the count is sealed',
    'zh-Hant': '抽樣除根雜湊外所依據的種子：請於封存後隨機選定',
    'zh-Hans': '抽样除根哈希外所依据的种子：请于封存后随机选定',
  },
  'cli.option.wrong': {
    en: 'says with what chance so many wrong instructions would be missed; else for 1, 10, 100 and 1000',
    'zh-Hant': '列出該數目的錯誤指示遭遺漏的機會；否則列出1、10、100及1000項',
    'zh-Hans': '列出该数目的错误指示被遗漏的机会；否则列出1、10、100和1000项',
  },
  'cli.recount.sealed-needed': {
    en: 'Name with "--sealed" the sealed count that is counted again.',
    'zh-Hant': '請以"--sealed"指明要重新點算的封存檔。',
    'zh-Hans': '请以"--sealed"指明要重新计算的封存文件。',
  },
  'cli.recount.other-secret': {
    en: 'This secret is not the one with which the count was sealed.',
    'zh-Hant': '該密鑰並非封存點票所用的密鑰。',
    'zh-Hans': '该密钥不是封存计票所用的密钥。',
  },
  'cli.recount.no-sample': {
    en: '“{quote}” is no number that can be drawn: type a whole number from 1 to {most}.',
    'zh-Hant': '「{quote}」並非可抽取的數目：請填1至{most}的整數。',
    'zh-Hans': '“{quote}”不是可抽取的数目：请填1至{most}的整数。',
  },
  'cli.recount.seed-needed': {
    en: 'A sample takes both "--sample" and "--seed": how many are drawn, and by what.',
    'zh-Hant': '抽樣須同時使用"--sample"及"--seed"：抽取數目及種子。',
    'zh-Hans': '抽样须同时使用"--sample"和"--seed"：抽取数目和种子。',
  },
  'cli.recount.no-wrong': {
    en: '“{quote}” is no number of wrong instructions: type a whole number from 1 to {most}.',
    'zh-Hant': '「{quote}」並非錯誤指示的數目：請填1至{most}的整數。',
    'zh-Hans': '“{quote}”不是错误指示的数目：请填1至{most}的整数。',
  },
} as const satisfies Catalogue;
