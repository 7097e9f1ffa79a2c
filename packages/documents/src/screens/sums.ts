import type { Catalogue } from '../messages/catalogue.ts';

/** What the figures of a reason are, set out as a sum, by the rule and the figure's name; and the two days of a comparison. */
export const sumMessages = {
  'sum.value': { en: '{figure}', 'zh-Hant': '{figure}', 'zh-Hans': '{figure}' },

  'sum.8A.09.floor': {
    en: 'Others must be able to cast at least',
    'zh-Hant': '其他股東最少須可投',
    'zh-Hans': '其他股东最少须可投',
  },
  'sum.8A.09.share': { en: 'They can cast', 'zh-Hant': '其他股東可投', 'zh-Hans': '其他股东可投' },
  'sum.8A.09.worst': { en: 'They can cast no less than', 'zh-Hant': '其他股東最少可投', 'zh-Hans': '其他股东最少可投' },
  'sum.8A.09.best': { en: 'and no more than', 'zh-Hant': '最多可投', 'zh-Hans': '最多可投' },
  'sum.8A.09.limit': {
    en: 'Kept if beneficiaries hold no more one-vote shares than',
    'zh-Hant': '受益人持有的一股一票股份不超過下列數目即獲遵守',
    'zh-Hans': '受益人持有的一股一票股份不超过下列数目即获遵守',
  },

  'sum.8A.13.ratchet': {
    en: 'Lowest part since listing',
    'zh-Hant': '上市以來最低佔比',
    'zh-Hans': '上市以来最低占比',
  },
  'sum.8A.13.now': { en: 'Part on this day', 'zh-Hant': '當日佔比', 'zh-Hans': '当日占比' },
  'sum.8A.13.left': { en: 'Still to be converted', 'zh-Hant': '尚待轉換', 'zh-Hans': '尚待转换' },

  'sum.8A.15.required': { en: 'To be converted in all', 'zh-Hant': '合共須轉換', 'zh-Hans': '合计须转换' },
  'sum.8A.15.converted': { en: 'Converted in all', 'zh-Hant': '合共已轉換', 'zh-Hans': '合计已转换' },
  'sum.8A.15.part': { en: 'Part of this beneficiary', 'zh-Hant': '該受益人的部分', 'zh-Hans': '该受益人的部分' },
  'sum.8A.15.his': { en: 'Converted of it', 'zh-Hant': '其中已轉換', 'zh-Hans': '其中已转换' },
  'sum.8A.15.short': { en: 'Too few by', 'zh-Hant': '不足', 'zh-Hans': '不足' },

  'compared.title': { en: 'From {after} to {until}', 'zh-Hant': '由{after}至{until}', 'zh-Hans': '由{after}至{until}' },
  'compared.nothing': {
    en: 'Every finding is answered alike on both days.',
    'zh-Hant': '兩日的各項判斷均相同。',
    'zh-Hans': '两日的各项判断均相同。',
  },
  'compared.before': { en: 'before', 'zh-Hant': '之前', 'zh-Hans': '之前' },
  'compared.after': { en: 'after', 'zh-Hant': '之後', 'zh-Hans': '之后' },
  'compared.no-answer': { en: 'not asked', 'zh-Hant': '未有此項', 'zh-Hans': '没有此项' },
  'compared.unknown': { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
  'compared.capital': { en: 'Capital and votes', 'zh-Hant': '股本與投票權', 'zh-Hans': '股本与投票权' },
  'compared.total': { en: 'All shares', 'zh-Hant': '全部股份', 'zh-Hans': '全部股份' },
  'compared.weighted': { en: 'With weight', 'zh-Hant': '仍附不同投票權', 'zh-Hans': '仍附不同投票权' },
  'compared.ratio': { en: 'Weighted part of all', 'zh-Hant': '不同投票權股份佔比', 'zh-Hans': '不同投票权股份占比' },
  'compared.ratchet': {
    en: 'Not to rise above (8A.13)',
    'zh-Hant': '不得高於（第8A.13條）',
    'zh-Hans': '不得高于（第8A.13条）',
  },
  'compared.votes': { en: 'Votes on ordinary matters', 'zh-Hant': '一般事項總票數', 'zh-Hans': '一般事项总票数' },
  'compared.entries': {
    en: '{count} {count|entry|entries} in between',
    'zh-Hant': '期間有{count}項記項',
    'zh-Hans': '期间有{count}项记项',
  },
} as const satisfies Catalogue;
