import { TextInput } from '@mantine/core';
import { type JSX, useId, useMemo } from 'react';
import type { Candidates } from '../../../engine/questions.ts';
import { useSay } from '../../../language/say.tsx';
import type { Json, JsonMembers } from '../json.ts';
import type { Speaker } from '../say/said.ts';
import { entryModel } from './entry-model.ts';
import { EvidenceField } from './evidence-field.tsx';
import { AnyField } from './field.tsx';
import { MemberField } from './member-field.tsx';
import { FormContext, type FormOfEntry, useField } from './form-context.ts';
import type { Member } from './model.ts';
import { KeptMembers } from './object-field.tsx';
import { withValue } from './places.ts';
import './form.css';

interface Given {
  readonly issuer: string;
  readonly kind: string;
  readonly typed: JsonMembers;
  /** The name that it gets if none is typed. */
  readonly madeId: string;
  readonly speaker: Speaker;
  readonly candidates: Candidates | null;
  readonly problems: ReadonlyMap<string, readonly string[]>;
  readonly lacking: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly onChange: (typed: (before: JsonMembers) => JsonMembers) => void;
  readonly onFile: (hash: string, name: string) => void;
}

/** The form of one entry, made from the schema of its kind. */
export function EntryForm(given: Given): JSX.Element {
  const { say } = useSay();
  const { kind, typed, files, onFile } = given;
  const { fields, every } = useMemo(() => entryModel(kind), [kind]);
  const corrects = typed['supersedes'] !== undefined || !every.supersedes.optional;
  return (
    <FormContext value={useFormOf(given)}>
      <div className="form-fields">
        {fields.map((member) => (
          <MemberField key={member.name} member={member} place={['fields', member.name]} />
        ))}
        <MemberField member={every.effective} place={['effective']} />
        {corrects ? <MemberField member={every.supersedes} place={['supersedes']} /> : null}
      </div>
      <KeptMembers value={typed['fields']} members={fields} />
      <SourceFields member={every.source} />
      <details className="form-more" open={typed['authority'] !== undefined || typed['evidence'] !== undefined}>
        <summary>
          {say('entry-work.authority-part')} · {say('entry-work.evidence-part')}
        </summary>
        <MemberField member={every.authority} place={['authority']} />
        <EvidenceField files={files} onKept={onFile} />
        <div className="form-fields">
          <MemberField member={every.note} place={['note']} />
          <IdOfEntry madeId={given.madeId} />
        </div>
      </details>
    </FormContext>
  );
}

function useFormOf({ issuer, kind, typed, speaker, candidates, problems, lacking, onChange }: Given): FormOfEntry {
  const prefix = useId();
  return useMemo(
    () => ({
      issuer,
      kind,
      typed,
      speaker,
      candidates,
      problems,
      lacking: new Set(lacking),
      prefix,
      Field: AnyField,
      set: (place, value: Json | undefined) =>
        onChange((before) => (withValue(before, place, value) ?? {}) as JsonMembers),
    }),
    [issuer, kind, typed, speaker, candidates, problems, lacking, prefix, onChange],
  );
}

function SourceFields({ member: { model } }: { readonly member: Member }): JSX.Element | null {
  const { say } = useSay();
  const { error } = useField(['source']);
  if (model.type !== 'object') return null;
  return (
    <fieldset className="form-group">
      <legend>{say('entry-work.source-part')}</legend>
      <div className="form-fields">
        {model.members.map((member) => (
          <MemberField key={member.name} member={member} place={['source', member.name]} />
        ))}
      </div>
      {error === undefined ? null : <p className="form-error">{error}</p>}
    </fieldset>
  );
}

/** The name by which others refer to the entry: made of its kind and day, unless somebody wishes another. */
function IdOfEntry({ madeId }: { readonly madeId: string }): JSX.Element {
  const { say } = useSay();
  const { id, value, set, error } = useField(['id']);
  return (
    <div className="form-field">
      <TextInput
        id={id}
        label={say('entry-field.id')}
        error={error}
        value={typeof value === 'string' ? value : madeId}
        onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
    </div>
  );
}
