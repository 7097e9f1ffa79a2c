import {
  checkJson,
  checkOpened,
  checkPage,
  languages,
  NoSentence,
  openRecord,
  render,
  timesOf,
} from '@tenfold/documents/assessment';
import { message } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import { readRecordFile } from '../../src/record/read-record-file.ts';
import { said } from '../../src/sentences.ts';
import { noon, root } from '../run-command.ts';

const times = timesOf(new Map(), noon);
if ('key' in times) throw new Error(times.key);

const missing = (): string =>
  render(message('cli.fault', { what: { quote: 'x' } }), { language: 'en', names: () => null });

test.each(['invented', 'kanzhun', 'sensetime', 'xiaomi'])(
  'to check %s takes the sentences of the start only',
  async (name) => {
    const { record } = await readRecordFile(`${root}/examples/${name}.json`);
    if (record === null) throw new Error(name);
    const opened = openRecord(record, times);
    if ('problems' in opened) throw new Error(name);
    for (const language of languages) {
      const check = checkOpened(opened, { times, language, papers: new Map() });
      expect(checkPage(check, language).length).toBeGreaterThan(5);
      expect(checkJson(check, language)).toMatchObject({ format: 'tenfold/check/1', language });
    }
    expect(missing).toThrow(NoSentence);
  },
);

test('a text that needs another sentence is made once all are loaded', async () => {
  expect(missing).toThrow(NoSentence);
  expect(await said(missing)).toBe(missing());
});

test('a sentence that there is none of stays a fault', async () => {
  const none = (): string => render(message('cli.no-such-sentence'), { language: 'en', names: () => null });
  await expect(said(none)).rejects.toThrow('fault: no text for the key cli.no-such-sentence');
});
