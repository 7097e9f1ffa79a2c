import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRecord, type Page, type Spans } from '@tenfold/documents';
import type { PrintedPage } from '@tenfold/documents/pages-html';
import { checkOnDemand, findPaper, type MadePaper } from '@tenfold/documents/papers';
import { decodeRecord, entriesAt, type IssuerRecord } from '@tenfold/kernel';
import { root } from '../../scripts/setup/places.mjs';

const asked = new Map([['to', '2023-12-31']]);
const today = '2026-11-24';

/** The record whose paper is printed. */
export const record: IssuerRecord = recordOf('kanzhun');

function recordOf(name: string): IssuerRecord {
  const decoded = decodeRecord(JSON.parse(readFileSync(join(root, `examples/${name}.json`), 'utf8'))).record;
  assert.ok(decoded !== null);
  return decoded;
}

/** The section of the annual report of 2023, made from the record: three pages of text, tables and notes. */
export function annualSection(): MadePaper {
  const paper = findPaper('annual-report-section');
  assert.ok('make' in paper);
  const period = paper.period(asked, today);
  assert.ok('until' in period);
  const times = { on: period.until, knownAt: null, today };
  const opened = openRecord(record, times);
  assert.ok('world' in opened);
  const entries = entriesAt(record.entries, times).filter(({ kind }) => paper.entryKinds.includes(kind));
  const { issuer, policies } = record;
  const check = checkOnDemand(opened, times);
  const made = paper.make({ issuer, policies, period, knownAt: null, today, entries, asked, check });
  assert.ok('page' in made);
  return made;
}

/** The paper with a number of its own in each of its texts: nothing that was laid out for another can be used again. */
export function numbered(page: Page, number: number): PrintedPage {
  const own = (spans: Spans): Spans => spans.map(({ text, tone }) => ({ text: `${number} ${text}`, tone }));
  const blocks = page.map((block): Page[number] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, spans: own(block.spans) };
      case 'item':
        return { ...block, body: block.body.map(own) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => ('cells' in row ? { cells: row.cells.map(own) } : { remark: own(row.remark) })),
        };
      case 'title':
      case 'verbatim':
      case 'gap':
        return block;
    }
  });
  return { page: blocks, title: `Paper ${number}`, language: 'en', date: '2023-12-31' };
}
