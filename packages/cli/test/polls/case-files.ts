import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, root } from '../run-command.ts';

const folder = join(root, 'packages/documents/test/poll/cases');

/** The published polls that are kept as cases. */
export const caseNames: readonly string[] = readdirSync(folder).map((name) => name.replace('.json', ''));

type Counts = Readonly<Partial<Record<'votesFor' | 'votesAgainst' | 'votesAbstain', string | null>>>;

interface CaseFile {
  readonly record: {
    readonly entries: readonly { readonly kind: string; readonly fields: Readonly<Record<string, unknown>> }[];
  };
  readonly meeting: {
    readonly resolutions: readonly { readonly number: string; readonly abstain?: readonly string[] }[];
    readonly deductions?: readonly { readonly class: string; readonly shares: string; readonly member?: string }[];
  };
  readonly published: {
    readonly resolutions: readonly (Counts & {
      readonly number: string;
      readonly perClass?: readonly (Counts & { readonly class: string })[];
    })[];
  };
}

/**
 * A case as the files that one gives to the command: the votes that were printed become the instructions of one nominee a
 * class, who holds as many shares as were voted at most; the rest of the class stands in another name.
 */
export function filesOfCase(name: string): string {
  const one = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as CaseFile;
  const rows = votedRows(one);
  return folderWith({
    'record.json': JSON.stringify(one.record),
    'meeting.json': JSON.stringify(one.meeting),
    'published.json': JSON.stringify(one.published),
    'register.csv': registerOf(one, rows),
    'instructions.csv': [
      'member,class,resolution,for,against,abstain',
      ...rows.map((row) => `nominee,${row.shareClass},${row.number},${row.for},${row.against},${row.abstain}`),
      '',
    ].join('\n'),
  });
}

interface VotedRow {
  readonly shareClass: string;
  readonly number: string;
  readonly for: bigint;
  readonly against: bigint;
  readonly abstain: bigint;
}

function votedRows({ record, published }: CaseFile): readonly VotedRow[] {
  const votes = new Map(
    record.entries
      .filter(({ kind }) => kind === 'share-class-created')
      .map(({ fields }) => [String(fields['class']), BigInt(String(fields['votesPerShare']))]),
  );
  const [only = ''] = votes.keys();
  return published.resolutions.flatMap((printed) =>
    (printed.perClass ?? [{ class: only, ...printed }]).map((row) => {
      const shares = (count: string | null | undefined): bigint => BigInt(count ?? '0') / (votes.get(row.class) ?? 1n);
      return {
        shareClass: row.class,
        number: printed.number,
        for: shares(row.votesFor),
        against: shares(row.votesAgainst),
        abstain: shares(row.votesAbstain),
      };
    }),
  );
}

function registerOf({ record, meeting }: CaseFile, rows: readonly VotedRow[]): string {
  const inIssue = record.entries.find(({ kind }) => kind === 'opening-position')?.fields['inIssue'] as Readonly<
    Record<string, string | null>
  >;
  const lines = Object.entries(inIssue).flatMap(([shareClass, issued]) => {
    const most = rows
      .filter((row) => row.shareClass === shareClass)
      .reduce((sum, row) => max(sum, row.for + row.against + row.abstain), 0n);
    const own = most > 0n ? [`nominee,${shareClass},${most}`] : [];
    if (issued === null) return own.length > 0 ? own : [`nobody,${shareClass},1`];
    const deducted = (meeting.deductions ?? []).filter((one) => one.class === shareClass);
    const bound = meeting.resolutions[0]?.abstain?.map((member) => [member, 3_850_134_407n] as const) ?? [];
    const named = [
      ...deducted.flatMap(({ member, shares }) => (member === undefined ? [] : [[member, BigInt(shares)] as const])),
      ...bound,
    ];
    const away = deducted.reduce((sum, { member, shares }) => (member === undefined ? sum + BigInt(shares) : sum), 0n);
    const rest = named.reduce((left, [, shares]) => left - shares, BigInt(issued) - away - most);
    return [
      ...own,
      ...named.map(([member, shares]) => `${member},${shareClass},${shares}`),
      `rest,${shareClass},${rest}`,
    ];
  });
  return ['member,class,shares', ...lines, ''].join('\n');
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
