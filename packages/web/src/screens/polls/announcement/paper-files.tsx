import type { JSX } from 'react';
import { paperForms, pollPaperAddress } from '../../../api/poll-papers.ts';
import type { CountOf } from '../../../api/polls.ts';
import { useSay } from '../../../language/say.tsx';

interface Given {
  readonly of: CountOf;
  readonly paper: 'announcement' | 'certificate';
  readonly language: string;
}

/** A paper of a count in each of its forms. */
export function PaperFiles({ of, paper, language }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <p className="polls-ways">
      <b>{say(`poll-announcement.${paper}`)}</b>
      {paperForms.map((form) => (
        <a
          key={form}
          href={pollPaperAddress(of, paper, { form, language })}
          download={`${of.meeting}-${of.number}-${paper}.${form}`}
        >
          {say(`papers-screen.form-${form}`)} <span className="unseen">{say(`poll-announcement.${paper}`)}</span>
        </a>
      ))}
      {paper === 'announcement' ? (
        <button type="button" className="as-link" onClick={() => print()}>
          {say('plan-screen.print')}
        </button>
      ) : null}
    </p>
  );
}
