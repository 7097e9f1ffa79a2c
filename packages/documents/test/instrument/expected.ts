/** What a paper must be read as. Written from the paper itself, sentence by sentence, before it was read by the program. */
export interface Expected {
  readonly paper: string;
  /** Why this paper is here. */
  readonly situation: string;
  readonly language?: 'zh-Hant' | 'zh-Hans';
  readonly issuer: string | null;
  readonly beneficiary: string | null;
  readonly provisions?: readonly string[];
  /** Kind and strength of each clause in the order of the paper. */
  readonly clauses: readonly string[];
  readonly missing?: readonly string[];
  readonly doubtful?: readonly (readonly [why: string, text: string])[];
  /** Kind of each departure and the clause that it is said of. */
  readonly deviations?: readonly string[];
}

export const sixProvisions = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];

const OWN = 'own-compliance: absolute';
const VEHICLE = 'vehicle-compliance: best-endeavours';
const COMPANY = 'company-compliance: best-endeavours';
const LAST = ['waiver', 'reliance', 'benefit', 'enforcement', 'termination', 'survival', 'governing-law', 'jurisdiction'];
const FIRST = ['title', 'recital', 'recital', 'interpretation', 'consideration'];

/** The sentences of the papers that go the way of the usual form. */
const usual = [...FIRST, OWN, VEHICLE, COMPANY, ...LAST];

const without = (...kinds: readonly string[]): readonly string[] => usual.filter((kind) => !kinds.includes(kind));

const instead = (kind: string, ...others: readonly string[]): readonly string[] =>
  usual.flatMap((one) => (one === kind ? others : [one]));

/** Everything that signing would add; a form with dotted lines lacks it. */
const unsigned = [
  'date',
  'beneficiary-signature',
  'witness-signature',
  'witness-address',
  'witness-occupation',
  'company-signature',
  'company-name',
  'company-position',
  'company-witness-block',
];

export const expectations: readonly Expected[] = [
  {
    paper: 'other-order',
    situation: 'law first, the promise near the end and the background last',
    issuer: 'Orchid Lantern Inc.',
    beneficiary: 'ZHAO Yunfei',
    clauses: [
      ...['title', 'governing-law', 'jurisdiction', 'termination', 'survival', 'benefit', 'enforcement', 'reliance'],
      ...['consideration', COMPANY, OWN, VEHICLE, 'waiver', 'interpretation', 'recital', 'recital'],
    ],
  },
  {
    paper: 'unnumbered-prose',
    situation: 'one paragraph without numbers, the three promises in one sentence',
    issuer: 'Kestrel Harbour Technologies Ltd.',
    beneficiary: 'HO Ka Wing',
    clauses: ['title', 'recital', 'interpretation', 'consideration', OWN, VEHICLE, COMPANY, ...LAST],
    missing: unsigned,
  },
  {
    paper: 'letter-with-letters',
    situation: 'a letter to the board that says “you”, with (a), (b), (c)',
    issuer: 'Seven Willows Group Limited',
    beneficiary: 'Gordon Achterberg',
    clauses: usual,
  },
  {
    paper: 'deed-third-person',
    situation: 'a deed that speaks of the beneficiary as “he”',
    issuer: 'Northstar Tea Corporation',
    beneficiary: 'TANG Wai Lok',
    clauses: ['title', 'other', 'recital', 'recital', 'interpretation', 'other', OWN, VEHICLE, COMPANY, ...LAST],
    missing: ['consideration'],
    deviations: ['deed-form @ title'],
  },
  {
    paper: 'pages-with-headers',
    situation: 'three pages with a heading and a number on each',
    issuer: 'Greyfinch Mobility Co., Ltd.',
    beneficiary: 'Beatrix SUEN',
    clauses: ['title', 'recital', 'recital', 'recital', 'interpretation', 'consideration', OWN, VEHICLE, COMPANY, ...LAST],
  },
  {
    paper: 'broken-words',
    situation: 'words parted at the ends of lines, with a hyphen, a soft one or none',
    issuer: 'Halcyon Quarry Group Limited',
    beneficiary: 'PANG Chi Ho',
    clauses: ['title', 'recital', 'recital', 'recital', 'interpretation', 'consideration', OWN, VEHICLE, COMPANY, ...LAST],
  },
  {
    paper: 'misread-by-scanner',
    situation: 'letters for digits, digits for letters, stops for commas, labels and values that are none',
    issuer: 'Saltmarsh Data Inc.',
    beneficiary: 'Edmund YAU',
    provisions: ['8A.09', '8A.15', '8A.14', '8A.17', '8A.18', '8A.24'],
    clauses: ['title', 'recital', 'recital', 'recital', 'interpretation', 'consideration', OWN, VEHICLE, COMPANY, ...LAST],
    missing: [
      ...['date', 'beneficiary-signature', 'witness-signature', 'witness-address', 'witness-occupation'],
      ...['company-signature', 'company-name', 'company-witness-block'],
    ],
    doubtful: [
      ['provision-misread', '8A.O9'],
      ['provision-misread', '8A.I4'],
      ['provision-misread', '8A,17'],
      ['provision-misread', 'BA.18'],
      ['provision-unreadable', '8 A.2A'],
      ['label-misread', 'Narne'],
      ['label-misread', 'Slgnature of witness'],
      ['field-unreadable', 'QX VOR'],
      ['label-misread', '0ccupation of witness'],
      ['field-unreadable', 'Q]w ~~ 7'],
      ['label-misread', 'Posltion'],
      ['date-unreadable', '04/05/2026'],
    ],
  },
  {
    paper: 'missing-provision',
    situation: 'five of the six rules',
    issuer: 'Tern Island Foods Limited',
    beneficiary: 'WU Jialin',
    provisions: ['8A.09', '8A.14', '8A.15', '8A.18', '8A.24'],
    clauses: usual,
    deviations: ['provision-missing.8A.17 @ 1'],
  },
  {
    paper: 'excepted-provision',
    situation: 'a rule named only to be left out',
    issuer: 'Tern Island Foods Limited',
    beneficiary: 'WU Jialin',
    provisions: ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18'],
    clauses: usual,
    deviations: ['provision-missing.8A.24 @ 1'],
  },
  {
    paper: 'extra-provision',
    situation: 'two rules beyond the six',
    issuer: 'Quillback Media Corp.',
    beneficiary: 'Ida MERCER',
    provisions: ['8A.09', '8A.13', '8A.14', '8A.15', '8A.17', '8A.18', '8A.19', '8A.24'],
    clauses: usual,
    deviations: ['provision-extra @ 1', 'provision-extra @ 1'],
  },
  {
    paper: 'range-of-rules',
    situation: 'a range of rules, so that those between are doubtful and neither promised nor missing',
    issuer: 'Linnet Health Holdings Limited',
    beneficiary: 'AU YEUNG Siu Fai',
    provisions: ['8A.09', '8A.14', '8A.18', '8A.24'],
    clauses: usual,
    doubtful: [
      ['provision-range', '8A.14'],
      ['provision-range', '8A.18'],
    ],
  },
  {
    paper: 'rules-in-a-list',
    situation: 'each rule an item of a list with its subject in brackets',
    issuer: 'Linnet Health Holdings Limited',
    beneficiary: 'AU YEUNG Siu Fai',
    clauses: usual,
  },
  {
    paper: 'rules-by-definition',
    situation: 'the rules in a definition, after the first only by the number behind the stop',
    issuer: 'Linnet Health Holdings Limited',
    beneficiary: 'AU YEUNG Siu Fai',
    clauses: instead('interpretation', 'interpretation', 'interpretation'),
  },
  {
    paper: 'reasonable-endeavours',
    situation: 'all reasonable endeavours for vehicles, commercially reasonable efforts for the company',
    issuer: 'Lowland Ferry Holdings Limited',
    beneficiary: 'KWAN Man Hei',
    clauses: usual.map((kind) => (kind === OWN ? kind : kind.replace('best-endeavours', 'lesser-endeavours'))),
    deviations: ['vehicle-weaker @ 2', 'company-weaker @ 3'],
  },
  {
    paper: 'absolute-for-others',
    situation: 'the result promised for vehicles and for the company',
    issuer: 'Lowland Ferry Holdings Limited',
    beneficiary: 'KWAN Man Hei',
    clauses: usual.map((kind) => kind.replace('best-endeavours', 'absolute')),
    deviations: ['vehicle-stronger @ 1.vehicle', 'company-stronger @ 2'],
  },
  {
    paper: 'weaker-own-duty',
    situation: 'the giver himself only endeavours',
    issuer: 'Peregrine Loom Group Limited',
    beneficiary: 'SIU Pak Kin',
    clauses: instead(OWN, 'own-compliance: lesser-endeavours'),
    deviations: ['own-weaker @ 1'],
  },
  {
    paper: 'qualified-own-duty',
    situation: 'the giver complies in all material respects',
    issuer: 'Peregrine Loom Group Limited',
    beneficiary: 'SIU Pak Kin',
    clauses: usual,
    deviations: ['own-qualified @ 1'],
  },
  {
    paper: 'no-vehicle-limb',
    situation: 'no word about vehicles',
    issuer: 'Umber Tramways Limited',
    beneficiary: 'CHOI Sze Wai',
    clauses: without(VEHICLE),
    missing: ['vehicle-compliance'],
    deviations: ['no-vehicle-limb'],
  },
  {
    paper: 'no-company-limb',
    situation: 'no word about the company’s compliance',
    issuer: 'Umber Tramways Limited',
    beneficiary: 'CHOI Sze Wai',
    clauses: without(COMPANY),
    missing: ['company-compliance'],
    deviations: ['no-company-limb'],
  },
  {
    paper: 'no-waiver-link',
    situation: 'Rule 2.04 not mentioned',
    issuer: 'Umber Tramways Limited',
    beneficiary: 'CHOI Sze Wai',
    clauses: without('waiver'),
    missing: ['waiver'],
    deviations: ['no-waiver-link'],
  },
  {
    paper: 'static-reference',
    situation: 'the Rules as they stand on the day of the paper',
    issuer: 'Goldcrest Payments Limited',
    beneficiary: 'Nadia FERREIRA',
    clauses: usual,
    deviations: ['static-reference @ 1'],
  },
  {
    paper: 'silent-on-shareholders',
    situation: 'neither reliance nor benefit nor enforcement',
    issuer: 'Copperleaf Analytics Inc.',
    beneficiary: 'Dominic SZE',
    clauses: without('reliance', 'benefit', 'enforcement'),
    missing: ['reliance', 'benefit', 'enforcement'],
    deviations: ['no-reliance', 'no-shareholder-benefit', 'no-shareholder-enforcement'],
  },
  {
    paper: 'only-company-enforces',
    situation: 'benefit and enforcement for the company alone, third parties shut out',
    issuer: 'Copperleaf Analytics Inc.',
    beneficiary: 'Dominic SZE',
    clauses: instead('enforcement', 'enforcement', 'enforcement'),
    deviations: [
      'no-shareholder-benefit @ benefit',
      'only-company-enforces @ enforcement',
      'third-party-rights-excluded @ enforcement-2',
    ],
  },
  {
    paper: 'enforcement-restricted',
    situation: 'only shareholders with five per cent may enforce',
    issuer: 'Copperleaf Analytics Inc.',
    beneficiary: 'Dominic SZE',
    clauses: usual,
    deviations: ['enforcement-restricted @ enforcement'],
  },
  {
    paper: 'ends-on-notice',
    situation: 'the giver may end it on notice, besides the two usual events',
    issuer: 'Tidewrack Studios Limited',
    beneficiary: 'OR Chung Yan',
    clauses: instead('termination', 'termination', 'termination'),
    deviations: ['termination-on-notice @ termination'],
  },
  {
    paper: 'ends-by-choice-or-date',
    situation: 'an anniversary, delisting or the giver’s discretion end it; ceasing to be a beneficiary does not',
    issuer: 'Tidewrack Studios Limited',
    beneficiary: 'OR Chung Yan',
    clauses: usual,
    deviations: [
      'no-cessation-limb @ termination',
      'termination-by-choice @ termination',
      'termination-on-date @ termination',
    ],
  },
  {
    paper: 'ends-at-other-events',
    situation: 'resignation or a change of control end it, neither of the usual events does',
    issuer: 'Tidewrack Studios Limited',
    beneficiary: 'OR Chung Yan',
    clauses: usual,
    deviations: [
      'no-delisting-limb @ termination',
      'no-cessation-limb @ termination',
      'termination-on-other-event @ termination',
    ],
  },
  {
    paper: 'ends-at-the-later',
    situation: 'the later of the two events ends it',
    issuer: 'Tidewrack Studios Limited',
    beneficiary: 'OR Chung Yan',
    clauses: usual,
    deviations: ['termination-at-the-later @ termination'],
  },
  {
    paper: 'no-survival',
    situation: 'nothing about accrued rights',
    issuer: 'Vesper Canal Limited',
    beneficiary: 'NGAI Tsz Kit',
    clauses: without('survival'),
    missing: ['survival'],
    deviations: ['no-survival'],
  },
  {
    paper: 'rights-end-with-it',
    situation: 'accrued rights extinguished',
    issuer: 'Vesper Canal Limited',
    beneficiary: 'NGAI Tsz Kit',
    clauses: usual,
    deviations: ['rights-end-with-it @ survival'],
  },
  {
    paper: 'survival-without-giver',
    situation: 'accrued rights kept for the company and shareholders only',
    issuer: 'Vesper Canal Limited',
    beneficiary: 'NGAI Tsz Kit',
    clauses: usual,
    deviations: ['survival-without-giver @ survival'],
  },
  {
    paper: 'english-law',
    situation: 'English law and English courts',
    issuer: 'Marchwood Optics PLC',
    beneficiary: 'Harriet BLYTHE',
    clauses: usual,
    deviations: ['other-governing-law @ governing-law', 'other-forum @ jurisdiction'],
  },
  {
    paper: 'non-exclusive-courts',
    situation: 'non-exclusive jurisdiction',
    issuer: 'Marchwood Optics PLC',
    beneficiary: 'Harriet BLYTHE',
    clauses: usual,
    deviations: ['non-exclusive-jurisdiction @ jurisdiction'],
  },
  {
    paper: 'arbitration',
    situation: 'arbitration instead of courts',
    issuer: 'Goldcrest Payments Limited',
    beneficiary: 'Nadia FERREIRA',
    clauses: usual,
    deviations: ['arbitration @ jurisdiction'],
  },
  {
    paper: 'addressed-to-the-exchange',
    situation: 'given to the Exchange, for nothing in return',
    issuer: 'Fallow Ridge Energy Limited',
    beneficiary: 'Tomas VIK',
    clauses: instead('consideration', 'other'),
    missing: ['consideration'],
    deviations: ['not-addressed-to-company @ other', 'no-consideration'],
  },
  {
    paper: 'many-departures',
    situation: 'a condition, another duration and five terms beyond the usual form',
    issuer: 'Fallow Ridge Energy Limited',
    beneficiary: 'Tomas VIK',
    clauses: [...usual, 'other', 'other', 'other', 'other', 'other'],
    deviations: [
      'duration-different @ consideration',
      'conditional @ consideration',
      'liability-capped @ other',
      'change-without-shareholders @ other-2',
      'assignment @ other-3',
      'transfer-barred @ other-4',
      'further-promise @ other-5',
    ],
  },
  {
    paper: 'two-givers',
    situation: 'two beneficiaries, jointly and severally',
    issuer: 'Whitethorn Games Limited',
    beneficiary: 'YEUNG Ka Lok and Sofia BRANDT',
    clauses: usual,
    missing: ['date', 'company-witness-block'],
    deviations: ['several-givers @ consideration'],
  },
  {
    paper: 'no-witness',
    situation: 'signed by the giver alone',
    issuer: 'Sablefish Cloud Limited',
    beneficiary: 'LEUNG Hoi Ting',
    clauses: usual,
    missing: ['witness-block', 'company-block', 'company-witness-block'],
    deviations: ['no-witness', 'no-acknowledgement'],
  },
  {
    paper: 'company-block-first',
    situation: 'the company signs above the giver',
    issuer: 'Russet Harbour Insurance Limited',
    beneficiary: 'MAK Wing Sum',
    clauses: usual,
  },
  {
    paper: 'two-columns',
    situation: 'signers left and witnesses right, line by line',
    issuer: 'Russet Harbour Insurance Limited',
    beneficiary: 'MAK Wing Sum',
    clauses: usual,
  },
  {
    paper: 'blank-form',
    situation: 'a form that nobody has filled in',
    issuer: null,
    beneficiary: null,
    clauses: usual,
    missing: ['issuer', 'beneficiary', ...unsigned],
  },
  {
    paper: 'zh-hant',
    situation: 'Hong Kong Chinese',
    language: 'zh-Hant',
    issuer: '明溪科技控股有限公司',
    beneficiary: '陳思遠',
    clauses: ['title', 'recital', 'recital', 'recital', 'interpretation', 'consideration', OWN, VEHICLE, COMPANY, ...LAST],
  },
  {
    paper: 'zh-hans',
    situation: 'mainland Chinese with full-width digits, addressed to the company',
    language: 'zh-Hans',
    issuer: '松果数据集团有限公司',
    beneficiary: '罗嘉敏',
    clauses: usual,
  },
  {
    paper: 'zh-hant-departures',
    situation: 'Chinese with a rule missing, reasonable efforts, notice, arbitration and other law',
    language: 'zh-Hant',
    issuer: '遠岫新能源集團有限公司',
    beneficiary: '葉子謙',
    provisions: ['8A.09', '8A.14', '8A.15', '8A.18', '8A.24'],
    clauses: [
      ...['title', 'recital', 'interpretation', 'consideration', OWN],
      ...['vehicle-compliance: lesser-endeavours', 'company-compliance: lesser-endeavours'],
      ...['waiver', 'reliance', 'benefit', 'enforcement', 'termination', 'termination', 'governing-law', 'jurisdiction'],
    ],
    missing: ['survival', 'date', 'beneficiary-signature', 'witness-block', 'company-block', 'company-witness-block'],
    deviations: [
      'provision-missing.8A.17 @ 1',
      'vehicle-weaker @ 2',
      'company-weaker @ 3',
      'static-reference @ 1',
      'only-company-enforces @ enforcement',
      'third-party-rights-excluded @ enforcement',
      'termination-on-notice @ termination',
      'no-survival',
      'other-governing-law @ governing-law',
      'arbitration @ jurisdiction',
      'no-witness',
      'no-acknowledgement',
    ],
  },
];
