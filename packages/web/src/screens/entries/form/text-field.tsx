import { Textarea, TextInput } from '@mantine/core';
import { formatWhole } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import type { Json } from '../json.ts';
import { type FieldGiven, useField } from './form-context.ts';
import { isWanted } from './is-wanted.ts';
import { UnknownBox } from './unknown-box.tsx';
import type { Model } from './model.ts';
import { toJson } from './to-json.ts';

/** Fields in which whole sentences are written. */
const long = new Set(['text', 'what', 'note', 'effect', 'why', 'conditions', 'purpose', 'address']);

/** What the form says beside a field of which not everybody knows how it is written. */
const hints: Readonly<Partial<Record<Model['type'], string>>> = {
  count: 'entry-work.count-hint',
  ratio: 'entry-work.ratio-hint',
  provision: 'entry-work.provision-hint',
  moment: 'entry-work.moment-hint',
};

/** A field that is typed: a text, a count, a proportion, a rule. */
export function TextField({ member, place, label }: FieldGiven): JSX.Element {
  const { say } = useSay();
  const { id, value, set, error, isLacking } = useField(place);
  const { model, name, optional } = member;
  const hint = hints[model.type];
  const isUnknown = value === null;
  const given = {
    id,
    label,
    ...isWanted({ say, optional, isLacking }),
    ...(hint === undefined ? {} : { placeholder: say(hint) }),
    error: error ?? wrongCount(model, value, say('entry-work.count-wrong')),
    disabled: isUnknown,
    value: isUnknown ? '' : textOf(value),
  };
  const type = (text: string): void => set(text === '' ? undefined : text);
  return (
    <div className="form-field">
      {long.has(name) && model.type === 'text' ? (
        <Textarea {...given} rows={2} onChange={({ currentTarget }) => type(currentTarget.value)} />
      ) : (
        <TextInput
          {...given}
          className={model.type === 'count' ? 'num' : ''}
          inputMode={model.type === 'count' || model.type === 'page' ? 'numeric' : 'text'}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => set(tidied(model, value))}
        />
      )}
      <UnknownBox member={member} place={place} label={label} />
    </div>
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is no count is told at once, and not only when the ledger is asked. */
function wrongCount(model: Model, value: Json | undefined, sentence: string): string | undefined {
  if (model.type !== 'count' || typeof value !== 'string') return undefined;
  const written = toJson(model, value);
  return typeof written === 'string' && !/^\d+$/.test(written) ? sentence : undefined;
}

/** A count is grouped once it was typed, so that its digits can be told. */
function tidied(model: Model, value: Json | undefined): Json | undefined {
  if (model.type !== 'count' || typeof value !== 'string') return value;
  const written = toJson(model, value);
  return typeof written === 'string' && /^\d+$/.test(written) ? formatWhole(BigInt(written)) : value;
}
