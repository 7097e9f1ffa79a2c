import { periodicPaper } from './periodic-paper.ts';

export const results = periodicPaper({
  name: 'results',
  provision: '13.49',
  title: { en: 'Annual and interim results', 'zh-Hant': '全年及中期業績', 'zh-Hans': '全年及中期业绩' },
  paraphrase: {
    en: 'Results are announced within three months of the end of the financial year and two months of the end of its first half. As generally known; not checked.',
    'zh-Hant': '全年業績須於財政年度結束後三個月內公布，中期業績須於上半年結束後兩個月內公布。此為一般所知，未經核對。',
    'zh-Hans': '全年业绩须于财政年度结束后三个月内公布，中期业绩须于上半年结束后两个月内公布。此为一般所知，未经核对。',
  },
  months: { year: 3, halfYear: 2 },
  papers: { year: 'annual-results', 'half-year': 'interim-results' },
});
