import type { Clearance, UnderOtherPolicy } from '@tenfold/kernel';
import type { Say } from '../check/words.ts';
import { type Block, gap, heading, type Page, paragraph, plain } from '../page/page.ts';

/** The smallest conversion under the other readings that change it. */
export function policiesPage({ underOtherPolicies, conversion }: Clearance, say: Say): Page {
  if (underOtherPolicies.length === 0) return [];
  const others = underOtherPolicies.filter(({ minimum }) => minimum !== conversion.minimum);
  const same = paragraph([plain(say('clearance.same-under-others'))], 2);
  return [
    heading(say('clearance.policies')),
    ...(others.length === 0 ? [same] : others.map((one) => otherBlock(one, say))),
    gap,
  ];
}

function otherBlock({ policy, value, minimum }: UnderOtherPolicy, say: Say): Block {
  const figures = { question: { message: `policy.${policy}` }, value: { message: `policy.${policy}.${value}` } };
  const text =
    minimum === null
      ? say('clearance.under-other-unknown', figures)
      : say('clearance.under-other', { ...figures, minimum: { shares: minimum } });
  return { kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 2 };
}
