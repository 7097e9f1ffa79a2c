import { expect, test } from 'vitest';
import { languageNamed, languageOfLocale, nameIn } from '../../src/messages/languages.ts';

test.each([
  ['zh_HK.UTF-8', 'zh-Hant'],
  ['zh_TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh_MO.Big5', 'zh-Hant'],
  ['zh_CN.UTF-8', 'zh-Hans'],
  ['zh_Hans_HK', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['en_GB.UTF-8', 'en'],
  ['C.UTF-8', 'en'],
  ['de_DE', 'en'],
  ['', 'en'],
])('the locale %s asks for %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

test.each([
  ['en', 'en'],
  ['zh-Hant', 'zh-Hant'],
  ['ZH-hans', 'zh-Hans'],
  ['zh', null],
  ['fr', null],
])('the tag %s names %s', (tag, language) => {
  expect(languageNamed(tag)).toBe(language);
});

test('without any name there is none', () => {
  expect(nameIn(null, 'en')).toBe(null);
});
