import type { JSX } from 'react';
import type { RefusedPage } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { toldLines } from '../figures-told.ts';
import { useNameOfMember } from '../use-name-of-member.ts';

const columns = ['line', 'file', 'member', 'resolution', 'reason'] as const;

/** Refused lines in the order in which they stand in their files. */
export function RefusedTable({ page: { lines } }: { readonly page: RefusedPage }): JSX.Element | null {
  const { say } = useSay();
  const nameOf = useNameOfMember();
  if (lines.length === 0) return null;
  return (
    <div className="polls-scroll" tabIndex={0} role="group" aria-label={say('poll.page.refused')}>
      <table className="polls-table refused-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'line' ? 'right' : undefined}>
                {say(`poll-refused.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, source, file, member, resolution, text }) => (
            <tr key={`${source} ${line}`}>
              <td className="right">{toldLines(line)}</td>
              <td>{file ?? `${source + 1}`}</td>
              <td>{member === null ? '–' : nameOf(member)}</td>
              <td>{resolution ?? '–'}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
