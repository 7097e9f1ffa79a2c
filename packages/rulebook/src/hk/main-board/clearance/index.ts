import type { AnySurrounding } from '@tenfold/kernel';
import { adviserConsulted } from './adviser-consulted.ts';
import { afterBuyBack } from './after-buy-back.ts';
import { askExchangeFirst } from './ask-exchange-first.ts';
import { blackout } from './blackout.ts';
import { buyBackMandate } from './buy-back-mandate.ts';
import { buyBackPrice } from './buy-back-price.ts';
import { classTermsApproval } from './class-terms.ts';
import { conversionInRestrictedTime } from './conversion-in-restricted-time.ts';
import { conversionSharesListed } from './conversion-shares-listed.ts';
import { endeavoursBefore } from './endeavours.ts';
import { generalMandate } from './general-mandate.ts';
import { otherRegimes } from './other-regimes.ts';
import { publicFloat } from './public-float.ts';
import { reservedMatters } from './reserved-matters.ts';
import { returns } from './returns.ts';
import { vehicleNotices } from './vehicles.ts';
import { weightedIssueApproval } from './weighted-issue-approval.ts';

/** The provisions around Chapter 8A that a planned act is looked at under: to add one, write its file and list it here. */
export const surroundings: readonly AnySurrounding[] = [
  weightedIssueApproval,
  conversionInRestrictedTime,
  classTermsApproval,
  askExchangeFirst,
  vehicleNotices,
  conversionSharesListed,
  reservedMatters,
  adviserConsulted,
  endeavoursBefore,
  buyBackMandate,
  buyBackPrice,
  blackout,
  afterBuyBack,
  generalMandate,
  publicFloat,
  returns,
  otherRegimes,
];
