import { periodicPaper } from './periodic-paper.ts';

export const reports = periodicPaper({
  name: 'reports',
  provision: '13.46',
  title: { en: 'Annual and interim reports', 'zh-Hant': '年報及中期報告', 'zh-Hans': '年报及中期报告' },
  paraphrase: {
    en: 'The annual report is published within four months of the end of the financial year, the interim report within three months of the end of its first half. As generally known; not checked.',
    'zh-Hant': '年報須於財政年度結束後四個月內刊發，中期報告須於上半年結束後三個月內刊發。此為一般所知，未經核對。',
    'zh-Hans': '年报须于财政年度结束后四个月内刊发，中期报告须于上半年结束后三个月内刊发。此为一般所知，未经核对。',
  },
  months: { year: 4, halfYear: 3 },
  papers: { year: 'annual-report', 'half-year': 'interim-report' },
});
