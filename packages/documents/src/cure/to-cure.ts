import { type Deviation, type Doubtful, type Instrument, message, type Message } from '@tenfold/kernel';

/** Who is to cure something: whoever gave the promise, or the company that acknowledges it. */
export type WhoCures = 'beneficiary' | 'company';

/** Something on an undertaking that is not as the usual form has it, and what is asked of somebody because of it. */
export interface ToCure {
  readonly kind: 'missing' | 'departure' | 'doubtful';
  readonly who: WhoCures;
  /** What is amiss: what was not found, what a departure does, or why a passage could not be read. */
  readonly found: Message;
  /** What he is asked to do, or that nothing need be done. */
  readonly ask: Message;
  /** The words that stand on the paper; `null` where there are none. */
  readonly quote: string | null;
}

/**
 * What is to be cured on an undertaking as it was read, in the order: what is missing, where it departs from the usual form,
 * what could not be read. Nothing of it says that the paper does not bind: that is left to counsel.
 */
export function toCure({ missing, deviations, doubtful }: Instrument): readonly ToCure[] {
  const kinds = deviations.map(({ kind }) => kind);
  const names = missing.map(lastOf);
  return [
    ...missing.filter((key) => !kinds.includes(bySilence[lastOf(key)] ?? '')).map(missingPart),
    ...deviations.filter(({ kind }) => !names.some((name) => saidByMissing[name] === kind)).map(departure),
    ...doubtful.map(unread),
  ];
}

/** Departures by silence that the lack of a block tells already. */
const saidByMissing: Readonly<Record<string, string>> = {
  'witness-block': 'no-witness',
  'company-block': 'no-acknowledgement',
};

/** Sentences whose lack is told by a departure, which says what it does. */
const bySilence: Readonly<Record<string, string>> = {
  consideration: 'no-consideration',
  'own-compliance': 'no-own-promise',
  'vehicle-compliance': 'no-vehicle-limb',
  'company-compliance': 'no-company-limb',
  waiver: 'no-waiver-link',
  reliance: 'no-reliance',
  benefit: 'no-shareholder-benefit',
  enforcement: 'no-shareholder-enforcement',
  termination: 'no-termination',
  survival: 'no-survival',
  'governing-law': 'no-governing-law',
  jurisdiction: 'no-jurisdiction',
};

/** What is asked for where something is missing, and of whom; of a sentence that is not there, that it be given. */
const asks: Readonly<Record<string, readonly [ask: string, who: WhoCures]>> = {
  issuer: ['parties', 'beneficiary'],
  beneficiary: ['parties', 'beneficiary'],
  date: ['date', 'beneficiary'],
  'beneficiary-signature': ['sign', 'beneficiary'],
  'witness-block': ['witness', 'beneficiary'],
  'witness-signature': ['witness', 'beneficiary'],
  'witness-address': ['witness-particulars', 'beneficiary'],
  'witness-occupation': ['witness-particulars', 'beneficiary'],
  'company-block': ['acknowledge', 'company'],
  'company-signature': ['acknowledge', 'company'],
  'company-name': ['company-particulars', 'company'],
  'company-position': ['company-particulars', 'company'],
  'company-witness-block': ['company-witness', 'company'],
  'company-witness-signature': ['company-witness', 'company'],
  'company-witness-address': ['company-witness-particulars', 'company'],
  'company-witness-occupation': ['company-witness-particulars', 'company'],
};

function missingPart(key: string): ToCure {
  const [ask, who] = asks[lastOf(key)] ?? (['sentence', 'beneficiary'] as const);
  return { kind: 'missing', who, found: message(key), ask: message(`cure.ask.${ask}`), quote: null };
}

/** Where a paper promises more than the usual form does, nobody has to cure it. */
const wider: readonly string[] = [
  'provision-extra',
  'vehicle-stronger',
  'company-stronger',
  'further-promise',
  'deed-form',
  'transfer-barred',
];

function departure({ kind, text, effect }: Deviation): ToCure {
  return {
    kind: 'departure',
    who: 'beneficiary',
    found: message(effect),
    ask: message(`cure.ask.${askFor(kind, text)}`),
    quote: text === '' ? null : text,
  };
}

function askFor(kind: string, text: string): string {
  if (wider.includes(kind)) return 'wider';
  return text === '' ? 'sentence' : 'departure';
}

function unread({ text, why }: Doubtful): ToCure {
  return { kind: 'doubtful', who: 'company', found: message(why), ask: message('cure.ask.original'), quote: text };
}

/** What stands behind the last point of a key. */
function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}
