import type { CalendarYear } from '@tenfold/kernel';

export const year2023: CalendarYear = {
  year: 2023,
  holidays: [
    { on: '2023-01-02', name: 'day-following-first-of-january' },
    { on: '2023-01-23', name: 'lunar-new-year-second-day' },
    { on: '2023-01-24', name: 'lunar-new-year-third-day' },
    { on: '2023-01-25', name: 'lunar-new-year-fourth-day' },
    { on: '2023-04-05', name: 'ching-ming' },
    { on: '2023-04-07', name: 'good-friday' },
    { on: '2023-04-08', name: 'day-following-good-friday' },
    { on: '2023-04-10', name: 'easter-monday' },
    { on: '2023-05-01', name: 'labour-day' },
    { on: '2023-05-26', name: 'buddha' },
    { on: '2023-06-22', name: 'tuen-ng' },
    { on: '2023-07-01', name: 'establishment-day' },
    { on: '2023-09-30', name: 'day-following-mid-autumn' },
    { on: '2023-10-02', name: 'day-following-national-day' },
    { on: '2023-10-23', name: 'chung-yeung' },
    { on: '2023-12-25', name: 'christmas-day' },
    { on: '2023-12-26', name: 'first-weekday-after-christmas' },
  ],
  halfDays: [],
  severeWeather: [
    {
      on: '2023-07-17',
      warning: 'typhoon',
      trading: 'none',
      source:
        'https://www.forexlive.com/news/hong-kong-exchange-has-cancelled-all-monday-trading-due-to-typhoon-20230717/',
      textStatus: 'secondary-source',
    },
    {
      on: '2023-09-01',
      warning: 'typhoon',
      trading: 'none',
      source: 'https://www.scmp.com/business/markets/article/3233800/',
      textStatus: 'secondary-source',
    },
    {
      on: '2023-09-08',
      warning: 'black-rainstorm',
      trading: 'none',
      source: 'https://www.scmp.com/business/markets/article/3233800/',
      textStatus: 'secondary-source',
    },
    {
      on: '2023-10-09',
      warning: 'typhoon',
      trading: 'part',
      source: 'general knowledge, not compared with the notices of the exchange',
      textStatus: 'not-checked',
    },
  ],
  source: 'https://partnernet.hktb.com/japan/jp/industry_news/local_updates/index.html?id=6117',
  textStatus: 'secondary-source',
};
