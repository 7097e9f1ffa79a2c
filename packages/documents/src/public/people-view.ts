import type { Beneficiary, LivingUndertaking } from '@tenfold/kernel';
import { tellPart } from '../check/bounds-text.ts';
import { partsOf } from '../check/stakes.ts';
import type { PersonView } from './public-view.ts';
import type { Said } from './said.ts';
import type { Viewed } from './view-of-check.ts';

/** Each beneficiary: since when he has promised, or when that ended, and what part of the votes is his. */
export function peopleView(viewed: Viewed): readonly PersonView[] {
  return viewed.check.world.beneficiaries.map((one) => personView(one, viewed));
}

function personView(one: Beneficiary, viewed: Viewed): PersonView {
  const { check, say } = viewed;
  const { id } = one.person;
  const undertaking = check.undertakings.find(({ beneficiary }) => beneficiary === id);
  return {
    person: id,
    name: { id: `person.${id}`, text: say('check.name', { name: { name: id } }) },
    ended: one.person.weightEnded !== null,
    told: [promiseTold(undertaking, one, viewed), ...weightTold(one, viewed), ...votesTold(one, viewed)],
  };
}

function promiseTold(undertaking: LivingUndertaking | undefined, { person }: Beneficiary, { say }: Viewed): Said {
  const id = `person.${person.id}.promise`;
  if (undertaking?.givenOn == null) return { id, text: say('public.person-no-promise') };
  const { givenOn, ended } = undertaking;
  if (ended === null) return { id, text: say('public.person-since', { since: { date: givenOn } }) };
  return { id, text: say('public.person-ended', { since: { date: givenOn }, ended: { date: ended.on } }) };
}

function weightTold({ person: { id, weightEnded } }: Beneficiary, { say }: Viewed): readonly Said[] {
  if (weightEnded === null) return [];
  const { on, cause } = weightEnded;
  const figures = { ended: { date: on }, cause: { message: `check.cause.${cause}` } };
  return [{ id: `person.${id}.weight`, text: say('public.person-weight-ended', figures) }];
}

/** His parts of the votes and of the capital, where both are known. */
function votesTold(one: Beneficiary, { check, say }: Viewed): readonly Said[] {
  if (one.person.weightEnded !== null) return [];
  const { ordinaryVotes, capital } = partsOf(one, check.world);
  const [votes, part] = [tellPart(ordinaryVotes, say), tellPart(capital, say)];
  const figures = { votes: { quote: votes.cell }, capital: { quote: part.cell } };
  const isKnown = votes.remark === null && part.remark === null && votes.cell !== say('check.not-known');
  const key = isKnown && part.cell !== say('check.not-known') ? 'public.person-votes' : 'public.person-votes-unknown';
  return [{ id: `person.${one.person.id}.votes`, text: say(key, figures) }];
}
