import type { JSX } from 'react';
import type { PollJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';

/** By which rules it was counted and how often, so that anybody can count again. */
export function ByWhatRules({ poll }: { readonly poll: PollJson }): JSX.Element {
  const { say } = useSay();
  const { ruleBook, countedTwice, contested, scaled } = poll;
  const { id, version, replacing, overVote, precedence, closesAt } = ruleBook;
  const asked = Object.entries(contested).filter(([, count]) => count > 0);
  return (
    <section className="polls-part by-rules">
      <h2>{say('poll-result.rules')}</h2>
      <p>
        {say('poll.page.rule-book', {
          id: { quote: id },
          version: { quote: version },
          replacing: { message: `poll.rule.${replacing}` },
          overVote: { message: `poll.rule.${overVote}` },
        })}
      </p>
      {precedence.length === 0 ? null : (
        <p>
          {say('poll-result.by-kind', {
            kinds: { list: precedence.map((kind) => ({ message: `poll-counting.kind.${kind}` })) },
          })}
        </p>
      )}
      {closesAt === null ? null : <p>{say('poll-result.closed-at', { at: { instant: closesAt } })}</p>}
      {scaled === 0 ? null : <p>{say('poll-result.scaled', { count: { number: BigInt(scaled) } })}</p>}
      {asked.map(([by, count]) => (
        <p key={by}>{say(`poll.page.contested-${by}`, { count: { number: BigInt(count) } })}</p>
      ))}
      <p>{say(countedTwice ? 'poll.page.twice' : 'poll-result.once')}</p>
    </section>
  );
}
