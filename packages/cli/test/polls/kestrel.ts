import { entry } from '../small-record.ts';
import { folderWith, type } from '../run-command.ts';

/**
 * An issuer made for these tests: a million weighted shares of ten votes, 400,000 of Ann, 300,000 of a company that is hers alone
 * and 300,000 of Bo, and nine million ordinary ones. Iris is an independent director.
 */
export const entries: readonly Readonly<Record<string, unknown>>[] = [
  entry('a', 'share-class-created', '2024-01-02', { class: 'A', votesPerShare: '10', weighted: true, listed: false }),
  entry('b', 'share-class-created', '2024-01-02', { class: 'B', votesPerShare: '1', weighted: false, listed: true }),
  entry('ann', 'person-recorded', '2024-01-02', { person: 'ann', names: { en: 'Chan Wing Sze' } }),
  entry('bo', 'person-recorded', '2024-01-02', { person: 'bo', names: { en: 'Bo Lam' } }),
  entry('iris', 'person-recorded', '2024-01-02', { person: 'iris', names: { en: 'Iris Ho' } }),
  entry('co', 'vehicle-recorded', '2024-01-02', {
    vehicle: 'ann-co',
    names: { en: 'Ann Co' },
    form: 'private-company',
  }),
  entry('co-of', 'vehicle-interests-set', '2024-01-02', {
    vehicle: 'ann-co',
    interests: [{ who: 'ann', economic: '1', control: '1' }],
  }),
  ...['ann', 'bo'].flatMap((person) => [
    entry(`${person}-d`, 'director-appointed', '2024-01-02', { person, role: 'executive director' }),
    entry(`${person}-b`, 'beneficiary-recognised', '2024-01-02', { person }),
  ]),
  entry('iris-d', 'director-appointed', '2024-01-02', { person: 'iris', role: 'independent non-executive director' }),
  entry('open', 'opening-position', '2024-01-02', {
    inIssue: { A: '1000000', B: '9000000' },
    treasury: { A: '0', B: '0' },
    holdings: [
      { holder: 'ann', class: 'A', shares: '400000' },
      { holder: 'ann-co', class: 'A', shares: '300000' },
      { holder: 'bo', class: 'A', shares: '300000' },
    ],
  }),
  entry('listed', 'issuer-listed', '2024-01-02', { board: 'hk-main-board', status: 'chapter-8a' }),
];

export const register = `member,class,shares
ann,A,400000
ann-co,A,300000
bo,A,300000
nom,B,5000000
ann,B,1000000
zed,B,2999999
one,B,1
`;

/** A resolution as the contract writes one, with some of its fields changed. */
export function resolution(number: string, changed: object = {}): object {
  const plain = { kind: 'ordinary', reserved: false, matter: 'other', abstain: [], notInFavour: [] };
  return { number, subject: { en: 'To declare a dividend' }, ...plain, ...changed };
}

/** The meeting of 20 May 2025, whose record date is six days before. */
export function meeting(changed: object = {}): Readonly<Record<string, unknown>> {
  return {
    format: 'tenfold/meeting/1',
    id: 'agm',
    kind: 'annual',
    date: '2025-05-20',
    recordDate: '2025-05-14',
    resolutions: [resolution('1')],
    specialMajority: '3/4',
    percentDecimals: 6,
    abstentions: 'left-out',
    ...changed,
  };
}

/** Lines of instructions under the header of the contract. */
export function lines(...rows: readonly string[]): string {
  return ['member,class,resolution,for,against,abstain', ...rows, ''].join('\n');
}

export interface Row {
  readonly votesFor: string;
  readonly votesAgainst: string;
  readonly percentFor: string | null;
  readonly carried: boolean;
}

export interface ShownResolution extends Row {
  readonly number: string;
  readonly reserved: boolean;
  readonly notPut: string | null;
  readonly elected: string | null;
  readonly eligible: { readonly shares: string; readonly votes: string };
  readonly byOtherMoment: Row | null;
  readonly notes: readonly { readonly text: string }[];
  readonly withoutWeighting: Row;
}

export interface Shown {
  readonly exit: number;
  readonly lines: number;
  readonly accepted: number;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
  readonly concerns: readonly string[];
  readonly texts: readonly string[];
  readonly resolutions: readonly ShownResolution[];
  readonly classes: readonly { readonly class: string; readonly entitled: string | null }[];
}

export interface PollGiven {
  readonly more?: readonly Readonly<Record<string, unknown>>[];
  readonly policies?: object;
  readonly meeting?: object;
  readonly instructions: string;
  readonly register?: string;
  readonly options?: readonly string[];
}

/** Counts a poll by the command, as somebody would type it. */
export async function counted({
  more = [],
  policies = {},
  instructions,
  options = [],
  ...given
}: PollGiven): Promise<Shown> {
  const issuer = { id: 'kestrel', names: { en: 'Kestrel Robotics' }, stockCode: '9999' };
  const cwd = folderWith({
    'record.json': JSON.stringify({ format: 'tenfold/record/1', issuer, policies, entries: [...entries, ...more] }),
    'meeting.json': JSON.stringify(given.meeting ?? meeting()),
    'register.csv': given.register ?? register,
    'instructions.csv': instructions,
  });
  const words = ['poll', 'record.json', 'meeting.json', 'instructions.csv', '--register', 'register.csv', '--json'];
  const { exit, stdout, stderr } = await type([...words, ...options], { cwd });
  if (stdout === '') throw new Error(stderr);
  const json = JSON.parse(stdout) as Omit<Shown, 'exit' | 'concerns' | 'texts'> & {
    readonly concerns: readonly { readonly key: string; readonly text: string }[];
  };
  const concerns = json.concerns.map(({ key }) => key.replace('poll.concern.', ''));
  return { ...json, exit, concerns, texts: json.concerns.map(({ text }) => text) };
}
