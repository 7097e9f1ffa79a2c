import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { AnswerRefused } from '../engine/ask.ts';
import { RequestRefused, Unreachable } from '../api/call.ts';
import { useSay } from '../language/say.tsx';
import './notices.css';

/** What stands where something can't be shown: why, and what to do. */
export function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  return (
    <section className="notice" role="status">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Why something is not there: the sentences of whoever refused it, or that the program failed. */
export function FaultNotice({ error }: { readonly error: unknown }): JSX.Element {
  const { say } = useSay();
  if (error instanceof AnswerRefused) return <Sentences title={say('shell.fault-title')} sentences={error.sentences} />;
  if (error instanceof RequestRefused) {
    const sentences = error.problems.length > 0 ? error.problems.map(({ text }) => text) : [error.message];
    return <Sentences title={error.title} sentences={sentences} />;
  }
  const key = error instanceof Unreachable ? 'shell.offline' : 'shell.fault';
  return (
    <Notice title={say('shell.fault-title')}>
      <p>{say(key)}</p>
      <Button variant="default" onClick={() => location.reload()}>
        {say('shell.again')}
      </Button>
    </Notice>
  );
}

function Sentences({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}): JSX.Element {
  return (
    <Notice title={title}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

/** Stands while something is read for the first time. */
export function Loading(): JSX.Element {
  const { say } = useSay();
  return (
    <p className="loading" role="status">
      {say('shell.loading')}
    </p>
  );
}

/** Stands at an address where nothing is. */
export function NowhereNotice(): JSX.Element {
  const { say } = useSay();
  return (
    <Notice title={say('shell.nowhere-title')}>
      <p>{say('shell.nowhere')}</p>
      <Link to="/">{say('shell.issuers')}</Link>
    </Notice>
  );
}
