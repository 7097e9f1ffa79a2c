import type { JSX } from 'react';
import type { CountRunning, NoticeResolution, RunningRow } from '../../../format/meeting.ts';
import type { ClassEntitledJson } from '../../../format/poll.ts';
import { useName, useSay } from '../../../language/say.tsx';
import { VoteBar } from '../bars/vote-bar.tsx';
import { told, toldLines } from '../figures-told.ts';
import '../bars/vote-bar.css';

interface Given {
  readonly running: CountRunning;
  readonly resolutions: readonly NoticeResolution[];
  readonly classes: readonly ClassEntitledJson[];
}

/** What is counted up to now: each resolution with the shares of each class, and the lines refused so far. */
export function RunningResolutions({ running, resolutions, classes }: Given): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  return (
    <>
      <RefusedSoFar perReason={running.refusedPerReason} />
      <ol className="plain-list running">
        {running.resolutions.map(({ number, perClass }) => (
          <li key={number} className="running-resolution">
            <h2>
              <span className="notice-number">{number}</span>{' '}
              {nameOf(
                resolutions.find((one) => one.number === number)?.subject ?? null,
                say('poll.page.resolution', { number: { quote: number } }),
              )}
            </h2>
            <div>
              {perClass.map((row) => (
                <RunningBar
                  key={row.class}
                  row={row}
                  entitled={classes.find((one) => one.class === row.class) ?? null}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

interface BarGiven {
  readonly row: RunningRow;
  readonly entitled: ClassEntitledJson | null;
}

/** The shares of one class; the whole bar is all that may vote, or where that is not known all that is counted. */
function RunningBar({ row, entitled }: BarGiven): JSX.Element {
  const { say } = useSay();
  const { sharesFor, sharesAgainst, sharesAbstain } = row;
  const cast = BigInt(sharesFor) + BigInt(sharesAgainst) + BigInt(sharesAbstain);
  const may = entitled?.entitled ?? null;
  return (
    <VoteBar
      label={say('poll.page.class', { class: { quote: row.class } })}
      sides={{ for: sharesFor, against: sharesAgainst, abstain: sharesAbstain }}
      of={may === null || BigInt(may) < cast ? `${cast}` : may}
      ofWords={
        may === null
          ? say('poll-counting.cast', { cast: { shares: cast } })
          : say('poll-counting.cast-of', { cast: { shares: cast }, may: { quote: told(may) } })
      }
    />
  );
}

function RefusedSoFar({ perReason }: { readonly perReason: Readonly<Record<string, number>> }): JSX.Element | null {
  const { say } = useSay();
  const found = Object.entries(perReason).filter(([, count]) => count > 0);
  if (found.length === 0) return null;
  return (
    <section className="running-refused">
      <h2>{say('poll-counting.refused-so-far')}</h2>
      <ul className="plain-list">
        {found.map(([reason, count]) => (
          <li key={reason}>
            {say(`count.refused.${reason}`)} <b className="num">{toldLines(count)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
