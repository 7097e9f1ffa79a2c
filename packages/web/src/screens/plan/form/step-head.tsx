import { type JSX, useEffect, useRef } from 'react';
import { useSay } from '../../../language/say.tsx';
import { withMoved, withoutStep } from './plan-draft.ts';
import type { StepFormGiven } from './step-form.tsx';

interface Given extends StepFormGiven {
  readonly title: string;
  readonly onAnother: () => void;
}

/** What a step is, where it stands among the others, and the ways to move it, take it out or make it another. */
export function StepHead(given: Given): JSX.Element {
  const { say } = useSay();
  const { plan, step, place, heading, title, onAnother } = given;
  const count = plan.steps.length;
  return (
    <header className="plan-step-head">
      {count > 1 ? (
        <span className="eyebrow num">
          {say('plan-screen.step-at', { number: { number: BigInt(place + 1) }, count: { number: BigInt(count) } })}
        </span>
      ) : null}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <span className="plan-step-ways">
        {step.act === null ? null : (
          <button type="button" className="form-small" onClick={onAnother}>
            {say('plan-screen.other-act')}
          </button>
        )}
        {count > 1 ? <Ways {...given} /> : null}
      </span>
    </header>
  );
}

/** Moves a step among the others, or takes it out. */
function Ways({ plan, change, place, title }: Given): JSX.Element {
  const { say } = useSay();
  const pressed = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    // Where a step is moved in the page its button loses the focus, and whoever moves it on needs it.
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  const move = (way: -1 | 1, button: HTMLButtonElement): void => {
    pressed.current = button;
    change((before) => withMoved(before, place, way));
  };
  const named = (key: string): string => say(`plan-screen.${key}`, { step: { quote: title } });
  return (
    <>
      <Way label={named('move-earlier')} sign="↑" isOff={place === 0} onPress={(button) => move(-1, button)} />
      <Way
        label={named('move-later')}
        sign="↓"
        isOff={place === plan.steps.length - 1}
        onPress={(button) => move(1, button)}
      />
      <Way label={named('take-out')} sign="×" onPress={() => change((before) => withoutStep(before, place))} />
    </>
  );
}

interface WayGiven {
  readonly label: string;
  readonly sign: string;
  readonly isOff?: boolean;
  readonly onPress: (button: HTMLButtonElement) => void;
}

/** A way that leads nowhere stays where it is, so that it keeps the focus. */
function Way({ label, sign, isOff = false, onPress }: WayGiven): JSX.Element {
  return (
    <button
      type="button"
      className="plan-move"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      {sign}
    </button>
  );
}
