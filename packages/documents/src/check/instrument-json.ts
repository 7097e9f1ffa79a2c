import type { Instrument } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import type { Json } from './figure-json.ts';
import { sayIn } from './words.ts';

/**
 * An undertaking as the format instrument/1. What is missing, doubtful or different is told in sentences of one language,
 * with the key of each beside it.
 */
export function instrumentJson(instrument: Instrument, language: Language): Json {
  const say = sayIn({ language, names: () => null });
  const { missing, doubtful, deviations, clauses, execution, ...rest } = instrument;
  return {
    ...rest,
    provisions: [...rest.provisions],
    clauses: clauses.map(({ provisions, ...clause }) =>
      provisions === undefined ? clause : { ...clause, provisions: [...provisions] },
    ),
    execution: JSON.parse(JSON.stringify(execution)) as Json,
    missing: missing.map((key) => say(key)),
    missingKeys: [...missing],
    doubtful: doubtful.map(({ text, page, why }) => ({ text, page, why: say(why), whyKey: why })),
    deviations: deviations.map(({ clause, kind, text, effect }) => ({
      clause,
      kind,
      text,
      effect: say(effect),
      effectKey: effect,
    })),
  };
}
