import { type Figure, formatRatio } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { Comparison } from '../../engine/questions.ts';
import type { CapitalJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { ratioFrom } from '../../format/exact.ts';

/** The capital on both days, line beside line; what is not known is said to be so. */
export function ComparedFigures({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { say } = useSay();
  const { after, until, capital } = comparison;
  return (
    <table className="compared-figures">
      <caption className="eyebrow">{say('compared.capital')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say('shell.day', { day: { date: after } })}</th>
          <th scope="col">{say('shell.day', { day: { date: until } })}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row">{say(label)}</th>
            <Cell figure={of(capital.before)} />
            <Cell figure={of(capital.after)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ figure }: { readonly figure: Figure | null }): JSX.Element {
  const { say } = useSay();
  return <td>{figure === null ? say('compared.unknown') : say('sum.value', { figure })}</td>;
}

const lines: readonly { readonly label: string; readonly of: (capital: CapitalJson) => Figure | null }[] = [
  { label: 'compared.total', of: ({ total }) => shares(total) },
  { label: 'compared.weighted', of: ({ weighted }) => shares(weighted) },
  { label: 'compared.ratio', of: ({ ratio }) => part(ratio) },
  { label: 'compared.ratchet', of: ({ ratchet }) => part(ratchet) },
  { label: 'compared.votes', of: ({ votes }) => count(votes.ordinary) },
];

function shares(text: string | null): Figure | null {
  return text === null ? null : { shares: BigInt(text) };
}

function part(text: string | null): Figure | null {
  return text === null ? null : { ratio: ratioFrom(text) };
}

/** Votes are whole where every class has whole votes; else they stand as the fraction that they are. */
function count(text: string | null): Figure | null {
  if (text === null) return null;
  const votes = ratioFrom(text);
  return votes.denominator === 1n ? { votes: votes.numerator } : { quote: formatRatio(votes) };
}
