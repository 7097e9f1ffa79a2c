import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';

interface Given {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onSave: () => void;
}

const FACTOR = 1.25;

/** What a mouse or a finger finds beside the picture. */
export function Buttons({ onZoom, onFit, onSave }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <div className="holdings-buttons">
      <button type="button" aria-label={say('holdings-screen.zoom-out')} onClick={() => onZoom(1 / FACTOR)}>
        −
      </button>
      <button type="button" aria-label={say('holdings-screen.zoom-in')} onClick={() => onZoom(FACTOR)}>
        +
      </button>
      <button type="button" onClick={onFit}>
        {say('holdings-screen.fit')}
      </button>
      <button type="button" aria-label={say('holdings-screen.save-label')} onClick={onSave}>
        {say('holdings-screen.save')}
      </button>
    </div>
  );
}
