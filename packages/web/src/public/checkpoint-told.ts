import { base64Of, keyInForce, type Proven, readKeyHistory, signaturesBy, verifierKeyText } from '@tenfold/seal';
import type { Report } from './report.ts';
import { sha256 } from './sha256.ts';

/** Tells the checkpoint that a proof was found to hold under; gives the key that signed it. */
export function tellCheckpoint({ checkpoint, bundle }: Proven, madeAt: string | null, report: Report): string {
  // The keys were judged with the proof; here they are but read.
  const history = readKeyHistory(bundle.keys, { sha256, ed25519: () => true });
  if ('problem' in history) throw new Error(`fault: keys that held can’t be read: ${history.problem.key}`);
  const inForce = keyInForce(history.value, checkpoint.checkpoint.size);
  const key = verifierKeyText(inForce);
  const signature = signaturesBy(inForce, checkpoint.note)
    .map((line) => base64Of(line.signature))
    .join(' ');
  report.checkpoint({ signed: checkpoint, key, signature, madeAt });
  return key;
}
