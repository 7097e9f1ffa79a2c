import type { JSX } from 'react';
import type { RequestRefused, ToldProblem } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';

const heads = ['line', 'entry', 'field', 'problem'] as const;

/** What is wrong with a file, line by line. */
export function ImportProblems({
  refused,
  file,
}: {
  readonly refused: RequestRefused;
  readonly file: string;
}): JSX.Element {
  const { say } = useSay();
  const { problems, furtherProblems } = refused;
  const all = BigInt(problems.length + furtherProblems);
  return (
    <section className="import-wrong" role="alert">
      <h2>{say('entry-work.import-wrong', { count: { number: all }, file: { quote: file } })}</h2>
      <div className="import-table" tabIndex={0} role="region" aria-label={say('entry-work.import-problem')}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {say(`entry-work.import-${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <Problem key={JSON.stringify(problem)} problem={problem} />
            ))}
          </tbody>
        </table>
      </div>
      {furtherProblems > 0 ? (
        <p>{say('entry-work.import-further', { count: { number: BigInt(furtherProblems) } })}</p>
      ) : null}
    </section>
  );
}

function Problem({ problem: { line, entry, field, text } }: { readonly problem: ToldProblem }): JSX.Element {
  return (
    <tr>
      <td className="num">{line ?? ''}</td>
      <td>{entry ?? ''}</td>
      <td>{field ?? ''}</td>
      <td>{text}</td>
    </tr>
  );
}
