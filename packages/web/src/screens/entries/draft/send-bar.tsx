import { Button, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { type Draft, isUntouched } from './draft.ts';

interface Given {
  readonly draft: Draft;
  readonly change: (next: (before: Draft) => Draft) => void;
  readonly count: number;
  readonly isReady: boolean;
  readonly isSending: boolean;
  readonly error: Error | null;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
}

/** A remark for whoever approves, and the way to send the entries or to give them up. */
export function SendBar(given: Given): JSX.Element | null {
  const { say } = useSay();
  const { draft, change, count, isReady, isSending, error, onSend } = given;
  if (count === 0 && isUntouched(draft)) return null;
  return (
    <footer className="draft-send">
      <Textarea
        label={say('entry-work.proposal-note')}
        description={say('entry-work.optional')}
        rows={2}
        maxLength={2000}
        value={draft.note}
        onChange={({ currentTarget }) => change((before) => ({ ...before, note: currentTarget.value }))}
      />
      {error === null ? null : <FaultNotice error={error} />}
      <div className="draft-send-ways">
        <Button onClick={onSend} disabled={!isReady || isSending}>
          {isSending ? say('entry-work.sending') : say('entry-work.send', { count: { number: BigInt(count) } })}
        </Button>
        <Discard count={count} onDiscard={given.onDiscard} />
      </div>
    </footer>
  );
}

function Discard({ count, onDiscard }: { readonly count: number; readonly onDiscard: () => void }): JSX.Element {
  const { say } = useSay();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {say('entry-work.discard')}
      </Button>
    );
  }
  return (
    <span role="group" className="draft-discard">
      {say('entry-work.discard-ask', { count: { number: BigInt(count) } })}{' '}
      <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsked(false)}>
        {say('entry-work.keep')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => (onDiscard(), setAsked(false))}>
        {say('entry-work.discard-yes')}
      </Button>
    </span>
  );
}
