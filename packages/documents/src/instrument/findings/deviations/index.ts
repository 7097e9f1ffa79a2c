import type { Deviation } from '@tenfold/kernel';
import type { Paper } from '../../paper.ts';
import type { Detector } from '../deviation.ts';
import { afterTheEndDeviations } from './after-the-end.ts';
import { endingDeviations } from './ending.ts';
import { furtherTermDeviations } from './further-terms.ts';
import { lawAndCourtsDeviations } from './law-and-courts.ts';
import { makingDeviations } from './making.ts';
import { promiseDeviations } from './promises.ts';
import { provisionDeviations } from './provisions.ts';
import { rulesInForceDeviations } from './rules-in-force.ts';
import { scopeDeviations } from './scope.ts';
import { shareholderDeviations } from './shareholders.ts';

/** In the order of the usual form. A new departure is a new file here. */
const detectors: readonly Detector[] = [
  provisionDeviations,
  promiseDeviations,
  rulesInForceDeviations,
  scopeDeviations,
  shareholderDeviations,
  endingDeviations,
  afterTheEndDeviations,
  lawAndCourtsDeviations,
  makingDeviations,
  furtherTermDeviations,
];

/** Every departure of a paper from the usual form under Rule 8A.43. */
export function deviationsOf(paper: Paper): readonly Deviation[] {
  return detectors.flatMap((detector) => [...detector(paper)]);
}
