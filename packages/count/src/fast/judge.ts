import { noCount, wholeCountIn } from '../csv/count-field.ts';
import { groupOf, highWord, lowWord, metaWord, noKey, valueWord } from '../keys/key-table.ts';
import { isBoundMark, isWithheldMark, sharesAt } from '../register/register-table.ts';
import { inProportion, type Split } from '../rules/scale.ts';
import type { Batch } from './batch.ts';
import { mustAbstain, notInFavour } from './binding.ts';
import type { CauseCodes } from './cause-codes.ts';
import type { CountFacts } from './count-facts.ts';
import { noKind, takenBack } from './kind-codes.ts';

/** What judging gives for a line that is accepted: as it stands, or brought down to the holding. */
export const accepted = -1;
export const acceptedInProportion = -2;

const wordSize = 2 ** 32;

/** Judges lines by themselves: {@link accepted}, or the number of the first cause for which one is refused. */
export class Judge {
  /** The counts of the line that was judged last, where they are too large for plain numbers or were brought down. */
  exact: Split | null = null;
  private readonly facts: CountFacts;
  private readonly codes: CauseCodes;
  private bytes: Uint8Array = new Uint8Array(0);

  constructor(facts: CountFacts) {
    this.facts = facts;
    this.codes = facts.codes;
  }

  open(bytes: Uint8Array): void {
    this.bytes = bytes;
  }

  judge(batch: Batch, nth: number): number {
    this.exact = null;
    if (batch.isMalformed[nth] === 1) return this.codes['line-malformed'];
    const entry = batch.entry[nth] as number;
    if (entry < 0) return entry === noKey ? this.codes['member-unknown'] : this.codes['class-not-held'];
    const resolution = batch.resolution[nth] as number;
    if (resolution < 0) return this.codes['resolution-unknown'];
    const { closed, classCount, members } = this.facts;
    const meta = members.entries[entry + metaWord] as number;
    const isClosed = closed[resolution * classCount + groupOf(meta)] as number;
    if (isClosed > 0) return isClosed - 1;
    const amount = this.amountCause(batch, nth, entry);
    if (amount >= 0) return amount;
    const late = this.bindingCause(batch, nth, meta);
    return late >= 0 ? late : amount;
  }

  /** What is wrong with the counts, or how they are accepted. */
  private amountCause(batch: Batch, nth: number, entry: number): number {
    const { entries } = this.facts.members;
    const inFavour = batch.inFavour[nth] as number;
    const against = batch.against[nth] as number;
    const abstain = batch.abstain[nth] as number;
    if (inFavour === noCount || against === noCount || abstain === noCount) return this.codes['no-whole-count'];
    const low = (entries[entry + lowWord] as number) >>> 0;
    const shares = ((entries[entry + highWord] as number) >>> 0) * wordSize + low;
    const isWithheld = ((entries[entry + metaWord] as number) & isWithheldMark) !== 0;
    if (shares === 0 && isWithheld) return this.codes['shares-cannot-vote'];
    // Three plain counts come to less than 2^53, so that this is exact also against shares that are not.
    const isPlain = inFavour >= 0 && against >= 0 && abstain >= 0;
    if (isPlain && inFavour + against + abstain <= shares) return accepted;
    return this.exactly(batch, nth, entry);
  }

  /** The same with whole numbers of any size, for counts that are too long for plain ones or above the holding. */
  private exactly(batch: Batch, nth: number, entry: number): number {
    const split = this.splitOf(batch, nth);
    const shares = sharesAt(this.facts.members, entry);
    const isOver = split.for + split.against + split.abstain > shares;
    if (isOver && (this.facts.overVote === 'refuse' || shares === 0n)) return this.codes['over-holding'];
    this.exact = isOver ? inProportion(split, shares) : split;
    return isOver ? acceptedInProportion : accepted;
  }

  /** The counts of a line as whole numbers; there must be some. */
  splitOf(batch: Batch, nth: number): Split {
    return {
      for: this.exactCount(batch.inFavour, batch, nth, 0),
      against: this.exactCount(batch.against, batch, nth, 2),
      abstain: this.exactCount(batch.abstain, batch, nth, 4),
    };
  }

  private exactCount(counts: Float64Array, { countPlaces }: Batch, nth: number, side: number): bigint {
    const plain = counts[nth] as number;
    if (plain >= 0) return BigInt(plain);
    const at = nth * 6 + side;
    return wholeCountIn(this.bytes, countPlaces[at] as number, countPlaces[at + 1] as number);
  }

  /** Who is bound and what came late; below nought where nothing is in the way. */
  private bindingCause(batch: Batch, nth: number, meta: number): number {
    if ((meta & isBoundMark) !== 0) {
      const holding = this.facts.members.entries[(batch.entry[nth] as number) + valueWord] as number;
      const how = this.facts.bound.get(holding)?.[batch.resolution[nth] as number];
      if (how === mustAbstain) return this.codes['bound-to-abstain'];
      if (how === notInFavour && batch.inFavour[nth] !== 0) return this.codes['bound-not-in-favour'];
    }
    const weight = batch.weight[nth] as number;
    if (Number.isNaN(weight)) return this.codes['time-unreadable'];
    if (weight === Infinity) return this.codes['too-late'];
    const strength = batch.strength[nth] as number;
    if (strength === takenBack) return this.codes['taken-back'];
    return strength === noKind ? this.codes['kind-unknown'] : accepted;
  }
}
