// What a report of Stryker comes to: the counts of a part, and every change that no test noticed.

export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly from: string;
  readonly to: string;
}

export interface Outcome {
  /** The day of the run. */
  readonly on: string;
  readonly killed: number;
  /** Changes with which something ran in circles, which is noticed too. */
  readonly timedOut: number;
  readonly survived: readonly Survivor[];
  /** Changes of lines that no test of the part runs. */
  readonly uncovered: readonly Survivor[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

export function outcomeOf({ files }: Report, on: string): Outcome {
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ status: mutant.status, survivor: survivorOf(file, source, mutant) })),
  );
  const withStatus = (status: string) => all.filter((one) => one.status === status).map(({ survivor }) => survivor);
  return {
    on,
    killed: withStatus('Killed').length,
    timedOut: withStatus('Timeout').length,
    survived: withStatus('Survived'),
    uncovered: withStatus('NoCoverage'),
  };
}

function survivorOf(file: string, source: string, { location, mutatorName, replacement = '' }: Mutant): Survivor {
  const { start, end } = location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return { file, line: start.line, mutator: mutatorName, from: inOneLine(cut.join('\n')), to: inOneLine(replacement) };
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The share of mutants that were noticed, in hundredths of a percent, cut. */
export function scoreOf({ killed, timedOut, survived, uncovered }: Outcome): number {
  const noticed = killed + timedOut;
  return Math.floor((noticed * 10_000) / Math.max(1, noticed + survived.length + uncovered.length));
}

/** By file, and there by the text that was changed, with the mutator before it where that makes a difference. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Why a survivor is accepted, or nothing where nobody has said. */
export function reasonFor({ file, mutator, from }: Survivor, reasons: Reasons): string | undefined {
  const ofFile = reasons[file];
  return ofFile?.[`${mutator}: ${from}`] ?? ofFile?.[from];
}
