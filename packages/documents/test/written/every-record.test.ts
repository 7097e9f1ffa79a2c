import { addDays, type IssuerRecord, type Message, objectOf } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import { languages } from '../../src/messages/languages.ts';
import { type MadePaper, writtenKinds } from '../../src/papers/index.ts';
import { writtenFields } from '../../src/papers/written/written-schema.ts';
import { examples, exampleRecord } from '../check/example-record.ts';
import { paperNamed } from '../returns/return-of.ts';
import { paperFor } from './written-of.ts';

/** Days at which papers are tried: every fourth on which something took effect, the end of a year, and a late day. */
function daysOf({ entries }: IssuerRecord): readonly string[] {
  const days = [...new Set(entries.map(({ effectiveOn }) => effectiveOn))].toSorted();
  const first = days[0] ?? '';
  const some = days.filter((_, at) => at % 4 === 0);
  return [...some, '2024-12-31', '2026-11-01'].filter((day) => day >= first && day <= '2026-11-01');
}

function peopleOf({ entries }: IssuerRecord): readonly string[] {
  const recognised = entries.filter(({ kind }) => kind === 'beneficiary-recognised');
  return recognised.map(({ fields }) => (fields as { readonly person: string }).person);
}

/** A plan to issue shares of the first class of a record on the day after. */
function planFor({ entries }: IssuerRecord, on: string): string {
  const first = entries.find(({ kind }) => kind === 'share-class-created');
  const { class: shareClass } = (first?.fields ?? {}) as { readonly class?: string };
  const step = { act: 'placing', on: addDays(on, 1), fields: { class: shareClass ?? 'A', shares: '1000' } };
  return JSON.stringify({ format: 'tenfold/plan/1', steps: [step] });
}

/** Every question that is put to a record: of each kind, on each of its days, about each of its people. */
function questionsOf(record: IssuerRecord): readonly (readonly [kind: string, options: Record<string, string>])[] {
  return writtenKinds.flatMap((kind): readonly (readonly [string, Record<string, string>])[] => {
    const { options } = paperNamed(kind);
    const day = options.includes('on') ? 'on' : 'to';
    const people = options.includes('person') ? peopleOf(record).map((person) => ({ person })) : [{}];
    if (options.includes('plan')) return daysOf(record).map((on) => [kind, { plan: planFor(record, on) }] as const);
    return daysOf(record).flatMap((on) => people.map((person) => [kind, { [day]: on, ...person }] as const));
  });
}

/** What is wrong with a paper in a language, by the declaration of its format; it throws where a sentence is wanting. */
function problemsOf(kind: string, paper: MadePaper): readonly string[] {
  const problems: string[] = [];
  const complain = (at: string, { key }: Message): void => void problems.push(`${at} ${key}`);
  for (const language of languages) {
    objectOf(writtenFields(kind)).read(paper.json(language), '', complain);
    if (paper.page(language).length < 4) problems.push(`${language} page`);
    if (paper.workbook(language).sheets.length !== 2) problems.push(`${language} workbook`);
  }
  return problems;
}

/** A refusal says why there is no such paper, or that there is nobody of that name yet. */
const refusal = /^(?:paper\.refused\.|cli\.unknown-person|plan\.)/;

test.each(examples)('every paper of %s, on days of its record, is made or refused, in every language', (name) => {
  const record = exampleRecord(name);
  let made = 0;
  for (const [kind, options] of questionsOf(record)) {
    const paper = paperFor(kind, record, options);
    const wrong = typeof paper === 'string' ? [paper].filter((key) => !refusal.test(key)) : problemsOf(kind, paper);
    expect([kind, options, wrong]).toEqual([kind, options, []]);
    if (typeof paper !== 'string') made += 1;
  }
  expect(made).toBeGreaterThan(4);
});
