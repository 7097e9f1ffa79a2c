import type { JSX } from 'react';
import { RequestRefused, Unreachable } from '../../../api/call.ts';
import { useIsKnown } from '../../../app/session/use-is-known.ts';
import { SignInAgain } from '../../../app/session/sign-in-again.tsx';
import { useSay } from '../../../language/say.tsx';
import { type Act, refusedFor } from '../frame/ask.ts';

/** Why a change was not made, beside the form that asked for it. */
export function ActProblem({
  act: { error, again },
}: {
  readonly act: Pick<Act, 'error' | 'again'>;
}): JSX.Element | null {
  const { say } = useSay();
  const isKnown = useIsKnown();
  if (error === null) return null;
  if (refusedFor(error) === 'access.sign-in-again') return <SignInAgain onDone={again} />;
  // That nobody is signed in any more is said once, over the whole page.
  if (isKnown && error instanceof RequestRefused && error.status === 401) return null;
  return (
    <section className="form-notice" role="alert">
      <h3>{say('access-form.not-done')}</h3>
      {sentences(error, say('access-form.unreachable'), say('shell.fault')).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function sentences(error: unknown, unreachable: string, fault: string): readonly string[] {
  if (error instanceof Unreachable) return [unreachable];
  if (!(error instanceof RequestRefused)) return [fault];
  return error.problems.length > 0 ? error.problems.map(({ text }) => text) : [error.message];
}
