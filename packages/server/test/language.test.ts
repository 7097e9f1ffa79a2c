import { describe, expect, test } from 'vitest';
import { languageAccepted, refuseLanguage } from '../src/route/language.ts';

describe('the language that a browser asks for (RFC 9110, 12.5.4)', () => {
  test.each([
    ['', 'en'],
    ['zh-HK', 'zh-Hant'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['en;q=0.5, zh-Hans;q=0.9', 'zh-Hans'],
    ['fr-FR, de;q=0.9, zh-MO;q=0.1', 'zh-Hant'],
    ['fr', 'en'],
    ['zh;q=0, en', 'en'],
    ['*', 'en'],
    [';;;q=,,zh-HK;q=2', 'zh-Hant'],
  ])('%j is %s', (header, language) => {
    expect(languageAccepted(header)).toBe(language);
  });
});

test('a language that is none of ours is refused with the one that was probably meant', () => {
  expect(refuseLanguage('ZH-hant')).toBeNull();
  expect(refuseLanguage('zh_TW')).toMatchObject({
    key: 'cli.unknown-language-near',
    figures: { near: { quote: 'zh-Hant' } },
  });
  expect(refuseLanguage('klingon')).toMatchObject({ key: 'cli.unknown-language' });
});
