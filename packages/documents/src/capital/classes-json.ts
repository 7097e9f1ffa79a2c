import {
  addBounds,
  type Bounds,
  type ClassCapital,
  exactly,
  formatRatio,
  type ShareClass,
  subtractBounds,
  type World,
} from '@tenfold/kernel';
import { countJson } from '../check/capital-json.ts';
import type { Json } from '../check/figure-json.ts';
import { endsJson } from './bounds-json.ts';

/**
 * Each class with what of it is the issuer's own, what has lost its weight and still stands in it, and what can vote; and the
 * same of all classes together. What is not known lies between ends, or is `null`.
 */
export function classesJson({ capital, register }: World): Json {
  const { classes, inIssue, treasury, boughtBack, weighted } = capital;
  const all = [...register.classes.values()];
  return {
    classes: classes.map((one) => classJson(one, register.classes.get(one.id) as ShareClass)),
    all: {
      inIssue: countJson(inIssue),
      treasury: countJson(treasury),
      boughtBack: `${boughtBack}`,
      ended: boundsJson(sumOf(all.filter((one) => one.weighted).map(endedIn))),
      live: endsJson(weighted),
      voting: boundsJson(sumOf(classes.map(votingIn))),
    },
  };
}

function classJson(one: ClassCapital, shareClass: ShareClass): Json {
  const { id, weighted, votesPerShare, inIssue, treasury, boughtBack, live } = one;
  return {
    id,
    weighted,
    votesPerShare: votesPerShare === null ? null : formatRatio(votesPerShare),
    inIssue: countJson(inIssue),
    treasury: countJson(treasury),
    boughtBack: `${boughtBack}`,
    ended: weighted ? boundsJson(endedIn(shareClass)) : null,
    live: weighted ? endsJson(live) : null,
    voting: boundsJson(votingIn(one)),
  };
}

/** Weighted shares whose weight has ended; what a determination may still end counts at the upper end only. */
function endedIn({ ended, uncertain, endedUnknown, inIssue }: ShareClass): Bounds {
  if (endedUnknown) return { low: ended, high: inIssue };
  return { low: ended, high: ended + uncertain };
}

/** Shares that vote: all that are not the issuer's own. Where the treasury is not known, it may be any of the others. */
function votingIn({ inIssue, treasury, boughtBack, live }: ClassCapital): Bounds | null {
  if (inIssue === null) return null;
  const rest = inIssue - boughtBack;
  if (treasury === null) return { low: live.low, high: rest };
  return subtractBounds(exactly(rest), exactly(treasury));
}

function sumOf(counts: readonly (Bounds | null)[]): Bounds | null {
  let sum = exactly(0n);
  for (const one of counts) {
    if (one === null) return null;
    sum = addBounds(sum, one);
  }
  return sum;
}

function boundsJson(bounds: Bounds | null): Json {
  return bounds === null ? null : endsJson(bounds);
}
