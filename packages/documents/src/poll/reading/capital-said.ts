import type { MeetingRead } from './reading.ts';
import { type ProseText, sentencesIn } from './prose-text.ts';
import type { SheetPlace } from './sheet.ts';

/** What the sentences say of shares: in issue, entitled to attend and vote, and taken out by name. */
export interface CapitalSaid {
  readonly inIssue: MeetingRead['inIssue'];
  readonly deductions: MeetingRead['deductions'];
  readonly entitled: readonly EntitledSaid[];
}

/** Shares whose holders may vote: of a class, or of all. */
export interface EntitledSaid {
  readonly shareClass: string | null;
  readonly shares: bigint;
  readonly place: SheetPlace;
}

const NUMBER = '(\\d{1,3}(?:,\\d{3})+|\\d{4,})';

const english = new RegExp(
  `${NUMBER}\\s+(?:(?:issued|fully paid|ordinary|voting|outstanding|treasury|unissued)\\s+)*(?:class\\s+([A-Z])\\s+)?(?:(?:ordinary|common)\\s+)?(?:H\\s+)?shares?\\b`,
  'gi',
);
const chinese = new RegExp(`${NUMBER}\\s*股\\s*(?:已[發发]行)?(?:(?:(?:本公司|公司)(?:之|的)?)?([A-Z])[類类])?`, 'gi');
const chineseBefore = new RegExp(`([A-Z])[類类](?:普通)?股(?:份)?[^\\d,。;\\n及和與与、]{0,12}${NUMBER}\\s*股`, 'gi');

const entitles =
  /entitl\w+[^.]{0,80}\battend and vote|attend and vote[^.]{0,60}entitl|有[權权](?:[^。]{0,16})出席[^。]{0,24}(?:投票|表[決决])|賦予[^。]{0,30}出席|赋予[^。]{0,30}出席/i;
const inIssue = /\b(?:in issue|issued (?:ordinary )?shares?|issued share capital|outstanding)\b|已[發发]行/i;

const reasons: readonly (readonly [why: string, form: RegExp])[] = [
  ['treasury', /treasury shares?|庫存股|库存股/i],
  ['trustee', /trustee|held on trust|受託人|受托人|信託|信托/i],
  [
    'bought-back',
    /(?:repurchased|bought back)[^.]{0,80}(?:not (?:yet )?(?:been )?cancel|pending cancel)|(?:購回|回购|購買)[^。]{0,30}(?:尚未|待)[註注][銷销]/i,
  ],
  ['depositary-reserve', /(?:depositary|bulk issuance|reserved for future issuance)|存託|存托|預留|预留/i],
  ['abstain', /(?:required to abstain|abstained? from voting|shall abstain)|放[棄弃](?:[^。]{0,10})(?:投票|表[決决])/i],
];

/** Of what a sentence says there are none. */
const none = /\b(?:no|nor|neither|none)\b|概[無无]|並[無无]|并[無无]|[無无](?:任何)?股/i;

/** What stands in brackets to say what a number leaves out takes no shares out of it. */
const leftOut = /\((?:excluding|other than|not including|不包括|不含|不計|不计)[^)]*\)/gi;

/** The shares that sentences name. A sentence that both takes shares out and says who may vote is read for neither. */
export function capitalSaid({ text, placeAt }: ProseText): CapitalSaid {
  const inIssueSaid: MeetingRead['inIssue'][number][] = [];
  const deductions: MeetingRead['deductions'][number][] = [];
  const entitled: EntitledSaid[] = [];
  for (const { text: whole, at } of sentencesIn(text)) {
    const sentence = whole.replaceAll(leftOut, '');
    const counts = countsIn(sentence);
    if (counts.length === 0) continue;
    const place = placeAt(at);
    const why = reasons.find(([, form]) => form.test(sentence))?.[0];
    const isEntitled = entitles.test(sentence);
    if (why !== undefined && counts.length === 1 && !isEntitled && !none.test(sentence))
      deductions.push({ why, shares: `${counts[0]?.shares}`, place });
    if (why !== undefined && counts.length !== 1) continue;
    if (inIssue.test(sentence))
      inIssueSaid.push(...counts.map((one) => ({ shareClass: one.shareClass, shares: `${one.shares}`, place })));
    if (isEntitled && why === undefined) entitled.push(...entitledIn(counts).map((one) => ({ ...one, place })));
  }
  return { inIssue: once(inIssueSaid), deductions, entitled: sure(entitled) };
}

interface CountSaid {
  readonly shareClass: string | null;
  readonly shares: bigint;
}

function countsIn(sentence: string): readonly CountSaid[] {
  const found = [
    ...[...sentence.matchAll(english)].map(([, shares = '', name]) => ({ shares, name })),
    ...[...sentence.matchAll(chinese)].map(([, shares = '', name]) => ({ shares, name })),
    ...[...sentence.matchAll(chineseBefore)].map(([, name, shares = '']) => ({ shares, name })),
  ];
  const counts = found.map(({ shares, name }) => ({
    shareClass: name?.toUpperCase() ?? null,
    shares: BigInt(shares.replaceAll(',', '')),
  }));
  const isNamed = (shares: bigint): boolean => counts.some((one) => one.shares === shares && one.shareClass !== null);
  const named = counts.filter(({ shareClass, shares }) => shareClass !== null || !isNamed(shares));
  return named.filter((one, at) => named.findIndex((other) => isSame(one, other)) === at);
}

function isSame(one: CountSaid, other: CountSaid): boolean {
  return one.shares === other.shares && one.shareClass === other.shareClass;
}

/** One number is that of all; several are classes only where they add up to the largest. */
function entitledIn(counts: readonly CountSaid[]): readonly CountSaid[] {
  if (counts.length === 1) return counts;
  const classes = counts.filter(({ shareClass }) => shareClass !== null);
  const all = counts.filter(({ shareClass }) => shareClass === null);
  const sum = classes.reduce((total, { shares }) => total + shares, 0n);
  const isSum = classes.length > 1 && all.every(({ shares }) => shares === sum);
  return isSum ? [...classes, ...all.slice(0, 1)] : [];
}

function once(given: MeetingRead['inIssue']): MeetingRead['inIssue'] {
  return given.filter(
    (one, at) =>
      given.findIndex(({ shareClass, shares }) => shareClass === one.shareClass && shares === one.shares) === at,
  );
}

/** Two sentences that name different numbers for the same class are about different meetings: neither is surely this one’s. */
function sure(entitled: readonly EntitledSaid[]): readonly EntitledSaid[] {
  return entitled.filter(({ shareClass, shares }, at) => {
    const same = entitled.filter((other) => other.shareClass === shareClass);
    return (
      same.every((other) => other.shares === shares) &&
      entitled.findIndex((other) => other.shareClass === shareClass) === at
    );
  });
}
