import { findKind } from '@tenfold/kernel';
import { type JSX, type RefObject, useCallback } from 'react';
import { useSay } from '../../../language/say.tsx';
import { EntryForm } from '../form/entry-form.tsx';
import type { JsonMembers } from '../json.ts';
import type { EntriesGiven } from './draft-entries.tsx';
import { type Draft, type DraftEntry, typedOf, withEntry, withTyped } from './draft.ts';
import { KindPicker } from './kind-picker.tsx';

interface Given extends EntriesGiven {
  readonly entry: DraftEntry;
  readonly place: number;
  readonly madeId: string;
  readonly heading: RefObject<HTMLHeadingElement | null> | null;
}

const nothing: ReadonlyMap<string, readonly string[]> = new Map();

/** One entry of a draft: its kind is chosen, then its form filled in. */
export function DraftEntryForm(given: Given): JSX.Element {
  const { say } = useSay();
  const { change, entry, place } = given;
  const { kind } = entry;
  const choose = (next: string | null): void =>
    change((before) => withEntry(before, place, withKind(before.entries[place] as DraftEntry, next, before)));
  const title = kind === null ? say('entry-work.choose') : say(`entry-kind.${kind}`);
  return (
    <section className="draft-entry" aria-label={title}>
      <Head {...given} title={title} onAnother={() => choose(null)} />
      {kind === null ? <KindPicker onChoose={choose} /> : <FilledIn {...given} kind={kind} />}
    </section>
  );
}

interface HeadGiven extends Given {
  readonly title: string;
  readonly onAnother: () => void;
}

function Head({ draft, change, entry, place, heading, title, onAnother }: HeadGiven): JSX.Element {
  const { say } = useSay();
  const count = draft.entries.length;
  return (
    <header className="draft-entry-head">
      {count > 1 ? (
        <span className="eyebrow num">
          {say('entry-work.entry-at', { number: { number: BigInt(place + 1) }, count: { number: BigInt(count) } })}
        </span>
      ) : null}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <span className="draft-entry-ways">
        {entry.kind === null ? null : (
          <button type="button" className="form-small" onClick={onAnother}>
            {say('entry-work.other-kind')}
          </button>
        )}
        {count > 1 ? <TakeOut change={change} place={place} /> : null}
      </span>
    </header>
  );
}

/** The form of an entry whose kind is chosen. */
function FilledIn(given: Given & { readonly kind: string }): JSX.Element {
  const { language } = useSay();
  const { kind, draft, change, entry, place, madeId } = given;
  const problems = given.problems.get(madeId) ?? nothing;
  const onChange = useCallback(
    (next: (before: JsonMembers) => JsonMembers) => change((before) => withNext(before, place, next)),
    [change, place],
  );
  const onFile = useCallback(
    (hash: string, name: string) => change((before) => ({ ...before, files: { ...before.files, [hash]: name } })),
    [change],
  );
  return (
    <>
      <p className="quiet">{findKind(kind)?.about[language]}</p>
      <Whole problems={problems.get('') ?? []} />
      <EntryForm
        issuer={given.issuer}
        kind={kind}
        typed={typedOf(entry)}
        madeId={madeId}
        speaker={given.speaker}
        candidates={given.candidates}
        problems={problems}
        lacking={given.lacking[place] ?? []}
        files={draft.files}
        onChange={onChange}
        onFile={onFile}
      />
    </>
  );
}

/** What is wrong with the entry as a whole. */
function Whole({ problems }: { readonly problems: readonly string[] }): JSX.Element | null {
  if (problems.length === 0) return null;
  return <p className="form-error">{problems.join(' ')}</p>;
}

function TakeOut({ change, place }: Pick<Given, 'change' | 'place'>): JSX.Element {
  const { say } = useSay();
  const takeOut = (): void =>
    change((before) => ({ ...before, entries: before.entries.filter((_, at) => at !== place) }));
  return (
    <button type="button" className="form-small" onClick={takeOut}>
      {say('entry-work.take-out')}
    </button>
  );
}

function withNext(draft: Draft, place: number, next: (before: JsonMembers) => JsonMembers): Draft {
  const entry = draft.entries[place];
  return entry === undefined ? draft : withEntry(draft, place, withTyped(entry, next(typedOf(entry))));
}

/** Another kind; an entry that is begun takes the day and the source of the one before it, which are mostly the same. */
function withKind(entry: DraftEntry, kind: string | null, { entries }: Draft): DraftEntry {
  if (kind === null || entry.byKind[kind] !== undefined) return { ...entry, kind };
  const before = entries[entries.indexOf(entry) - 1];
  const { effective, source, authority, evidence } = before === undefined ? {} : typedOf(before);
  const same = Object.entries({ effective, source, authority, evidence }).filter(([, value]) => value !== undefined);
  return { kind, byKind: same.length === 0 ? entry.byKind : { ...entry.byKind, [kind]: Object.fromEntries(same) } };
}
