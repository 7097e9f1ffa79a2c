import { ActionIcon } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import { useSay } from '../../language/say.tsx';
import { type FileJson, pictureOf, type PlaceJson } from './reading.ts';

interface Given {
  readonly issuer: string;
  readonly sha256: string;
  /** `null` for a text, which has no pages. */
  readonly file: FileJson | null;
  /** What is chosen of the reading: its page is shown, and its lines are framed. */
  readonly place: PlaceJson | null;
}

/** A page of the paper as a picture, with a frame around what is chosen. */
export function PageView({ issuer, sha256, file, place }: Given): JSX.Element {
  const { say } = useSay();
  const [number, turn] = useState(1);
  useEffect(() => {
    if (place !== null) turn(place.page);
  }, [place]);
  const page = file?.pages.find((one) => one.number === number);
  if (file === null || page === undefined || file.kind === 'docx') {
    return (
      <section className="paper-pages">
        <h2>{say('paper-screen.pages')}</h2>
        <p className="quiet">{say('paper-screen.no-picture')}</p>
      </section>
    );
  }
  const told = { page: { number: BigInt(number) }, of: { number: BigInt(file.pages.length) } };
  return (
    <section className="paper-pages">
      <div className="paper-turning">
        <h2>{say('paper-screen.page', told)}</h2>
        <Turn word="page-before" sign="‹" isOff={number <= 1} onTurn={() => turn(number - 1)} />
        <Turn word="page-after" sign="›" isOff={number >= file.pages.length} onTurn={() => turn(number + 1)} />
      </div>
      <figure className="paper-page">
        <img
          src={pictureOf(issuer, sha256, number)}
          alt={say('paper-screen.picture', { page: told.page })}
          width={Math.round(page.width)}
          height={Math.round(page.height)}
        />
        <Frames page={page} lines={place?.page === number ? place.lines : []} />
      </figure>
    </section>
  );
}

interface FramesGiven {
  readonly page: FileJson['pages'][number];
  readonly lines: PlaceJson['lines'];
}

/** A frame around each line of what is chosen, a little wider than its letters. */
function Frames({ page, lines }: FramesGiven): JSX.Element {
  return (
    <svg viewBox={`0 0 ${page.width} ${page.height}`} preserveAspectRatio="none" aria-hidden="true">
      {lines.map(({ left, top, width, height }) => (
        <rect
          key={`${left} ${top}`}
          x={left - height * 0.2}
          y={top - height * 0.2}
          width={width + height * 0.4}
          height={height * 1.4}
        />
      ))}
    </svg>
  );
}

interface TurnGiven {
  readonly word: 'page-before' | 'page-after';
  readonly sign: string;
  readonly isOff: boolean;
  readonly onTurn: () => void;
}

function Turn({ word, sign, isOff, onTurn }: TurnGiven): JSX.Element {
  const { say } = useSay();
  return (
    <ActionIcon variant="default" aria-label={say(`paper-screen.${word}`)} disabled={isOff} onClick={onTurn}>
      <span aria-hidden="true">{sign}</span>
    </ActionIcon>
  );
}
