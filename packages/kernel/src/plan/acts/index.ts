import type { ActKind } from '../act-kind.ts';
import { appointment } from './appointment.ts';
import { auditor } from './auditor.ts';
import { bonusIssue } from './bonus-issue.ts';
import { buyBack } from './buy-back.ts';
import { cancellation } from './cancellation.ts';
import { classTerms } from './class-terms.ts';
import { considerationIssue } from './consideration-issue.ts';
import { consolidation } from './consolidation.ts';
import { constitutionChange } from './constitution-change.ts';
import { conversion } from './conversion.ts';
import { delisting } from './delisting.ts';
import { independentDirector } from './independent-director.ts';
import { moveToTreasury } from './move-to-treasury.ts';
import { openOffer } from './open-offer.ts';
import { optionExercise } from './option-exercise.ts';
import { placing } from './placing.ts';
import { pledge } from './pledge.ts';
import { pledgeEnforcement } from './pledge-enforcement.ts';
import { pledgeRelease } from './pledge-release.ts';
import { proxy } from './proxy.ts';
import { resignation } from './resignation.ts';
import { retirement } from './retirement.ts';
import { rightsIssue } from './rights-issue.ts';
import { schemeGrant } from './scheme-grant.ts';
import { scripDividend } from './scrip-dividend.ts';
import { split } from './split.ts';
import { transfer } from './transfer.ts';
import { treasurySale } from './treasury-sale.ts';
import { vehicleChange } from './vehicle-change.ts';
import { vesting } from './vesting.ts';
import { votingAgreement } from './voting-agreement.ts';
import { windingUp } from './winding-up.ts';

/** Every kind of act that can be planned, in the order in which a form offers them: to add one, write its file and list it here. */
export const actKinds: readonly ActKind[] = [
  buyBack,
  cancellation,
  moveToTreasury,
  treasurySale,
  placing,
  considerationIssue,
  rightsIssue,
  openOffer,
  bonusIssue,
  scripDividend,
  schemeGrant,
  vesting,
  optionExercise,
  conversion,
  transfer,
  pledge,
  pledgeEnforcement,
  pledgeRelease,
  proxy,
  votingAgreement,
  vehicleChange,
  split,
  consolidation,
  classTerms,
  appointment,
  resignation,
  retirement,
  independentDirector,
  auditor,
  constitutionChange,
  windingUp,
  delisting,
];

const byName: ReadonlyMap<string, ActKind> = new Map(actKinds.map((kind) => [kind.act, kind]));

/** The kind of that name, or `undefined`. */
export function findAct(act: string): ActKind | undefined {
  return byName.get(act);
}
