import { type ComponentType, type JSX, lazy, Suspense, useEffect, useState } from 'react';
import { isSingleKey, singleKeysWork } from './single-keys.ts';

const Palette = lazy(readPalette);

async function readPalette(): Promise<{ readonly default: ComponentType<{ readonly onClose: () => void }> }> {
  return { default: (await import('../command-palette/palette.tsx')).Palette };
}

/** So long after the page, in milliseconds, the search is fetched too: whoever types after its key loses no letter. */
const SEARCH_FETCHED = 1500;

const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.tsx')).KeysHelp }));

type Open = 'palette' | 'keys' | null;

/** What opens the search from elsewhere on the page. */
const ASKED = 'tenfold-search';

/** Opens the search, as its key does. */
export function openSearch(): void {
  dispatchEvent(new Event(ASKED));
}

/** Listens to the keys that work on every screen: `/` and Ctrl K search, `?` lists all keys. */
export function AppKeys(): JSX.Element | null {
  const [open, setOpen] = useState<Open>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const asked = askedBy(event);
      // Over what is open already, nothing else opens.
      if (asked === null || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      setOpen(asked);
    };
    const onAsked = (): void => setOpen('palette');
    // Before all other listeners, so that single keys that are switched off reach none of them.
    addEventListener('keydown', silenceSingleKeys, { capture: true });
    addEventListener('keydown', onKey);
    addEventListener(ASKED, onAsked);
    const fetched = setTimeout(() => void readPalette(), SEARCH_FETCHED);
    return () => {
      clearTimeout(fetched);
      removeEventListener('keydown', silenceSingleKeys, { capture: true });
      removeEventListener('keydown', onKey);
      removeEventListener(ASKED, onAsked);
    };
  }, []);
  const close = (): void => setOpen(null);
  if (open === null) return null;
  return <Suspense>{open === 'palette' ? <Palette onClose={close} /> : <KeysHelp onClose={close} />}</Suspense>;
}

function askedBy(event: KeyboardEvent): Open {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return 'palette';
  if (!isSingleKey(event)) return null;
  if (event.key === '/') return 'palette';
  return event.key === '?' ? 'keys' : null;
}

function silenceSingleKeys(event: KeyboardEvent): void {
  if (!singleKeysWork() && isSingleKey(event)) event.stopImmediatePropagation();
}
