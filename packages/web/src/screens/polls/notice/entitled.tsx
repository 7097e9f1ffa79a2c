import type { JSX } from 'react';
import type { ClassEntitledJson, ClassReconciledJson, DeductionJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import { told } from '../figures-told.ts';
import { useNameOfMember } from '../use-name-of-member.ts';

interface Given {
  readonly classes: readonly (ClassEntitledJson | ClassReconciledJson)[];
  /** The record date, where it is known. */
  readonly on: string | null;
}

/** Who may vote, class by class, set out like sums on paper; where it is known, against what the register adds up to. */
export function Entitled({ classes, on }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <section className="entitled">
      <h2>
        {say('poll.page.entitled')}
        {on === null ? null : <small className="quiet"> {say('shell.day', { day: { date: on } })}</small>}
      </h2>
      {classes.map((one) => (
        <ClassSum key={one.class} entitled={one} />
      ))}
    </section>
  );
}

function ClassSum({ entitled }: { readonly entitled: ClassEntitledJson | ClassReconciledJson }): JSX.Element {
  const { say } = useSay();
  const nameOf = useNameOfMember();
  const { inIssue, deductions, entitled: may } = entitled;
  return (
    <table className="entitled-sum">
      <caption>{captionOf(entitled, say)}</caption>
      <tbody>
        <Line label={say('polls-screen.in-issue')} count={inIssue} />
        {deductions.map((one) => (
          <Line
            key={JSON.stringify(one)}
            label={`− ${say(`poll.deduction.${one.why}`)}`}
            count={one.shares}
            note={noteOf(one)}
          />
        ))}
        <Line label={say('poll.page.may-vote')} count={may} isSum />
        {(entitled.weightEnded ?? []).map(({ member, shares }) => (
          <Line
            key={member}
            label={say('poll.page.weight-ended', { member: { quote: nameOf(member) } })}
            count={shares}
          />
        ))}
        {'register' in entitled ? <OnRegister entitled={entitled} /> : null}
      </tbody>
    </table>
  );
}

function captionOf(
  { class: shareClass, votesPerShare, weighted }: ClassEntitledJson,
  say: ReturnType<typeof useSay>['say'],
): string {
  const name = say('poll.page.class', { class: { quote: shareClass } });
  if (!weighted || votesPerShare === null) return name;
  return `${name} · ${say('polls-screen.weight-of-class', { votes: { quote: told(votesPerShare) } })}`;
}

/** In whose name they stand, and the rule or reason. */
function noteOf({ member, note }: DeductionJson): string | null {
  const parts = [member, note].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join(' · ');
}

/** What the register adds up to, and whether it is the same to the share. */
function OnRegister({ entitled }: { readonly entitled: ClassReconciledJson }): JSX.Element {
  const { say } = useSay();
  const { register, onRegister, difference } = entitled;
  const isSame = difference === '0';
  return (
    <>
      <Line label={say('poll.page.register')} count={register} />
      {onRegister === '0' ? null : <Line label={`− ${say('polls-screen.on-register-no-vote')}`} count={onRegister} />}
      {difference === null ? null : (
        <tr className={isSame ? 'is-same' : 'is-apart'}>
          <th scope="row">{say(isSame ? 'polls-screen.register-same' : 'polls-screen.register-apart')}</th>
          <td>
            {isSame ? (
              <span className="mark kept" aria-hidden="true">
                ✓
              </span>
            ) : (
              told(difference)
            )}
          </td>
        </tr>
      )}
    </>
  );
}

interface LineGiven {
  readonly label: string;
  readonly count: string | null;
  readonly note?: string | null;
  readonly isSum?: boolean;
}

function Line({ label, count, note = null, isSum = false }: LineGiven): JSX.Element {
  const { say } = useSay();
  return (
    <tr className={isSum ? 'is-sum' : undefined}>
      <th scope="row">
        {label}
        {note === null ? null : <small>{note}</small>}
      </th>
      <td>
        {count === null ? <span className="mark information-missing">{say('poll.page.not-known')}</span> : told(count)}
      </td>
    </tr>
  );
}
