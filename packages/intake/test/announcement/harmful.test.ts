import { readAnnouncement } from '@tenfold/documents/announcement-reading';
import { expect, test } from 'vitest';
import { readAnnouncementFile } from '../../src/announcement/read-announcement-file.ts';
import { announcementInProcess } from '../../src/in-process.ts';
import { usualLimits } from '../../src/limits.ts';
import { Unreadable } from '../../src/refuse.ts';
import { NoRecogniser } from '../support/no-recogniser.ts';
import { smallZip } from '../support/small-zip.ts';

/** What a file is read as: how many figures, or the key of why not. */
async function outcomeOf(bytes: Uint8Array | string): Promise<number | string> {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  try {
    const { sheet } = await readAnnouncementFile(given, { limits: usualLimits, recogniser: new NoRecogniser() });
    const read = readAnnouncement(sheet);
    return 'problem' in read ? read.problem.key : read.reading.figures.length;
  } catch (error) {
    if (error instanceof Unreadable) return error.reason.key;
    throw error;
  }
}

const row = '<tr><td>1.</td><td>To receive the accounts</td><td>3 (75%)</td><td>1 (25%)</td></tr>';
const table = `<table><tr><td></td><td></td><td>FOR</td><td>AGAINST</td></tr>${row}</table>`;
const bomb = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';

test.each([
  ['a table too large', `<table>${'<tr><td>1<td>2'.repeat(40_000)}`, 'intake.too-many-cells'],
  ['tables in tables', '<table><tr><td>'.repeat(10_000), 'intake.too-many-cells'],
  [
    'cells over millions of columns',
    `<table>${'<tr><td colspan=999999 rowspan=999999>1'.repeat(9)}`,
    'intake.too-many-cells',
  ],
  ['cells too far to the right', `<table><tr>${'<td colspan=200>1'.repeat(9)}`, 'intake.too-many-cells'],
  ['more lines than an announcement has', 'a\n'.repeat(40_000), 'intake.too-many-cells'],
  ['tags that never end', '<p '.repeat(100_000), 'announcement.no-table'],
  ['quotes that never end', `<table a="${'x'.repeat(100_000)}`, 'announcement.no-table'],
  [
    'a script',
    `<script>document.write("${table.replaceAll('"', '')}")</script><p>Nothing else</p>`,
    'announcement.no-table',
  ],
  ['a table that nobody sees', `<div style="display:none">${table}</div><p>Nothing</p>`, 'announcement.no-table'],
  ['a table in a comment', `<p>Nothing</p><!-- ${table} -->`, 'announcement.no-table'],
  ['a number of a million digits', `FOR\tAGAINST\n1. x\t${'9'.repeat(1_000_000)}\t1\n`, 0],
  ['bytes that are no text', new Uint8Array([1, 0, 2, 0, 255]), 'intake.announcement-kind-unknown'],
  ['nothing', ' \n ', 'intake.nothing-found'],
  [
    'entities of a DOCX',
    smallZip({ 'word/document.xml': `<?xml version="1.0"?>${bomb}<w:document/>` }),
    'intake.docx-broken',
  ],
])('%s', async (_, bytes, expected) => {
  expect(await outcomeOf(bytes)).toBe(expected);
});

test('the same table, to be seen, is read', async () => {
  expect(await outcomeOf(table)).toBe(4);
});

test('a page in Big5 that says so is read, and one that says nothing is refused', async () => {
  const body = Buffer.from('a6b3', 'hex');
  const page = (head: string): Uint8Array =>
    Buffer.concat([Buffer.from(`<html><head>${head}</head>${table}<p>`), body, Buffer.from('</p></html>')]);
  expect(await outcomeOf(page('<meta charset=big5>'))).toBe(4);
  expect(await outcomeOf(page(''))).toBe('intake.announcement-kind-unknown');
});

test('it is read in a process of its own, which is ended when it takes too long', async () => {
  const bytes = new TextEncoder().encode(table);
  const read = await announcementInProcess(bytes);
  expect(read.kind).toBe('announcement');
  expect(await announcementInProcess(bytes, { time: 1 })).toMatchObject({
    kind: 'refused',
    reason: { key: 'intake.took-too-long' },
  });
});
