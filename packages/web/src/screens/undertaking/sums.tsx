import { hasScreenText } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import type { ReasonJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { countedFigure } from './figure.ts';

/** The figures that the answer turns on, set out one below the other like a sum on paper. */
export function Sums({ reasons }: { readonly reasons: readonly ReasonJson[] }): JSX.Element | null {
  const { say } = useSay();
  const lines = reasons.flatMap(({ key, figures }) => linesOf(key, figures));
  if (lines.length < 2) return null;
  return (
    <table className="sums">
      <caption className="unseen">{say('undertaking-screen.working')}</caption>
      <tbody>
        {lines.map(({ label, figure }, index) => (
          <tr key={label} className={index === lines.length - 1 ? 'last' : undefined}>
            <th scope="row">{say(label)}</th>
            <td>{say('sum.value', { figure })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Figures = NonNullable<ReturnType<typeof countedFigure>>;

/** The figures of a reason that have a name of their own here, in the order in which a sum wants them. */
function linesOf(
  key: string,
  figures: ReasonJson['figures'],
): readonly { readonly label: string; readonly figure: Figures }[] {
  const provision = key.split('.').slice(0, 2).join('.');
  const named = Object.entries(figures).flatMap(([name, json]) => {
    const label = `sum.${provision}.${name}`;
    const figure = countedFigure(json);
    return figure === null || !hasScreenText(label) ? [] : [{ label, figure, name }];
  });
  return named.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

const order = [
  'floor',
  'worst',
  'best',
  'share',
  'limit',
  'ratchet',
  'now',
  'left',
  'required',
  'converted',
  'part',
  'his',
  'short',
];
