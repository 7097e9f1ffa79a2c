import { NativeSelect } from '@mantine/core';
import { formatDate } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { useKeptClearances } from '../plan/kept/use-kept.ts';

interface Given {
  readonly issuer: string;
  readonly plan: string | undefined;
  readonly onPlan: (plan: string | undefined) => void;
}

/** The kept clearance that a paper is about, the latest first. */
export function PlanOption({ issuer, plan, onPlan }: Given): JSX.Element {
  const { say, language } = useSay();
  const { data } = useKeptClearances(issuer);
  const kept = (data?.pages ?? []).flatMap(({ clearances }) => clearances).toReversed();
  const choices = kept.map(({ number, acts }) => ({
    value: number,
    label: [
      say('plan-screen.kept-number', { number: { quote: number } }),
      ...acts.slice(0, 2).map(({ act, on }) => `${say(`plan-act.${act}`)} ${formatDate(on, language)}`),
    ].join(' · '),
  }));
  return (
    <NativeSelect
      label={say('papers-screen.option.plan')}
      description={choices.length === 0 ? say('papers-screen.no-clearance') : undefined}
      value={plan ?? ''}
      data={[{ value: '', label: say('signing-screen.choose') }, ...choices]}
      onChange={({ currentTarget: { value } }) => onPlan(value === '' ? undefined : value)}
    />
  );
}
