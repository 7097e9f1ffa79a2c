import type { CalendarYear } from '@tenfold/kernel';

export const year2025: CalendarYear = {
  year: 2025,
  holidays: [
    { on: '2025-01-01', name: 'first-of-january' },
    { on: '2025-01-29', name: 'lunar-new-year' },
    { on: '2025-01-30', name: 'lunar-new-year-second-day' },
    { on: '2025-01-31', name: 'lunar-new-year-third-day' },
    { on: '2025-04-04', name: 'ching-ming' },
    { on: '2025-04-18', name: 'good-friday' },
    { on: '2025-04-19', name: 'day-following-good-friday' },
    { on: '2025-04-21', name: 'easter-monday' },
    { on: '2025-05-01', name: 'labour-day' },
    { on: '2025-05-05', name: 'buddha' },
    { on: '2025-05-31', name: 'tuen-ng' },
    { on: '2025-07-01', name: 'establishment-day' },
    { on: '2025-10-01', name: 'national-day' },
    { on: '2025-10-07', name: 'day-following-mid-autumn' },
    { on: '2025-10-29', name: 'chung-yeung' },
    { on: '2025-12-25', name: 'christmas-day' },
    { on: '2025-12-26', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [
    { on: '2025-01-28', name: 'lunar-new-year-eve' },
    { on: '2025-12-24', name: 'christmas-eve' },
    { on: '2025-12-31', name: 'new-years-eve' },
  ],
  severeWeather: [
    {
      on: '2025-08-05',
      warning: 'black-rainstorm',
      trading: 'whole',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
    {
      on: '2025-09-08',
      warning: 'typhoon',
      trading: 'whole',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
    {
      on: '2025-09-24',
      warning: 'typhoon',
      trading: 'whole',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
  ],
  source: 'https://lovehklife.com/2025-xiangganggongzhongjiaqi.html',
  textStatus: 'secondary-source',
};
