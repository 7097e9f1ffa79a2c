import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVerifierKey, type Verification } from '@tenfold/seal';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import type { EntryJson } from '../../src/append/request.ts';
import type { OpenedEntry } from '../../src/disclosure/open-entries.ts';
import type { StoredDisclosure } from '../../src/disclosure/stored.ts';
import { keyFolder, Seal } from '../../src/index.ts';
import type { Ledger } from '../../src/ledger.ts';
import { means } from '../../src/sealing/means.ts';
import { sha256 } from '../../src/surroundings.ts';
import { done, openIssuerAlone, recordAlone } from '../support/opened-issuer.ts';
import { lam, undertaking } from '../support/personal.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

/** A ledger in which personal data is kept, with what its tests ask of it. */
export class PersonalLedger {
  readonly ledger: Ledger;
  readonly seal: Seal;
  readonly owner: Client;
  readonly folder: string;
  /** For the owner of the database. */
  readonly url: string;

  constructor(parts: Pick<PersonalLedger, 'ledger' | 'seal' | 'owner' | 'folder' | 'url'>) {
    this.ledger = parts.ledger;
    this.seal = parts.seal;
    this.owner = parts.owner;
    this.folder = parts.folder;
    this.url = parts.url;
  }

  /** Opens an issuer with a person and an undertaking that hold personal data, and seals it. */
  async openIssuer(id: string): Promise<void> {
    await openIssuerAlone(this.ledger, id);
    await recordAlone(this.ledger, id, [lam, undertaking]);
    done(await this.seal.checkpoint(id));
  }

  /** Every row of every table of the ledger but the one for disclosures, as text. */
  async everythingElse(): Promise<string> {
    const { rows } = await this.owner.query<{ readonly name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname ~ '^tenfold' and tablename <> 'disclosure' order by 1`,
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const found = await this.owner.query<{ readonly row: string }>(`select to_json(t)::text as row from ${name} t`);
      texts.push(...found.rows.map(({ row }) => row));
    }
    return texts.join('\n');
  }

  async exported(issuer: string): Promise<string> {
    const pieces: string[] = [];
    done(await this.ledger.export(issuer, (text) => void pieces.push(text)));
    return pieces.join('');
  }

  async disclosures(issuer: string): Promise<readonly StoredDisclosure[]> {
    return done(await this.ledger.disclosures.all(issuer, { after: '', limit: 100 }));
  }

  /** Where the issuer's values are sealed that can be opened, sorted. */
  async openPaths(issuer: string): Promise<readonly string[]> {
    return (await this.disclosures(issuer)).map(({ path }) => path).toSorted();
  }

  /** The entry as somebody sees it who may. */
  async opened(issuer: string, id: string): Promise<OpenedEntry> {
    const stored = await this.ledger.entriesById(issuer, [id]);
    const entries = stored.map(({ content }) => JSON.parse(content) as EntryJson);
    const [one] = done(await this.ledger.disclosures.open(issuer, entries));
    if (one === undefined) throw new Error(`${issuer} has no entry ${id}`);
    return one;
  }

  /** By what a reader checks the issuer's proofs. */
  async verification(issuer: string): Promise<Verification> {
    const key = readVerifierKey((await this.seal.keys(issuer))?.first ?? '', sha256);
    if ('problem' in key) throw new Error('no key');
    return { ...means, trustedKeys: [key.value] };
  }
}

/** Opens such a ledger; it is closed after the file's last test. To be called while the file is read. */
export async function openPersonalLedger(): Promise<PersonalLedger> {
  const clock = new TestClock();
  const { ledger, pool, url } = await openTestLedger({ clock });
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-disclosure-'));
  const seal = new Seal(pool, clock, { keys: keyFolder(join(folder, 'keys')), logName: 'registry.example' });
  const owner = new Client({ connectionString: url });
  await owner.connect();
  afterAll(async () => {
    await owner.end();
    rmSync(folder, { recursive: true, force: true });
  });
  return new PersonalLedger({ ledger, seal, owner, folder, url });
}
