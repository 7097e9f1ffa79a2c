export * from './check/index.ts';
export * from './instrument/read-instrument.ts';
export * from './instrument/reading-version.ts';
export * from './messages/catalogue.ts';
export * from './messages/format-figure.ts';
export * from './messages/index.ts';
export * from './messages/languages.ts';
export * from './page/page.ts';
