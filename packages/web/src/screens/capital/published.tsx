import { formatWhole } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { addressOfEntry } from '../../app/places.ts';
import type { PublishedJson } from '../../format/capital.ts';
import { type Say, useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';

interface Given {
  readonly issuer: string;
  readonly published: readonly PublishedJson[];
}

/** Every published figure beside the computed one: those that differ at once, all of them on demand. */
export function Published({ issuer, published }: Given): JSX.Element {
  const { say } = useSay();
  const differing = published.filter(({ agrees }) => agrees === 'no');
  return (
    <section className="capital-published">
      <h2>{say('capital-screen.published')}</h2>
      {published.length === 0 ? (
        <p className="quiet">{say('capital-screen.none-published')}</p>
      ) : (
        <>
          <p>{tallyOf(published, say)}</p>
          {differing.length === 0 ? null : <PublishedTable issuer={issuer} published={differing} />}
          <details>
            <summary>{say('capital-screen.show-all', { count: { number: BigInt(published.length) } })}</summary>
            <PublishedTable issuer={issuer} published={published} />
          </details>
        </>
      )}
    </section>
  );
}

const outcomes = [
  ['yes', 'agree'],
  ['no', 'differ'],
  ['not-computable', 'open'],
  ['not-compared', 'apart'],
] as const;

function tallyOf(published: readonly PublishedJson[], say: Say): string {
  return outcomes
    .map(([agrees, key]) => ({ key, number: published.filter((one) => one.agrees === agrees).length }))
    .filter(({ number }) => number > 0)
    .map(({ key, number }) => say(`capital-screen.${key}`, { count: { number: BigInt(number) } }))
    .join(' · ');
}

function PublishedTable({ issuer, published }: Given): JSX.Element {
  const { say } = useSay();
  const heads = ['figure', 'was-published', 'computed', 'answer'];
  return (
    <div className="published-room">
      <table className="capital-table published-table">
        <caption className="unseen">{say('capital-screen.published')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(`capital-screen.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {published.map((one) => (
            <PublishedRow
              key={`${one.entry} ${one.figure} ${one.of ?? ''} ${one.published}`}
              issuer={issuer}
              given={one}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PublishedRow({ issuer, given }: { readonly issuer: string; readonly given: PublishedJson }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { entry, on, text, published, agrees } = given;
  return (
    <tr>
      <th scope="row">
        <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{text}</AppLink>
        <small className="num">{say('shell.day', { day: { date: on } })}</small>
      </th>
      <td>{grouped(published ?? '')}</td>
      <td>{computedText(given, say)}</td>
      <td className={`agrees-${agrees}`}>{outcomeText(given, say)}</td>
    </tr>
  );
}

function computedText({ computed, between }: PublishedJson, say: Say): string {
  if (computed !== null) return grouped(computed);
  if (between === null) return say('capital-screen.not-known');
  const low = { quote: grouped(between.low) };
  if (between.high === null) return say('capital-screen.at-least', { low });
  return say('capital-screen.between', { low, high: { quote: grouped(between.high) } });
}

/** By how many a count that is printed in full differs, else only that it does. */
function outcomeText({ agrees, by }: PublishedJson, say: Say): string {
  if (agrees !== 'no' || by === null || by === '0') return say(`capital-screen.agrees.${agrees}`);
  const apart = BigInt(by);
  const count = { number: apart < 0n ? -apart : apart };
  return say(apart < 0n ? 'capital-screen.fewer' : 'capital-screen.more-computed', { count });
}

/** A count as print groups it; anything else stays as it was printed. */
function grouped(figure: string): string {
  return /^\d+$/.test(figure) ? formatWhole(BigInt(figure)) : figure;
}
