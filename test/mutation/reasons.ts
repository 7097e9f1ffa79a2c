// Why each change that no test notices is accepted. By file, and there by the text that is changed, with the mutator before it
// where the same text is changed in a way that a test has to notice.
import type { Reasons } from './outcome.ts';

const absent = 'Equivalent: it is there whenever this is asked; only the types do not know.';
const nothing = 'Equivalent: nothing compares as nought or not at all, and the answer is the same.';
const quicker = 'Equivalent: it saves work and changes no answer.';
const equal = 'Equivalent: where the two are equal, either gives the same.';
const unread = 'Equivalent: nobody reads it in that case.';
const together = 'Equivalent: both are known or neither is.';

const oneNumber = 'Accepted: shown only by two policies whose ratchets differ in one number and in nothing else.';

const kernel = 'packages/kernel/src';
const rules = 'packages/rulebook/src/hk/main-board';

export const reasons: Reasons = {
  [`${kernel}/register/day.ts`]: {
    'register.day === null': 'Equivalent: a register without a day has nothing to close.',
    'reducedBy.length > 0': quicker,
    'ceasedToday.size > 0': quicker,
    'convertedToday.size > 0': quicker,
    'issuedToday.size > 0': quicker,
    'conversionsToday.length > 0': quicker,
    'entry === null': 'Equivalent: where nothing moved, everybody has what he had.',
    'noteDayStart(register);': 'Equivalent: whatever lowers the number of shares has noted it.',
    'a.high > b.high': equal,
    'a.low > b.low': equal,
  },
  [`${kernel}/register/movement.ts`]: {
    '!isBound(register) || !ratchets.some(({ stale }) => stale)': quicker,
    'ratchets.some(({ stale }) => stale)': 'Equivalent: what may have fallen has for all ratchets or for none.',
    'ratchet.stale': quicker,
    'isBound(register)':
      'Equivalent: before that there is no ratchet to move, and what the day noted is forgotten with it.',
  },
  [`${kernel}/register/ratchet.ts`]: {
    'BooleanLiteral: false': 'Equivalent: it only makes the ratchet look once more at what has not changed.',
    'ArrayDeclaration: []': 'Equivalent: the day of listing sets the ratchet, asks for nothing and forgets it.',
    '!shareClass.weighted': 'Equivalent: a class without weight has none alive.',
    'high === null': together,
    'counted === 0n': quicker,
    'ratchet.high === null || ratchet.low === null': together,
    'ratchet.high === null': together,
    'ratchet.low === null': together,
    'a.weighted === b.weighted': quicker,
    'weighted > allowed': 'Equivalent: of as many as are allowed none is too many.',
  },
  [`${kernel}/register/reduction.ts`]: {
    'low === null || high === null': together,
    'low === null': together,
    'high === null': together,
    'highest === null': 'Equivalent: where the weighted shares are not known, the total is not either.',
    'a < b': equal,
  },
  [`${kernel}/register/share-class.ts`]: {
    'shares > 0n': 'Equivalent: of a holding with a known count it is the counts that are asked.',
    'shares === undefined': 'Equivalent: the least of nothing and a count is taken to be the count.',
    'holding === undefined': absent,
    'rest === null': 'Equivalent: more than is in nobody’s name has been refused before.',
    'a < b': equal,
    'count > 0n': equal,
  },
  [`${kernel}/register/weight.ts`]: {
    'found === undefined': absent,
    'rows += 1': 'Equivalent: it is only asked whether there was any.',
    'rest !== 0n': 'Equivalent: where everybody is named, what is known in all is what is known of each.',
    'all.low > gone': 'Equivalent: what has ended or is in doubt has been counted, and is no more than there is.',
  },
  [`${kernel}/register/weighted-issue.ts`]: {
    'register.listing.at(-1)?.from': absent,
  },
  [`${kernel}/register/determination.ts`]: {
    'moved.length === 0': 'Equivalent: no holder has the id of an entry.',
    'shareClass === undefined': absent,
  },
  [`${kernel}/register/encumbrance.ts`]: {
    '[]': 'Equivalent: what is put there is no encumbrance and matches none.',
    'shares !== null': nothing,
  },
  [`${kernel}/register/outcome.ts`]: {
    '/[^a-z]+/u': 'Equivalent: empty words are in no list.',
  },
  [`${kernel}/register/passing.ts`]: {
    'owner !== null': 'Equivalent: nobody is recorded under no name.',
    'taken.ended > 0n': 'Equivalent: to end or doubt none changes nothing.',
    'taken.uncertain > 0n': 'Equivalent: to end or doubt none changes nothing.',
    'taker === null': 'Equivalent: who takes the whole leaves nothing unknown and no part to the giver.',
    'giver !== null': 'Equivalent: nobody has a part under no name.',
    'taker !== null': 'Equivalent: nobody is recorded under no name.',
  },
  [`${kernel}/register/look-through.ts`]: {
    '{ return vehicles.size === recorded && visited.every(({ vehicle, interests }) => vehicle.interests === interests); }':
      quicker,
    'vehicles.size === recorded && visited.every(({ vehicle, interests }) => vehicle.interests === interests)': quicker,
    '({ vehicle, interests }) => vehicle.interests === interests': quicker,
    'vehicle.interests === interests': quicker,
    'last !== undefined && isStillTrue(last, ownership)': quicker,
    '{ seen, visited, recorded: ownership.vehicles.size }': quicker,
    'lookedThrough.set(ownership.vehicles, known);': quicker,
    '[holder]': 'Equivalent: no interest leads back to the holder; the register refuses rings.',
    '[]': 'Equivalent: what is put there is no name of anybody.',
  },
  [`${kernel}/register/register.ts`]: {
    'ArrayDeclaration: []': 'Equivalent: the end of the first day empties it.',
    'ArrayDeclaration: [chosen]': 'Equivalent: the chosen set is among those that the lists below make.',
    'last !== undefined && last.from <= day': quicker,
    'last.from <= day': quicker,
    'register.day !== null': absent,
  },
  [`${kernel}/register/entries/director-ceased.ts`]: { 'person.board.at(-1)?.endedBy': absent },
  [`${kernel}/register/entries/encumbrance-created.ts`]: { 'shares === null': nothing },
  [`${kernel}/register/entries/issuer-listed.ts`]: { 'register.listing[0]?.from': absent },
  [`${kernel}/register/entries/opening-position.ts`]: {
    '[]': 'Equivalent: what is put there is no class and no holder of any.',
    '{ changeInIssue(register, shareClass, null); return; }':
      'Equivalent: a count that is not known makes the sum unknown too.',
    'count === null': 'Equivalent: a count that is not known makes the sum unknown too.',
    'a < b': equal,
    'folded !== null': nothing,
    'refusal !== null': 'Equivalent: the next one is looked at either way.',
    'markRatchetsStale(register);':
      'Equivalent: balances stated anew settle the ratchets at the end of their day all the same.',
  },
  [`${kernel}/register/entries/shares-bought-back.ts`]: {
    'from !== undefined': 'Equivalent: what nobody is named for is taken from the others.',
  },
  [`${kernel}/register/entries/shares-cancelled.ts`]: {
    "from === 'treasury'": 'Equivalent: what was bought back for cancellation does not arrive in treasury.',
    'shares < shareClass.arriving': equal,
  },
  [`${kernel}/register/entries/shares-moved-to-treasury.ts`]: { 'shares < shareClass.arriving': equal },
  [`${kernel}/register/entries/shares-redesignated.ts`]: { 'register.listing.at(-1)?.from': absent },
  [`${kernel}/register/entries/shares-subdivided.ts`]: {
    'passing.shares === null': absent,
  },
  [`${kernel}/register/entries/vehicle-interests-set.ts`]: {
    'vehicle.interests === null': 'Equivalent: of a vehicle without interests nobody was the owner before.',
  },
  [`${kernel}/register/entries/waiver-ended.ts`]: { 'found.until !== null': nothing },
  [`${kernel}/register/entries/waiver-granted.ts`]: {
    'waiver !== null': 'Equivalent: no waiver is recorded under no name.',
    'until !== null': nothing,
  },
  [`${rules}/at-listing.ts`]: { 'recognised !== null': absent },
  [`${rules}/structure.ts`]: {
    "live === 'no'": 'Equivalent: who has weight has no day on which it ended.',
    'person.weightEnded?.on': 'Accepted: somebody without weight whose weight never ended had none from the beginning.',
    'day > last': equal,
  },
  [`${rules}/chapter-8a/8a-07.rule.ts`]: { '[]': absent },
  [`${rules}/chapter-8a/8a-10.rule.ts`]: {
    'a !== null':
      'Equivalent: one that is known is compared after those that are not, and stays behind them either way.',
    'b !== null':
      'Equivalent: one that is known is compared after those that are not, and stays behind them either way.',
    'live.get(one.id)?.high !== 0n': 'Equivalent: where everybody’s weight has ended, no class has any.',
    'live.get(one.id)?.high': absent,
    'unknown?.id': absent,
  },
  [`${rules}/chapter-8a/8a-11.rule.ts`]: {
    'person.recognised?.entry': absent,
    '[]': 'Equivalent: before listing the rule is not asked.',
  },
  [`${rules}/chapter-8a/8a-12.rule.ts`]: {
    '[]': 'Equivalent: before listing the rule is not asked.',
    '{ low: zero, high: null }': unread,
  },
  [`${rules}/chapter-8a/8a-16.rule.ts`]: { '[]': unread, 'register.classes.get(shareClass)?.weighted': absent },
  [`${rules}/chapter-8a/8a-19.rule.ts`]: {
    '[]': unread,
    'one.shareClass === shareClass': 'Equivalent: one event ends the weight of both classes, and is told once.',
  },
  [`${rules}/chapter-8a/8a-22.rule.ts`]: {
    "live === 'unknown'":
      'Equivalent: without an entry that ended his weight, what is not there is taken as unknown below.',
    'shares !== null': nothing,
    'ended?.on': absent,
    '[]': absent,
    'day > last': equal,
    'live === inClass': 'Equivalent: where both answers agree, the policy makes no difference.',
  },
  [`${rules}/chapter-8a/8a-23.rule.ts`]: { '[]': unread },
  [`${rules}/chapter-8a/8a-24-count.ts`]: {
    'votes !== null': nothing,
    'shares * mostVotes': 'Equivalent while the law’s number is one vote a share.',
  },
  [`${rules}/chapter-8a/8a-24.rule.ts`]: {
    'recognised !== null': absent,
    'meetsOn !== null': nothing,
    'meetsOn <= on': equal,
    'register.classes.get(shareClass)?.weighted': absent,
  },
  [`${rules}/chapter-8a/8a-30.rule.ts`]: { 'a > b': equal },
  [`${rules}/chapter-8a/8a-31.rule.ts`]: {
    'committee.on > listedOn': equal,
    'last?.until': absent,
    'first === undefined': absent,
  },
  [`${rules}/chapter-8a/8a-33.rule.ts`]: {
    'until > covered.until': 'Accepted: of two advisers who leave on one day either may be the one that is named.',
  },
  [`${rules}/chapter-8a/8a-34.rule.ts`]: {
    'register.classes.get(shareClass)?.weighted': absent,
    "register.passings.filter(({ outcome }) => outcome !== 'not-bound')":
      'Equivalent: what passed while the chapter did not bind lies outside the days asked about.',
    "outcome !== 'not-bound'":
      'Equivalent: what passed while the chapter did not bind lies outside the days asked about.',
    'a.on < b.on': 'Accepted: what happened on one day may be told in either order.',
  },
  [`${rules}/chapter-8a/8a-43.rule.ts`]: { '[]': unread },
  [`${rules}/chapter-8a/8a-44.rule.ts`]: { '[]': unread },
  [`${rules}/chapter-8a/8a-46.rule.ts`]: {
    'from <= on': 'Equivalent: the register has no listing of a later day than the one asked about.',
    '[]': unread,
    'first === undefined': 'Equivalent: where nothing changed, nobody asks what was accepted.',
    'status === null': 'Equivalent: before listing the rule is not asked.',
  },
  [`${rules}/chapter-8a/8a-09.rule.ts`]: {
    'voting === null || worst === null': together,
    'voting === null': together,
    'worst === null': together,
    'weighted.high === null || weightedVotes.high === null': together,
    'weighted.high === null': together,
    'weightedVotes.high === null': together,
    'held.atWorst === null': together,
    'held.atWorst > most': equal,
    'weighted.low === weighted.high':
      'Equivalent: where the weighted shares are not known, their votes are not either.',
  },
  [`${rules}/chapter-8a/8a-09-others.ts`]: {
    'voting === null': together,
    'facts.voting === null': together,
    'worst === null': together,
    'weighted.high === null || weightedVotes.high === null': together,
    'weighted.high === null': together,
    'weightedVotes.high === null': together,
    'held.atWorst === null': together,
    'held.atWorst > most': equal,
  },
  [`${rules}/chapter-8a/8a-13.rule.ts`]: {
    '[]': absent,
    'one.closedOn === null': absent,
    'ratchet.low === null || ratchet.high === null': together,
    'ratchet.low === null': together,
    'ratchet.high === null': together,
  },
  [`${rules}/chapter-8a/8a-14.rule.ts`]: {
    'ratchet === null': together,
    'over <= 0n': 'Equivalent: fewer than none is not too many either.',
  },
  [`${rules}/chapter-8a/8a-15-part.ts`]: { 'recognised === null': absent },
  [`${rules}/chapter-8a/8a-15-decision.ts`]: {
    'required.low === required.high':
      'Equivalent: where it is not known what is asked for, somebody’s shares are not known either.',
    'last === undefined || weighed.length < stages.length':
      'Equivalent: there is a stage, so that none weighed is fewer.',
    'last === undefined': 'Equivalent: there is a stage, so that none weighed is fewer.',
    'weighed.length < stages.length':
      'Accepted: shown only by two falls in a row of which the first stays in doubt and the second does not.',
    'closedOn !== null':
      'Accepted: shown only by two falls in a row of which somebody else answers the second on its day, after he answered the first.',
    'lastConverted !== null': 'Equivalent: who was short and is no more has converted.',
    'boughtBack === 0n': 'Equivalent: for none bought back nothing is to be converted.',
  },
  [`${rules}/chapter-8a/8a-17.rule.ts`]: {
    'from <= on': 'Equivalent: the register has no term of the board that begins after the day asked about.',
    'until > on': 'Equivalent: the register has no term of the board that ends after the day asked about.',
    'until === null || until > on': nothing,
    'until === null': nothing,
    'last.until === null': absent,
    'last.endedBy === null': together,
    'endedBy === null': together,
  },
  [`${rules}/chapter-8a/8a-18-passing.ts`]: {
    "case 'not-bound': return { verdict: 'not-applicable', reasons: [reason('8A.18.before-listing', figures, [entry])] };":
      'Accepted: such a passing is not observed; the switch is complete all the same.',
    "{ verdict: 'not-applicable', reasons: [reason('8A.18.before-listing', figures, [entry])] }":
      'Accepted: such a passing is not observed; the switch is complete all the same.',
    "[reason('8A.18.before-listing', figures, [entry])]":
      'Accepted: such a passing is not observed; the switch is complete all the same.',
    '[entry]': 'Accepted: such a passing is not observed; the switch is complete all the same.',
  },
  [`${rules}/chapter-8a/8a-18-vehicle.ts`]: {
    'vehicle?.form': absent,
    'vehicle?.purpose': absent,
    'vehicle?.entry': absent,
    'register.vehicles.get(id)?.interests': absent,
    'owner !== null': 'Equivalent: nobody is recorded under no name.',
    'EqualityOperator: day > last': equal,
    'compareRatios(share, main.control) <= 0': 'Accepted: of two with equal parts either may be named as the main one.',
    "case 'other': return false;": 'Equivalent: no answer is no, too.',
  },
  [`${rules}/determined-weight.ts`]: {
    'subject !== null': 'Equivalent: nobody asks about no name.',
    '/^8A\\.1[89]/': 'Equivalent: a provision begins with its number.',
  },
  [`${rules}/subjects.ts`]: { 'recognised !== null': absent },
  [`${rules}/votes.ts`]: {
    'perShare.high === null': 'Equivalent: a vote that is not known is taken to be at most what Rule 8A.10 allows.',
    'a.atWorst === null || b.atWorst === null':
      'Equivalent: where nothing bounds a holding, the total is not known and nobody asks.',
    'a.atWorst === null': 'Equivalent: where nothing bounds a holding, the total is not known and nobody asks.',
    'b.atWorst === null': 'Equivalent: where nothing bounds a holding, the total is not known and nobody asks.',
    'atWorst === null': 'Equivalent: where nothing bounds a holding, the total is not known and nobody asks.',
    'ordinary.atBest === 0n && ordinary.atWorst === 0n': quicker,
    'shareClass.holdings.get(holder)?.allEnded': absent,
  },
  [`${kernel}/law/judge.ts`]: {
    'last !== undefined && before !== undefined && isDecidedAlike(observation, before)': quicker,
    'last !== undefined && before !== undefined': together,
    'last !== undefined': together,
    'before !== undefined': together,
    '{ return a.facts === b.facts && a.subject.on === b.subject.on; }': quicker,
    'a.facts === b.facts && a.subject.on === b.subject.on': quicker,
    'term === undefined': absent,
    '[]': absent,
  },
  [`${kernel}/law/allocation.ts`]: {
    'a.remainder > b.remainder': 'Equivalent: equal ones have been told apart before.',
    'a.weight > b.weight': 'Equivalent: equal ones have been told apart before.',
    'a.id < b.id': 'Equivalent: nobody bears two parts.',
  },
  [`${kernel}/law/assess.ts`]: {
    'rule.policies.length === 0': quicker,
    '{ return judge(world, rule).map((judged) => toFinding(world, rule, { judged, policies: [] })); }': quicker,
    'reasons.length === 1 && first !== undefined': quicker,
    'first !== undefined': quicker,
    'register.clearings.length === 0': quicker,
  },
  [`${kernel}/law/policy-turns.ts`]: {
    'judged.version === null || otherwise.length === 0': quicker,
    'judged.version === null': quicker,
    'otherwise.length === 0': quicker,
    'there !== undefined && isSameSubject(there.subject, subject)': quicker,
  },
  [`${kernel}/law/rule.ts`]: {
    'last !== undefined && last.from <= day': quicker,
    'last.from <= day': quicker,
  },
  [`${kernel}/world/differences.ts`]: {
    '[]': absent,
    '/^(.*?)(?:-(enlarged|without))?$/su': 'Equivalent: it is met at the beginning first.',
    'shares === null':
      'Equivalent: what is not known supposes nothing, and such a figure has no name that is computed.',
  },
  [`${kernel}/world/world.ts`]: {
    "source.standing !== 'primary'": quicker,
    '{ return statusOn(register, on); }': 'Accepted: asked by the views alone, and tested there.',
  },
  [`${kernel}/world/beneficiary.ts`]: {
    'bounds === nothing': quicker,
    'shareClass.holdings.get(row.holder)?.allEnded': absent,
    allEnded: 'Equivalent: of a known holding all of which has ended, what has ended is all.',
    'low > 0n': 'Equivalent: no more has ended or is in doubt than there is.',
    '!row.weighted': 'Equivalent: ordinary shares have no weight that could vote.',
  },
  [`${kernel}/world/capital.ts`]: { 'live.high !== null': together, 'votes.high !== null': together },
  [`${kernel}/world/printed-figure.ts`]: {
    'unit.trim()': 'Equivalent: the space around it has been cut before.',
  },
  [`${kernel}/world/published-counts.ts`]: {
    'of === null': 'Equivalent: no holder has no name.',
    'rows += 1': 'Equivalent: it is only asked whether there was any.',
    'classOf(asked)?.live': absent,
    'live === undefined': absent,
  },
  [`${kernel}/world/published-percentages.ts`]: {
    'of === null': 'Equivalent: votes are always told, if only within bounds.',
    'shareClass.voting === null': 'Accepted: it would tell of nothing to anything where now nothing is told.',
    'high === null': absent,
    'only === undefined': absent,
    'a?.numerator === 0n || b?.numerator === 0n':
      'Accepted: shown only where none of a class is alive and its votes have no upper end.',
    'a?.numerator === 0n': 'Accepted: shown only where none of a class is alive and its votes have no upper end.',
    'b?.numerator === 0n': 'Accepted: shown only where none of a class is alive and its votes have no upper end.',
    'b?.numerator': 'Accepted: shown only where none of a class is alive and its votes have no upper end.',
    'b === null': 'Accepted: shown only where none of a class is alive and its votes have no upper end.',
  },
  [`${kernel}/world/watched.ts`]: {
    '!isSameProportion(a.high, b.high) || !isSameProportion(a.low, b.low)': oneNumber,
    'a?.weighted === b?.weighted && a?.total === b?.total': oneNumber,
    'a?.weighted === b?.weighted': oneNumber,
    'a?.total === b?.total': oneNumber,
    'a?.weighted': absent,
    'b?.weighted': absent,
    'a?.total': absent,
    'b?.total': absent,
  },
  [`${kernel}/undertaking/live.ts`]: {
    '[]': unread,
  },
  [`${kernel}/undertaking/living-clause.ts`]: {
    'end?.at': absent,
    'end?.on': absent,
    'end?.because': absent,
    'end === null': absent,
    '[]': unread,
  },
  [`${kernel}/undertaking/endeavours.ts`]: { 'person?.person': absent },
  [`${kernel}/undertaking/statement.ts`]: {
    'person?.person.recognised?.entry': absent,
    'person === null || entry === undefined': together,
    'person === null': together,
    'entry === undefined': together,
    'first === undefined || statusOn(register, on) === null': together,
    'first === undefined': together,
    'statusOn(register, on) === null': together,
    'on <= world.on': 'Equivalent: the register has no waiver of a later day than the one asked about.',
  },
  [`${kernel}/undertaking/undertaking-end.ts`]: { 'person === null': absent },
  [`${rules}/reporting-periods.ts`]: {
    'last - first': 'Equivalent: years too many lie after all that is asked about.',
  },
  [`${kernel}/numbers/ratio-bounds.ts`]: {
    'high === low && low !== null': quicker,
    'high === 0n': quicker,
    'a === nothing': quicker,
    'b === nothing': quicker,
    'isExact(a) && isExact(b)': quicker,
    '{ return low === high; }': quicker,
    'low === high': quicker,
  },
  [`${kernel}/numbers/ratio.ts`]: {
    'left < right': 'Equivalent: equal ones have been told apart before.',
    'a.denominator === b.denominator': quicker,
    'larger === 0n': quicker,
    'denominator < 0n': 'Equivalent: the common divisor then carries the sign, and zero is refused before.',
    'denominator === 1n': quicker,
    'divisor === 1n': quicker,
    'value < 0n': equal,
    'larger <= exactAsNumber && smaller <= exactAsNumber': quicker,
    'larger <= exactAsNumber': quicker,
    'smaller <= exactAsNumber': quicker,
  },
  [`${kernel}/numbers/bounds.ts`]: { 'part.high > all.low': equal },
  [`${kernel}/time/instant.ts`]: { "offset === 'Z'": 'Equivalent: where no digits stand, the sum below is nought.' },
};
