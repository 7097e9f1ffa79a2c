import type { Problem } from '@tenfold/kernel';
import { type PublishedPoll, publishedPollFormat, readPublishedPoll } from '@tenfold/kernel/poll';
import { allAt, firstAt, type ReadElement, textAt } from './read-element.ts';
import { problemOf } from './seev-problem.ts';
import { wholeCount } from './whole-count.ts';

/** The result that a message disseminates (seev.008), to be compared with a count as a published announcement is. */
export function resultOfSeev008(
  document: ReadElement,
): { readonly published: PublishedPoll; readonly json: unknown } | { readonly problems: readonly Problem[] } {
  const body = firstAt(document, 'MtgRsltDssmntn') ?? document;
  const perClass = allAt(body, 'SplmtryData/Envlp/PerClass/Rslt');
  const results = allAt(body, 'VoteRslt');
  const counts = [
    ...ways.flatMap((way) => results.flatMap((one) => allAt(one, `${way}/Unit`))),
    ...ways.flatMap((way) => perClass.flatMap((one) => allAt(one, way))),
  ];
  const broken = counts.filter(({ text }) => wholeCount(text) === null);
  if (broken.length > 0) return { problems: broken.map((one) => problemOf(one, 'no-whole-count')) };
  const json = {
    format: publishedPollFormat,
    title: `seev.008 ${textAt(body, 'MtgRef/MtgId') ?? ''}`,
    resolutions: results.map((one) => resultJson(one, perClass)),
  };
  const read = readPublishedPoll(json);
  return 'problems' in read ? read : { published: read.published, json };
}

const ways = ['For', 'Agnst', 'Abstn'] as const;

function resultJson(result: ReadElement, perClass: readonly ReadElement[]): Readonly<Record<string, unknown>> {
  const number = textAt(result, 'IssrLabl');
  const status = textAt(result, 'RsltnSts');
  const own = perClass.filter((row) => textAt(row, 'IssrLabl') === number);
  return {
    number,
    perClass: own.length === 0 ? null : own.map((row) => ({ class: textAt(row, 'Clss'), ...votesJson(row, '') })),
    ...votesJson(result, '/Unit'),
    carried: status === 'WDRA' ? null : status === 'ACPT',
  };
}

function votesJson(row: ReadElement, below: string): Readonly<Record<string, string | null>> {
  const [votesFor, votesAgainst, votesAbstain] = ways.map((way) => {
    const text = textAt(row, `${way}${below}`);
    return text === null ? null : wholeCount(text);
  });
  return { votesFor: votesFor ?? null, votesAgainst: votesAgainst ?? null, votesAbstain: votesAbstain ?? null };
}
