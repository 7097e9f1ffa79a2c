import { TextInput } from '@mantine/core';
import { formatDate } from '@tenfold/documents/screens';
import { isPlainDate } from '@tenfold/kernel';
import { type ComponentProps, type JSX, useEffect, useState } from 'react';
import { useSay } from '../../language/say.tsx';
import { typedDay } from '../../time/typed-day.ts';

interface Given extends Omit<ComponentProps<typeof TextInput>, 'value' | 'onChange'> {
  /** A day, or what was typed in the place of one; empty where nothing was. */
  readonly value: string;
  readonly onDay: (day: string) => void;
}

/**
 * A day, to be typed in any plain form and written as the language writes it: a browser's own field for days puts day and
 * month in an order that nobody can tell. What is no day stays as it was typed, and it is said how a
 * day is written as soon as the field is left: in these words whoever else refuses it, for they tell the forms a person types.
 */
export function DayInput({ value, onDay, error, ...given }: Given): JSX.Element {
  const { say, language } = useSay();
  const written = isPlainDate(value) ? formatDate(value, language) : value;
  const [typed, type] = useState(written);
  const [isTyping, setTyping] = useState(false);
  useEffect(() => {
    if (!isTyping) type(written);
  }, [written, isTyping]);
  const isNone = value !== '' && !isPlainDate(value);
  const told = isTyping ? undefined : say('time.no-day');
  return (
    <TextInput
      {...given}
      autoComplete="off"
      value={typed}
      error={isNone ? told : error}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      onChange={({ currentTarget }) => {
        type(currentTarget.value);
        onDay(typedDay(currentTarget.value) ?? currentTarget.value.trim());
      }}
    />
  );
}
