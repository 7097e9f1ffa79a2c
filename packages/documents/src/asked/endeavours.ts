import {
  type Endeavour,
  type EndeavoursForAct,
  endeavoursForActs,
  type LivingUndertaking,
  type World,
} from '@tenfold/kernel';
import { provisionsOfActs } from '@tenfold/rulebook';
import type { Check } from '../check/check.ts';
import type { Language } from '../messages/languages.ts';
import { checkOpened } from './check-opened.ts';
import type { Opened } from './opened.ts';
import type { Times } from './times.ts';

/** What is asked of an issuer that was opened. */
export interface EndeavoursQuestion {
  readonly times: Times;
  readonly language: Language;
  /** The person who alone is asked about; `null` for all. */
  readonly person?: string | null;
}

/** What one beneficiary promised, what came up under it, and what he did. */
export interface EndeavoursOfPerson {
  readonly person: string;
  readonly promises: readonly PromiseOfEndeavours[];
  /** All that is recorded of him, the first first. */
  readonly log: readonly Endeavour[];
}

/** One undertaking with the acts that its promises of best endeavours are about. */
export interface PromiseOfEndeavours {
  readonly undertaking: Pick<LivingUndertaking, 'id' | 'beneficiary' | 'givenOn' | 'ended' | 'state'>;
  readonly acts: readonly EndeavoursForAct[];
}

/** The endeavours of an issuer’s beneficiaries: what the page and the JSON are written from. */
export interface EndeavoursAnswer {
  readonly world: World;
  readonly people: readonly EndeavoursOfPerson[];
  readonly only: string | null;
}

/** What was done, of an issuer that was opened on a day. Whether it was enough is never said. */
export function endeavoursOpened(
  opened: Opened,
  { times, language, person = null }: EndeavoursQuestion,
): EndeavoursAnswer {
  return endeavoursFound(checkOpened(opened, { times, language, papers: new Map() }), person);
}

/** The same of an issuer that was checked already. */
export function endeavoursFound({ world, undertakings }: Check, only: string | null = null): EndeavoursAnswer {
  const asked = undertakings.map(({ beneficiary }) => beneficiary);
  const recorded = world.register.endeavours.map(({ beneficiary }) => beneficiary);
  const people = [...new Set([...asked, ...recorded])].filter((id) => only === null || id === only);
  return { world, people: people.map((person) => ofPerson(world, undertakings, person)), only };
}

function ofPerson(world: World, undertakings: Check['undertakings'], person: string): EndeavoursOfPerson {
  const his = undertakings.filter(({ beneficiary, givenOn }) => beneficiary === person && givenOn !== null);
  return {
    person,
    promises: his.map((undertaking) => ({
      undertaking,
      acts: endeavoursForActs({ world, promise: undertaking, provisionsOfActs }),
    })),
    log: world.register.endeavours.filter(({ beneficiary }) => beneficiary === person).toSorted(byDay),
  };
}

function byDay(a: Endeavour, b: Endeavour): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.entry < b.entry ? -1 : 1;
}
