import { message } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import type { Language } from '../../src/messages/languages.ts';
import { NoSentence } from '../../src/messages/render.ts';
import { addSentences, render } from '../../src/messages/sentences.ts';

const key = 'server.problem.forbidden';
const texts = { en: 'Not permitted', 'zh-Hant': '未獲授權', 'zh-Hans': '没有权限' };

const said = (language: Language): string => render(message(key), { language, names: () => null });

test('a sentence can be said once it is loaded, in each language that was', () => {
  expect(() => said('en')).toThrow(NoSentence);
  addSentences([{ [key]: { en: texts.en } }]);
  expect(said('en')).toBe(texts.en);
  expect(() => said('zh-Hant')).toThrow(NoSentence);
  addSentences([{ [key]: { 'zh-Hant': texts['zh-Hant'] } }]);
  expect([said('en'), said('zh-Hant')]).toEqual([texts.en, texts['zh-Hant']]);
});

test('whoever loads them all can say them all', async () => {
  await import('../../src/messages/index.ts');
  expect(said('zh-Hans')).toBe(texts['zh-Hans']);
  expect(render(message('seal.clause.V1'), { language: 'en', names: () => null })).toMatch(/^The file is JSON/);
});
