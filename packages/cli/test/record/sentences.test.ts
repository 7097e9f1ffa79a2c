import { catalogue, languages, render } from '@tenfold/documents';
import type { Message } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { systemProblem } from '../../src/record/file-problem.ts';
import { readRecordChunks } from '../../src/record/read-record-file.ts';
import { inChunks, recordText } from './chunks.ts';

const good = recordText();

/** The record with the text `from` in it written as `to`. */
const changed = (from: string, to: string): string => good.replace(from, to);

/** Its entry followed by others, each with the members given in place of its own. */
function followedBy(...others: readonly Readonly<Record<string, unknown>>[]): string {
  const json = JSON.parse(good) as { readonly entries: readonly object[] };
  return JSON.stringify({
    ...json,
    entries: [...json.entries, ...others.map((other) => ({ ...json.entries[0], ...other }))],
  });
}

/** A file for each thing that can be said of one. */
const faulty: readonly (string | Buffer)[] = [
  '',
  'x',
  '%PDF-1.7',
  Buffer.from('{"a":"\0"}'),
  Buffer.from(good, 'utf16le'),
  Buffer.from('{"a":"é"}', 'latin1'),
  good.slice(0, -1),
  `${good}}`,
  changed('"issuer"', 'issuer'),
  changed('"issuer":', '"issuer"'),
  changed('"issuer":{', '"issuer":,{'),
  changed('},"entries"', '}}'),
  changed('"delisted"', '"delisted'),
  changed('"delisted",', '"delisted\n,'),
  changed('delisted', String.raw`\delisted`),
  changed('[', '['.repeat(80)),
  changed('Announcement', 'x'.repeat(17 * 1024 * 1024)),
  changed('"id":"delisted"', '"id":"delisted","id":"other"'),
  changed('record/1', 'record/2'),
  changed('assumed', 'assume'),
  changed('"kind"', '"kinds"'),
  changed('issuer-delisted', 'issuer-delistd'),
  changed('issuer-delisted', 'dividend-paid'),
  changed('"2024-06-26"', '"yesterday"'),
  changed('"2024-06-26"', '20240626'),
  changed('"source"', '"fields":{"page":12345678901234567890},"source"'),
  changed('"source"', '"fields":{"page":1.5},"source"'),
  changed(
    '"issuer-delisted","effective":"2024-06-26"',
    '"beneficiary-recognised","effective":"2024-06-27","fields":{"person":"chan"}',
  ),
  followedBy({}),
  followedBy({ id: 'b', supersedes: 'b' }),
  followedBy({ id: 'b', supersedes: 'c' }),
  followedBy({ id: 'b', supersedes: 'c' }, { id: 'c', supersedes: 'b' }),
  followedBy({ id: 'b', supersedes: 'delisted', recorded: '2024-06-26T17:59:59+08:00' }),
  followedBy({ id: 'b', supersedes: 'delisted' }, { id: 'c', supersedes: 'delisted' }),
];

async function messagesOf(file: string | Buffer): Promise<readonly Message[]> {
  const { problems } = await readRecordChunks(inChunks(Buffer.from(file as string)));
  return problems.map(({ message }) => message);
}

const fromSystem = ['ENOENT', 'EISDIR', 'EACCES', 'EIO'].map((code) =>
  systemProblem(Object.assign(new Error(code), { code }), 'record.json'),
);

const said = [...(await Promise.all(faulty.map(messagesOf))).flat(), ...fromSystem];

test('every sentence about the file of a record is said of some file here', () => {
  // No kind of entry is without fields and closed to others, so this one can't be said of a record yet.
  const unsaid = ['record-file.field-none'];
  const keys = Object.keys(catalogue).filter((key) => key.startsWith('record-file.'));
  expect(keys.filter((key) => !said.some((message) => message.key === key))).toEqual(unsaid);
});

describe.each(languages)('in %s', (language) => {
  test.each(said.map((message) => [message.key, message] as const))(
    '%s has the figures that it asks for',
    (_, message) => {
      expect(render(message, { language, names: () => null })).not.toBe('');
    },
  );
});
