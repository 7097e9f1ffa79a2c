import type { CalendarYear } from '@tenfold/kernel';

export const year2019: CalendarYear = {
  year: 2019,
  holidays: [
    { on: '2019-01-01', name: 'first-of-january' },
    { on: '2019-02-05', name: 'lunar-new-year' },
    { on: '2019-02-06', name: 'lunar-new-year-second-day' },
    { on: '2019-02-07', name: 'lunar-new-year-third-day' },
    { on: '2019-04-05', name: 'ching-ming' },
    { on: '2019-04-19', name: 'good-friday' },
    { on: '2019-04-20', name: 'day-following-good-friday' },
    { on: '2019-04-22', name: 'easter-monday' },
    { on: '2019-05-01', name: 'labour-day' },
    { on: '2019-05-13', name: 'day-following-buddha' },
    { on: '2019-06-07', name: 'tuen-ng' },
    { on: '2019-07-01', name: 'establishment-day' },
    { on: '2019-09-14', name: 'day-following-mid-autumn' },
    { on: '2019-10-01', name: 'national-day' },
    { on: '2019-10-07', name: 'chung-yeung' },
    { on: '2019-12-25', name: 'christmas-day' },
    { on: '2019-12-26', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [
    { on: '2019-02-04', name: 'lunar-new-year-eve' },
    { on: '2019-12-24', name: 'christmas-eve' },
    { on: '2019-12-31', name: 'new-years-eve' },
  ],
  severeWeather: [],
  source: 'https://hkpost.com.hk/20180514_10262',
  textStatus: 'secondary-source',
};
