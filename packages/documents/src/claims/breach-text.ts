import type { Message } from '@tenfold/kernel';
import type { ClaimableBreach } from '@tenfold/kernel/claim';
import type { Say } from '../check/words.ts';
import { plain, quiet, type Spans } from '../page/page.ts';

/** Who broke which rule on which days, and under which sentences it stands. */
export function breachSpans({ finding, beneficiary, nature, clauses, from, until }: ClaimableBreach, say: Say): Spans {
  const figures = {
    subject: { name: finding.subject },
    provision: { provision: finding.provision },
    person: { name: beneficiary },
    days: { quote: daysText({ from, until }, say) },
    clauses: { list: clauses.map(({ id }) => ({ quote: say('claims.clause', { clause: { quote: id } }) })) },
  };
  return [plain(say(`claims.breach-${nature}`, figures))];
}

/** What was found, in the words of the finding, and that no primary source shows it where none does. */
export function whySpans({ finding: { reasons, standing } }: ClaimableBreach, say: Say): Spans {
  const why = reasons.slice(0, 1).map(({ key, figures }) => quiet(say(key, figures)));
  if (standing === 'primary') return why;
  return [...why, quiet(say('check.space')), quiet(say(`check.standing.${standing}`))];
}

function daysText({ from, until }: Pick<ClaimableBreach, 'from' | 'until'>, say: Say): string {
  if (from === null) return say('claims.days-unknown');
  const first: Message['figures'] = { from: { date: from } };
  if (until === null) return say('claims.days-going-on', first);
  return from === until ? say('claims.day', first) : say('claims.days', { ...first, until: { date: until } });
}
