import type { Check } from '../check/check.ts';
import { differenceJson } from '../check/difference-json.ts';
import type { Json } from '../check/figure-json.ts';
import { figureText } from '../check/figure-text.ts';
import { sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { castsJson } from './casts-json.ts';
import { classesJson } from './classes-json.ts';
import { courseJson } from './course-json.ts';
import { unknownsJson } from './unknowns.ts';

/** The capital and the votes of a day as a person reads them, with every published figure named in one language. */
export function capitalOfDayJson({ world, findings, compared }: Check, language: Language): Json {
  const say = sayIn(wordingOf(world, language));
  return {
    on: world.on,
    ...(classesJson(world) as { readonly [name: string]: Json }),
    casts: castsJson(world),
    course: courseJson(world, findings),
    published: compared.map((one) => ({
      ...(differenceJson(one) as { readonly [name: string]: Json }),
      text: figureText(one, say),
    })),
    unknown: unknownsJson(world),
  };
}
