import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useTexts } from '../../app/address.ts';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import type { PaperKind } from '../../engine/paper-answers.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { KindList } from './kind-list.tsx';
import { MakePaper } from './make-paper.tsx';
import './papers.css';

/** Every kind of paper there is, and the one that is chosen: what it is asked, how it looks, and its files. */
export function PapersScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { data: kinds, error } = useAnswer('paper-kinds', issuer, {});
  if (error !== null) return <FaultNotice error={error} />;
  if (kinds === undefined) return <Loading />;
  return <Papers issuer={issuer} kinds={kinds} />;
}

function Papers({ issuer, kinds }: { readonly issuer: string; readonly kinds: readonly PaperKind[] }): JSX.Element {
  const { say } = useSay();
  const { kind } = useTexts();
  const chosen = kinds.find((one) => one.kind === kind) ?? null;
  return (
    <div className={chosen === null ? 'papers-screen' : 'papers-screen has-paper'}>
      <header className="papers-head">
        <h1>{say('papers-screen.title')}</h1>
        <p className="quiet">{say('papers-screen.subtitle')}</p>
      </header>
      <KindList kinds={kinds} chosen={chosen} />
      {chosen === null ? null : <MakePaper key={chosen.kind} issuer={issuer} kind={chosen} />}
    </div>
  );
}
