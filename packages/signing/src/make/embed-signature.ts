import { type Problem, problem } from '../problem.ts';
import type { Prepared } from './prepared.ts';

/** Puts a signature (CMS in DER) into the place that was prepared for it. */
export function embedSignature({ pdf, byteRange }: Prepared, cms: Uint8Array): { readonly pdf: Uint8Array } | Problem {
  const [, gap, behind] = byteRange;
  const room = (behind - gap - 2) / 2;
  if (cms.length > room)
    return problem('no-room', { needed: { number: BigInt(cms.length) }, room: { number: BigInt(room) } });
  const signed = Buffer.from(pdf);
  signed.write(Buffer.from(cms).toString('hex'), gap + 1, 'latin1');
  return { pdf: signed };
}
