import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import { ratioFrom } from '../../../format/exact.ts';
import type { NoticeResolution, ResolutionJson } from '../../../format/meeting.ts';
import { type Say, useName, useSay } from '../../../language/say.tsx';
import { useNamesOfPeople } from '../../entries/ledger/use-names-of-people.ts';
import { useNames } from '../../undertaking/use-names.ts';
import { SayReserved } from './say-reserved.tsx';

interface Given {
  readonly issuer: string;
  readonly resolution: NoticeResolution;
  /** The same in the meeting’s file. */
  readonly put: ResolutionJson | null;
  /** Says that it is reserved or is not; `null` for whoever does not count. */
  readonly onSay: ((reserved: boolean | null) => void) | null;
}

/** A resolution with its words, what carries it, whether it is reserved and why, and who must abstain. */
export function Resolution({ issuer, resolution, put, onSay }: Given): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { number, subject, kind, majority, withdrawn, condition } = resolution;
  return (
    <li className="notice-resolution">
      <ReservedMark resolution={resolution} />
      <div>
        <h2>
          <span className="notice-number">{number}</span>{' '}
          <span>{nameOf(subject, say('poll.page.resolution', { number: { quote: number } }))}</span>
        </h2>
        <p className="notice-facts">
          {say(`poll.page.sort-${kind}`)} · {toldMajority(majority, say)}
        </p>
        {withdrawn === null ? null : (
          <p className="notice-facts">{withdrawn === '' ? say('poll.word.withdrawn') : withdrawn}</p>
        )}
        {condition === null ? null : (
          <p className="notice-facts">
            {say(`polls-screen.only-if-${condition.outcome}`, { on: { quote: condition.on } })}
          </p>
        )}
        {withdrawn === null ? <WhyReserved issuer={issuer} resolution={resolution} /> : null}
        <Bound issuer={issuer} put={put} />
        {withdrawn !== null || onSay === null ? null : (
          <SayReserved resolution={resolution} said={put?.reserved ?? null} onSay={onSay} />
        )}
      </div>
    </li>
  );
}

/** Of how many of the votes cast it needs. */
export function toldMajority(majority: NoticeResolution['majority'], say: Say): string {
  if (majority === null) return say('polls-screen.majority-unknown');
  const { part, mustExceed } = majority;
  return say(mustExceed ? 'poll.page.needs-more' : 'poll.page.needs', { part: { ratio: ratioFrom(part) } });
}

interface MarginMark {
  readonly look: Verdict | 'is-reserved';
  readonly sign: string;
  readonly word: string;
}

/** What stands in the margin: reserved or with weight where a person has said so, else that somebody has to. */
function markOf({ reserved, withdrawn }: NoticeResolution): MarginMark {
  const none = { look: 'not-applicable', sign: marks['not-applicable'] } as const;
  if (withdrawn !== null) return { ...none, word: 'poll.word.withdrawn' };
  if (reserved === null) {
    return { look: 'action-required', sign: marks['action-required'], word: 'polls-screen.unconfirmed' };
  }
  // One vote a share: a sign of its own, for it is no answer of the rules.
  return reserved
    ? { look: 'is-reserved', sign: '1:1', word: 'polls-screen.reserved' }
    : { ...none, word: 'polls-screen.ordinary' };
}

function ReservedMark({ resolution }: Pick<Given, 'resolution'>): JSX.Element {
  const { say } = useSay();
  const { look, sign, word } = markOf(resolution);
  return (
    <p className={`notice-mark mark ${look}`}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>{' '}
      {say(word)}
    </p>
  );
}

/** What is proposed and why, and who has said what. */
function WhyReserved({ issuer, resolution }: Pick<Given, 'issuer' | 'resolution'>): JSX.Element {
  const { say } = useSay();
  const { proposal, reserved, confirmed } = resolution;
  const nameOf = useNamesOfPeople(issuer, [confirmed?.by ?? null]);
  return (
    <div className="notice-why">
      <p>
        <b>
          {say(
            `polls-screen.proposed-${proposal.reserved ? 'reserved' : 'ordinary'}${proposal.certain ? '' : '-perhaps'}`,
          )}
        </b>{' '}
        {proposal.reasons.map(({ text }) => text).join(' ')}
      </p>
      {reserved === null || confirmed === null ? null : (
        <p className="notice-facts">
          {say(confirmed.on === null ? 'polls-screen.confirmed-by' : 'polls-screen.confirmed-by-on', {
            by: { quote: nameOf(confirmed.by) },
            ...(confirmed.on === null ? {} : { on: { date: confirmed.on } }),
          })}
        </p>
      )}
    </div>
  );
}

/** Who may not vote on it, and who may not vote in favour. */
function Bound({ issuer, put }: Pick<Given, 'issuer' | 'put'>): JSX.Element | null {
  const { sayWith } = useSay();
  const say = sayWith(useNames(issuer));
  const told = (['abstain', 'notInFavour'] as const).flatMap((duty) => {
    const members = put?.[duty] ?? [];
    return members.length === 0
      ? []
      : [say(`polls-screen.${duty}`, { members: { list: members.map((name) => ({ name })) } })];
  });
  if (told.length === 0) return null;
  return (
    <>
      {told.map((text) => (
        <p key={text} className="notice-bound">
          {text}
        </p>
      ))}
    </>
  );
}
