import {
  capitalOfDayJson,
  type Check,
  checkJson,
  checkOpened,
  holdingsJson,
  type Language,
  openRecord,
  type Times,
  timesOf,
} from '@tenfold/documents/assessment';
import { eventKinds, type IssuerRecord, type Names } from '@tenfold/kernel';
import type { CapitalOfDayJson } from '../format/capital.ts';
import type { CheckJson } from '../format/check.ts';
import type { HoldingsJson } from '../format/holdings.ts';
import { answerLater } from './answer-later.ts';
import { candidatesOf } from './candidates.ts';
import { checkByServer } from './ask-server.ts';
import { compare } from './compare.ts';
import { daysOf } from './days.ts';
import { exchangeActs } from './exchange.ts';
import { explain } from './explain.ts';
import { openIssuer } from './open-issuer.ts';
import type { About, Comparison, Question, Questions, TimesAsked, WordsAnswer } from './questions.ts';
import { refusal } from './refusal.ts';
import { rulebook, ruleTold } from './rulebook.ts';

/** Of a ledger with more entries the server answers sooner: it begins from a stored snapshot, the engine from the beginning. */
const MANY = 20_000;

/** Answers a question from the ledger's record by the same functions as the command line. */
export async function answer(question: Question): Promise<Questions[Question['name']]['answer']> {
  const { about } = question;
  if (question.name === 'rulebook') return rulebook(question.given.on, about.language);
  if (question.name === 'rule') return ruleTold(question.given.provision, question.given.on, about.language);
  if (question.name === 'paper-kinds') return (await import('./papers.ts')).paperKinds(about.language);
  if (question.name === 'cure') return (await import('./cure.ts')).cure(question.given.instrument, about.language);
  return answerFrom(await openIssuer(about.issuer), question);
}

/** Answers a question about one issuer. */
async function answerFrom(
  record: IssuerRecord,
  question: Exclude<Question, { readonly name: 'rulebook' | 'rule' | 'paper-kinds' | 'cure' }>,
): Promise<Questions[Question['name']]['answer']> {
  const { about } = question;
  switch (question.name) {
    case 'check':
      if (record.entries.length > MANY) return checkByServer(question.given, about);
      return checkJson(checkOf(record, question.given, about), about.language) as unknown as CheckJson;
    case 'capital':
      return capitalOfDayJson(checkOf(record, question.given, about), about.language) as unknown as CapitalOfDayJson;
    case 'holdings':
      return holdingsJson(checkOf(record, question.given, about), about.language) as unknown as HoldingsJson;
    case 'explain':
      return explain(record, checkOf(record, question.given, about), {
        finding: question.given.finding,
        language: about.language,
      });
    case 'compare':
      return comparison(record, question.given, about);
    case 'days':
      return daysOf(record, { known: question.given.known, language: about.language });
    case 'candidates':
      return candidatesOf(checkOf(record, question.given, about).world.register);
    case 'exchange':
      return exchangeActs(checkOf(record, question.given, about).world);
    case 'clear':
    case 'programme':
    case 'programme-calendar':
    case 'duties':
    case 'duties-calendar':
    case 'claims':
    case 'endeavours':
    case 'paper':
      return answerLater(record, question);
    case 'words':
      return wordsOf(record, question.given, about);
  }
}

/** The check of a record at the two times. Refused where the record says nothing of that day. */
export function checkOf(record: IssuerRecord, asked: TimesAsked, { language }: About): Check {
  const times = timesFrom(asked, language);
  const opened = openRecord(record, times);
  if ('problems' in opened)
    throw refusal(
      opened.problems.map(({ message }) => message),
      language,
    );
  return checkOpened(opened, { times, language, papers: new Map() });
}

function timesFrom({ on, known }: TimesAsked, language: Language): Times {
  const options = new Map(Object.entries({ on, known }).filter((one): one is [string, string] => one[1] !== null));
  const times = timesOf(options, Date.now());
  if ('key' in times) throw refusal([times], language);
  return times;
}

/** The earlier of the two days stands first, whichever was asked for first. */
function comparison(
  record: IssuerRecord,
  { on, known, other }: Questions['compare']['given'],
  about: About,
): Comparison {
  const [one, two] = [checkOf(record, { on, known }, about), checkOf(record, { on: other, known }, about)];
  const isInOrder = one.world.on <= two.world.on;
  return compare(record, isInOrder ? { earlier: one, later: two } : { earlier: two, later: one }, about.language);
}

function wordsOf(record: IssuerRecord, given: TimesAsked, about: About): WordsAnswer {
  const { world } = checkOf(record, given, about);
  const { people, vehicles } = world.register;
  const named = [...people, ...vehicles].flatMap(([id, { names }]): [string, Names][] =>
    names === null ? [] : [[id, names]],
  );
  return {
    names: Object.fromEntries([...named, [world.issuer.id, world.issuer.names]]),
    kinds: Object.fromEntries([...eventKinds].map(({ type, about: texts }) => [type, texts[about.language]])),
  };
}
