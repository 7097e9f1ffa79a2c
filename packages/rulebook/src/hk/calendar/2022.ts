import type { CalendarYear } from '@tenfold/kernel';

export const year2022: CalendarYear = {
  year: 2022,
  holidays: [
    { on: '2022-01-01', name: 'first-of-january' },
    { on: '2022-02-01', name: 'lunar-new-year' },
    { on: '2022-02-02', name: 'lunar-new-year-second-day' },
    { on: '2022-02-03', name: 'lunar-new-year-third-day' },
    { on: '2022-04-05', name: 'ching-ming' },
    { on: '2022-04-15', name: 'good-friday' },
    { on: '2022-04-16', name: 'day-following-good-friday' },
    { on: '2022-04-18', name: 'easter-monday' },
    { on: '2022-05-02', name: 'day-following-labour-day' },
    { on: '2022-05-09', name: 'day-following-buddha' },
    { on: '2022-06-03', name: 'tuen-ng' },
    { on: '2022-07-01', name: 'establishment-day' },
    { on: '2022-09-12', name: 'second-day-following-mid-autumn' },
    { on: '2022-10-01', name: 'national-day' },
    { on: '2022-10-04', name: 'chung-yeung' },
    { on: '2022-12-26', name: 'first-weekday-after-christmas' },
    { on: '2022-12-27', name: 'second-weekday-after-christmas' },
  ],
  halfDays: [{ on: '2022-01-31', name: 'lunar-new-year-eve' }],
  severeWeather: [
    {
      on: '2022-08-25',
      warning: 'typhoon',
      trading: 'part',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
  ],
  source: 'https://www.gov.hk/sc/about/abouthk/holiday/2022.htm',
  textStatus: 'read-on-its-own-page',
};
