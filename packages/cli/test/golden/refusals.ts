import { areas, languages, renderFrom } from '@tenfold/documents';
import type { Figure, Names } from '@tenfold/kernel';
import { ledgerSample, ledgerSections, noRefusalOfLedger } from './ledger-samples.ts';
import { sealSample, sealSections } from './seal-samples.ts';

/** Where each area of refusals begins, and what a reader calls it. */
const sections: readonly (readonly [prefix: string, title: string])[] = [
  ['cli.', 'What was typed'],
  ['record-file.', 'The file of a record'],
  ['record.', 'A field of an entry'],
  ['register.', 'An entry that says what cannot be'],
  ['paper.', 'A paper that is asked for'],
  ['return.refused.', 'A return that is asked for'],
  ['programme.refused.', 'A programme of many steps'],
  ['instrument.refused.', 'A paper that is no undertaking'],
  ...ledgerSections,
  ...sealSections,
];

/** Texts of the command line that refuse nothing. */
const noRefusal =
  /^paper\.(?:written|about)|^cli\.(?:about|example|option\.|heading|exit|next|clear\.kept|place|progress|between|after|tagline|not-advice|more-help)/;

const people: Readonly<Record<string, Names>> = {
  ann: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩', 'zh-Hans': '陈咏诗' },
  kite: { en: 'Kite Limited', 'zh-Hant': '紙鳶有限公司', 'zh-Hans': '纸鸢有限公司' },
};

const [ann, kite]: readonly Figure[] = [{ name: 'ann' }, { name: 'kite' }];
const [many, few]: readonly Figure[] = [{ shares: 1_442_852n }, { shares: 1_200_000n }];
const words: Figure = { list: [{ quote: 'placing' }, { quote: 'bonus' }] };
const [day, later]: readonly Figure[] = [{ date: '2023-12-15' }, { date: '2023-12-18' }];

/** A figure for every placeholder of a refusal, of the kind that the code gives. */
const samples: Readonly<Record<string, Figure | undefined>> = {
  adviser: { quote: 'Harbour Capital' },
  boughtBack: few,
  called: day,
  choices: words,
  claim: { quote: 'claim-1' },
  class: { name: 'B' },
  clause: { quote: '2' },
  closed: later,
  code: { quote: 'EIO' },
  column: { number: 17n },
  command: { quote: 'check' },
  corrected: { entry: 'cancelled-2023-07' },
  count: { number: 5n },
  died: day,
  duty: { quote: '13.25A:2026-01-05' },
  encoding: { quote: 'GB18030' },
  file: { quote: 'july.pdf' },
  forms: { list: [{ quote: '.xlsx' }, { quote: '.json' }, { quote: '.html' }] },
  encumbered: few,
  first: day,
  found: { quote: ',' },
  from: { name: 'A' },
  given: day,
  held: few,
  holder: kite,
  inIssue: few,
  into: { name: 'B' },
  kind: { quote: 'PDF' },
  known: words,
  least: { number: 30n },
  made: day,
  last: later,
  meeting: { quote: 'agm-2024' },
  most: { number: 400n },
  named: many,
  near: { quote: 'placing' },
  on: later,
  operand: { quote: 'RECORD' },
  opening: { date: '2023-12-19' },
  option: { quote: '--on' },
  options: { list: [{ quote: 'month' }] },
  other: ann,
  others: few,
  own: few,
  paper: { quote: 'monthly-return' },
  path: { quote: 'examples/kestrel.json' },
  person: ann,
  quote: { quote: 'plasing' },
  ratio: { ratio: { numerator: 11n, denominator: 10n } },
  record: { quote: 'examples/kestrel.json' },
  recorded: { instant: '2023-12-14T18:00:00+08:00' },
  resolution: { quote: '3' },
  ring: { list: [{ name: 'kite' }, { name: 'ann' }] },
  shares: many,
  since: day,
  treasury: few,
  undertaking: { quote: 'chan-2021' },
  until: later,
  value: { quote: 'DATE' },
  vehicle: kite,
  waiver: { quote: 'waiver-1' },
  what: { quote: 'a register lost a share' },
  word: { quote: 'more.json' },
};

const findings: Figure = { list: [{ quote: '8A.15:ann' }, { quote: '8A.15:bob' }] };

/** Figures for places where the one that has its name elsewhere would make no sense. */
const particular: Readonly<Record<string, Figure | undefined>> = {
  'cli.before-first-entry on': { date: '2021-12-29' },
  'cli.command-not-yet command': { quote: 'poll' },
  'cli.duties-backwards first': later,
  'cli.duties-backwards last': day,
  'cli.duties-no-from quote': { quote: '2026-02-30' },
  'cli.duties-no-to quote': { quote: '31/12/2026' },
  'cli.duties-too-long first': { date: '1990-01-01' },
  'cli.duties-too-long last': { date: '2026-12-31' },
  'cli.duties-too-long most': { number: 25n },
  'cli.finding-not-unique known': findings,
  'cli.finding-not-unique quote': { quote: '8A.15' },
  'cli.no-day quote': { quote: '2023-02-30' },
  'cli.no-instrument known': { quote: 'tenfold/instrument/1' },
  'cli.no-moment quote': { quote: '2023-12-18T20:00' },
  'cli.no-width quote': { quote: '10' },
  'cli.nothing-known-yet known': { instant: '2023-12-14T18:00:00+08:00' },
  'cli.option-takes-nothing option': { quote: '--json' },
  'cli.paper-names-stranger known': { list: [{ quote: 'ann' }] },
  'cli.paper-names-stranger quote': { quote: 'HO MAN WAI' },
  'cli.unknown-command command': { quote: 'frobnicate' },
  'cli.unknown-command-near command': { quote: 'chek' },
  'cli.unknown-command-near near': { quote: 'check' },
  'cli.unknown-finding quote': { quote: '8A.99:ann' },
  'cli.unknown-finding-near near': { quote: '8A.15:ann' },
  'cli.unknown-finding-near quote': { quote: '8A.15:an' },
  'cli.unknown-format known': { list: [{ quote: 'record' }, { quote: 'check' }] },
  'cli.unknown-format quote': { quote: 'xml' },
  'cli.unknown-format-near near': { quote: 'record' },
  'cli.unknown-format-near quote': { quote: 'recrd' },
  'cli.unknown-language known': { list: [{ quote: 'en' }, { quote: 'zh-Hant' }, { quote: 'zh-Hans' }] },
  'cli.unknown-language quote': { quote: 'fr' },
  'cli.unknown-language-near near': { quote: 'zh-Hant' },
  'cli.unknown-language-near quote': { quote: 'zh_TW' },
  'cli.unknown-option option': { quote: '--frobnicate' },
  'cli.unknown-option-near near': { quote: '--person' },
  'cli.unknown-option-near option': { quote: '--persn' },
  'cli.unknown-person known': { list: [{ quote: 'ann' }, { quote: 'bob' }] },
  'cli.unknown-person quote': { quote: 'zacharias' },
  'cli.unknown-person-near near': { quote: 'ann' },
  'cli.unknown-person-near quote': { quote: 'anne' },
  'cli.unknown-rule quote': { quote: 'Takeovers Code' },
  'cli.unknown-rule-near near': { quote: '8A.15' },
  'cli.unknown-rule-near quote': { quote: '8A.155' },
  'cli.clear.no-short-form form': { quote: 'CLASS:SHARES' },
  'cli.clear.no-short-form option': { quote: '--buy-back' },
  'cli.clear.no-short-form quote': { quote: 'B=1442852' },
  'paper.option option': { quote: 'on' },
  'paper.refused.no-breach issuer': { quote: 'kestrel' },
  'paper.refused.nothing-ended from': { date: '2023-01-01' },
  'paper.refused.nothing-ended until': { date: '2023-11-30' },
  'paper.refused.not-beneficiary known': { list: [{ quote: 'ann' }] },
  'paper.refused.not-beneficiary quote': { quote: 'bob' },
  'paper.refused.period from': { date: '2025-02-01' },
  'paper.refused.period to': { date: '2025-01-31' },
  'paper.refused.report quote': { quote: 'month' },
  'paper.refused.whose known': { list: [{ quote: 'ann' }, { quote: 'bob' }] },
  'paper.unknown known': { list: [{ quote: 'next-day-return' }, { quote: 'monthly-return' }] },
  'paper.unknown quote': { quote: 'prospectus' },
  'paper.unknown-near near': { quote: 'monthly-return' },
  'paper.unknown-near quote': { quote: 'montly-return' },
  'programme.refused.beyond-calendar first': { date: '2018-01-01' },
  'programme.refused.beyond-calendar from': { date: '2027-01-15' },
  'programme.refused.beyond-calendar last': { date: '2027-12-31' },
  'programme.refused.beyond-calendar to': { date: '2028-12-31' },
  'programme.refused.cancelled-beyond-calendar last': { date: '2027-12-31' },
  'programme.refused.cancelled-beyond-calendar on': { date: '2027-12-30' },
  'programme.refused.ends-before from': later,
  'programme.refused.ends-before to': day,
  'programme.refused.no-dates from': { date: '2027-03-27' },
  'programme.refused.no-dates to': { date: '2027-03-28' },
  'programme.refused.no-days quote': { quote: 'three' },
  'programme.refused.no-interval quote': { quote: 'fortnight' },
  'programme.refused.too-many-steps most': { number: 5000n },
  'record-file.directory path': { quote: 'examples' },
  'record-file.format-unknown known': { list: [{ quote: 'tenfold/record/1' }] },
  'record-file.format-unknown quote': { quote: 'tenfold/record/9' },
  'record-file.kind-near near': { quote: 'shares-issued' },
  'record-file.kind-near quote': { quote: 'share-issued' },
  'record-file.kind-unknown quote': { quote: 'dividend-paid' },
  'record-file.no-time quote': { quote: '2023-02-30' },
  'record-file.number-for-text quote': { quote: '20' },
  'record-file.number-too-long quote': { quote: '12345678901234567890' },
  'record-file.number-with-fraction quote': { quote: '12.5' },
  'record-file.superseded-twice first': { entry: 'corrected-2023-07' },
  'record.count-is-a-number quote': { quote: '940832001' },
  'record.no-count quote': { quote: '940,832,001' },
  'record.no-date quote': { quote: '2023-02-30' },
  'record.no-flag quote': { quote: 'yes' },
  'record.no-id quote': { quote: 'Chan Wing Sze' },
  'record.no-instant quote': { quote: '2023-12-15T18:00' },
  'record.no-list quote': { quote: 'legal-title' },
  'record.no-object quote': { quote: 'A' },
  'record.no-provision quote': { quote: '8A15' },
  'record.no-ratio quote': { quote: '47 %' },
  'record.no-text quote': { quote: '7' },
  'return.refused.month quote': { quote: '2024-13' },
  'register.class-exists class': { name: 'A' },
};

/** Every refusal there is, in three languages, with sample figures: a page to be read by people. */
export function refusalsPage(): string {
  const keys = areas.flatMap((area) => Object.keys(area)).filter((key) => !noRefusal.test(key) && !noRefusalOfLedger.test(key));
  const parts = sections.flatMap(([prefix, title]) => {
    const its = keys.filter((key) => key.startsWith(prefix)).toSorted();
    return its.length === 0 ? [] : [`## ${title}`, ...its.map(refusalText)];
  });
  const opening = 'Every refusal with sample figures. Made by `node packages/cli/test/golden/write.ts`; a test holds it against the catalogues.';
  return `${['# Refusals', opening, ...parts].join('\n\n')}\n`;
}

function refusalText(key: string): string {
  const area = areas.find((one) => key in one) ?? {};
  const figures = new Proxy(samples, { get: (all, name) => sampleOf(all, String(name), key) }) as Readonly<Record<string, Figure>>;
  const texts = languages.map((language) => renderFrom(area, { key, figures }, { language, names: (id) => people[id] ?? null }));
  return [`**${key}**  `, ...texts.map((text, index) => (index < texts.length - 1 ? `${text}  ` : text))].join('\n');
}

function sampleOf(all: typeof samples, name: string, key: string): Figure {
  const sample = ledgerSample(key, name) ?? sealSample(key, name) ?? particular[`${key} ${name}`] ?? all[name];
  if (sample === undefined) throw new Error(`${key} asks for ${name}, and there is no sample of it`);
  return sample;
}
