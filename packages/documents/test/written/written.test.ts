import { isObject, type Message, objectOf } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/check/figure-json.ts';
import { languages } from '../../src/messages/languages.ts';
import type { Page, Spans } from '../../src/page/page.ts';
import { writtenKinds } from '../../src/papers/index.ts';
import { writtenFields } from '../../src/papers/written/written-schema.ts';
import { exampleRecord } from '../check/example-record.ts';
import { papersAsked } from './papers-asked.ts';
import { madeFor } from './written-of.ts';

interface LineJson {
  readonly as: string;
  readonly what: { readonly key: string; readonly text: string };
  readonly entries: readonly string[];
  readonly value?: string | null;
  readonly verdict?: string;
}

interface PaperJson {
  readonly complete: boolean;
  readonly opening: readonly LineJson[];
  readonly sections: readonly { readonly section: string; readonly lines: readonly LineJson[] }[];
}

function linesOf(json: Json): readonly LineJson[] {
  const { opening, sections } = json as unknown as PaperJson;
  return [...opening, ...sections.flatMap(({ lines }) => lines)];
}

function textOf(page: Page): string {
  const said = (spans: Spans): string => spans.map(({ text }) => text).join('');
  return page
    .map((block) => {
      if (block.kind === 'table')
        return block.rows
          .map((row) => ('cells' in row ? row.cells.map(said).join(' | ') : said(row.remark)))
          .join('\n');
      return block.kind === 'item' ? block.body.map(said).join('\n') : '';
    })
    .join('\n');
}

describe.each(papersAsked)('%s of %s %j', (kind, record, options) => {
  const made = madeFor(kind, exampleRecord(record), options);

  test('is in JSON what its format declares, in every language', () => {
    for (const language of languages) {
      const json = made.json(language);
      const problems: string[] = [];
      objectOf(writtenFields(kind)).read(
        json,
        '',
        (path: string, { key }: Message) => void problems.push(`${path}: ${key}`),
      );
      expect(problems).toEqual([]);
      expect(isObject(json) && Object.keys(json).toSorted()).toEqual(Object.keys(writtenFields(kind)).toSorted());
    }
  });

  test('says the same in every language', () => {
    // Only a reading version says above its text that it is one.
    const shapes = languages.map((language) =>
      linesOf(made.json(language))
        .filter(({ what }) => what.key !== 'undertaking-draft.reading-version')
        .map(({ as, what, entries, value }) => [as, what.key, entries, value]),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  test('names only entries that are there', () => {
    const ids = new Set(exampleRecord(record).entries.map(({ id }) => id));
    const named = linesOf(made.json('en')).flatMap(({ entries }) => entries);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('names for every known figure the entries from which it comes', () => {
    const figures = linesOf(made.json('en')).filter(
      ({ as, value }) => as === 'figure' && value !== null && value !== '0',
    );
    expect(figures.filter(({ entries }) => entries.length === 0).map(({ what }) => what.text)).toEqual([]);
  });

  test('leaves blank what is not known, on the page and in the workbook', () => {
    const open = linesOf(made.json('en')).filter(({ as, value }) => as === 'figure' && value === null);
    const text = textOf(made.page('en'));
    for (const { what } of open) expect(text).toContain(`${what.text} | ____`);
    const figures = linesOf(made.json('en')).filter(({ as }) => as === 'figure');
    const named = new Set(figures.map(({ what }) => what.text));
    const rows = made.workbook('en').sheets[0]?.rows ?? [];
    const cells = rows.filter(
      ([first]) => first !== undefined && first !== null && 'text' in first && named.has(first.text),
    );
    expect(cells.map((row) => row[1] === null)).toEqual(figures.map(({ value }) => value === null));
    const isOpen = open.length > 0 || linesOf(made.json('en')).some(({ verdict }) => verdict === 'information-missing');
    expect([made.isIncomplete, (made.json('en') as unknown as PaperJson).complete]).toEqual([isOpen, !isOpen]);
  });

  test('bears the last day of its period', () => {
    // A board resolves before the first act of its plan, which is on 3 March.
    expect(made.date).toBe(options['to'] ?? options['on'] ?? '2025-03-02');
  });
});

test('every kind of paper in words is among those tried', () => {
  expect([...writtenKinds].filter((kind) => !papersAsked.some(([asked]) => asked === kind))).toEqual([]);
});
