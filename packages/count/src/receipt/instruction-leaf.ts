import { hash } from 'node:crypto';
import { type CountedInstruction, instructionDomain } from '@tenfold/seal';
import type { Standing } from '../counted.ts';

/** The shortest nonce that keeps others from trying out what somebody may have voted: sixteen bytes in hexadecimal. */
const shortestNonce = 32;

/** The leaf of an instruction that counts. Throws a RangeError for a nonce of less than sixteen bytes. */
export function countedInstruction(standing: Standing, meeting: string, nonce: string): CountedInstruction {
  if (nonce.length < shortestNonce) throw new RangeError('a nonce has at least sixteen bytes');
  return {
    meeting,
    resolution: standing.resolution,
    member: standing.member,
    class: standing.shareClass,
    for: `${standing.for}`,
    against: `${standing.against}`,
    abstain: `${standing.abstain}`,
    nonce,
  };
}

/**
 * The hash of a leaf, as `hashOfInstruction` of the seal has it. There are millions: the canonical text of an instruction, whose
 * names are known, is written at once. Throws a RangeError where a text is not of whole characters.
 */
export function leafOfInstruction(instruction: CountedInstruction): Uint8Array {
  const { meeting, resolution, member, against, abstain, nonce } = instruction;
  const [name, shareClass] = [member, instruction.class];
  if (![meeting, resolution, name, shareClass].every((text) => text.isWellFormed()))
    throw new RangeError('Half of a surrogate pair has no canonical form');
  const texts = [meeting, name, resolution, shareClass].map((text) => JSON.stringify(text));
  const [ofMeeting, ofMember, ofResolution, ofClass] = texts;
  const shares = `"abstain":"${abstain}","against":"${against}","class":${ofClass},"for":"${instruction.for}"`;
  const rest = `"meeting":${ofMeeting},"member":${ofMember},"nonce":"${nonce}","resolution":${ofResolution}`;
  return hash('sha256', `\0${instructionDomain}{${shares},${rest}}`, 'buffer');
}
