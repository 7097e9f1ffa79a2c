import {
  assess,
  differencesOf,
  type Finding,
  type Instrument,
  livingUndertakings,
  type Register,
  withBreachesBefore,
} from '@tenfold/kernel';
import { limitation, promisedInUndertaking, provisionsOfActs, rules } from '@tenfold/rulebook';
import type { Check } from '../check/check.ts';
import { readingVersion } from '../instrument/reading-version.ts';
import type { Language } from '../messages/languages.ts';
import { lastListedDay } from './last-listed-day.ts';
import type { Opened } from './opened.ts';
import type { Times } from './times.ts';

/** How what was opened is to be judged. */
export interface CheckAsked {
  readonly times: Times;
  /** The language of the sentences that stand in where no paper was read in. */
  readonly language: Language;
  /** Papers read in for this question, by the beneficiary's id. */
  readonly papers: ReadonlyMap<string, Instrument>;
}

/** Judges what was opened: every rule, every promise, every published figure. */
export function checkOpened({ world, sources, worldOn }: Opened, { times, language, papers }: CheckAsked): Check {
  takePapers(world.register, papers);
  const findings = withRightsFromBefore(assess(world, rules), { world, worldOn });
  return {
    world,
    rules,
    findings,
    undertakings: livingUndertakings({
      world,
      findings,
      readingVersion: readingVersion(language),
      promised: promisedInUndertaking,
      limitation,
      provisionsOfActs,
      papers,
    }),
    compared: differencesOf({ published: world.register.published, worldOn }),
    sources,
    isAhead: times.on > times.today,
    only: { person: null, provision: null },
  };
}

/** After a delisting no rule binds, and every rule says so; what was broken by then is taken from the last listed day. */
function withRightsFromBefore(
  findings: readonly Finding[],
  { world, worldOn }: Pick<Opened, 'world' | 'worldOn'>,
): readonly Finding[] {
  const { delisted } = world.register;
  const [day] = lastListedDay(world.register);
  if (delisted === null || day === undefined || world.register.listing.every(({ from }) => from > day)) return findings;
  return withBreachesBefore(findings, { before: assess(worldOn(day), rules), until: delisted.on });
}

/** Puts the papers read in for this question where the record would have them, so that every rule judges the same text. */
function takePapers({ undertakings }: Register, papers: CheckAsked['papers']): void {
  for (const [id, undertaking] of undertakings) {
    const instrument = papers.get(undertaking.beneficiary);
    if (instrument !== undefined) undertakings.set(id, { ...undertaking, instrument });
  }
}
