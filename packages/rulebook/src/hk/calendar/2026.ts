import type { CalendarYear } from '@tenfold/kernel';

export const year2026: CalendarYear = {
  year: 2026,
  holidays: [
    { on: '2026-01-01', name: 'first-of-january' },
    { on: '2026-02-17', name: 'lunar-new-year' },
    { on: '2026-02-18', name: 'lunar-new-year-second-day' },
    { on: '2026-02-19', name: 'lunar-new-year-third-day' },
    { on: '2026-04-03', name: 'good-friday' },
    { on: '2026-04-04', name: 'day-following-good-friday' },
    { on: '2026-04-06', name: 'day-following-ching-ming' },
    { on: '2026-04-07', name: 'day-following-easter-monday' },
    { on: '2026-05-01', name: 'labour-day' },
    { on: '2026-05-25', name: 'day-following-buddha' },
    { on: '2026-06-19', name: 'tuen-ng' },
    { on: '2026-07-01', name: 'establishment-day' },
    { on: '2026-09-26', name: 'day-following-mid-autumn' },
    { on: '2026-10-01', name: 'national-day' },
    { on: '2026-10-19', name: 'day-following-chung-yeung' },
    { on: '2026-12-25', name: 'christmas-day' },
    { on: '2026-12-26', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [
    { on: '2026-02-16', name: 'lunar-new-year-eve' },
    { on: '2026-12-24', name: 'christmas-eve' },
    { on: '2026-12-31', name: 'new-years-eve' },
  ],
  severeWeather: [],
  source: 'https://www.info.gov.hk/gia/general/202505/16/P2025051300354.htm',
  textStatus: 'read-on-its-own-page',
};
