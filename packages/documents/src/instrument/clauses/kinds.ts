import type { ClauseKind, Confidence, Strength } from '@tenfold/kernel';
import { anyOf } from '../text/any-of.ts';
import type { CuedKind } from './cues.ts';
import { type Limb, limbsOf } from './limbs.ts';
import { confidenceOf, type Score, scoresOf } from './score.ts';
import type { Sentence } from './sentence.ts';
import { isGiving, isReport } from './stance.ts';

/** What a sentence is for, or one of the things that it is for. */
export interface KindReading {
  readonly kind: ClauseKind;
  readonly strength: Strength | null;
  readonly confidence: Confidence;
}

type Readable = Pick<Sentence, 'plain' | 'lead' | 'mentions' | 'isRepaired'>;

/** Every kind that a sentence is of, in the order of the usual form; `other` when it is of none. */
export function kindsOf(sentence: Readable): readonly KindReading[] {
  const scores = scoresOf(sentence.plain);
  const limbs = promisesIn(sentence, scores);
  const cued = limbs.length > 0 ? besidePromises(scores) : withoutHidden(scores, sentence.plain);
  const readings = [
    ...limbs.map((limb) => promiseReading(limb, sentence)),
    ...cued.map((score) => ({
      kind: score.kind,
      strength: null,
      confidence: confidenceOf(score, sentence.isRepaired),
    })),
  ].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return readings.length > 0 ? readings : [{ kind: 'other', strength: null, confidence: 'likely' }];
}

const ORDER: readonly ClauseKind[] = [
  'recital',
  'interpretation',
  'consideration',
  'own-compliance',
  'vehicle-compliance',
  'company-compliance',
  'waiver',
  'reliance',
  'benefit',
  'enforcement',
  'termination',
  'survival',
  'governing-law',
  'jurisdiction',
];

/** A sentence about the end of the promise or about who may enforce it may speak of complying without promising it. */
function promisesIn(sentence: Readable, scores: readonly Score[]): readonly Limb[] {
  const limbs = limbsOf(sentence);
  const isOnlyOwn = limbs.length === 1 && limbs[0]?.kind === 'own-compliance' && sentence.mentions.length === 0;
  return isOnlyOwn && scores.some(({ kind, points }) => kind !== 'consideration' && points >= 5) ? [] : limbs;
}

function promiseReading({ kind, strength }: Limb, { mentions, isRepaired }: Readable): KindReading {
  const isSure = !isRepaired && mentions.every(({ isPlain, endsRange }) => isPlain && !endsRange);
  return { kind, strength, confidence: isSure ? 'certain' : 'likely' };
}

/** A promise may say in the same sentence what it is given for and who may rely on it; a recital it is not. */
function besidePromises(scores: readonly Score[]): readonly Score[] {
  return scores.filter(({ kind, points }) => points >= (BESIDE_PROMISE.get(kind) ?? Number.POSITIVE_INFINITY));
}

const BESIDE_PROMISE: ReadonlyMap<CuedKind, number> = new Map([
  ['consideration', 4],
  ['waiver', 5],
  ['reliance', 5],
  ['benefit', 5],
  ['enforcement', 5],
  ['survival', 7],
]);

/** Which kinds a kind leaves no room for: their cues are its ordinary words. */
const HIDES: readonly (readonly [CuedKind, readonly CuedKind[]])[] = [
  ['recital', ['interpretation', 'consideration', 'waiver', 'reliance', 'benefit', 'enforcement', 'termination']],
  [
    'governing-law',
    ['interpretation', 'recital', 'consideration', 'reliance', 'benefit', 'enforcement', 'termination'],
  ],
  ['survival', ['interpretation', 'recital', 'reliance', 'benefit', 'enforcement', 'waiver', 'jurisdiction']],
  ['jurisdiction', ['interpretation', 'recital', 'benefit', 'enforcement', 'consideration']],
  ['termination', ['interpretation', 'recital', 'consideration', 'benefit', 'enforcement', 'waiver']],
  ['interpretation', ['recital', 'consideration', 'reliance', 'benefit', 'enforcement', 'waiver']],
  ['consideration', ['recital']],
];

function withoutHidden(scores: readonly Score[], plain: string): readonly Score[] {
  const hidden = new Set<CuedKind>();
  for (const [kind, hides] of HIDES) {
    const score = scores.find((one) => one.kind === kind);
    if (score === undefined || hidden.has(kind) || !hidesOthers(score, plain)) continue;
    for (const other of hides) hidden.add(other);
  }
  if (OPENS_WITH_RECITAL.test(plain)) hidden.delete('recital');
  if (scores.some(({ kind }) => kind === 'survival') && !ENDING_EVENT.test(plain)) hidden.add('termination');
  return scores.filter(({ kind }) => !hidden.has(kind));
}

/** A recital hides the rest only where it tells of the undertaking instead of giving it. */
function hidesOthers({ kind, points }: Score, plain: string): boolean {
  if (kind === 'recital') return (points >= 5 && !isGiving(plain)) || isReport(plain);
  if (kind === 'interpretation' || kind === 'jurisdiction' || kind === 'survival') return points >= 5;
  return true;
}

/** “Whereas …, now, in consideration of …”: both in one sentence. */
const OPENS_WITH_RECITAL = /^whereas\b/;

const ENDING_EVENT = anyOf([
  /\bdelist\w*|\bcease(?:s)? to be (?:listed|a beneficiary|such)|\bno longer (?:listed|a beneficiary)/,
  /\bearlier\b|\bnotice\b/,
  /除牌|退市|不再[^。]{0,12}(?:受益人|上市)|通知/,
]);
