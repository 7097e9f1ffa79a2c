import type { EndeavoursAnswer, EndeavoursOfPerson, PromiseOfEndeavours } from '../asked/endeavours.ts';
import type { Json } from '../check/figure-json.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { endeavoursFormat } from './endeavours-format.ts';

/** What was done as the format endeavours/1, with its texts in one language. */
export function endeavoursJson({ world, people, only }: EndeavoursAnswer, language: Language): Json {
  const { issuer, on, knownAt } = world;
  const say = sayIn(wordingOf(world, language));
  return {
    format: endeavoursFormat,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    on,
    knownAt,
    language,
    person: only,
    note: say('endeavours.not-judged'),
    people: people.map((one) => personJson(one, say)),
  };
}

function personJson({ person, promises, log }: EndeavoursOfPerson, say: Say): Json {
  return {
    person,
    promises: promises.map((promise) => promiseJson(promise, say)),
    log: log.map(({ beneficiary: _, ...done }) => ({ ...done })),
  };
}

function promiseJson({ undertaking, acts }: PromiseOfEndeavours, say: Say): Json {
  const { id, givenOn, ended } = undertaking;
  return {
    undertaking: id,
    givenOn,
    ended: ended === null ? null : { ...ended },
    acts: acts.map(({ act, provisions, endeavours }) => ({
      ...act,
      text: say(`undertaking.act-${act.sort}`),
      provisions: [...provisions],
      endeavours: endeavours.map(({ entry }) => entry),
    })),
    open: acts.filter(({ endeavours }) => endeavours.length === 0).length,
  };
}
