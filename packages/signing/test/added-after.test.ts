import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { written } from '../src/pdf/written.ts';
import { type ForgedSave, forged, stream, Target } from './support/forger.ts';
import { run } from './support/openssl.ts';
import { Signatories } from './support/signatories.ts';
import { draft, judged, signed, signedUpTo } from './support/signed-pdf.ts';

const signatories = new Signatories();
let two: Uint8Array;
let four: Uint8Array;

beforeAll(async () => {
  two = await signedUpTo('beneficiary-witness', { signatories });
  four = await signedUpTo('company-witness', { signatories });
});

afterAll(() => signatories.remove());

/** What a forger may add behind a signature, and by what it is named. */
const attacks: readonly (readonly [what: string, faults: readonly string[], save: (target: Target) => ForgedSave])[] = [
  [
    'other words on the page',
    ['changed-visibly page-content'],
    (target) => ({
      objects: { [target.objectAt(target.page, 'Contents')]: stream('BT /F0 12 Tf (I owe nothing) Tj ET') },
    }),
  ],
  [
    'another page in its place',
    ['changed-visibly page', 'changed-visibly page-content'],
    (target) => ({
      objects: {
        [target.page]: target.with(target.page, { Contents: `${target.free} 0 R` }),
        [target.free]: stream('q Q'),
      },
    }),
  ],
  [
    'a page turned',
    ['changed-visibly page'],
    (target) => ({ objects: { [target.page]: target.with(target.page, { Rotate: '180' }) } }),
  ],
  [
    'a page cut',
    ['changed-visibly page'],
    (target) => ({ objects: { [target.page]: target.with(target.page, { CropBox: '[0 0 595 100]' }) } }),
  ],
  [
    'one more page',
    ['changed-visibly page-tree', 'changed-visibly page'],
    (target) => {
      const tree = target.objectAt(target.page, 'Parent');
      return {
        objects: {
          [tree]: target.with(tree, { Kids: target.longer(tree, 'Kids', `${target.free} 0 R`), Count: '2' }),
          [target.free]: target.with(target.page, {}),
        },
      };
    },
  ],
  [
    'no page',
    ['changed-visibly page-tree'],
    (target) => {
      const tree = target.objectAt(target.page, 'Parent');
      return { objects: { [tree]: target.with(tree, { Kids: '[]', Count: '0' }) } };
    },
  ],
  [
    'other letters in a font (shadow attack: replace)',
    ['changed-visibly page-content'],
    (target) => {
      const resources = target.file.resolve(target.entry(target.page, 'Resources'), target.file.last);
      const text = written(resources);
      const font = Number(/\/Font (\d+) 0 R/.exec(text)?.[1] ?? /(\d+) 0 R/.exec(text)?.[1]);
      return { objects: { [font]: '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>' } };
    },
  ],
  [
    'words taken away (shadow attack: hide)',
    ['changed-visibly page-content'],
    (target) => ({ lines: { [target.objectAt(target.page, 'Contents')]: null } }),
  ],
  [
    'a note laid over the page (evil annotation)',
    ['changed-visibly annotation', 'changed-visibly page'],
    (target) => ({
      objects: {
        [target.free]: '<< /Type /Annot /Subtype /FreeText /Rect [0 0 600 800] /Contents (no) /DA (/F 1 Tf) /F 4 >>',
        [target.page]: target.with(target.page, { Annots: target.longer(target.page, 'Annots', `${target.free} 0 R`) }),
      },
    }),
  ],
  [
    'a field with a value',
    ['changed-visibly annotation', 'changed-visibly form-value', 'changed-visibly page'],
    (target) => {
      const form = target.objectAt(target.catalog, 'AcroForm');
      return {
        objects: {
          [target.free]: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (t) /V (1,000,000) /Rect [0 0 600 800] /F 4 >>',
          [form]: target.with(form, { Fields: target.longer(form, 'Fields', `${target.free} 0 R`) }),
          [target.page]: target.with(target.page, {
            Annots: target.longer(target.page, 'Annots', `${target.free} 0 R`),
          }),
        },
      };
    },
  ],
  [
    'a form that draws its fields anew',
    ['changed-visibly form-value'],
    (target) => {
      const form = target.objectAt(target.catalog, 'AcroForm');
      return { objects: { [form]: target.with(form, { NeedAppearances: 'true' }) } };
    },
  ],
  [
    'a field of a signature taken from the list',
    ['changed-visibly form-value'],
    (target) => {
      const form = target.objectAt(target.catalog, 'AcroForm');
      return { objects: { [form]: target.with(form, { Fields: '[]' }) } };
    },
  ],
  [
    'fields of signatures exchanged in the list',
    ['changed-visibly form-value'],
    (target) => {
      const form = target.objectAt(target.catalog, 'AcroForm');
      const [first = '', second = '', ...others] = target.longer(form, 'Fields', '').match(/\d+ 0 R/g) ?? [];
      return { objects: { [form]: target.with(form, { Fields: `[${[second, first, ...others].join(' ')}]` }) } };
    },
  ],
  [
    'a script that runs at opening',
    ['changed script'],
    (target) => ({
      objects: {
        [target.catalog]: target.with(target.catalog, { OpenAction: '<< /S /JavaScript /JS (app.alert\\(1\\)) >>' }),
      },
    }),
  ],
  [
    'layers that can be switched off',
    ['changed-visibly catalog'],
    (target) => ({ objects: { [target.catalog]: target.with(target.catalog, { OCProperties: '<< /D << >> >>' }) } }),
  ],
  [
    'another tree of pages',
    ['changed-visibly catalog', 'changed-visibly page-tree', 'changed-visibly page'],
    (target) => ({
      objects: {
        [target.catalog]: target.with(target.catalog, { Pages: `${target.free} 0 R` }),
        [target.free]: `<< /Type /Pages /Count 1 /Kids [${target.free + 1} 0 R] >>`,
        [target.free + 1]: target.with(target.page, { Parent: `${target.free} 0 R` }),
      },
    }),
  ],
  [
    'another order of reading aloud',
    ['changed structure'],
    (target) => {
      const tree = target.objectAt(target.catalog, 'StructTreeRoot');
      return { objects: { [tree]: target.with(tree, { K: '[]' }) } };
    },
  ],
  [
    'another title in what the file says of itself',
    ['changed metadata'],
    (target) => {
      const info = target.file.trailer(target.file.last).entries.get('Info');
      const object = info?.kind === 'reference' ? info.object : 0;
      return { objects: { [object]: target.with(object, { Title: '(Waiver)' }) } };
    },
  ],
  [
    'an object that nothing leads to, for a later save',
    ['changed unreachable'],
    (target) => ({ objects: { [target.free]: stream('BT (later) Tj ET') } }),
  ],
  [
    'validation data that is something else',
    ['changed validation-data'],
    (target) => ({
      objects: {
        [target.free]: stream('q Q', '/Type /XObject /Subtype /Form /BBox [0 0 1 1]'),
        [target.catalog]: target.with(target.catalog, { DSS: `<< /Certs [${target.free} 0 R] >>` }),
      },
    }),
  ],
  [
    'a reference to a generation that is not there',
    ['odd-reference-odd'],
    (target) => {
      const form = target.objectAt(target.catalog, 'AcroForm');
      const list = target.longer(form, 'Fields', '').replace(/ 0 R/, ' 1 R');
      return { objects: { [form]: target.with(form, { Fields: list }) } };
    },
  ],
  [
    'a note that passes for the field of a signature',
    ['changed-visibly annotation', 'changed-visibly page'],
    (target) => {
      const form = target.objectAt(target.catalog, 'AcroForm');
      return {
        objects: {
          [target.free]: '<< /Type /Annot /Subtype /FreeText /FT /Sig /T (x) /Rect [0 0 0 0] /F 4 /DA (/F 1 Tf) >>',
          [form]: target.with(form, { Fields: target.longer(form, 'Fields', `${target.free} 0 R`) }),
          [target.page]: target.with(target.page, {
            Annots: target.longer(target.page, 'Annots', `${target.free} 0 R`),
          }),
        },
      };
    },
  ],
  [
    'an empty field that is printed and not viewed',
    ['changed-visibly signature'],
    (target) => {
      const form = target.objectAt(target.catalog, 'AcroForm');
      return {
        objects: {
          [target.free]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [0 0 600 800] /F 36 /AP << /N ${target.free + 1} 0 R >> >>`,
          [target.free + 1]: stream('q Q', '/Type /XObject /Subtype /Form /BBox [0 0 600 800]'),
          [form]: target.with(form, { Fields: target.longer(form, 'Fields', `${target.free} 0 R`) }),
          [target.page]: target.with(target.page, {
            Annots: target.longer(target.page, 'Annots', `${target.free} 0 R`),
          }),
        },
      };
    },
  ],
  [
    'an empty field that shows nothing and that no signature needs',
    ['changed signature'],
    (target) => {
      const form = target.objectAt(target.catalog, 'AcroForm');
      return {
        objects: {
          [target.free]: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [0 0 0 0] /F 132 >>',
          [form]: target.with(form, { Fields: target.longer(form, 'Fields', `${target.free} 0 R`) }),
          [target.page]: target.with(target.page, {
            Annots: target.longer(target.page, 'Annots', `${target.free} 0 R`),
          }),
        },
      };
    },
  ],
  ['another identifier of the file', ['odd-trailer-odd'], () => ({ id: '[(other) (other)]' })],
  [
    'a version that does not exist',
    ['changed catalog'],
    (target) => ({ objects: { [target.catalog]: target.with(target.catalog, { Version: '/9.9' }) } }),
  ],
  [
    'rights that a program claims for itself',
    ['changed catalog'],
    (target) => ({ objects: { [target.catalog]: target.with(target.catalog, { Perms: '<< /UR3 1 0 R >>' }) } }),
  ],
  ['bytes that belong to nothing', ['odd-bytes-unexplained'], () => ({ stray: 'hello\n' })],
  ['an object that the table does not name', ['odd-bytes-unexplained'], () => ({ stray: '29 0 obj\n<< >>\nendobj\n' })],
  ['another end within', ['odd-bytes-unexplained'], () => ({ stray: '%%EOF\n' })],
  ['bytes behind the end', ['odd-bytes-after-end'], () => ({ behind: 'more' })],
  [
    'an object that says one thing twice',
    ['changed-visibly page', 'odd-entry-twice'],
    (target) => ({ objects: { [target.page]: target.with(target.page, { Rotate: '0 /Rotate 180' }) } }),
  ],
  [
    'a table that leads to another object',
    ['changed-visibly page-content', 'odd-object-misplaced'],
    (target) => ({
      objects: { [target.free]: stream('q Q') },
      lines: { [target.objectAt(target.page, 'Contents')]: target.pdf.length + 1 },
    }),
  ],
  [
    'a table that leads back to what was hidden (shadow attack: hide and replace)',
    ['changed-visibly page-content', 'odd-object-points-back'],
    (target) => ({ lines: { [target.objectAt(target.page, 'Contents')]: offsetOf(target, 1) } }),
  ],
  [
    'another catalog',
    ['changed-visibly catalog', 'odd-trailer-odd'],
    (target) => ({ objects: { [target.free]: target.with(target.catalog, {}) }, root: `${target.free} 0 R` }),
  ],
  ['a trailer that says one thing twice', ['odd-entry-twice'], (target) => ({ trailer: `/Size ${target.free}` })],
  ['a second table for new readers', ['odd-hybrid'], () => ({ trailer: '/XRefStm 16' })],
];

function offsetOf({ file }: Target, object: number): number {
  const entry = file.entry(object, file.last);
  return entry?.kind === 'at' ? entry.offset : 0;
}

/** The keys of what is wrong, with what was changed where it says that. */
async function named(pdf: Uint8Array): Promise<readonly string[]> {
  const { state, problems, signatures } = await judged(pdf);
  expect(state).toBe('refused');
  return [...problems, ...signatures.flatMap(({ faults }) => faults)].map(({ key, figures: { what } }) => {
    const change = what !== undefined && 'message' in what ? ` ${what.message.replace('signing.change.', '')}` : '';
    return `${key.replace('signing.', '')}${change}`;
  });
}

describe.each(attacks)('%s', (_, faults, save) => {
  test('is named behind the last signature', async () => {
    expect(await named(forged(four, save(new Target(four))))).toEqual(expect.arrayContaining([...faults]));
  });

  test('is named between signatures, though a later one covers it', async () => {
    const between = forged(two, save(new Target(two)));
    const outcome = await signed({ pdf: between, role: 'company', by: signatories.in('company') }).catch(() => null);
    // Behind the end of a file that is followed by more, nothing is signed.
    if (outcome === null) expect(await named(between)).toEqual(expect.arrayContaining([...faults]));
    else expect(await named(outcome)).toEqual(expect.arrayContaining([...faults]));
  });
});

describe('a draft that was made for a later change (shadow attack)', () => {
  const base = new Target(draft);
  const { free } = base;
  const promising = forged(draft, {
    objects: {
      [base.page]: base.with(base.page, { Contents: `[${written(base.entry(base.page, 'Contents'))} ${free} 0 R]` }),
    },
  });

  test('words that were promised come as validation data: nothing that was referred to before may come so', async () => {
    const pdf = await signedUpTo('company-witness', { signatories, pdf: promising });
    expect((await judged(pdf, {})).problems).toEqual([]);
    const target = new Target(pdf);
    const catalog = target.with(target.catalog, { DSS: `<< /Certs [${free} 0 R] >>` });
    const shown = forged(pdf, { objects: { [free]: stream('BT (I owe nothing) Tj ET'), [target.catalog]: catalog } });
    const { state, problems } = await judged(shown, {});
    expect([state, problems.map(({ key }) => key)]).toEqual(['refused', ['signing.changed-visibly']]);
  });

  test('a list that is both of validation data and of the page is not taken for validation data alone', async () => {
    const both = forged(draft, {
      objects: {
        [free]: `[${written(base.entry(base.page, 'Contents'))}]`,
        [base.page]: base.with(base.page, { Contents: `${free} 0 R` }),
        [base.catalog]: base.with(base.catalog, { DSS: `<< /Certs ${free} 0 R >>` }),
      },
    });
    const pdf = await signedUpTo('company-witness', { signatories, pdf: both });
    expect((await judged(pdf, {})).state).toBe('executed');
    expect((await judged(forged(pdf, { objects: { [free]: '[]' } }), {})).problems).toMatchObject([
      { key: 'signing.changed-visibly', figures: { what: { message: 'signing.change.page-content' } } },
    ]);
  });

  test('words that were hidden are brought out by the table alone', async () => {
    const hiding = forged(draft, { objects: { [free]: stream('BT (I owe nothing) Tj ET') } });
    const pdf = await signedUpTo('company-witness', { signatories, pdf: hiding });
    const entry = new Target(pdf).file.entry(free, 1);
    const shown = forged(pdf, {
      lines: { [base.objectAt(base.page, 'Contents')]: entry?.kind === 'at' ? entry.offset : 0 },
    });
    expect((await judged(shown, {})).problems.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['signing.changed-visibly', 'signing.odd-object-points-back']),
    );
  });
});

describe('a stream of objects that is written anew', () => {
  test('changes all that lies in it, and is named', async () => {
    writeFileSync(join(signatories.folder, 'plain.pdf'), draft);
    const words = ['--static-id', '--object-streams=generate', 'plain.pdf', 'packed.pdf'];
    expect(run('qpdf', words, { cwd: signatories.folder }).status).toBe(0);
    const packed = new Uint8Array(signatories.file('packed.pdf'));
    const pdf = await signedUpTo('company-witness', { signatories, pdf: packed });
    const target = new Target(pdf);
    const container = target.file
      .objects(0)
      .map((object) => target.file.entry(object, 0))
      .find((entry) => entry?.kind === 'in');
    const number = container?.kind === 'in' ? container.container : 0;
    const empty = `<< /Type /ObjStm /N 0 /First 0 /Length 0 >>\nstream\n\nendstream`;
    const { state, problems } = await judged(forged(pdf, { objects: { [number]: empty } }), {}).catch(() => ({
      state: 'unreadable',
      problems: [],
    }));
    expect(state === 'unreadable' || (state === 'refused' && problems.length > 0)).toBe(true);
  });
});
