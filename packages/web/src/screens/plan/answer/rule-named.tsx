import { hasScreenText } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { TextStatus } from './text-status.tsx';

interface Given {
  readonly provision: string;
  readonly textStatus: string;
}

/** A rule of the Listing Rules, or another source of the law by its name, and how far it was checked. */
export function RuleNamed({ provision, textStatus }: Given): JSX.Element {
  const { say } = useSay();
  const other = `plan-screen.source.${provision}`;
  const named = hasScreenText(other)
    ? say(other)
    : /^\d/.test(provision)
      ? say('undertaking-screen.rule', { provision: { provision } })
      : provision;
  return (
    <>
      {named} <TextStatus status={textStatus} />
    </>
  );
}
