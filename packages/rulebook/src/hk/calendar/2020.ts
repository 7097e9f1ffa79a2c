import type { CalendarYear } from '@tenfold/kernel';

/** No copy of the gazetted list was found; the days agree with two open calendars. */
export const year2020: CalendarYear = {
  year: 2020,
  holidays: [
    { on: '2020-01-01', name: 'first-of-january' },
    { on: '2020-01-25', name: 'lunar-new-year' },
    { on: '2020-01-27', name: 'lunar-new-year-third-day' },
    { on: '2020-01-28', name: 'lunar-new-year-fourth-day' },
    { on: '2020-04-04', name: 'ching-ming' },
    { on: '2020-04-10', name: 'good-friday' },
    { on: '2020-04-11', name: 'day-following-good-friday' },
    { on: '2020-04-13', name: 'easter-monday' },
    { on: '2020-04-30', name: 'buddha' },
    { on: '2020-05-01', name: 'labour-day' },
    { on: '2020-06-25', name: 'tuen-ng' },
    { on: '2020-07-01', name: 'establishment-day' },
    { on: '2020-10-01', name: 'national-day' },
    { on: '2020-10-02', name: 'day-following-mid-autumn' },
    { on: '2020-10-26', name: 'day-following-chung-yeung' },
    { on: '2020-12-25', name: 'christmas-day' },
    { on: '2020-12-26', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [
    { on: '2020-01-24', name: 'lunar-new-year-eve' },
    { on: '2020-12-24', name: 'christmas-eve' },
    { on: '2020-12-31', name: 'new-years-eve' },
  ],
  severeWeather: [
    {
      on: '2020-08-19',
      warning: 'typhoon',
      trading: 'part',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
    {
      on: '2020-10-13',
      warning: 'typhoon',
      trading: 'none',
      source: 'exchange_calendars, Hong Kong, https://github.com/gerrymanoim/exchange_calendars',
      textStatus: 'secondary-source',
    },
  ],
  source: 'date-holidays 3.37.0, Hong Kong',
  textStatus: 'not-checked',
};
