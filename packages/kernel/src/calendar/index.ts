export * from './business-days.ts';
export * from './kind-of-day.ts';
export * from './sessions.ts';
export * from './trading-calendar.ts';
