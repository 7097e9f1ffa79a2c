import { decodeRecord, type Message, objectOf } from '@tenfold/kernel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOnDemand } from '../../src/papers/check-on-demand.ts';
import { findPaper, type MadePaper } from '../../src/papers/index.ts';
import { openRecord } from '../../src/asked/open-record.ts';
import { languages } from '../../src/messages/languages.ts';
import {
  announcedOf,
  announcementFields,
  announcementOf,
  certificateOf,
  pollFields,
  pollJson,
  pollPage,
  requisitionFields,
  requisitionJson,
  requisitionOpened,
  requisitionPage,
} from '../../src/poll/index.ts';
import { answerOf, caseNames, readCase } from './poll-case.ts';

/** What is wrong with a JSON by the declaration of its format. */
function problemsOf(fields: Parameters<typeof objectOf>[0], json: unknown): readonly string[] {
  const problems: string[] = [];
  objectOf(fields).read(json, '', (at: string, { key }: Message) => problems.push(`${at} ${key}`));
  return problems;
}

describe.each(languages)('in %s', (language) => {
  test.each(caseNames)('the result of %s keeps its format, and its papers can be written', (name) => {
    const answer = answerOf(readCase(name));
    expect(problemsOf(pollFields, JSON.parse(JSON.stringify(pollJson(answer, language))))).toEqual([]);
    expect(pollPage(answer, language).length).toBeGreaterThan(4);
    const announced = announcementOf(announcedOf(answer));
    expect(problemsOf(announcementFields, JSON.parse(JSON.stringify(announced.json(language))))).toEqual([]);
    for (const paper of [announced, certificateOf(answer)]) {
      expect(paper.page(language).length).toBeGreaterThan(4);
      expect(paper.workbook(language).sheets).toHaveLength(3);
    }
  });
});

describe('the polls that a record tells of', () => {
  const json = readFileSync(join(import.meta.dirname, '../../../../examples/polls/declared.json'), 'utf8');
  const { record } = decodeRecord(JSON.parse(json));

  function made(on: string): MadePaper | Message {
    if (record === null) throw new Error('the example is not in order');
    const times = { on, knownAt: null, today: '2026-11-29' };
    const opened = openRecord(record, times);
    const paper = findPaper('poll-results');
    if ('problems' in opened || 'key' in paper) throw new Error('not opened');
    const asked = new Map([['on', on]]);
    const period = paper.period(asked, times.today);
    if ('key' in period) throw new Error(period.key);
    const { issuer, policies } = opened.world;
    const entries = opened.entries.filter(({ kind }) => paper.entryKinds.includes(kind));
    return paper.make({ issuer, policies, period, ...times, entries, asked, check: checkOnDemand(opened, times) });
  }

  test('are announced with blanks for what only a count knows, and are therefore not complete', () => {
    const paper = made('2026-05-28');
    if ('key' in paper) throw new Error(paper.key);
    const shown = paper.json('en') as {
      readonly complete: boolean;
      readonly results: readonly {
        readonly kind: string;
        readonly reserved: boolean;
        readonly all: { readonly votesFor: string };
      }[];
      readonly sections: readonly { readonly section: string; readonly lines: readonly { readonly as: string }[] }[];
    };
    expect(problemsOf(announcementFields, JSON.parse(JSON.stringify(shown)))).toEqual([]);
    expect(shown.results.map(({ kind, reserved, all }) => [kind, reserved, all.votesFor])).toEqual([
      ['ordinary', false, '650000000'],
      ['ordinary', true, '280000000'],
      ['ordinary', false, '491000000'],
      ['special', true, '229000000'],
    ]);
    const blanks = shown.sections.filter(({ lines }) => lines.some(({ as }) => as === 'blank'));
    expect([paper.isIncomplete, shown.complete, blanks.map(({ section }) => section)]).toEqual([
      true,
      false,
      ['duties', 'scrutineer', 'attendance', 'signature'],
    ]);
  });

  test('of another day are refused, with the days that there are', () => {
    const refused = made('2026-05-29');
    expect('key' in refused ? refused : null).toEqual({
      key: 'paper.refused.no-poll',
      figures: { on: { date: '2026-05-29' }, known: { list: [{ date: '2026-05-28' }] } },
    });
  });

  test('do not stand in the way of a request for a meeting: 39,600,000 of 396 million are a tenth', () => {
    if (record === null) throw new Error('the example is not in order');
    const opened = openRecord(record, { on: '2026-05-29', knownAt: null, today: '2026-11-29' });
    if ('problems' in opened) throw new Error('not opened');
    const shares = [{ member: 'fund', shareClass: 'B', shares: 39_600_000n }];
    const answer = requisitionOpened(opened.world, { members: [], shares });
    if ('key' in answer) throw new Error(answer.key);
    expect([answer.requisition.needed, answer.requisition.isEnough]).toEqual([39_600_000n, true]);
    for (const language of languages) {
      expect(problemsOf(requisitionFields, requisitionJson(answer, language))).toEqual([]);
      expect(requisitionPage(answer, language).length).toBeGreaterThan(4);
    }
  });
});
