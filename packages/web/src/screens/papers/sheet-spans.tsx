import type { Span } from '@tenfold/documents/assessment';
import { useParams } from '@tanstack/react-router';
import { createContext, type JSX, useContext } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { addressOfEntry } from '../../app/places.ts';
import type { PaperAnswer } from '../../engine/paper-answers.ts';
import { useTimes } from '../../time/use-times.ts';

/** The entries that the lines of a sheet rest on, and the words after which a line names them. */
export type Rests = Extract<PaperAnswer, { readonly page: unknown }>['rests'];

const RestsContext = createContext<Rests>({ after: '', entries: [] });

/** Says to everything inside what the lines of the sheet rest on. */
export const RestsProvider = RestsContext.Provider;

/** How far in from the edge a piece stands; a page has three steps. */
export function level(indent: number): string {
  return `in-${Math.min(2, Math.ceil(indent / 4))}`;
}

/** Stretches of text, each in its tone; where they name entries, with the way to each. */
export function Spans({ spans }: { readonly spans: readonly Span[] }): JSX.Element {
  return (
    <>
      {spans.map(({ text, tone }, place) => (
        <span key={place} className={tone === 'plain' ? undefined : tone}>
          {tone === 'quiet' ? <WithEntries text={text} /> : text}
        </span>
      ))}
    </>
  );
}

function WithEntries({ text }: { readonly text: string }): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { asked } = useTimes();
  const rests = useContext(RestsContext);
  return (
    <>
      {piecesOf(text, rests).map(({ text: piece, entry }, place) =>
        entry ? (
          <AppLink key={place} to={addressOfEntry(issuer, piece, asked.known)}>
            {piece}
          </AppLink>
        ) : (
          piece
        ),
      )}
    </>
  );
}

interface TextPiece {
  readonly text: string;
  /** Whether it is the name of an entry. */
  readonly entry: boolean;
}

/** A line taken apart at the names of its entries, which stand behind the words that announce them. */
export function piecesOf(text: string, { after, entries }: Rests): readonly TextPiece[] {
  const announced = after === '' ? -1 : text.lastIndexOf(after);
  if (announced < 0 || entries.length === 0) return [{ text, entry: false }];
  const begin = announced + after.length;
  const longestFirst = entries.toSorted((one, other) => other.length - one.length);
  const named = new RegExp(`(${longestFirst.map(escaped).join('|')})`, 'u');
  const pieces = text.slice(begin).split(named);
  const told = pieces.map((piece): TextPiece => ({ text: piece, entry: entries.includes(piece) }));
  return [{ text: text.slice(0, begin), entry: false }, ...told.filter((piece) => piece.text !== '')];
}

/** A text as a regular expression finds it; what the language has for it not every browser knows. */
function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
