import { countBounds, message, type World } from '@tenfold/kernel';
import type { PaperGiven } from '../paper.ts';
import { entriesBehindCounts } from '../written/entries-behind.ts';
import { proportionOf } from '../written/proportion.ts';
import { figure, type Line, text } from '../written/written.ts';

/** The classes with their votes, the shares in issue, and what part of them carries weight. */
export function structureOf({ entries }: PaperGiven, world: World): readonly Line[] {
  const counts = entriesBehindCounts(entries);
  const { capital } = world;
  return [
    ...capital.classes.map(({ id, votesPerShare }) => classLine(id, votesPerShare, entries)),
    text(message('annual.reserved')),
    ...capital.classes.map(({ id, inIssue }) =>
      figure(message('annual.figure.in-issue', { class: { name: id } }), {
        unit: 'shares',
        value: inIssue === null ? null : countBounds(inIssue),
        entries: counts,
      }),
    ),
    figure(message('annual.figure.alive'), {
      unit: 'shares',
      value: countBounds(capital.weighted.low, capital.weighted.high),
      entries: counts,
    }),
    figure(message('annual.figure.proportion'), {
      unit: 'part',
      value: proportionOf(capital.weighted, capital.inIssue),
      entries: counts,
    }),
    figure(message('annual.figure.votes'), { unit: 'votes', value: capital.votes.ordinary, entries: counts }),
    figure(message('annual.figure.reserved-votes'), { unit: 'votes', value: capital.votes.reserved, entries: counts }),
  ];
}

function classLine(
  id: string,
  votes: World['capital']['classes'][number]['votesPerShare'],
  entries: PaperGiven['entries'],
): Line {
  const named = entries.filter(({ kind, fields }) => {
    const isTerms = kind === 'share-class-created' || kind === 'class-terms-changed';
    return isTerms && (fields as { readonly class?: string }).class === id;
  });
  const from = named.map((entry) => entry.id);
  if (votes === null) return text(message('annual.class-unknown', { class: { name: id } }), from);
  return text(message('annual.class', { class: { name: id }, votes: { ratio: votes } }), from);
}
