import type { Catalogue } from './catalogue.ts';

/** What was done: the report of best endeavours. */
export const endeavoursMessages = {
  'endeavours.title': {
    en: 'What was done: best endeavours',
    'zh-Hant': '所作努力',
    'zh-Hans': '所做努力',
  },
  'endeavours.not-judged': {
    en: 'This lists what is recorded. Whether it was enough is a question for a court, and nothing here answers it.',
    'zh-Hant': '本報告僅列出已記錄的事項。是否足夠屬法院裁決的問題，本產品不作判斷。',
    'zh-Hans': '本报告仅列出已记录的事项。是否足够属法院裁决的问题，本产品不作判断。',
  },
  'endeavours.only': { en: 'Only {person}.', 'zh-Hant': '僅列{person}。', 'zh-Hans': '仅列{person}。' },
  'endeavours.nobody': {
    en: 'No beneficiary is recorded.',
    'zh-Hant': '並無受益人的紀錄。',
    'zh-Hans': '没有受益人的记录。',
  },
  'endeavours.person': { en: '{person}', 'zh-Hant': '{person}', 'zh-Hans': '{person}' },
  'endeavours.no-promise': {
    en: 'No undertaking of this beneficiary is recorded, so nothing is known that was promised.',
    'zh-Hant': '並無該受益人承諾的紀錄，未知曾作何承諾。',
    'zh-Hans': '没有该受益人承诺的记录，不知曾作何承诺。',
  },
  'endeavours.promised': {
    en: 'Promised on {since}.',
    'zh-Hant': '於{since}作出承諾。',
    'zh-Hans': '于{since}作出承诺。',
  },
  'endeavours.promised-until': {
    en: 'Promised on {since}; the promise ended on {ended}.',
    'zh-Hant': '於{since}作出承諾；承諾已於{ended}終止。',
    'zh-Hans': '于{since}作出承诺；承诺已于{ended}终止。',
  },
  'endeavours.label.done': { en: 'Recorded', 'zh-Hant': '已記錄', 'zh-Hans': '已记录' },
  'endeavours.label.open': { en: 'Nothing recorded', 'zh-Hant': '未有記錄', 'zh-Hans': '未记录' },
  'endeavours.none': { en: 'Nothing is recorded.', 'zh-Hant': '未有任何記錄。', 'zh-Hans': '没有任何记录。' },
  'endeavours.no-acts': {
    en: 'No act of the company or a vehicle is recorded since the promise.',
    'zh-Hant': '作出承諾以來，並無公司或工具行為的紀錄。',
    'zh-Hans': '作出承诺以来，没有公司或工具行为的记录。',
  },
  'endeavours.done': { en: '{on}: {what}', 'zh-Hant': '{on}：{what}', 'zh-Hans': '{on}：{what}' },
  'endeavours.about-provision': { en: 'for {provision}', 'zh-Hant': '就{provision}', 'zh-Hans': '就{provision}' },
  'endeavours.about-vehicle': { en: 'with {vehicle}', 'zh-Hant': '對{vehicle}', 'zh-Hans': '对{vehicle}' },
  'endeavours.company': { en: 'the company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  'endeavours.about-concerning': {
    en: 'concerning {concerning}',
    'zh-Hant': '涉及{concerning}',
    'zh-Hans': '涉及{concerning}',
  },
  'endeavours.about-act': { en: 'on “{act}”', 'zh-Hant': '關於「{act}」', 'zh-Hans': '关于“{act}”' },
  'endeavours.about-document': { en: 'a file is kept', 'zh-Hant': '已存檔', 'zh-Hans': '已存档' },
  'endeavours.open-once': {
    en: '{first}: {act} (under {provisions}).',
    'zh-Hant': '{first}：{act}（涉及{provisions}）。',
    'zh-Hans': '{first}：{act}（涉及{provisions}）。',
  },
  'endeavours.open-often': {
    en: '{first} to {last}, {count} times: {act} (under {provisions}).',
    'zh-Hant': '{first}至{last}，共{count}次：{act}（涉及{provisions}）。',
    'zh-Hans': '{first}至{last}，共{count}次：{act}（涉及{provisions}）。',
  },
  'cli.about.endeavours': {
    en: 'Reports what beneficiaries did so that company and vehicles should comply',
    'zh-Hant': '列出受益人為促使公司及工具遵守規則所作的努力',
    'zh-Hans': '列出受益人为促使公司及工具遵守规则所做的努力',
  },
  'cli.example.endeavours': {
    en: 'what one of them did, and of which acts nothing is recorded',
    'zh-Hant': '其中一人所作的努力，以及未有記錄的行為',
    'zh-Hans': '其中一人所做的努力，以及未记录的行为',
  },
  'cli.option.endeavours-person': {
    en: 'only what this person did',
    'zh-Hant': '只列此人士所作的努力',
    'zh-Hans': '只列此人士所做的努力',
  },
} as const satisfies Catalogue;
