import type { JSX } from 'react';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import type { PaperAnswer, PaperGiven, PaperKind } from '../../engine/paper-answers.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { nameOfKind } from './name-of-kind.ts';
import { PaperDownloads } from './paper-downloads.tsx';
import { PaperOptions } from './paper-options.tsx';
import { Sheet } from './sheet.tsx';
import { useHanded } from './use-handed.ts';
import { usePaperAsked } from './use-paper-asked.ts';

interface Given {
  readonly issuer: string;
  readonly kind: PaperKind;
}

/** One paper: what it is, what it is asked, its files, and its page as it will be. */
export function MakePaper({ issuer, kind }: Given): JSX.Element {
  const { say } = useSay();
  const { asked, ask } = usePaperAsked(kind);
  const handed = useHanded(issuer, asked);
  const {
    data,
    error: refused,
    isPlaceholderData,
  } = useAnswer('paper', issuer, handed.given ?? asked, {
    isWanted: handed.given !== null,
  });
  const error = handed.error ?? refused;
  return (
    <section className="make-paper" aria-labelledby="paper-kind">
      <header className="make-paper-head no-print">
        <h2 id="paper-kind">{nameOfKind(kind, say)}</h2>
        <p className="quiet">{kind.about}</p>
        <PaperOptions issuer={issuer} kind={kind} asked={asked} days={data?.period ?? null} onAsk={ask} />
      </header>
      {error === null ? null : <FaultNotice error={error} />}
      {error === null && data === undefined ? <Loading /> : null}
      {error === null && data !== undefined ? (
        <div className={isPlaceholderData ? 'is-older' : undefined}>
          <Made issuer={issuer} asked={asked} answer={data} />
        </div>
      ) : null}
    </section>
  );
}

interface MadeGiven {
  readonly issuer: string;
  readonly asked: PaperGiven;
  readonly answer: PaperAnswer;
}

/** The paper, or why it can't be made as it is asked. */
function Made({ issuer, asked, answer }: MadeGiven): JSX.Element {
  const { say } = useSay();
  if ('refused' in answer) {
    return (
      <p className="paper-refused" role="status">
        {answer.refused}
      </p>
    );
  }
  return (
    <>
      <PaperDownloads issuer={issuer} asked={asked} made={answer} />
      {answer.isIncomplete ? <p className="paper-incomplete">{say('papers-screen.incomplete')}</p> : null}
      <Sheet page={answer.page} title={answer.title} language={asked.language} rests={answer.rests} />
    </>
  );
}
