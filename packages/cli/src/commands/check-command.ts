import {
  type Check,
  checkJson,
  checkOpened,
  checkPage,
  findPerson,
  findProvision,
  narrowed,
  type Page,
  paragraph,
  quiet,
  sayIn,
  type Times,
  timesOf,
  verbatim,
  wordingOf,
} from '@tenfold/documents/assessment';
import { gravest, type Verdict } from '@tenfold/kernel';
import { type OpenedAnywhere, withOpened } from '../check/with-opened.ts';
import { exitCodeOf } from '../exit-code.ts';
import { papersFor } from '../paper/papers-for.ts';
import { program } from '../program.ts';
import { type Given, isRefused, type Outcome, refused } from './command.ts';

/** `tenfold check RECORD`: every sentence of an issuer's undertakings with its answer and why. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed } = given;
  const times = timesOf(typed.options, given.now());
  if ('key' in times) return refused(times);
  const provision = typed.options.has('rule') ? findProvision(typed.options.get('rule') ?? '') : null;
  if (provision !== null && typeof provision !== 'string') return refused(provision);
  const [path = '-'] = typed.positionals;
  return withOpened(path, { times, given }, (opened) => answerFor(opened, { path, times, provision, given }));
}

async function answerFor(
  opened: OpenedAnywhere,
  {
    path,
    times,
    provision,
    given,
  }: { readonly path: string; readonly times: Times; readonly provision: string | null; readonly given: Given },
): Promise<Outcome> {
  const { arguments: typed, language } = given;
  const person = findPerson(opened.world, typed.options.get('person') ?? null);
  if (person !== null && typeof person !== 'string') return refused(person);
  const papers = await papersFor(opened.world, person, given);
  if (isRefused(papers)) return papers;
  const check = narrowed(checkOpened(opened, { times, language, papers }), { person, provision });
  return {
    exit: exitCodeOf({ found: check.findings.map(({ verdict }) => verdict), promised: askedOf(check, provision) }),
    json: () => checkJson(check, language),
    page: () => [...checkPage(check, language), ...hint(check, path, given)],
  };
}

/** What decides whether the answer is open: the promises themselves, or the rule that was asked about (decision 0010). */
function askedOf({ findings, undertakings }: Check, provision: string | null): readonly Verdict[] {
  if (provision !== null) return findings.map(({ verdict }) => verdict);
  const sentences = undertakings.flatMap(({ clauses }) => clauses);
  return sentences.filter(({ nature }) => nature === 'promise').map(({ verdict }) => verdict);
}

/** How to ask for the derivation of the gravest finding, with the words to type. */
function hint(check: Check, path: string, { language, arguments: { options } }: Given): Page {
  const { findings, world } = check;
  const worst = gravest(findings.map(({ verdict }) => verdict));
  const finding = findings.find(({ verdict }) => verdict === worst);
  if (finding === undefined) return [];
  const say = sayIn(wordingOf(world, language));
  const times = ['on', 'known'].flatMap((name) => (options.has(name) ? [`--${name}`, options.get(name) ?? ''] : []));
  const words = [program, 'explain', path, finding.id, ...times].join(' ');
  return [paragraph([quiet(say('check.explain-hint'))]), verbatim(words, 2)];
}
