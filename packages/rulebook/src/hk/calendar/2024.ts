import type { CalendarYear } from '@tenfold/kernel';

export const year2024: CalendarYear = {
  year: 2024,
  holidays: [
    { on: '2024-01-01', name: 'first-of-january' },
    { on: '2024-02-10', name: 'lunar-new-year' },
    { on: '2024-02-12', name: 'lunar-new-year-third-day' },
    { on: '2024-02-13', name: 'lunar-new-year-fourth-day' },
    { on: '2024-03-29', name: 'good-friday' },
    { on: '2024-03-30', name: 'day-following-good-friday' },
    { on: '2024-04-01', name: 'easter-monday' },
    { on: '2024-04-04', name: 'ching-ming' },
    { on: '2024-05-01', name: 'labour-day' },
    { on: '2024-05-15', name: 'buddha' },
    { on: '2024-06-10', name: 'tuen-ng' },
    { on: '2024-07-01', name: 'establishment-day' },
    { on: '2024-09-18', name: 'day-following-mid-autumn' },
    { on: '2024-10-01', name: 'national-day' },
    { on: '2024-10-11', name: 'chung-yeung' },
    { on: '2024-12-25', name: 'christmas-day' },
    { on: '2024-12-26', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [
    { on: '2024-02-09', name: 'lunar-new-year-eve' },
    { on: '2024-12-24', name: 'christmas-eve' },
    { on: '2024-12-31', name: 'new-years-eve' },
  ],
  severeWeather: [
    {
      on: '2024-09-06',
      warning: 'typhoon',
      trading: 'none',
      source:
        'https://mondovisione.com/media-and-resources/news/hkex-no-trading-today-in-securities-and-derivatives-markets-due-to-issuance-of-9/',
      textStatus: 'secondary-source',
    },
    {
      on: '2024-11-14',
      warning: 'typhoon',
      trading: 'whole',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
  ],
  source: 'https://www.dimsumdaily.hk/hk-government-gazettes-list-of-general-holidays-for-2024/',
  textStatus: 'secondary-source',
};
