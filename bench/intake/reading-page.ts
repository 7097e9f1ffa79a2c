import { describeMachine } from '../report/machine.ts';
import type { Counts, ReadingTally } from './reading-tally.ts';

/** What was measured, as pages and fields by their qualities. */
export interface Measured {
  readonly papers: number;
  readonly scans: number;
  readonly pages: number;
  /** Day of the run, as 2026-11-29. */
  readonly day: string;
  readonly byKind: ReadingTally;
  readonly byWear: ReadingTally;
  readonly byLanguage: ReadingTally;
}

/** docs/reading.md: how surely invented papers were read off scans. */
export function readingPage({ papers, scans, pages, day, byKind, byWear, byLanguage }: Measured): string {
  return `<!-- Written by node bench/intake/measure-scans.ts --write. -->
# How surely scans are read

${papers} invented undertakings (\`packages/documents/test/papers\`) were drawn as pages, each degraded by a script with a seed
in two ways or, where there is Chinese in it, in four, and read: ${scans} scans of ${pages} pages. What the text itself says is
what should come out. Pages are drawn at 200 dots an inch in 11 points, two columns in 9.5; \`bench/intake/wears.ts\` says
what each wear is. The letters are those of a printer, and nothing is written by hand.

Certain and likely are what the reading calls itself. **Certain and wrong has to be 0.** Open: the reading says that it could
not read something there, and a person looks. Names and addresses are never called certain. Missed: it is not in the reading, and the reading does not say so of it.

Measured on ${day}:

\`\`\`
${describeMachine()}
\`\`\`

## By what is read

${tableOf('field', byKind, 'fields')}

## By what the scan has been through

${tableOf('wear', byWear, 'pages')}

## By language

${tableOf('language', byLanguage, 'pages')}
`;
}

const columns: readonly (readonly [keyof Counts, string])[] = [
  ['certainRight', 'certain, right'],
  ['certainWrong', 'certain, wrong'],
  ['likelyRight', 'likely, right'],
  ['likelyWrong', 'likely, wrong'],
  ['open', 'open'],
  ['missed', 'missed'],
];

function tableOf(title: string, tally: ReadingTally, first: 'pages' | 'fields'): string {
  const rows = tally.rows().map(([name, { pages, ...counts }]) => {
    const fields = columns.reduce((sum, [column]) => sum + counts[column], 0);
    return [name, `${first === 'pages' ? pages : fields}`, ...columns.map(([column]) => `${counts[column]}`)];
  });
  const head = [title, first, ...columns.map(([, name]) => name)];
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
