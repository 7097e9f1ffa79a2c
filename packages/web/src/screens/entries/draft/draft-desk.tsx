import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useAnswer } from '../../../engine/use-answer.ts';
import { useSay } from '../../../language/say.tsx';
import { useSpeaker } from '../say/use-speaker.ts';
import { keepTimes } from '../keep-times.ts';
import { candidatesWith } from './candidates-with.ts';
import { CorrectionLoader } from './correction-loader.tsx';
import { entriesOf, isUntouched, lackingIn } from './draft.ts';
import { DraftEntries } from './draft-entries.tsx';
import { ForeseenPanel } from './foreseen-panel.tsx';
import { problemsByEntry } from './problems-by-entry.ts';
import { SendBar } from './send-bar.tsx';
import { useSendDraft } from './send-draft.ts';
import { type DraftInHand, useDraft } from './use-draft.ts';
import { useForeseen } from './use-foreseen.ts';
import './draft.css';

const NOW = { on: null, known: null } as const;

/** The entries that are typed, what they would do beside them, and the way to send them. */
export function DraftDesk({ issuer, person }: { readonly issuer: string; readonly person: string }): JSX.Element {
  const speaker = useSpeaker(issuer);
  const { data: known, isPending } = useAnswer('candidates', issuer, NOW);
  const { draft, change, clear } = useDraft({ issuer, person });
  const [lacking, entries] = [lackingIn(draft), entriesOf(draft)];
  const isWhole = lacking.every((names) => names.length === 0);
  const seeing = useForeseen(issuer, entries, isWhole);
  const { send, isSending, error } = useSending(issuer, { draft, change, clear });
  return (
    <div className="draft-screen">
      <CorrectionLoader issuer={issuer} change={change} />
      <section className="draft-desk">
        <Head isKept={!isUntouched(draft)} />
        <DraftEntries
          issuer={issuer}
          draft={draft}
          change={change}
          speaker={speaker}
          candidates={isPending ? null : candidatesWith(known ?? null, entries)}
          lacking={lacking}
          problems={problemsByEntry(seeing.problems, error)}
        />
        <SendBar
          draft={draft}
          change={change}
          count={entries.length}
          isReady={isWhole && seeing.problems.length === 0}
          isSending={isSending}
          error={error}
          onSend={send}
          onDiscard={clear}
        />
      </section>
      <ForeseenPanel seeing={seeing} isWhole={isWhole} speaker={speaker} />
    </div>
  );
}

function Head({ isKept }: { readonly isKept: boolean }): JSX.Element {
  const { say } = useSay();
  return (
    <header className="draft-head">
      <h1>{say('entry-work.title')}</h1>
      {isKept ? <span className="quiet">{say('entry-work.kept')}</span> : null}
    </header>
  );
}

interface Sending {
  readonly send: () => void;
  readonly isSending: boolean;
  readonly error: Error | null;
}

/** Sends the draft and goes to the proposal that it has become; the draft is then done with. */
function useSending(issuer: string, { draft, change, clear }: DraftInHand): Sending {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useSendDraft(issuer, { draft, change });
  const send = (): void =>
    mutate(undefined, {
      onSuccess: (number) => {
        clear();
        void navigate({
          to: '/issuers/$issuer/entries/proposals/$number',
          params: { issuer, number },
          search: keepTimes,
        });
      },
      // What stands in the way is shown; whether he is still signed in has to be asked anew.
      onError: () => void queries.invalidateQueries({ queryKey: ['me'] }),
    });
  return { send, isSending: isPending, error };
}
