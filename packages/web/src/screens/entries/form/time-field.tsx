import { Checkbox, TextInput } from '@mantine/core';
import { hongKongDay, isInstant, isPlainDate } from '@tenfold/kernel';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import type { Json } from '../json.ts';
import { DayInput } from '../day-input.tsx';
import { type FieldGiven, useField } from './form-context.ts';
import { clockOf, momentOf } from './hong-kong-clock.ts';
import { isWanted } from './is-wanted.ts';
import { UnknownBox } from './unknown-box.tsx';

/** A day; or, where the format takes one, a time of that day in Hong Kong. */
export function TimeField({
  member,
  place,
  label,
  withClock,
}: FieldGiven & { readonly withClock: boolean }): JSX.Element {
  const { say } = useSay();
  const { id, value, set, error, isLacking } = useField(place);
  const { optional } = member;
  const [day, clock] = partsOf(value);
  const put = (newDay: string, newClock: string | null): void =>
    set(newDay === '' ? undefined : newClock === null || !isPlainDate(newDay) ? newDay : momentOf(newDay, newClock));
  return (
    <div className="form-field form-time">
      <DayInput
        id={id}
        label={label}
        {...isWanted({ say, optional, isLacking })}
        error={error}
        disabled={value === null}
        value={day}
        onDay={(typed) => put(typed, clock)}
      />
      {withClock ? <Clock id={id} day={day} clock={clock} onChange={(next) => put(day, next)} /> : null}
      <UnknownBox member={member} place={place} label={label} />
    </div>
  );
}

interface ClockGiven {
  readonly id: string;
  readonly day: string;
  readonly clock: string | null;
  readonly onChange: (clock: string | null) => void;
}

function Clock({ id, day, clock, onChange }: ClockGiven): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <Checkbox
        size="xs"
        label={say('entry-work.at-a-time')}
        disabled={!isPlainDate(day)}
        checked={clock !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? '00:00' : null)}
      />
      {clock === null ? null : (
        <TextInput
          id={`${id}-clock`}
          label={say('entry-work.time')}
          type="time"
          step={1}
          value={clock}
          onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? '00:00' : currentTarget.value)}
        />
      )}
    </>
  );
}

/** The day and the clock of Hong Kong; no clock where only a day is said. */
function partsOf(value: Json | undefined): readonly [string, string | null] {
  if (typeof value !== 'string') return ['', null];
  if (isInstant(value)) return [hongKongDay(value), clockOf(value)];
  return [value, null];
}
