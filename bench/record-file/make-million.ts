// Writes the record of a busy issuer that never was: node bench/record-file/make-million.ts PATH [ENTRIES]. The same bytes every time.
import { closeSync, openSync, writeSync } from 'node:fs';
import { addDays, type PlainDate } from '@tenfold/kernel';

type Happening = readonly [kind: string, fields: Readonly<Record<string, unknown>>];

const LISTED_ON: PlainDate = '2016-01-04';
const AT_ONCE = 1 << 20;

/** How the issuer came to be listed: 25 billion shares, a fifth of them weighted and held by one founder's company. */
const beginning: readonly Happening[] = [
  ['share-class-created', { class: 'A', votesPerShare: '10', weighted: true, listed: false }],
  ['share-class-created', { class: 'B', votesPerShare: '1', weighted: false, listed: true }],
  ['person-recorded', { person: 'chan', names: { en: 'Chan Tai Man' } }],
  ['vehicle-recorded', { vehicle: 'peak', names: { en: 'Peak Limited' }, form: 'private-company' }],
  ['vehicle-interests-set', { vehicle: 'peak', interests: [{ who: 'chan', economic: '1', control: '1' }] }],
  ['director-appointed', { person: 'chan' }],
  [
    'opening-position',
    {
      inIssue: { A: '5000000000', B: '20000000000' },
      treasury: { B: '0' },
      boughtBack: { B: '0' },
      holdings: [{ holder: 'peak', class: 'A', shares: '5000000000' }],
    },
  ],
  ['issuer-listed', { board: 'hk-main-board', status: 'chapter-8a' }],
  ['beneficiary-recognised', { person: 'chan' }],
  ['undertaking-given', { undertaking: 'undertaking-chan', beneficiary: 'chan' }],
];

const EXERCISES = 250;
const BUY_BACKS = 20;

/** A day: options are exercised, shares bought back and cancelled, and weighted shares converted because of it. */
const day: readonly Happening[] = [
  ...Array.from({ length: EXERCISES }, (_, nth) => exercise(nth)),
  ...Array.from(
    { length: BUY_BACKS },
    (): Happening => ['shares-bought-back', { class: 'B', shares: '4400', for: 'cancellation' }],
  ),
  ['shares-cancelled', { class: 'B', shares: `${4400 * BUY_BACKS}`, from: 'bought-back' }],
  ['weighted-shares-converted', { holder: 'peak', class: 'A', shares: '20000', into: 'B' }],
];

function exercise(nth: number): Happening {
  return ['shares-issued', { class: 'B', shares: `${1000 + 13 * nth}`, way: 'option-exercise' }];
}

/** The day on which the last of `count` entries takes effect. */
export function lastDay(count: number): PlainDate {
  return addDays(LISTED_ON, Math.ceil((count - beginning.length) / day.length));
}

/** Writes the first `count` entries of the issuer's life, one a line. */
export function writeRecord(path: string, count: number): void {
  const file = openSync(path, 'w');
  let text = `{"format":"tenfold/record/1","issuer":${JSON.stringify(busyIssuer)},"entries":[\n`;
  for (let nth = 0; nth < count; nth += 1) {
    text += `${JSON.stringify(entry(nth))}${nth < count - 1 ? ',' : ''}\n`;
    if (text.length < AT_ONCE) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, `${text}]}\n`);
  closeSync(file);
}

/** The issuer, as the head of its record names it. */
export const busyIssuer = { id: 'busy-issuer', names: { en: 'Busy Issuer Limited (invented)' } };

/** The entries of the issuer’s life from one to another, counted from 0; the second is not among them. */
export function entriesBetween(from: number, to: number): readonly object[] {
  return Array.from({ length: to - from }, (_, index) => entry(from + index));
}

function entry(nth: number): object {
  const later = nth - beginning.length;
  const effective = later < 0 ? LISTED_ON : addDays(LISTED_ON, 1 + Math.floor(later / day.length));
  const [kind, fields] = (later < 0 ? beginning[nth] : day[later % day.length]) as Happening;
  const url = `https://example.com/busy-issuer/returns/${effective}.pdf`;
  const source = { title: 'Next Day Disclosure Return', url, standing: 'primary' };
  return { id: `${kind}-${nth + 1}`, kind, effective, recorded: `${effective}T18:30:00+08:00`, source, fields };
}

const [, script, path, count = '1000000'] = process.argv;
if (script === import.meta.filename) {
  if (path === undefined) console.error('node bench/record-file/make-million.ts PATH [ENTRIES]');
  else writeRecord(path, Number(count));
}
