import type { CalendarYear } from '@tenfold/kernel';

export const year2018: CalendarYear = {
  year: 2018,
  holidays: [
    { on: '2018-01-01', name: 'first-of-january' },
    { on: '2018-02-16', name: 'lunar-new-year' },
    { on: '2018-02-17', name: 'lunar-new-year-second-day' },
    { on: '2018-02-19', name: 'lunar-new-year-fourth-day' },
    { on: '2018-03-30', name: 'good-friday' },
    { on: '2018-03-31', name: 'day-following-good-friday' },
    { on: '2018-04-02', name: 'easter-monday' },
    { on: '2018-04-05', name: 'ching-ming' },
    { on: '2018-05-01', name: 'labour-day' },
    { on: '2018-05-22', name: 'buddha' },
    { on: '2018-06-18', name: 'tuen-ng' },
    { on: '2018-07-02', name: 'day-following-establishment-day' },
    { on: '2018-09-25', name: 'day-following-mid-autumn' },
    { on: '2018-10-01', name: 'national-day' },
    { on: '2018-10-17', name: 'chung-yeung' },
    { on: '2018-12-25', name: 'christmas-day' },
    { on: '2018-12-26', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [
    { on: '2018-02-15', name: 'lunar-new-year-eve' },
    { on: '2018-12-24', name: 'christmas-eve' },
    { on: '2018-12-31', name: 'new-years-eve' },
  ],
  severeWeather: [],
  source: 'https://holidays-calendar.net/2018/calendar_en/hongkong_en.html',
  textStatus: 'secondary-source',
};
