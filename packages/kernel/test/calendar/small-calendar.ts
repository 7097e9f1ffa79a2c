import type { CalendarYear, TradingCalendar } from '../../src/calendar/trading-calendar.ts';

/** Two years of an invented market: one holiday on a Monday, one half-day before it, and weather of each sort. */
const first: CalendarYear = {
  year: 2024,
  holidays: [
    { on: '2024-01-01', name: 'first-of-january' },
    { on: '2024-04-01', name: 'easter-monday' },
  ],
  halfDays: [{ on: '2024-12-31', name: 'new-years-eve' }],
  severeWeather: [
    { on: '2024-09-06', warning: 'typhoon', trading: 'none', source: 'invented', textStatus: 'not-checked' },
    { on: '2024-09-10', warning: 'black-rainstorm', trading: 'part', source: 'invented', textStatus: 'not-checked' },
    { on: '2024-11-14', warning: 'typhoon', trading: 'whole', source: 'invented', textStatus: 'not-checked' },
  ],
  source: 'invented',
  textStatus: 'not-checked',
};

export const smallCalendar: TradingCalendar = {
  id: 'small',
  offset: '+08:00',
  hours: { preOpening: '09:00', morning: '09:30', morningEnds: '12:00', afternoonEnds: '16:00' },
  years: [
    first,
    {
      ...first,
      year: 2025,
      holidays: [{ on: '2025-01-01', name: 'first-of-january' }],
      halfDays: [],
      severeWeather: [],
    },
  ],
};
