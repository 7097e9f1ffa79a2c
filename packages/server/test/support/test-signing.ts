import { certificatesIn, takeApart, type TimeStampAuthority } from '@tenfold/signing';
import type { SigningMeans } from '../../src/execution/signed-papers.ts';

/** Signatures as a test has them: taken apart in this process, stamped by an authority of its own, under roots of its own. */
export class TestSigning implements SigningMeans {
  timeStamp: TimeStampAuthority | null = null;
  /** Roots in PEM. */
  roots = '';

  takeApart: SigningMeans['takeApart'] = (pdf) => takeApart(pdf);

  async trusted(): Promise<readonly Uint8Array[]> {
    return this.roots === '' ? [] : certificatesIn(this.roots);
  }
}
