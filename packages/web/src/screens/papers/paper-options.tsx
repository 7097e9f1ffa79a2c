import { NativeSelect, TextInput } from '@mantine/core';
import { hasScreenText, languages } from '@tenfold/documents/screens';
import { type JSX, useEffect, useState } from 'react';
import type { PaperDays, PaperGiven, PaperKind } from '../../engine/paper-answers.ts';
import { useSay } from '../../language/say.tsx';
import { DayTyped } from '../../time/day-typed.tsx';
import { PersonOption } from './person-option.tsx';
import { PlanOption } from './plan-option.tsx';
import { ReadOption } from './read-option.tsx';

interface Given {
  readonly issuer: string;
  readonly kind: PaperKind;
  readonly asked: PaperGiven;
  /** The days that the paper is about as it is asked; `null` where none can be told. */
  readonly days: PaperDays | null;
  readonly onAsk: (name: string, value: string | undefined) => void;
}

/** What the paper is asked, each with the answer that it takes where nothing is asked; and its language. */
export function PaperOptions(given: Given): JSX.Element {
  const { say } = useSay();
  const { kind, asked, onAsk } = given;
  return (
    <div className="paper-options">
      {kind.options.map((name) => (
        <Option key={name} name={name} {...given} />
      ))}
      <NativeSelect
        label={say('papers-screen.language')}
        value={asked.language}
        data={languages.map((value) => ({ value, label: say(`papers-screen.language.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onAsk('in', value)}
      />
    </div>
  );
}

interface OptionGiven extends Given {
  readonly name: string;
}

function Option({ name, issuer, asked, days, onAsk }: OptionGiven): JSX.Element {
  const { say } = useSay();
  const value = asked.options[name];
  if (name === 'on' || name === 'from' || name === 'to' || name === 'opening') {
    const day = value ?? days?.[name === 'on' ? 'to' : name] ?? '';
    return <DayTyped label={say(`papers-screen.option.${name}`)} day={day} onDay={(typed) => onAsk(name, typed)} />;
  }
  if (name === 'person') return <PersonOption issuer={issuer} person={value} onPerson={(one) => onAsk(name, one)} />;
  if (name === 'report') return <ReportOption report={value} onReport={(report) => onAsk(name, report)} />;
  if (name === 'plan') return <PlanOption issuer={issuer} plan={value} onPlan={(plan) => onAsk(name, plan)} />;
  if (name === 'paper') return <ReadOption issuer={issuer} paper={value} onPaper={(paper) => onAsk(name, paper)} />;
  const shown = value ?? (name === 'month' ? days?.month : undefined) ?? '';
  return <TypedOption key={shown} name={name} value={shown} onTyped={(typed) => onAsk(name, typed)} />;
}

interface ReportGiven {
  readonly report: string | undefined;
  readonly onReport: (report: string) => void;
}

function ReportOption({ report = 'year', onReport }: ReportGiven): JSX.Element {
  const { say } = useSay();
  return (
    <NativeSelect
      label={say('papers-screen.option.report')}
      value={report}
      data={['year', 'half-year'].map((value) => ({ value, label: say(`papers-screen.report.${value}`) }))}
      onChange={({ currentTarget: { value } }) => onReport(value)}
    />
  );
}

interface TypedGiven {
  readonly name: string;
  readonly value: string;
  readonly onTyped: (value: string | undefined) => void;
}

/** What is typed counts as soon as it is left or entered. */
function TypedOption({ name, value, onTyped }: TypedGiven): JSX.Element {
  const { say } = useSay();
  const [typed, type] = useState(value);
  useEffect(() => type(value), [value]);
  const key = `papers-screen.option.${name}`;
  const take = (): void => {
    if (typed !== value) onTyped(typed === '' ? undefined : typed);
  };
  return (
    <TextInput
      label={hasScreenText(key) ? say(key) : name}
      value={typed}
      autoComplete="off"
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key: pressed }) => (pressed === 'Enter' ? take() : undefined)}
    />
  );
}
