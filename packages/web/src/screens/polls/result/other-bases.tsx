import type { JSX } from 'react';
import type { BasisJson, PollJson, ResolutionResultJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import { told } from '../figures-told.ts';
import { VotesTable } from './votes-table.tsx';

interface Given {
  readonly resolution: ResolutionResultJson;
  readonly poll: PollJson;
}

/** What the result would be on the other basis, and by the weight of the other day; each with its whole table. */
export function OtherBases({ resolution, poll }: Given): JSX.Element | null {
  const { reserved, withWeighting, withoutWeighting, byOtherMoment } = resolution;
  const otherDay = poll.weightAt === 'poll' ? 'poll.page.other-record-date' : 'poll.page.other-poll';
  const bases = [
    reserved
      ? { sentence: 'poll.page.with-weight', basis: withWeighting }
      : { sentence: 'poll.page.one-vote', basis: withWeighting === null ? null : withoutWeighting },
    { sentence: otherDay, basis: byOtherMoment },
  ];
  return (
    <>
      {bases.map(({ sentence, basis }) =>
        basis === null ? null : (
          <Other key={sentence} sentence={sentence} basis={basis} abstentions={poll.abstentions} />
        ),
      )}
    </>
  );
}

interface OtherGiven {
  readonly sentence: string;
  readonly basis: BasisJson;
  readonly abstentions: PollJson['abstentions'];
}

function Other({ sentence, basis, abstentions }: OtherGiven): JSX.Element {
  const { say } = useSay();
  const { votesFor, votesAgainst, percentFor, carried } = basis;
  const text = say(sentence, {
    for: { quote: told(votesFor) },
    against: { quote: told(votesAgainst) },
    percent: percentFor === null ? { message: 'poll.page.no-percent' } : { quote: percentFor },
    outcome: { message: carried ? 'poll.word.carried' : 'poll.word.lost' },
  });
  return (
    <details className="polls-more">
      <summary>{text}</summary>
      <VotesTable basis={basis} abstentions={abstentions} label={text} />
    </details>
  );
}
