import { message, type Message, type Names } from '@tenfold/kernel';
import { capitalised, type Say, sayIn } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import type { Columns } from './movement.ts';
import type { MovementRow, ReturnClass, ReturnFigures } from './return-figures.ts';

/** A way to say what stands on a return; the issuer is named by its recorded name, a class by its letter. */
export function sayOfReturn({ issuer }: Pick<ReturnFigures, 'issuer'>, language: Language): Say {
  const names = (id: string): Names | null => (id === issuer.id ? issuer.names : null);
  return sayIn({ language, names });
}

/** What a movement is called on our returns. */
export function movementMessage({ kind, other }: Pick<MovementRow, 'kind' | 'other'>): Message {
  return message(`return.movement.${kind}`, other === null ? {} : { class: { name: other } });
}

/** What a class is called: by its letter, and whether its shares carry weight. */
export function className({ id, weighted, listed }: ReturnClass, say: Say): string {
  const key = weighted ? 'return.class-weighted' : listed ? 'return.class-listed' : 'return.class-unlisted';
  return say(key, { class: { name: id } });
}

/** The days between which the movements lie, and whose knowledge counts. */
export function periodText({ period, knownAt }: ReturnFigures, say: Say): string {
  const days = say('return.period', { since: { date: period.since }, until: { date: period.until } });
  const known = knownAt === null ? say('check.known-all') : say('check.known-on', { known: { instant: knownAt } });
  return say('return.period-and-known', { period: { quote: capitalised(days) }, known: { quote: known } });
}

/** The name under which a form lists a class: one name for all classes of an issuer with weighted votes. */
export function nameOnForm({ isWeighted }: Pick<ReturnFigures, 'isWeighted'>): string {
  return isWeighted ? 'WVR ordinary shares' : 'Ordinary shares';
}

/** What is asked for in the columns of a balance, in their order. */
export const columnNames = ['issued', 'treasury', 'total'] as const satisfies readonly (keyof Columns)[];
