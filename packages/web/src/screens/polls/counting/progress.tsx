import type { JSX } from 'react';
import { isUnderWay, type PollCountJson } from '../../../format/meeting.ts';
import { type Say, useSay } from '../../../language/say.tsx';
import { hundredths, toldBytes, toldLines } from '../figures-told.ts';

/** How far a count is: its part of the bytes, its lines, its rate and the time left. */
export function Progress({ count }: { readonly count: PollCountJson }): JSX.Element | null {
  const { say } = useSay();
  const { progress } = count;
  if (!isUnderWay(count)) return null;
  if (progress === null) return <AtWork />;
  const { bytes, of, lines, rate, left } = progress;
  return (
    <section className="counting-progress" aria-label={say('poll-counting.progress')}>
      <progress
        max={100}
        value={of === null ? undefined : hundredths(bytes, of)}
        aria-label={say('poll-counting.progress')}
      />
      <dl>
        <Figure name={say('poll-counting.lines')} value={toldLines(lines)} />
        <Figure
          name={say('poll-counting.read')}
          value={
            of === null
              ? toldBytes(bytes)
              : say('poll-counting.read-of', { bytes: { quote: toldBytes(bytes) }, of: { quote: toldBytes(of) } })
          }
        />
        <Figure
          name={say('poll-counting.rate')}
          value={say('poll-counting.rate-of', { lines: { quote: toldLines(rate) } })}
        />
        <Figure name={say('poll-counting.left')} value={left === null ? '–' : toldLeft(left, say)} />
      </dl>
    </section>
  );
}

/** Before the first line and after the last one nothing can be told but that it goes on. */
function AtWork(): JSX.Element {
  const { say } = useSay();
  return (
    <section className="counting-progress" aria-label={say('poll-counting.progress')}>
      <progress aria-label={say('poll-counting.progress')} />
      <p className="quiet">{say('poll-counting.at-work')}</p>
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}

/** Seconds that are left, in the unit in which one waits. */
export function toldLeft(seconds: number, say: Say): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 90) return say('poll-counting.seconds', { count: { number: BigInt(whole) } });
  return say('poll-counting.minutes', { count: { number: BigInt(Math.ceil(whole / 60)) } });
}
