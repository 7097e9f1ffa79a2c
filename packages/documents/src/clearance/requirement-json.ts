import type { Pointer, Requirement } from '@tenfold/kernel';
import { type Json, messageJson, reasonJson } from '../check/figure-json.ts';
import type { Say } from '../check/words.ts';

/** What has to be had, said or handed in, by when, and how that day was found. */
export function requirementJson(requirement: Requirement, say: Say): Json {
  const { id, type, provision, textStatus, who, what, by, clock, met } = requirement;
  const steps = clock.map((one) => messageJson(one, say));
  return { id, type, provision, textStatus, who, what: messageJson(what, say), by, clock: steps, met };
}

/** Another rule that the act comes near. */
export function pointerJson({ provision, textStatus, reason }: Pointer, say: Say): Json {
  return { provision, textStatus, reason: reasonJson(reason, say) };
}
