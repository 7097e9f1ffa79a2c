import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo, TSTInfo } from 'pkijs';
import { bufferOf, oids } from './engine.ts';

/** A time-stamp token taken apart (RFC 3161 2.4.2), before anything of it is believed. */
export interface Token {
  readonly signed: SignedData;
  readonly info: TSTInfo;
  readonly signer: SignerInfo;
  readonly certificates: readonly Certificate[];
  /** The certificate that the signature names; nothing where the token does not carry it. */
  readonly certificate: Certificate | undefined;
}

/** The parts of a token; nothing where the bytes are no token, or have not exactly one signer. */
export function readToken(bytes: Uint8Array): Token | undefined {
  try {
    return partsOf(ContentInfo.fromBER(bufferOf(bytes)));
  } catch {
    return undefined;
  }
}

function partsOf({ contentType, content }: ContentInfo): Token | undefined {
  if (contentType !== oids.signedData) return undefined;
  const signed = new SignedData({ schema: content });
  const { eContentType, eContent } = signed.encapContentInfo;
  const [signer, ...others] = signed.signerInfos;
  if (eContentType !== oids.timeStampInfo || eContent === undefined) return undefined;
  if (signer === undefined || others.length > 0) return undefined;
  const info = TSTInfo.fromBER(eContent.getValue());
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  return { signed, info, signer, certificates, certificate: certificates.find((one) => isNamed(one, signer)) };
}

/** Whether a signature says that it was made with the key of this certificate. */
function isNamed(certificate: Certificate, { sid }: SignerInfo): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) return false;
  return certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber);
}
