import type { CalendarYear } from '@tenfold/kernel';

export const year2021: CalendarYear = {
  year: 2021,
  holidays: [
    { on: '2021-01-01', name: 'first-of-january' },
    { on: '2021-02-12', name: 'lunar-new-year' },
    { on: '2021-02-13', name: 'lunar-new-year-second-day' },
    { on: '2021-02-15', name: 'lunar-new-year-fourth-day' },
    { on: '2021-04-02', name: 'good-friday' },
    { on: '2021-04-03', name: 'day-following-good-friday' },
    { on: '2021-04-05', name: 'day-following-ching-ming' },
    { on: '2021-04-06', name: 'day-following-easter-monday' },
    { on: '2021-05-01', name: 'labour-day' },
    { on: '2021-05-19', name: 'buddha' },
    { on: '2021-06-14', name: 'tuen-ng' },
    { on: '2021-07-01', name: 'establishment-day' },
    { on: '2021-09-22', name: 'day-following-mid-autumn' },
    { on: '2021-10-01', name: 'national-day' },
    { on: '2021-10-14', name: 'chung-yeung' },
    { on: '2021-12-25', name: 'christmas-day' },
    { on: '2021-12-27', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [
    { on: '2021-02-11', name: 'lunar-new-year-eve' },
    { on: '2021-12-24', name: 'christmas-eve' },
    { on: '2021-12-31', name: 'new-years-eve' },
  ],
  severeWeather: [
    {
      on: '2021-06-28',
      warning: 'black-rainstorm',
      trading: 'part',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
    {
      on: '2021-10-08',
      warning: 'black-rainstorm',
      trading: 'part',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
    {
      on: '2021-10-13',
      warning: 'typhoon',
      trading: 'none',
      source: 'exchange_calendars, Hong Kong, https://github.com/gerrymanoim/exchange_calendars',
      textStatus: 'secondary-source',
    },
  ],
  source: 'https://km.kinlong.cn:9688/blogs/l-y/entry/2021年公众假期_香港地区',
  textStatus: 'secondary-source',
};
