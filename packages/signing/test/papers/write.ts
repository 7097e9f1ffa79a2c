// Writes the papers of this folder anew: node packages/signing/test/papers/write.ts. The keys are thrown away.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, paragraph, plain } from '@tenfold/documents';
import { pdfOfPage } from '../../../press/src/index.ts';
import { addDocumentTimeStamp, addValidationData, prepareSignature, roles, signWithKey } from '../../src/index.ts';
import { forged, stream, Target } from '../support/forger.ts';
import { Signatories } from '../support/signatories.ts';
import { made, stampsOf } from '../support/signed-pdf.ts';
import { LocalAuthorities } from '../time-stamp/local-authority.ts';

const holders = ['CHAN Wing Sze', 'LEE Ka Man', 'HO Man Wai', 'NG Siu Fong'];
const words = 'I will comply with the requirements that apply to a beneficiary.';
const page = [heading('Undertaking'), paragraph([plain(words)])];

const write = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(import.meta.dirname, name), bytes);

const signatories = new Signatories();
const authorities = new LocalAuthorities();
try {
  const draft = pdfOfPage({ page, title: 'Undertaking', language: 'en', date: '2026-03-09' });
  const timeStamp = stampsOf(authorities);
  let pdf: Uint8Array = draft;
  for (const [index, role] of roles.entries()) {
    const holder = holders[index] ?? role;
    const prepared = made(
      prepareSignature({ pdf, role, signerName: holder, at: new Date().toISOString(), room: 5000 }),
    );
    pdf = made(await signWithKey({ prepared, ...signatories.named(role, { holder, days: '3650' }), timeStamp })).pdf;
  }
  const lists = {
    certificates: [signatories.der('middle')],
    crls: [signatories.revoked('middle'), signatories.revoked('root')],
    ocsps: [],
  };
  const executed = made(await addDocumentTimeStamp(made(addValidationData(pdf, lists)).pdf, timeStamp)).pdf;
  const target = new Target(executed);
  const changed = { [target.objectAt(target.page, 'Contents')]: stream('BT (I owe nothing) Tj ET') };
  write('undertaking.pdf', draft);
  write('executed.pdf', executed);
  write('changed.pdf', forged(executed, { objects: changed }));
  write('roots.pem', signatories.file('root.pem').toString() + authorities.pem('root'));
} finally {
  signatories.remove();
  authorities.remove();
}
