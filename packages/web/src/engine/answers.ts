import {
  type Check,
  checkJson,
  checkOpened,
  explainJson,
  explanationOf,
  findFinding,
  type Language,
  openRecord,
  render,
  type Times,
  timesOf,
} from '@tenfold/documents';
import { eventKinds, type IssuerRecord, type Message, type Names } from '@tenfold/kernel';
import type { CheckJson, ExplanationJson } from '../format/check.ts';
import { daysOf } from './days.ts';
import { openIssuer, Refused } from './open-issuer.ts';
import type { About, Question, Questions, TimesAsked, WordsAnswer } from './questions.ts';

/** Answers a question from the ledger's record by the same functions as the command line. */
export async function answer(question: Question): Promise<Questions[Question['name']]['answer']> {
  const { about } = question;
  const record = await openIssuer(about.issuer);
  switch (question.name) {
    case 'check':
      return checkJson(checkOf(record, question.given, about), about.language) as unknown as CheckJson;
    case 'explain':
      return explain(record, question.given, about);
    case 'days':
      return daysOf(record, { known: question.given.known, language: about.language });
    case 'words':
      return wordsOf(record, question.given, about);
  }
}

/** The check of a record at the two times. Throws {@link Refused} where the record says nothing of that day. */
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

function refusal(messages: readonly Message[], language: Language): Refused {
  return new Refused(messages.map((one) => render(one, { language, names: () => null })));
}

function explain(record: IssuerRecord, given: Questions['explain']['given'], about: About): ExplanationJson {
  const check = checkOf(record, given, about);
  const finding = findFinding(check, given.finding);
  if ('key' in finding) throw refusal([finding], about.language);
  const named = (id: string): IssuerRecord['entries'][number] | undefined =>
    record.entries.find((one) => one.id === id);
  return explainJson(explanationOf(check, finding, named), about.language) as unknown as ExplanationJson;
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
