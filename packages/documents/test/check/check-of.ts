import {
  assess,
  decodeRecord,
  differencesOf,
  entriesAt,
  type Entry,
  fold,
  type IssuerRecord,
  livingUndertakings,
  type PlainDate,
  type World,
  worldOf,
} from '@tenfold/kernel';
import { limitation, promisedInUndertaking, provisionsOfActs, rules } from '@tenfold/rulebook';
import { type Check, narrowed, type Narrowing } from '../../src/check/index.ts';
import { readingVersion } from '../../src/instrument/reading-version.ts';
import type { Block, Page, Spans } from '../../src/page/page.ts';

/** An entry as a record writes it; `standing` is that of its source. */
export function entry(
  id: string,
  kind: string,
  effective: string,
  fields: object,
  standing = 'primary',
): Readonly<Record<string, unknown>> {
  const recorded = `${effective.slice(0, 10)}T23:59:59+08:00`;
  return { id, kind, effective, recorded, source: { title: 'Made for a test', url: null, standing }, fields };
}

/** 100 weighted shares of ten votes and 900 ordinary ones; Ann has 60 of the weighted ones, Bob 40. Listed on 2 Jan 2024. */
export function opened(holdings: readonly object[] = everyHolding): readonly Readonly<Record<string, unknown>>[] {
  const day = '2024-01-02';
  return [
    entry('class-a', 'share-class-created', day, { class: 'A', votesPerShare: '10', weighted: true, listed: false }),
    entry('class-b', 'share-class-created', day, { class: 'B', votesPerShare: '1', weighted: false, listed: true }),
    ...['ann', 'bob'].flatMap((person) => [
      entry(person, 'person-recorded', day, { person, names: names[person] }),
      entry(`${person}-director`, 'director-appointed', day, { person }),
      entry(`${person}-beneficiary`, 'beneficiary-recognised', day, { person }),
    ]),
    entry('opening', 'opening-position', day, {
      inIssue: { A: '100', B: '900' },
      treasury: { A: '0', B: '0' },
      holdings,
    }),
    entry('listed', 'issuer-listed', day, { board: 'hk-main-board', status: 'chapter-8a' }),
  ];
}

const names: Readonly<Record<string, object>> = {
  ann: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩' },
  bob: { en: 'Ho Man Wai' },
};

const everyHolding = [
  { holder: 'ann', class: 'A', shares: '60' },
  { holder: 'ann', class: 'B', shares: '0' },
  { holder: 'bob', class: 'A', shares: '40' },
  { holder: 'bob', class: 'B', shares: '0' },
];

/** The check of a record with these entries at the end of a day. */
export function checkOf(
  entries: readonly Readonly<Record<string, unknown>>[],
  { on, only = { person: null, provision: null } }: { readonly on: PlainDate; readonly only?: Narrowing },
): Check {
  const record = recordOf(entries);
  const inForce = entriesAt(record.entries, { on, knownAt: null });
  const world = worldOn(record, on);
  const findings = assess(world, rules);
  const promised = promisedInUndertaking;
  const check: Check = {
    world,
    rules,
    findings,
    undertakings: livingUndertakings({
      world,
      findings,
      readingVersion: readingVersion('en'),
      limitation,
      provisionsOfActs,
      promised,
    }),
    compared: differencesOf({ published: world.register.published, worldOn: (day) => worldOn(record, day) }),
    sources: countSources(inForce),
    isAhead: false,
    only: { person: null, provision: null },
  };
  return narrowed(check, only);
}

/** A page as the texts that stand in it, from top to bottom: what a reader reads, whatever the width. */
export function textOf(page: Page): readonly string[] {
  return page.flatMap(textsOf);
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'gap':
      return [];
    case 'title':
      return [`${joined(block.left)} | ${joined(block.right)}`];
    case 'heading':
      return [`== ${joined(block.spans)}`];
    case 'paragraph':
      return [joined(block.spans)];
    case 'verbatim':
      return [block.text];
    case 'item':
      return block.body.map((spans, index) => (index === 0 ? `${block.mark.text} ${joined(spans)}` : joined(spans)));
    case 'table':
      return block.rows.map((row) => ('cells' in row ? row.cells.map(joined).join(' | ') : joined(row.remark)));
  }
}

function joined(spans: Spans): string {
  return spans.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('');
}

function recordOf(entries: readonly object[]): IssuerRecord {
  const issuer = { id: 'kestrel', names: { en: 'Kestrel Robotics' }, stockCode: '9999' };
  const { record, problems } = decodeRecord({ format: 'tenfold/record/1', issuer, entries });
  if (record === null) throw new Error(JSON.stringify(problems));
  return record;
}

function worldOn(record: IssuerRecord, on: PlainDate): World {
  const entries = entriesAt(record.entries, { on, knownAt: null });
  const { register, problems } = fold(entries, record.policies);
  if (problems.length > 0)
    throw new Error(problems.map(({ entry: id, message }) => `${id}: ${message.key}`).join(', '));
  return worldOf({ issuer: record.issuer, on, knownAt: null, register, entries });
}

function countSources(entries: readonly Entry[]): Check['sources'] {
  const count = { primary: 0, secondary: 0, assumed: 0, capital: 0, withoutAuthority: 0 };
  for (const { source } of entries) count[source.standing] += 1;
  return count;
}
