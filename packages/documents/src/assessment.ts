/**
 * What assesses an issuer and says so, without the sentences that an assessment does not say: a program that starts often, or
 * that is sent over a network, begins with this. Whatever else it comes to say, it loads then, with the whole package or with
 * `@tenfold/documents/messages`.
 */
export * from './asked/index.ts';
export * from './capital/index.ts';
export * from './check/index.ts';
export * from './holdings/index.ts';
export * from './instrument/reading-version.ts';
export * from './messages/catalogue.ts';
export * from './messages/format-figure.ts';
export * from './messages/languages.ts';
export { printable } from './messages/printable.ts';
export { NoSentence, renderFrom } from './messages/render.ts';
export { addSentences, render } from './messages/sentences.ts';
export * from './page/page.ts';
