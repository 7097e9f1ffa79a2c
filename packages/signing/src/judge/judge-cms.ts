import { isComputedHash, isWeakHash, shownHash } from '../certificate/algorithm.ts';
import type { CmsFacts, SignatureFound } from '../apart/taken-apart.ts';
import { fault, doubt, nothingSaid, type Said, together, when } from './said.ts';

/** What is wrong with a signature as it stands: its bytes, its form, how it was made. */
export function judgeSignature(signature: SignatureFound): Said {
  const { rangeFault, visible, cms, form, kind } = signature;
  return together(
    rangeFault === null ? nothingSaid : fault(rangeFault),
    when(visible && kind === 'signature', fault('signature-visible')),
    kind === 'signature' ? judgeForm(form) : when(form !== 'ETSI.RFC3161', fault('form-unknown', quoted(form))),
    cms === null ? when(rangeFault !== 'contents-missing', fault('contents-unreadable')) : judgeCms(cms, signature),
  );
}

function judgeForm(form: string | null): Said {
  if (form === 'ETSI.CAdES.detached') return nothingSaid;
  return form === 'adbe.pkcs7.detached' ? doubt('form-older') : fault('form-unknown', quoted(form));
}

function quoted(form: string | null): { readonly form: { readonly quote: string } } {
  return { form: { quote: form ?? '–' } };
}

function judgeCms(cms: CmsFacts, { form, kind }: SignatureFound): Said {
  const { digestMatches, signatureHolds, certificate, oddities, timeStamp } = cms;
  const odd = oddities.map((oddity) => fault(`cms-${oddity}`));
  if (kind === 'document-time-stamp') {
    const why = timeStamp?.problem ?? null;
    return together(
      ...odd,
      why === null ? when(!digestMatches, fault('bytes-changed')) : { faults: [why], doubts: [] },
    );
  }
  return together(
    ...odd,
    when(certificate === null, fault('certificate-missing')),
    when(!digestMatches, fault('bytes-changed')),
    when(certificate !== null && !signatureHolds, fault('signature-wrong')),
    certificate === null ? nothingSaid : judgeNaming(cms.namesCertificate, form),
    judgeAlgorithms(cms),
  );
}

function judgeNaming(named: CmsFacts['namesCertificate'], form: string | null): Said {
  if (named === 'yes') return nothingSaid;
  if (named === 'other') return fault('certificate-other');
  return form === 'ETSI.CAdES.detached' ? fault('certificate-unnamed') : doubt('certificate-unnamed');
}

/** Bits below which a key counts as weak. */
const RSA_BITS = 2048;
const CURVE_BITS = 256;

function judgeAlgorithms({ digest, algorithm, algorithmDigest, keyBits }: CmsFacts): Said {
  const hashes = [...new Set([digest, ...(algorithmDigest === null ? [] : [algorithmDigest])])];
  const least = algorithm.startsWith('rsa') ? RSA_BITS : CURVE_BITS;
  return together(
    ...hashes.filter(isWeakHash).map((hash) => fault('hash-weak', { hash: { quote: shownHash(hash) } })),
    ...hashes
      .filter((hash) => !isWeakHash(hash) && !isComputedHash(hash))
      .map((hash) => fault('hash-unknown', { hash: { quote: hash } })),
    when(/^\d/.test(algorithm), fault('algorithm-unknown', { algorithm: { quote: algorithm } })),
    when(
      keyBits !== null && keyBits < least,
      fault('key-weak', { bits: { number: BigInt(keyBits ?? 0) }, least: { number: BigInt(least) } }),
    ),
  );
}
