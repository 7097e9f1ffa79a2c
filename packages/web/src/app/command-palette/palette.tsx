import { type JSX, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useSay } from '../../language/say.tsx';
import { useGoTo } from '../app-link.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { foundPlaces, type Place } from './found.ts';
import { usePlaces } from './use-places.ts';
import './palette.css';

/** Searches issuers, screens, rules and entries, and goes there: a combobox with its list (ARIA 1.2). */
export function Palette({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { say } = useSay();
  return (
    <Dialog label={say('palette.title')} className="palette" onClose={onClose}>
      <Search onClose={onClose} />
    </Dialog>
  );
}

function Search({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { say } = useSay();
  const goTo = useGoTo();
  const list = useId();
  const [asked, ask] = useState('');
  const [place, setPlace] = useState(0);
  const found = foundPlaces(usePlaces(asked), asked);
  const chosen = Math.min(place, found.length - 1);
  const open = (one: Place | undefined): void => {
    if (one === undefined) return;
    onClose();
    goTo(one.address);
  };
  useEffect(() => {
    document.querySelector(`#${CSS.escape(optionId(list, chosen))}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);
  const onAsk = (next: string): void => {
    ask(next);
    setPlace(0);
  };
  const combobox = { list, asked, chosen, count: found.length, onAsk, onPlace: setPlace };
  return (
    <>
      <Asked {...combobox} onOpen={() => open(found[chosen])} />
      <Found id={list} found={found} chosen={chosen} onOpen={open} />
      <p className="palette-foot quiet" role="status">
        {found.length === 0
          ? say('palette.none', { quote: { quote: asked } })
          : say('palette.count', { count: { number: BigInt(found.length) } })}
      </p>
      <p className="palette-foot quiet" aria-hidden="true">
        {say('palette.how')}
      </p>
    </>
  );
}

interface AskedGiven {
  readonly list: string;
  readonly asked: string;
  readonly chosen: number;
  readonly count: number;
  readonly onAsk: (asked: string) => void;
  readonly onPlace: (place: number) => void;
  readonly onOpen: () => void;
}

function Asked({ list, asked, chosen, count, onAsk, onPlace, onOpen }: AskedGiven): JSX.Element {
  const { say } = useSay();
  const onKey = (event: KeyboardEvent): void => {
    const next = movedBy(event.key, chosen, count);
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onOpen();
    if (next === null) return;
    event.preventDefault();
    onPlace(next);
  };
  return (
    <input
      // The search was asked for to type into it.
      autoFocus
      className="palette-asked"
      role="combobox"
      aria-label={say('palette.title')}
      aria-expanded={count > 0}
      aria-controls={list}
      aria-activedescendant={count === 0 ? undefined : optionId(list, chosen)}
      aria-autocomplete="list"
      placeholder={say('palette.ask')}
      autoComplete="off"
      spellCheck={false}
      value={asked}
      onChange={(event) => onAsk(event.currentTarget.value)}
      onKeyDown={onKey}
    />
  );
}

/** Where the arrows, Home and End lead in a list; `null` for all other keys. */
function movedBy(key: string, chosen: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (chosen + 1) % count;
  return key === 'ArrowUp' ? (chosen + count - 1) % count : null;
}

function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

interface FoundGiven {
  readonly id: string;
  readonly found: readonly Place[];
  readonly chosen: number;
  readonly onOpen: (place: Place) => void;
}

function Found({ id, found, chosen, onOpen }: FoundGiven): JSX.Element {
  const { say } = useSay();
  return (
    <div id={id} role="listbox" aria-label={say('palette.title')} className="palette-list">
      {found.map((place, index) => (
        <div
          key={`${place.sort} ${place.address} ${place.name}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          className="palette-option"
          onClick={() => onOpen(place)}
        >
          <span>
            <b>{place.name}</b> {place.detail}
          </span>
          <small>{say(`palette.${place.sort}`)}</small>
        </div>
      ))}
    </div>
  );
}
