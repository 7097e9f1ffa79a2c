import { type JSX, useId } from 'react';
import { ratioFrom } from '../../../format/exact.ts';
import type { BasisJson, PollJson, ResolutionResultJson } from '../../../format/poll.ts';
import { type Say, useName, useSay } from '../../../language/say.tsx';
import { VoteBar } from '../bars/vote-bar.tsx';
import { told } from '../figures-told.ts';
import { toldMajority } from '../notice/resolution.tsx';
import { ExactParts } from './exact-parts.tsx';
import { OtherBases } from './other-bases.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { anchorOf, basisWord } from './outcomes.tsx';
import { VotesTable } from './votes-table.tsx';
import '../bars/vote-bar.css';

interface Given {
  readonly resolution: ResolutionResultJson;
  readonly poll: PollJson;
}

/** One resolution: carried or not by which majority, its table as issuers print it, and what it would be on the other basis. */
export function ResolutionResult({ resolution, poll }: Given): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const title = useId();
  const { number, subject, notPut } = resolution;
  return (
    <section className="resolution-result" id={anchorOf(number)} aria-labelledby={title}>
      <header>
        <h2 id={title}>
          <span className="notice-number">{number}</span>{' '}
          {nameOf(subject, say('poll.page.resolution', { number: { quote: number } }))}
        </h2>
        <p>
          <OutcomeMark resolution={resolution} /> <span className="quiet">{toldSort(resolution, say)}</span>
        </p>
      </header>
      {resolution.provisional && notPut === null ? (
        <p className="result-provisional">{say('poll-result.resolution-provisional')}</p>
      ) : null}
      {notPut === null ? <Counted resolution={resolution} poll={poll} /> : null}
    </section>
  );
}

/** What sort of resolution it is, and where it was put to the vote, on which basis and by which majority. */
function toldSort(resolution: ResolutionResultJson, say: Say): string {
  const sort = say(`poll.page.sort-${resolution.kind}`);
  if (resolution.notPut !== null) return sort;
  return [sort, say(basisWord(resolution)), toldMajority(resolution.majority, say)].join(' · ');
}

function Counted({ resolution, poll }: Given): JSX.Element {
  const { say } = useSay();
  const { notes, eligible, number } = resolution;
  const { boundToAbstain, boundNotInFavour, shares } = eligible;
  const isBound = boundToAbstain !== '0' || boundNotInFavour !== '0';
  return (
    <>
      <VotesTable
        basis={resolution}
        abstentions={poll.abstentions}
        label={say('poll.page.resolution', { number: { quote: number } })}
      />
      <Bar basis={resolution} />
      {notes.map(({ key, text }) => (
        <p key={key} className="result-note">
          {text}
        </p>
      ))}
      {isBound ? (
        <p className="quiet">
          {say('poll.page.could-vote', {
            shares: shares === null ? { message: 'poll.page.not-known' } : { quote: told(shares) },
            bound: { quote: told(boundToAbstain) },
            unfavourable: { quote: told(boundNotInFavour) },
          })}
        </p>
      ) : null}
      <OtherBases resolution={resolution} poll={poll} />
      <ExactParts basis={resolution} />
    </>
  );
}

/** Votes as the resolution was counted, as one bar; votes that are no whole number have none. */
function Bar({ basis }: { readonly basis: BasisJson }): JSX.Element | null {
  const { say } = useSay();
  const votes = [basis.votesFor, basis.votesAgainst, basis.votesAbstain].map((text) => ratioFrom(text));
  if (votes.some(({ denominator }) => denominator !== 1n)) return null;
  const all = votes.reduce((sum, { numerator }) => sum + numerator, 0n);
  if (all === 0n) return null;
  return (
    <VoteBar
      label={say('poll-result.votes')}
      sides={{ for: basis.votesFor, against: basis.votesAgainst, abstain: basis.votesAbstain }}
      of={`${all}`}
    />
  );
}
