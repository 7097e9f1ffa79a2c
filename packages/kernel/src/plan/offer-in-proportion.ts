import { type Bearer, largestRemainder } from '../law/allocation.ts';
import { floorOf, multiplyRatios, type Ratio, whole } from '../numbers/ratio.ts';
import { isBelow, type Proportion, proportionNow } from '../register/ratchet.ts';
import { type Refusal, refuse } from '../register/refusal.ts';
import { ratchetUnder, type Register } from '../register/register.ts';
import { others, type ShareClass, unnamed } from '../register/share-class.ts';
import type { Drafted } from './act-kind.ts';
import { ordinaryClass } from './conversion/holders.ts';
import { largestWeightedIssue } from './headroom/proportion-room.ts';

/** An offer to all holders in proportion to what they have. */
export interface Offer {
  readonly way: string;
  /** New shares for each one held. */
  readonly forEach: Ratio;
  /** All weighted shares of the offer, where not as many as can be. */
  readonly weightedShares?: bigint | undefined;
  /** The part of the offer that the holders without a name take up; weighted shares are cut in the same proportion. */
  readonly takenUp?: Ratio | undefined;
}

/**
 * Drafts the entries of an offer in proportion (Rule 8A.14): ordinary shares first, for holders of ordinary shares and of
 * shares whose weight has ended, then weighted shares for weighted holders, no more than leave the proportion where it is.
 * Parts of a share are left out. The issuer's own shares take no part.
 */
export function offerInProportion(register: Register, offer: Offer): readonly Drafted[] | Refusal {
  const into = ordinaryClass(register);
  if (into === null) return refuse('fields.forEach', 'plan.no-ordinary-class');
  const classes = [...register.classes.values()];
  const unknown = classes.find(hasUnknownCount);
  if (unknown !== undefined)
    return refuse('fields.forEach', 'plan.offer-needs-counts', { class: { name: unknown.id } });
  const ordinary = classes.flatMap((one) => ordinaryParts(one, { offer, into }));
  const issued = ordinary.reduce((sum, { shares }) => sum + shares, 0n);
  const weighted = weightedParts(register, { offer, issued });
  return [...ordinary, ...weighted].filter(({ shares }) => shares > 0n).map((part) => draftedPart(part, offer));
}

interface Part {
  readonly shareClass: string;
  readonly to: string;
  readonly shares: bigint;
}

function hasUnknownCount(shareClass: ShareClass): boolean {
  return unnamed(shareClass) === null || [...shareClass.holdings.values()].some(({ shares }) => shares === null);
}

function ordinaryParts(
  shareClass: ShareClass,
  { offer, into }: { readonly offer: Offer; readonly into: string },
): readonly Part[] {
  const { weighted, holdings, id } = shareClass;
  const taken = multiplyRatios(offer.forEach, offer.takenUp ?? whole);
  const rest = weighted ? shareClass.endedUnnamed : (unnamed(shareClass) ?? 0n);
  const named = [...holdings].map(([to, { shares, ended }]) => {
    return { shareClass: weighted ? into : id, to, shares: floorOf(offer.forEach, weighted ? ended : (shares ?? 0n)) };
  });
  return [...named, { shareClass: weighted ? into : id, to: others, shares: floorOf(taken, rest) }];
}

function weightedParts(
  register: Register,
  { offer, issued }: { readonly offer: Offer; readonly issued: bigint },
): readonly Part[] {
  const share = multiplyRatios(offer.forEach, offer.takenUp ?? whole);
  const entitled = [...register.classes.values()]
    .filter(({ weighted }) => weighted)
    .flatMap((shareClass) => [
      ...[...shareClass.holdings].map(([to, { shares, ended }]) => {
        return { shareClass: shareClass.id, to, shares: floorOf(share, (shares ?? 0n) - ended) };
      }),
      { shareClass: shareClass.id, to: others, shares: floorOf(share, unnamed(shareClass) ?? 0n) },
    ]);
  const all = entitled.reduce((sum, { shares }) => sum + shares, 0n);
  const most = offer.weightedShares ?? mostWithin(register, { all, issued });
  return most === all || all === 0n ? entitled : cutTo(most, entitled);
}

/** As many weighted shares as leave the proportion no higher than the lower of the ratchet and what it is now. */
function mostWithin(register: Register, { all, issued }: { readonly all: bigint; readonly issued: bigint }): bigint {
  const now = proportionNow(register.classes, register.policies);
  const ratchet = ratchetUnder(register, register.policies).high;
  if (now === null || ratchet === null) return all;
  const line: Proportion = isBelow(now, ratchet) ? now : ratchet;
  const most = largestWeightedIssue(now, line, issued);
  return most === null || most > all ? all : most;
}

function cutTo(most: bigint, entitled: readonly Part[]): readonly Part[] {
  const bearers: readonly Bearer[] = entitled.map(({ shares }, index) => ({ id: `${index}`, weight: shares }));
  const cut = largestRemainder(most, bearers);
  return entitled.map((part, index) => ({ ...part, shares: cut.get(`${index}`) ?? 0n }));
}

function draftedPart({ shareClass, to, shares }: Part, { way }: Offer): Drafted {
  const fields = { class: shareClass, shares, way };
  return { kind: 'shares-issued', fields: to === others ? fields : { ...fields, to } };
}
