import type { Endeavour, EndeavoursForAct, Figure, World } from '@tenfold/kernel';
import type { EndeavoursAnswer, EndeavoursOfPerson, PromiseOfEndeavours } from '../asked/endeavours.ts';
import { title } from '../check/head.ts';
import { marks, type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, strong, toned } from '../page/page.ts';

/** What each beneficiary did so that company and vehicles should comply, and of which acts nothing is recorded. */
export function endeavoursPage({ world, people, only }: EndeavoursAnswer, language: Language): Page {
  const say = sayIn(wordingOf(world, language));
  const narrowed = only === null ? [] : [paragraph([quiet(say('endeavours.only', { person: { name: only } }))])];
  return [
    title({ world }, say),
    paragraph([strong(say('endeavours.title'))]),
    paragraph([plain(say('endeavours.not-judged'))]),
    ...narrowed,
    gap,
    ...(people.length === 0 ? [paragraph([plain(say('endeavours.nobody'))]), gap] : []),
    ...people.flatMap((one) => [...personPage(one, world, say), gap]),
  ];
}

function personPage({ person, promises, log }: EndeavoursOfPerson, world: World, say: Say): Page {
  return [
    heading(say('endeavours.person', { person: { name: person } })),
    ...(promises.length === 0 ? [paragraph([plain(say('endeavours.no-promise'))])] : []),
    ...promises.map((promise) => paragraph([plain(promisedText(promise, say))])),
    paragraph([strong(say('endeavours.label.done'))], 2),
    ...(log.length === 0 ? [line(say('endeavours.none'))] : log.map((done) => doneBlock(done, world, say))),
    ...promises.flatMap(({ acts }) => openPage(acts, say)),
  ];
}

function promisedText({ undertaking: { givenOn, ended } }: PromiseOfEndeavours, say: Say): string {
  const since = { since: { date: givenOn ?? '' } };
  return ended === null
    ? say('endeavours.promised', since)
    : say('endeavours.promised-until', { ...since, ended: { date: ended.on } });
}

function doneBlock(done: Endeavour, { register }: World, say: Say): Block {
  const { on, what, provision, concerning, vehicle, act, document } = done;
  const about = [
    ...(provision === null ? [] : [say('endeavours.about-provision', { provision: { provision } })]),
    ...(vehicle === null ? [] : [say('endeavours.about-vehicle', { vehicle: { name: vehicle } })]),
    ...(concerning === null
      ? []
      : [say('endeavours.about-concerning', { concerning: concernedText(concerning, register) })]),
    ...(act === null ? [] : [say('endeavours.about-act', { act: { quote: act } })]),
    ...(document === null ? [] : [say('endeavours.about-document')]),
  ];
  const first = [plain(say('endeavours.done', { on: { date: on }, what: { quote: printable(what) } }))];
  const second = about.length === 0 ? [] : [[quiet(about.join(' · '))]];
  return { kind: 'item', mark: toned(marks['kept'], 'plain'), body: [first, ...second], indent: 4 };
}

/** Whom it concerned: the company by that word, somebody of the record by his name, else as it was written. */
function concernedText(concerning: string, { people, vehicles }: World['register']): Figure {
  if (concerning === 'company') return { message: 'endeavours.company' };
  return people.has(concerning) || vehicles.has(concerning) ? { name: concerning } : { quote: concerning };
}

/** The acts of which nothing is recorded, one line for each sort. */
function openPage(acts: readonly EndeavoursForAct[], say: Say): Page {
  if (acts.length === 0) return [paragraph([quiet(say('endeavours.no-acts'))], 2)];
  const open = acts.filter(({ endeavours }) => endeavours.length === 0);
  if (open.length === 0) return [];
  const sorts = [...new Set(open.map(({ act }) => act.sort))];
  return [
    paragraph([strong(say('endeavours.label.open'))], 2),
    ...sorts.map((sort) =>
      line(
        openText(
          open.filter(({ act }) => act.sort === sort),
          say,
        ),
      ),
    ),
  ];
}

function openText(open: readonly EndeavoursForAct[], say: Say): string {
  const [first, last] = [open[0], open.at(-1)];
  const figures = {
    first: { date: first?.act.on ?? '' },
    last: { date: last?.act.on ?? '' },
    count: { number: BigInt(open.length) },
    act: { message: `undertaking.act-${first?.act.sort ?? 'buy-back'}` },
    provisions: { list: (first?.provisions ?? []).map((provision) => ({ provision })) },
  };
  return say(open.length === 1 ? 'endeavours.open-once' : 'endeavours.open-often', figures);
}

function line(text: string): Block {
  return { kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 4 };
}
