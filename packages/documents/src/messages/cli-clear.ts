import type { Catalogue } from './catalogue.ts';

/** What the command line says of `clear`: its help, and what it refuses of the words typed. */
export const cliClearMessages = {
  'cli.about.clear': {
    en: 'Answers before an act: what must be converted, by whom, had or handed in, and when',
    'zh-Hant': '於行動前作答：須轉換多少、由誰轉換、須取得或提交甚麼及期限',
    'zh-Hans': '在行动前作答：须转换多少、由谁转换、须取得或提交什么及期限',
  },
  'cli.example.clear': {
    en: 'what the cancellation of July 2023 asked for: 233,846 shares (1,200,000 were converted)',
    'zh-Hant': '2023年7月的註銷所需轉換：233,846股（實際轉換1,200,000股）',
    'zh-Hans': '2023年7月的注销所需转换：233,846股（实际转换1,200,000股）',
  },
  'cli.option.act': {
    en: 'the planned acts, a file of the format tenfold/plan/1; - for the standard input',
    'zh-Hant': '擬採取的行動，格式為 tenfold/plan/1 的檔案；- 為標準輸入',
    'zh-Hans': '拟采取的行动，格式为 tenfold/plan/1 的文件；- 为标准输入',
  },
  'cli.option.act-on': {
    en: 'the day of the acts typed below',
    'zh-Hant': '下列各項行動的日子',
    'zh-Hans': '下列各项行动的日期',
  },
  'cli.option.buy-back': {
    en: 'buys back so many shares, cancelled on the same day unless said otherwise',
    'zh-Hant': '購回若干股份，如無另行指明則於同日註銷',
    'zh-Hans': '回购若干股份，如无另行指明则于同日注销',
  },
  'cli.option.cancelled-on': {
    en: 'the day on which what is bought back is cancelled',
    'zh-Hant': '購回股份的註銷日',
    'zh-Hans': '回购股份的注销日',
  },
  'cli.option.into-treasury': {
    en: 'what is bought back goes into treasury',
    'zh-Hant': '購回的股份撥入庫存',
    'zh-Hans': '回购的股份转入库存',
  },
  'cli.option.cancel': {
    en: 'cancels shares that were bought back before',
    'zh-Hant': '註銷早前購回的股份',
    'zh-Hans': '注销早前回购的股份',
  },
  'cli.option.convert': {
    en: 'converts weighted shares of a holder',
    'zh-Hant': '轉換某持有人的不同投票權股份',
    'zh-Hans': '转换某持有人的不同投票权股份',
  },
  'cli.option.place': { en: 'places new shares', 'zh-Hant': '配售新股份', 'zh-Hans': '配售新股份' },
  'cli.option.vest': {
    en: 'shares are issued as awards vest',
    'zh-Hant': '因獎勵歸屬而發行股份',
    'zh-Hans': '因奖励归属而发行股份',
  },
  'cli.option.sell-treasury': { en: 'sells treasury shares', 'zh-Hant': '出售庫存股份', 'zh-Hans': '出售库存股份' },
  'cli.option.transfer': {
    en: 'shares pass from one holder to another, with all rights in them',
    'zh-Hant': '股份連同全部權利由一名持有人轉予另一名',
    'zh-Hans': '股份连同全部权利由一名持有人转予另一名',
  },
  'cli.option.resign': {
    en: 'a director leaves the board',
    'zh-Hant': '董事離任',
    'zh-Hans': '董事离任',
  },
  'cli.option.split': {
    en: 'how a conversion is shared: largest-remainder, each-rounded-up, agreed or volunteer',
    'zh-Hant': '轉換如何分擔："largest-remainder"、"each-rounded-up"、"agreed" 或 "volunteer"',
    'zh-Hans': '转换如何分担："largest-remainder"、"each-rounded-up"、"agreed" 或 "volunteer"',
  },
  'cli.option.agreed': {
    en: 'what each holder has agreed to convert: a file of {"holder": "count"}',
    'zh-Hant': '各持有人同意轉換的股數：內容為 {"holder": "count"} 的檔案',
    'zh-Hans': '各持有人同意转换的股数：内容为 {"holder": "count"} 的文件',
  },
  'cli.option.programme': {
    en: 'many dated steps, a file of the format tenfold/programme/1',
    'zh-Hant': '多個定有日期的步驟，格式為 tenfold/programme/1 的檔案',
    'zh-Hans': '多个定有日期的步骤，格式为 tenfold/programme/1 的文件',
  },
  'cli.option.programme-ics': {
    en: 'also writes the programme as a calendar file',
    'zh-Hant': '另將計劃寫成日曆檔案',
    'zh-Hans': '另将计划写成日历文件',
  },

  'cli.option.keep-clearance': {
    en: 'keeps the answer under a number, for an issuer of the ledger',
    'zh-Hant': '將結論編號保存，僅適用於帳冊內的發行人',
    'zh-Hans': '将结论编号保存，仅适用于账册内的发行人',
  },
  'cli.option.until': {
    en: 'until when what is kept is good; the day of the last act if left out',
    'zh-Hant': '所保存結論的有效期；如不填，則至最後一項行動當日',
    'zh-Hans': '所保存结论的有效期；如不填，则至最后一项行动当日',
  },
  'cli.about.clearances': {
    en: 'Lists kept clearances with what became of each, or shows one',
    'zh-Hant': '列出已保存的事前核查及其後情況，或顯示其中一項',
    'zh-Hans': '列出已保存的事前核查及其后情况，或显示其中一项',
  },
  'cli.example.clearances': {
    en: 'Shows what became of the clearances for SenseTime',
    'zh-Hant': '顯示商湯各項事前核查的其後情況',
    'zh-Hans': '显示商汤各项事前核查的其后情况',
  },
  'cli.clear.kept': {
    en: 'Kept as clearance {number}, good until {until}. What became of it:',
    'zh-Hant': '已保存為第{number}號事前核查，有效至{until}。其後情況可查閱：',
    'zh-Hans': '已保存为第{number}号事前核查，有效至{until}。其后情况可查阅：',
  },

  'cli.place.step': { en: 'step {step}', 'zh-Hant': '步驟{step}', 'zh-Hans': '步骤{step}' },
  'cli.place.repeated-step': {
    en: 'repeated step {step}',
    'zh-Hant': '重複步驟{step}',
    'zh-Hans': '重复步骤{step}',
  },
  'cli.place.day': { en: '{day}', 'zh-Hant': '{day}', 'zh-Hans': '{day}' },
  'cli.next.calendar-written': {
    en: 'The calendar file “{file}” is written: {count} {count|day|days}.',
    'zh-Hant': '已寫成日曆檔案「{file}」：共{count}日。',
    'zh-Hans': '已写成日历文件“{file}”：共{count}日。',
  },

  // What is refused of the words typed.
  'cli.clear.nothing-planned': {
    en: 'Nothing is planned. Name a file with --act or --programme, or type an act such as --buy-back B:1442852 --on 2026-01-05.',
    'zh-Hant':
      '未有指明任何行動。請以 --act 或 --programme 指明檔案，或輸入行動，例如 --buy-back B:1442852 --on 2026-01-05。',
    'zh-Hans':
      '未指明任何行动。请以 --act 或 --programme 指明文件，或输入行动，例如 --buy-back B:1442852 --on 2026-01-05。',
  },
  'cli.clear.no-day': {
    en: 'On which day? Add it as --on 2026-01-05.',
    'zh-Hant': '於何日？請加上日期，例如 --on 2026-01-05。',
    'zh-Hans': '在哪一天？请加上日期，例如 --on 2026-01-05。',
  },
  'cli.clear.act-and-options': {
    en: 'The file of --act has its own steps and days. Leave --on and the other acts out, or put them into the file.',
    'zh-Hant': '--act 的檔案已載有步驟及日期。請刪去 --on 及其他行動，或將其寫入檔案。',
    'zh-Hans': '--act 的文件已载有步骤及日期。请删去 --on 及其他行动，或将其写入文件。',
  },
  'cli.clear.programme-and-act': {
    en: 'A programme has its steps and its split in its file. Leave the other acts, --split and --agreed out, or put them into the file.',
    'zh-Hant': '計劃的步驟及分擔方式載於其檔案。請刪去其他行動、--split 及 --agreed，或將其寫入檔案。',
    'zh-Hans': '计划的步骤及分担方式载于其文件。请删去其他行动、--split 及 --agreed，或将其写入文件。',
  },
  'cli.clear.keep-in-ledger': {
    en: 'A clearance is kept in the ledger, and “{record}” is no issuer there. Bring the record in first: tenfold import FILE',
    'zh-Hant': '事前核查須保存於帳冊，而「{record}」並非帳冊內的發行人。請先匯入紀錄：tenfold import FILE',
    'zh-Hans': '事前核查须保存于账册，而“{record}”不是账册内的发行人。请先导入记录：tenfold import FILE',
  },
  'cli.clear.keep-and-known': {
    en: 'What is kept rests on all that is recorded now. Leave --known out, or --keep.',
    'zh-Hant': '所保存的結論以現時全部紀錄為據。請刪去 --known 或 --keep。',
    'zh-Hans': '所保存的结论以当前全部记录为据。请删去 --known 或 --keep。',
  },
  'cli.clear.without-keep': {
    en: '{option} says something of an answer that is kept. Add --keep, or leave it out.',
    'zh-Hant': '{option}僅適用於須保存的結論。請加上 --keep，或刪去此選項。',
    'zh-Hans': '{option}仅适用于要保存的结论。请加上 --keep，或删去此选项。',
  },
  'cli.clear.programme-kept': {
    en: 'A programme is not kept; its steps are cleared one by one. Leave --keep out, or clear the next step.',
    'zh-Hant': '計劃不作保存，其步驟須逐一核查。請刪去 --keep，或就下一步驟作核查。',
    'zh-Hans': '计划不作保存，其步骤须逐一核查。请删去 --keep，或就下一步骤作核查。',
  },
  'cli.clear.ics-without-programme': {
    en: 'Only a programme has a calendar file. Add --programme FILE, or ask for the duties: tenfold duties RECORD --ics FILE.',
    'zh-Hant': '僅計劃有日曆檔案。請加上 --programme FILE，或查詢責任：tenfold duties RECORD --ics FILE。',
    'zh-Hans': '仅计划有日历文件。请加上 --programme FILE，或查询责任：tenfold duties RECORD --ics FILE。',
  },
  'cli.clear.no-buy-back': {
    en: '--cancelled-on and --into-treasury say what becomes of shares that are bought back. Add --buy-back, or leave them out.',
    'zh-Hant': '--cancelled-on 及 --into-treasury 說明購回股份的去向。請加上 --buy-back，或將其刪去。',
    'zh-Hans': '--cancelled-on 及 --into-treasury 说明回购股份的去向。请加上 --buy-back，或将其删去。',
  },
  'cli.clear.two-ends': {
    en: 'Shares that go into treasury are not cancelled. Keep --into-treasury or --cancelled-on.',
    'zh-Hant': '撥入庫存的股份不會註銷。請只保留 --into-treasury 或 --cancelled-on。',
    'zh-Hans': '转入库存的股份不会注销。请只保留 --into-treasury 或 --cancelled-on。',
  },
  'cli.clear.stdin-twice': {
    en: 'The standard input can be read once only. Name a file for all but one of those given as “-”.',
    'zh-Hant': '標準輸入只能讀取一次。以「-」指明者除一項外，請改為檔案。',
    'zh-Hans': '标准输入只能读取一次。以“-”指明的除一项外，请改为文件。',
  },
  'cli.clear.no-short-form': {
    en: '“{quote}” is not what {option} takes. Write {form}, with colons between.',
    'zh-Hant': '{option} 不接受「{quote}」。請填寫 {form}，以冒號分隔。',
    'zh-Hans': '{option} 不接受“{quote}”。请填写 {form}，以冒号分隔。',
  },
} as const satisfies Catalogue;
