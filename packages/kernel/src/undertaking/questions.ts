import { type Reason, reason } from '../finding/finding.ts';
import type { GivenUndertaking } from '../register/promise.ts';
import type { Life } from './state.ts';

/** What the law of Hong Kong asks of the form of the paper: each question with what is taken in the meantime. */
export function questionsOf({ undertaking, draft }: Life): readonly Reason[] {
  if (undertaking !== null) return [onBasis(undertaking), ...onSigning(undertaking)];
  return draft === null ? [] : [onBasis(draft)];
}

/** A deed, or a promise for something given: the usual form states consideration, so that is taken until somebody says more. */
function onBasis({ basis, entry }: Pick<GivenUndertaking, 'basis' | 'entry'>): Reason {
  return reason(`undertaking.question-basis-${basis ?? 'unknown'}`, {}, [entry]);
}

/** Whether a signature that is not ink is one in law (Electronic Transactions Ordinance) depends on the paper and the parties. */
function onSigning({ entry, way, witnessed, acknowledged, companyWitnessed }: GivenUndertaking): readonly Reason[] {
  const signed = [{ entry, way }, witnessed, acknowledged, companyWitnessed].flatMap((step) => step ?? []);
  const [electronic, passkeys, unsaid] = [
    signed.filter((step) => step.way === 'electronic-signature'),
    signed.filter((step) => step.way === 'passkey-assent'),
    signed.filter((step) => step.way === null || step.way === 'unknown'),
  ];
  return [
    ...asked('undertaking.question-electronic', electronic),
    ...asked('undertaking.question-passkey', passkeys),
    ...asked('undertaking.question-way', unsaid),
  ];
}

function asked(key: string, steps: readonly { readonly entry: string }[]): readonly Reason[] {
  if (steps.length === 0) return [];
  return [
    reason(
      key,
      { count: { number: BigInt(steps.length) } },
      steps.map(({ entry }) => entry),
    ),
  ];
}
