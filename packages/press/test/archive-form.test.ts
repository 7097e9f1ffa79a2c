import { languages } from '@tenfold/documents';
import { describe, expect, test } from 'vitest';
import { exampleRecord } from '../../documents/test/check/example-record.ts';
import { papersAsked } from '../../documents/test/written/papers-asked.ts';
import { madeFor } from '../../documents/test/written/written-of.ts';
import { pdfOfPage } from '../src/index.ts';
import { type Dictionary, objectsOf, type PdfObjects } from './qpdf-objects.ts';

/** Every kind of paper in words once, and the two returns. */
const kinds = [
  ...papersAsked.filter(([kind], at) => papersAsked.findIndex(([other]) => other === kind) === at),
  ['monthly-return', 'kanzhun', { month: '2023-07' }] as const,
  ['next-day-return', 'xiaomi', { on: '2025-11-20', opening: '2025-11-12' }] as const,
];

/** What makes a file do something or leans on something outside: PDF/A-2 has none of it (ISO 19005-2, 6.1 to 6.9). */
const forbidden = ['/JavaScript', '/JS', '/Launch', '/AA', '/OpenAction', '/XFA', '/NeedsRendering', '/F', '/OPI'];

function faultsOf(objects: PdfObjects, bytes: Uint8Array): readonly string[] {
  const { trailer, catalog, all, complaints, isEncrypted, attachments } = objects;
  const mark = (catalog['/MarkInfo'] ?? {}) as Dictionary;
  const fonts = all.filter((one) => one['/Type'] === '/Font');
  const told = (what: string, isFault: boolean): readonly string[] => (isFault ? [what] : []);
  return [
    ...told(complaints, complaints !== ''),
    ...told('encrypted', isEncrypted),
    ...told('attachments', attachments > 0),
    ...told('no identifier', !Array.isArray(trailer['/ID'])),
    ...told('not marked', mark['/Marked'] !== true),
    ...told('no structure', typeof catalog['/StructTreeRoot'] !== 'string'),
    ...told('no language', typeof catalog['/Lang'] !== 'string'),
    ...told('no output intent', !all.some((one) => one['/S'] === '/GTS_PDFA1')),
    ...told('no metadata of the form', !saysItsForm(bytes)),
    ...all.flatMap((one) => forbidden.filter((name) => name in one && !isStructure(one))),
    ...told(
      'LZW',
      all.some((one) => JSON.stringify(one['/Filter'] ?? '').includes('/LZWDecode')),
    ),
    ...fonts.filter((one) => one['/Subtype'] === '/Type0' && one['/ToUnicode'] === undefined).map(nameOf),
    ...all.filter((one) => one['/Type'] === '/FontDescriptor' && !isEmbedded(one)).map(nameOf),
  ];
}

/** Part 2, level A, and a title that the window shows. */
function saysItsForm(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  return ['<pdfaid:part>2<', '<pdfaid:conformance>A<', '<dc:title>'].every((one) => text.includes(one));
}

/** `/F` of an annotation are its flags. */
function isStructure(one: Dictionary): boolean {
  return one['/Type'] === '/Annot';
}

function isEmbedded(descriptor: Dictionary): boolean {
  return ['/FontFile', '/FontFile2', '/FontFile3'].some((name) => descriptor[name] !== undefined);
}

function nameOf(font: Dictionary): string {
  return `letters of ${String(font['/BaseFont'] ?? font['/FontName'])}`;
}

describe('the form for archives, as far as another program sees it', () => {
  test.each(kinds)('%s of %s', (kind, record, options) => {
    const made = madeFor(kind, exampleRecord(record), options);
    for (const language of languages) {
      const { title } = made.workbook(language);
      const bytes = pdfOfPage({ page: made.page(language), title, language, date: made.date });
      expect([language, faultsOf(objectsOf(bytes), bytes)]).toEqual([language, []]);
    }
  });

  test('a file that is cut short, that is not marked, or whose letters are not in it, is seen', () => {
    const bytes = pdfOfPage({ page: [], title: 'A', language: 'en', date: '2026-03-09' });
    const cut = bytes.slice(0, bytes.length - 20);
    expect(faultsOf(objectsOf(cut), cut).length).toBeGreaterThan(0);
    const { all, ...whole } = objectsOf(bytes);
    const bare = { ...whole, catalog: {}, all: [...all, { '/Type': '/FontDescriptor', '/FontName': '/Times' }] };
    expect(faultsOf(bare, bytes)).toEqual(['not marked', 'no structure', 'no language', 'letters of /Times']);
  });
});
