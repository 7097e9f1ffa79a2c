// docs/mutation.md, made from the outcomes of the last runs and the reasons that people wrote.
import { type Outcome, reasonFor, type Reasons, scoreOf, type Survivor } from './outcome.ts';

type Outcomes = Readonly<Record<string, Outcome>>;

export function mutationPage(outcomes: Outcomes, reasons: Reasons): string {
  const parts = Object.entries(outcomes).map(([part, outcome]) => survivorsOf(part, outcome, reasons));
  return `${[heading, table(outcomes), legend, ...parts].join('\n\n')}\n`;
}

const heading = `<!-- Written by npm run mutation; the reasons are in test/mutation/reasons.ts. -->
# Changes that no test notices

\`npm run mutation [-- PART …]\` changes the kernel and the rulebook in small ways, one at a time, and runs the tests: a
change that no test notices has survived. Texts are left alone, and so is what runs once when a module is loaded: the
numbers of the law, which rules state as data, are held by worked examples.

All tests of a part run in one process that has loaded them once. What survives there is asked again with its tests loaded
anew, and a test that fails must pass again without the change. Random cases are a sixth of those that \`npm test\` tries
and the naive second register is not asked, so some of these are noticed by \`npm test\`.`;

const legend = `Then the survivors, part by part, as they stood on the day of the run: the line, what it says, what it was changed to,
and why no test notices. "Equivalent" means that nothing could.`;

function table(outcomes: Outcomes): string {
  const all = Object.values(outcomes);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const whole: Outcome = {
    on: '',
    killed: sum(all.map(({ killed }) => killed)),
    timedOut: sum(all.map(({ timedOut }) => timedOut)),
    survived: all.flatMap(({ survived }) => survived),
    uncovered: all.flatMap(({ uncovered }) => uncovered),
  };
  return [
    '| part | mutants | killed | ran in circles | survived | never run | score | day |',
    '|---|---:|---:|---:|---:|---:|---:|---|',
    ...Object.entries(outcomes).map(([part, outcome]) => row(part, outcome)),
    row('all', whole),
  ].join('\n');
}

function row(part: string, outcome: Outcome): string {
  const { on, killed, timedOut, survived, uncovered } = outcome;
  const noticed = [killed, timedOut];
  const missed = [survived.length, uncovered.length];
  const mutants = [...noticed, ...missed].reduce((total, count) => total + count, 0);
  const score = scoreOf(outcome);
  const percent = `${Math.floor(score / 100)}.${String(score % 100).padStart(2, '0')} %`;
  return `| ${[part, mutants, ...noticed, ...missed, percent, on].join(' | ')} |`;
}

function survivorsOf(part: string, { survived, uncovered }: Outcome, reasons: Reasons): string {
  const all = [...survived, ...uncovered];
  if (all.length === 0) return `## ${part}\n\nNone.`;
  const files = [...new Set(all.map(({ file }) => file))].toSorted();
  const ofFiles = files.map((file) => {
    const ofFile = all.filter((one) => one.file === file).toSorted((a, b) => a.line - b.line);
    return `### ${file}\n\n${alike(ofFile, reasons).join('\n')}`;
  });
  return [`## ${part}`, ...ofFiles].join('\n\n');
}

/** One line for all changes of one text on one line that have the same reason. */
function alike(survivors: readonly Survivor[], reasons: Reasons): readonly string[] {
  const groups = Map.groupBy(survivors, (one) => [one.line, one.from, reasonFor(one, reasons)].join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const to = group.map((one) => (one.to === '' ? 'nothing' : quoted(one.to))).join(', ');
    return [`- ${first.line}: ${quoted(first.from)} → ${to}. ${reasonFor(first, reasons) ?? '**No reason yet.**'}`];
  });
}

function quoted(text: string): string {
  const short = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  return `\`${short.replaceAll('`', "'")}\``;
}
