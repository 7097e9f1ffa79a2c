import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { AnswerRefused } from '../engine/ask.ts';
import { RequestRefused, Unreachable } from '../api/call.ts';
import { useSay } from '../language/say.tsx';
import { SignInLink } from './session/sign-in-link.tsx';
import { useIsKnown } from './session/use-is-known.ts';
import './notices.css';

interface NoticeGiven {
  readonly title: string;
  readonly children: ReactNode;
  /** Whether it is all that the screen shows, so that its title is the screen's. */
  readonly isWhole?: boolean;
}

/** What stands where something can't be shown: why, and what to do. */
export function Notice({ title, children, isWhole = false }: NoticeGiven): JSX.Element {
  return (
    <section className="notice" role="status">
      {isWhole ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </section>
  );
}

/**
 * Why something is not there or was not done: the sentences of whoever refused it, or that the program failed, and what to
 * do. Nothing where the reason is that a sign-in has ended: that is said once, over the whole page.
 */
export function FaultNotice({ error }: { readonly error: unknown }): JSX.Element | null {
  const { say } = useSay();
  if (error instanceof AnswerRefused) return <Sentences title={say('shell.fault-title')} sentences={error.sentences} />;
  if (error instanceof RequestRefused) return <Refused error={error} />;
  if (error instanceof Unreachable) return <UnreachableNotice />;
  const isGone = error instanceof Error && /dynamically imported module|module script/.test(error.message);
  return (
    <Notice title={say(isGone ? 'app.renewed-title' : 'shell.fault-title')}>
      <p>{say(isGone ? 'app.renewed' : 'shell.fault')}</p>
      <Button variant="default" onClick={() => location.reload()}>
        {say('shell.again')}
      </Button>
    </Notice>
  );
}

/** What the server says no to; to somebody whom it does not know, with the way to sign in. */
function Refused({ error }: { readonly error: RequestRefused }): JSX.Element | null {
  const isKnown = useIsKnown();
  // What is wrong with several entries in one way is said once.
  const texts = error.problems.map(({ text }) => text);
  const sentences = texts.length > 0 ? [...new Set(texts)] : [error.message];
  if (error.status !== 401) return <Sentences title={error.title} sentences={sentences} />;
  if (isKnown) return null;
  return (
    <Sentences title={error.title} sentences={sentences}>
      <SignInLink />
    </Sentences>
  );
}

/** Nothing answered: it is asked once more without the page being loaded anew, so that nothing typed is lost. */
function UnreachableNotice(): JSX.Element {
  const { say } = useSay();
  const queries = useQueryClient();
  return (
    <Notice title={say('app.offline-title')}>
      <p>{say('app.unreachable')}</p>
      <Button variant="default" onClick={() => void queries.invalidateQueries()}>
        {say('app.try-again')}
      </Button>
    </Notice>
  );
}

interface SentencesGiven {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

function Sentences({ title, sentences, children }: SentencesGiven): JSX.Element {
  return (
    <Notice title={title}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </Notice>
  );
}

/** Stands while something is read for the first time. */
export function Loading(): JSX.Element {
  const { say } = useSay();
  return (
    <p className="loading" role="status">
      <span>{say('shell.loading')}</span>
    </p>
  );
}

/** Stands at an address where nothing is. */
export function NowherePage(): JSX.Element {
  return (
    <main>
      <NowhereNotice isWhole />
    </main>
  );
}

/** Says that nothing is there. */
export function NowhereNotice({ isWhole = false }: { readonly isWhole?: boolean }): JSX.Element {
  const { say } = useSay();
  return (
    <Notice title={say('shell.nowhere-title')} isWhole={isWhole}>
      <p>{say('shell.nowhere')}</p>
      <Link to="/">{say('shell.issuers')}</Link>
    </Notice>
  );
}
