import { type Figure, message, type Message } from '@tenfold/kernel';
import type { Elected, ResolutionResult } from '@tenfold/kernel/poll';
import { sealSentence } from '../audit/announced-seal.ts';
import { type AnnouncedPoll, isWeighted } from './announced-poll.ts';
import { capitalStatements } from './capital-statements.ts';

/** A part of an announcement: sentences under one name. */
export interface Statements {
  readonly name: 'opening' | 'outcome' | 'basis' | 'capital' | 'duties' | 'scrutineer' | 'attendance' | 'signature';
  readonly lines: readonly Statement[];
}

/** A sentence, or a place for the pen. */
export type Statement = { readonly as: 'text' | 'blank'; readonly text: Message };

/** What an announcement says above its table. */
export function openingStatements({ world, result, isProvisional }: AnnouncedPoll): readonly Statement[] {
  const { meeting, resolutions } = result;
  const { date, kind } = meeting;
  const what = { issuer: { name: world.issuer.id }, kind: { message: `poll.kind.${kind}` } };
  const isHeld =
    date === null ? said('results.opening-no-day', what) : said('results.opening', { ...what, on: { date } });
  return [
    ...(isProvisional ? [said('results.draft')] : []),
    ...(world.capital.classes.some(({ weighted }) => weighted)
      ? [said('results.warning', { issuer: { name: world.issuer.id } })]
      : []),
    isHeld,
    ...(resolutions.some(isWeighted) ? [said('results.votes-not-shares')] : []),
  ];
}

/** What an announcement says below its table, part by part. */
export function closingStatements(poll: AnnouncedPoll): readonly Statements[] {
  return [
    { name: 'outcome', lines: outcomes(poll.result.resolutions) },
    { name: 'basis', lines: basisStatements(poll) },
    { name: 'capital', lines: capitalStatements(poll) },
    { name: 'duties', lines: dutyStatements(poll) },
    { name: 'scrutineer', lines: [scrutineer(poll), ...sealed(poll)] },
    { name: 'attendance', lines: attendance(poll) },
    { name: 'signature', lines: ['by-order', 'directors', 'date'].map((one) => pen(`announcement.blank.${one}`)) },
  ];
}

/** A sentence of an announcement. */
export function said(key: string, figures: Message['figures'] = {}): Statement {
  return { as: 'text', text: message(key, figures) };
}

function pen(key: string): Statement {
  return { as: 'blank', text: message(key) };
}

/** Which resolutions were passed as what, which were lost, which were not put. */
function outcomes(results: readonly ResolutionResult[]): readonly Statement[] {
  const put = results.filter(({ notPut }) => notPut === null);
  const alone = put.filter(({ elected }) => elected === null);
  const lost = alone.filter(({ counted }) => !counted.carried);
  const electedAs = (outcome: Elected): readonly ResolutionResult[] => put.filter(({ elected }) => elected === outcome);
  const withdrawn = results.filter((one) => one.notPut === 'withdrawn');
  const waiting = results.filter((one) => one.notPut !== null && one.notPut !== 'withdrawn');
  return [
    ...passed(alone.filter(({ counted }) => counted.carried)),
    ...listed('results.lost', lost),
    ...listed('results.elected', electedAs('elected')),
    ...listed('results.not-elected', electedAs('not-elected')),
    ...listed('results.tied', electedAs('undecided')),
    ...listed('results.withdrawn', withdrawn),
    ...listed('results.not-put', waiting),
  ];
}

/** What was passed, those of one kind and one majority together. */
function passed(results: readonly ResolutionResult[]): readonly Statement[] {
  return [...new Set(results.map(majorityKey))].map((key) => {
    const own = results.filter((one) => majorityKey(one) === key);
    const [first] = own;
    if (first === undefined) throw new Error('fault: a majority without a resolution');
    const { kind } = first.resolution;
    const figures = { resolutions: numbers(own), part: { ratio: first.majority.part } };
    return said(`results.passed-${first.majority.mustExceed ? 'more' : 'least'}-${kind}`, figures);
  });
}

function majorityKey({ resolution, majority: { part } }: ResolutionResult): string {
  return `${resolution.kind} ${part.numerator}/${part.denominator}`;
}

function listed(key: string, results: readonly ResolutionResult[]): readonly Statement[] {
  return results.length === 0 ? [] : [said(key, { resolutions: numbers(results) })];
}

function numbers(results: readonly ResolutionResult[]): Figure {
  return { list: results.map(({ resolution }) => ({ quote: resolution.number })) };
}

/** How votes were counted: with weight or at one vote a share, and of what the percentages are. */
function basisStatements({ result }: AnnouncedPoll): readonly Statement[] {
  const { meeting, resolutions } = result;
  const put = resolutions.filter(({ notPut }) => notPut === null);
  const decimals = { decimals: { number: BigInt(meeting.percentDecimals) } };
  return [
    ...weightStatements(put.filter(isWeighted)),
    ...listed(
      'results.reserved',
      put.filter(({ reserved }) => reserved),
    ),
    said(`results.percent-${meeting.abstentions}`, decimals),
  ];
}

/** Votes of each class on the resolutions that were counted with weight; those alike stand together. */
function weightStatements(weighted: readonly ResolutionResult[]): readonly Statement[] {
  const keyOf = ({ counted }: ResolutionResult): string =>
    counted.perClass
      .map(({ shareClass, votesPerShare: votes }) => `${shareClass} ${votes?.numerator}/${votes?.denominator}`)
      .join(' ');
  return [...new Set(weighted.map(keyOf))].flatMap((key) => {
    const own = weighted.filter((one) => keyOf(one) === key);
    const classes = (own[0]?.counted.perClass ?? []).flatMap(({ shareClass, votesPerShare }) =>
      votesPerShare === null ? [] : [{ name: shareClass, votes: votesPerShare }],
    );
    const heavy = classes.filter(({ votes }) => votes.numerator > votes.denominator);
    if (heavy.length === 0) throw new Error('fault: a weighted resolution without a weighted class');
    const sentence = heavy.length === 1 ? 'results.weighted' : 'results.weighted-class';
    return heavy.map(({ name, votes }) =>
      said(sentence, { resolutions: numbers(own), class: { name }, votes: { ratio: votes } }),
    );
  });
}

/** Holders who were bound to abstain or not to vote in favour, and what those who had said how they vote did. */
function dutyStatements({ result, areDutiesKnown }: AnnouncedPoll): readonly Statement[] {
  if (!areDutiesKnown) return ['must-abstain', 'not-in-favour', 'intentions'].map((one) => pen(`results.blank.${one}`));
  const bound = result.resolutions.flatMap(({ resolution, eligible }) => {
    const { number, abstain, notInFavour } = resolution;
    const of = { resolution: { quote: number } };
    return [
      ...(abstain.length === 0
        ? []
        : [said('results.must-abstain', { ...of, shares: { shares: eligible.bound }, members: members(abstain) })]),
      ...(notInFavour.length === 0
        ? []
        : [
            said('results.not-in-favour', {
              ...of,
              shares: { shares: eligible.notInFavour },
              members: members(notInFavour),
            }),
          ]),
    ];
  });
  const isAny = (field: 'abstain' | 'notInFavour'): boolean =>
    result.resolutions.some(({ resolution }) => resolution[field].length > 0);
  return [
    ...(isAny('abstain') ? [] : [said('results.nobody-abstains')]),
    ...(isAny('notInFavour') ? [] : [said('results.nobody-not-in-favour')]),
    ...bound,
    ...result.resolutions.flatMap(({ intentions }) =>
      intentions.map(({ member, resolution, how, kept }) => {
        const outcome = kept === null ? 'did-not-vote' : kept ? 'kept' : 'not-kept';
        return said(`results.intention-${how}-${outcome}`, {
          member: { name: member },
          resolution: { quote: resolution },
        });
      }),
    ),
  ];
}

function members(names: readonly string[]): Figure {
  return { list: names.map((name) => ({ name })) };
}

function scrutineer({ result }: AnnouncedPoll): Statement {
  const { scrutineer: one, kind } = result.meeting;
  if (one === null) return pen('results.blank.scrutineer');
  const figures = { kind: { message: `poll.kind.${kind}` } };
  const key = one.capacity === null ? 'results.scrutineer' : `results.scrutineer-${one.capacity}`;
  return said(key, { ...figures, scrutineer: { name: scrutineerId } });
}

function sealed({ seal }: AnnouncedPoll): readonly Statement[] {
  return seal === null ? [] : [{ as: 'text', text: sealSentence(seal) }];
}

/** Under this id the scrutineer’s names are looked up when the announcement is written in a language. */
export const scrutineerId = 'scrutineer of the poll';

/** Under ids that begin so the names of the directors are. */
export const directorId = 'director at the meeting ';

function attendance({ result }: AnnouncedPoll): readonly Statement[] {
  const { attended } = result.meeting;
  if (attended === null) return [pen('results.blank.attendance')];
  const { present, absent } = attended;
  const list = (count: number, from: number): Figure => ({
    list: Array.from({ length: count }, (_, at) => ({ name: `${directorId}${from + at}` })),
  });
  return [
    ...(present.length === 0 ? [] : [said('results.present', { directors: list(present.length, 0) })]),
    ...(absent.length === 0 ? [] : [said('results.absent', { directors: list(absent.length, present.length) })]),
  ];
}
