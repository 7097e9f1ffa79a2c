import {
  type Clearance,
  type PlannedConversion,
  policyChoices,
  proportionNow,
  ratio,
  ratchetUnder,
  type World,
} from '@tenfold/kernel';
import { largestReduction } from '@tenfold/kernel/plan';
import { capitalised, type Say } from '../check/words.ts';
import { type Block, type Page, paragraph, plain, quiet } from '../page/page.ts';

/** That more may be converted than the minimum, and what that leaves for later under each reading of the measure. */
export function moreMayPage({ after }: Clearance, own: PlannedConversion | null, say: Say): Page {
  const sentences = [...ownText(own, say), say('clearance.more-may'), say('clearance.more-rests-on')];
  const opening = sentences.join(say('check.space'));
  const measure = own === null ? 'clearance.measure-after' : 'clearance.measure-after-planned';
  const readings = policyChoices.ratchetAfterConversion.map((value) =>
    readingBlock(value, { world: after.world, measure, say }),
  );
  return [paragraph([plain(opening)], 2), ...readings];
}

type Reading = (typeof policyChoices.ratchetAfterConversion)[number];

/** What the plan converts of itself, beside the least that it would have to. */
function ownText(own: PlannedConversion | null, say: Say): readonly string[] {
  if (own === null) return [];
  const planned = { planned: { shares: own.planned } };
  if (own.minimum === null) return [say('clearance.plan-converts-unknown', planned)];
  return [say('clearance.plan-converts', { ...planned, minimum: { shares: own.minimum } })];
}

/** Where a reading is shown: the issuer after the plan, and the sentence that tells its measure. */
interface Shown {
  readonly world: World;
  readonly measure: string;
  readonly say: Say;
}

function readingBlock(value: Reading, { world, measure, say }: Shown): Block {
  const isUsed = value === world.policies.ratchetAfterConversion;
  const policy = `policy.ratchetAfterConversion.${value}`;
  const text = say(isUsed ? 'clearance.more-used' : 'clearance.more-otherwise', {
    value: { quote: capitalised(say(policy)) },
    means: { message: `${policy}.means` },
  });
  return {
    kind: 'item',
    mark: plain('·'),
    body: [[plain(text)], ...measureLine(value, { world, measure, say })],
    indent: 4,
  };
}

/** Where the measure stands with the smallest conversion made, and what could then still be cancelled. */
function measureLine(
  value: Reading,
  { world: { register, policies }, measure, say }: Shown,
): readonly [] | readonly [ReturnType<typeof quiet>[]] {
  const ratchet = ratchetUnder(register, { ...policies, ratchetAfterConversion: value });
  const now = proportionNow(register.classes, ratchet.policies);
  const { low, high } = ratchet;
  if (now === null || low === null || high === null || low.weighted * high.total !== high.weighted * low.total)
    return [];
  const figures = {
    measure: { ratio: ratio(high.weighted, high.total) },
    room: { shares: largestReduction(now, high) },
  };
  return [[quiet(say(measure, figures))]];
}
