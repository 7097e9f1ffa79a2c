import { createHash } from 'node:crypto';
import type { CountAsked } from '../asked.ts';
import type { RegisterTable } from '../register/register-table.ts';

/** A hash of all that lines are held against: the register with what votes of it, the resolutions, and the rule book. */
export function pollHash({ meeting, ruleBook, sources }: CountAsked, register: RegisterTable): string {
  const hash = createHash('sha256');
  const resolutions = meeting.resolutions.map(({ number, classes, abstain, notInFavour, withdrawn }) => {
    return { number, classes, abstain, notInFavour, withdrawn };
  });
  const kinds = sources.map(({ kind }) => kind);
  hash.update(JSON.stringify([meeting.classes, resolutions, ruleBook, kinds, register.classes]));
  for (const words of [register.members.keys.starts, register.classOf, register.low, register.high]) hash.update(words);
  return hash.update(register.members.keys.bytes).digest('hex');
}
