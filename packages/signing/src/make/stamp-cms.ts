import { readSignedData } from '../cms/signed-data.ts';
import { type Der, itemsOf, NotDer, readDer, readWhole, sequenceOf, tagged, tags } from '../der/der.ts';
import { der, sequence, setOf } from '../der/write-der.ts';
import { oids } from '../cms/oids.ts';
import { attribute } from '../cms/signed-attributes.ts';
import { type Problem, problem } from '../problem.ts';
import type { TimeStampAuthority } from '../time-stamp/time-stamp-authority.ts';

/** A signature (CMS in DER) of somebody else with a time stamp put to it, unless it has one already. */
export async function stampCms(
  cms: Uint8Array,
  timeStamp: TimeStampAuthority,
): Promise<{ readonly cms: Uint8Array } | Problem> {
  const data = readSignedData(cms);
  const [signer] = data?.signers ?? [];
  if (data === undefined || signer === undefined || data.signers.length > 1) return problem('cms-unreadable');
  if (signer.unsigned.some(({ type }) => type === oids.timeStampToken)) return { cms: data.whole };
  const token = await timeStamp(signer.signature);
  if ('refusal' in token) return { problem: token.refusal };
  try {
    return { cms: withAttribute(readWhole(data.whole), attribute(oids.timeStampToken, token.value)) };
  } catch (error) {
    if (error instanceof NotDer) return problem('cms-unreadable');
    throw error;
  }
}

/** The same signed data with one more attribute that is not signed. All other bytes stay. */
function withAttribute(contentInfo: Der, added: Uint8Array): Buffer {
  const [type, around] = sequenceOf(contentInfo);
  const parts = sequenceOf(readDer(tagged(around, tags.around(0)).contents));
  const [signer] = itemsOf(tagged(parts.at(-1), tags.set));
  const data = sequence(...parts.slice(0, -1).map(({ whole }) => whole), der(tags.set, withUnsigned(signer, added)));
  return sequence(tagged(type, tags.identifier).whole, der(tags.around(0), data));
}

function withUnsigned(signer: Der | undefined, added: Uint8Array): Buffer {
  const parts = sequenceOf(signer);
  const unsigned = parts.find(({ tag }, index) => tag === tags.around(1) && index === parts.length - 1);
  const others = parts.filter((part) => part !== unsigned).map(({ whole }) => whole);
  const attributes = [...(unsigned === undefined ? [] : itemsOf(unsigned)).map(({ whole }) => whole), added];
  return sequence(...others, setOf(tags.around(1), attributes));
}
