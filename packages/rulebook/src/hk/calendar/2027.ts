import type { CalendarYear } from '@tenfold/kernel';

/** Gazetted in 2026; read in a news report only. Days of severe weather can't be known beforehand. */
export const year2027: CalendarYear = {
  year: 2027,
  holidays: [
    { on: '2027-01-01', name: 'first-of-january' },
    { on: '2027-02-06', name: 'lunar-new-year' },
    { on: '2027-02-08', name: 'lunar-new-year-third-day' },
    { on: '2027-02-09', name: 'lunar-new-year-fourth-day' },
    { on: '2027-03-26', name: 'good-friday' },
    { on: '2027-03-27', name: 'day-following-good-friday' },
    { on: '2027-03-29', name: 'easter-monday' },
    { on: '2027-04-05', name: 'ching-ming' },
    { on: '2027-05-01', name: 'labour-day' },
    { on: '2027-05-13', name: 'buddha' },
    { on: '2027-06-09', name: 'tuen-ng' },
    { on: '2027-07-01', name: 'establishment-day' },
    { on: '2027-09-16', name: 'day-following-mid-autumn' },
    { on: '2027-10-01', name: 'national-day' },
    { on: '2027-10-08', name: 'chung-yeung' },
    { on: '2027-12-25', name: 'christmas-day' },
    { on: '2027-12-27', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [
    { on: '2027-02-05', name: 'lunar-new-year-eve' },
    { on: '2027-12-24', name: 'christmas-eve' },
    { on: '2027-12-31', name: 'new-years-eve' },
  ],
  severeWeather: [],
  source: 'https://a2znews.uk/article/b2/28468',
  textStatus: 'secondary-source',
};
