import type { Catalogue } from './catalogue.ts';

/** What each figure is that an issuer can publish and the record can be held against. */
export const figureMessages = {
  'figure.in-issue': { en: 'Class {of} in issue', 'zh-Hant': '{of}類已發行股份', 'zh-Hans': '{of}类已发行股份' },
  'figure.in-issue-total': { en: 'All shares in issue', 'zh-Hant': '全部已發行股份', 'zh-Hans': '全部已发行股份' },
  'figure.treasury': { en: 'Class {of} in treasury', 'zh-Hant': '{of}類庫存股份', 'zh-Hans': '{of}类库存股份' },
  'figure.treasury.all': { en: 'Treasury shares', 'zh-Hant': '庫存股份', 'zh-Hans': '库存股份' },
  'figure.bought-back-not-cancelled': {
    en: 'Class {of} bought back and not cancelled',
    'zh-Hant': '{of}類已購回而未註銷股份',
    'zh-Hans': '{of}类已回购而未注销股份',
  },
  'figure.bought-back-not-cancelled.all': {
    en: 'Shares bought back and not cancelled',
    'zh-Hant': '已購回而未註銷股份',
    'zh-Hans': '已回购而未注销股份',
  },
  'figure.weighted': {
    en: 'Class {of} with weight',
    'zh-Hant': '{of}類仍附不同投票權股份',
    'zh-Hans': '{of}类仍附不同投票权股份',
  },
  'figure.weighted.all': { en: 'Shares with weight', 'zh-Hant': '仍附不同投票權股份', 'zh-Hans': '仍附不同投票权股份' },
  'figure.register-weighted': {
    en: 'Weighted shares on the register of members',
    'zh-Hant': '股東名冊上的不同投票權股份',
    'zh-Hans': '股东名册上的不同投票权股份',
  },
  'figure.votes-total': { en: 'Votes on ordinary matters', 'zh-Hant': '一般事項總票數', 'zh-Hans': '一般事项总票数' },
  'figure.reserved-votes-total': {
    en: 'Votes on reserved matters',
    'zh-Hant': '保留事項總票數',
    'zh-Hans': '保留事项总票数',
  },
  'figure.person-weighted': {
    en: 'Weighted shares of {of}',
    'zh-Hant': '{of}的不同投票權股份',
    'zh-Hans': '{of}的不同投票权股份',
  },
  'figure.person-ordinary': {
    en: 'One-vote shares of {of}',
    'zh-Hant': '{of}的一股一票股份',
    'zh-Hans': '{of}的一股一票股份',
  },
  'figure.person-votes': { en: 'Votes of {of}', 'zh-Hant': '{of}的票數', 'zh-Hans': '{of}的票数' },
  'figure.holder-shares': { en: 'Shares held by {of}', 'zh-Hant': '{of}持有的股份', 'zh-Hans': '{of}持有的股份' },
  'figure.weighted-percent': {
    en: 'Shares with weight, % of all',
    'zh-Hant': '仍附不同投票權股份佔比（%）',
    'zh-Hans': '仍附不同投票权股份占比（%）',
  },
  'figure.register-weighted-percent': {
    en: 'Weighted shares on the register, % of all',
    'zh-Hant': '股東名冊上的不同投票權股份佔比（%）',
    'zh-Hans': '股东名册上的不同投票权股份占比（%）',
  },
  'figure.class-capital-percent': {
    en: 'Class {of}, % of all shares',
    'zh-Hant': '{of}類佔全部股份（%）',
    'zh-Hans': '{of}类占全部股份（%）',
  },
  'figure.class-votes-percent': {
    en: 'Class {of}, % of votes',
    'zh-Hant': '{of}類佔票數（%）',
    'zh-Hans': '{of}类占票数（%）',
  },
  'figure.weighted-votes-percent': {
    en: 'Weighted shares, % of votes',
    'zh-Hant': '不同投票權股份佔票數（%）',
    'zh-Hans': '不同投票权股份占票数（%）',
  },
  'figure.ordinary-votes-percent': {
    en: 'One-vote shares, % of votes',
    'zh-Hant': '一股一票股份佔票數（%）',
    'zh-Hans': '一股一票股份占票数（%）',
  },
  'figure.person-capital-percent': {
    en: '{of}, % of capital',
    'zh-Hant': '{of}佔股本（%）',
    'zh-Hans': '{of}占股本（%）',
  },
  'figure.person-control-percent': {
    en: '{of}, % of capital by control',
    'zh-Hant': '{of}按控制權佔股本（%）',
    'zh-Hans': '{of}按控制权占股本（%）',
  },
  'figure.person-votes-percent': { en: '{of}, % of votes', 'zh-Hant': '{of}佔票數（%）', 'zh-Hans': '{of}占票数（%）' },
  'figure.person-reserved-votes-percent': {
    en: '{of}, % of votes on reserved matters',
    'zh-Hant': '{of}佔保留事項票數（%）',
    'zh-Hans': '{of}占保留事项票数（%）',
  },
  'figure.person-weighted-percent': {
    en: '{of}, % of the weighted shares',
    'zh-Hant': '{of}佔不同投票權股份（%）',
    'zh-Hans': '{of}占不同投票权股份（%）',
  },
  'figure.person-weighted-votes-percent': {
    en: 'Weighted shares of {of}, % of votes',
    'zh-Hant': '{of}的不同投票權股份佔票數（%）',
    'zh-Hans': '{of}的不同投票权股份占票数（%）',
  },
  'figure.holder-percent': {
    en: '{of}, % of all shares',
    'zh-Hant': '{of}佔全部股份（%）',
    'zh-Hans': '{of}占全部股份（%）',
  },
  'figure.shares-percent-of-class': {
    en: '{shares} shares, % of class {of}',
    'zh-Hant': '{shares}股佔{of}類（%）',
    'zh-Hans': '{shares}股占{of}类（%）',
  },
  'figure.shares-percent-of-total': {
    en: '{shares} shares, % of all',
    'zh-Hant': '{shares}股佔全部股份（%）',
    'zh-Hans': '{shares}股占全部股份（%）',
  },
  'figure.shares-percent-of-votes': {
    en: '{shares} shares, % of votes',
    'zh-Hant': '{shares}股佔票數（%）',
    'zh-Hans': '{shares}股占票数（%）',
  },
  'figure.conversion-effect-percent': {
    en: 'All weighted shares if converted, % of all',
    'zh-Hant': '不同投票權股份如全數轉換佔全部股份（%）',
    'zh-Hans': '不同投票权股份如全部转换占全部股份（%）',
  },
  'figure.supposing.enlarged': {
    en: '{figure}, with {shares} more {shares|share|shares} in issue',
    'zh-Hant': '{figure}（假設多發行{shares}股）',
    'zh-Hans': '{figure}（假设多发行{shares}股）',
  },
  'figure.supposing.without': {
    en: '{figure}, without {shares} of the shares in issue',
    'zh-Hant': '{figure}（不計其中{shares}股）',
    'zh-Hans': '{figure}（不计其中{shares}股）',
  },
} as const satisfies Catalogue;
