import type { Check } from './check.ts';
import { peopleAndVehicles } from './people-and-vehicles.ts';
import { proportion } from './proportion.ts';
import { votesAndClasses } from './votes-and-classes.ts';

/**
 * The rules that can be written for the other engine. Left out are those that read papers, count polls or keep a calendar
 * (8A.24, 8A.30 to 8A.33, 8A.43): conditions over facts do not reach so far.
 */
export const checks: readonly Check[] = [...votesAndClasses, ...proportion, ...peopleAndVehicles];
