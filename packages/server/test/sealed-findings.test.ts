import { describe, expect, test } from 'vitest';
import { done, openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { lam, undertaking } from '../../ledger/test/support/personal.ts';
import { entry } from '../../ledger/test/support/small-issuer.ts';
import { ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger } = await openTestApp();
const director = entry('lam-director', 'director-appointed', '2024-01-02', { person: 'lam' });
const beneficiary = entry('lam-beneficiary', 'beneficiary-recognised', '2024-01-02', { person: 'lam' });

async function openIssuer(id: string, sealing: readonly string[]): Promise<void> {
  await openIssuerAlone(ledger, id);
  const entries = [lam, director, beneficiary, undertaking];
  done(await ledger.record(id, { entries, sealing, by: 'secretary', key: 'people' }));
}

await openIssuer('open', []);
await openIssuer('closed', ['/fields/names', '/fields/instrument']);

interface Found {
  readonly provision: string;
  readonly subject: string;
  readonly verdict: string;
  readonly reasons: readonly { readonly text: string }[];
}

/** The findings of a day, by rule and subject. */
async function findingsOf(issuer: string, lang = 'en'): Promise<ReadonlyMap<string, Found>> {
  const answer = await ask(app, `/issuers/${issuer}/check?on=2024-06-30&lang=${lang}`, { by: 'reader' });
  const { findings } = answer.json<{ findings: readonly Found[] }>();
  return new Map(findings.map((one) => [`${one.provision} ${one.subject.replace(issuer, 'issuer')}`, one]));
}

describe('a record of which values are sealed', () => {
  test('is answered for as if they were open, but where the answer needs one: there information is missing', async () => {
    const [open, closed] = [await findingsOf('open'), await findingsOf('closed')];
    expect([...closed.keys()]).toEqual([...open.keys()]);
    const other = [...closed].filter(([key, { verdict }]) => verdict !== open.get(key)?.verdict);
    expect(other.map(([key, { verdict }]) => [key, verdict])).toEqual([['8A.43 ann', 'information-missing']]);
  });

  test.each([
    ['en', 'lam (name sealed)'],
    ['zh-Hant', 'lam（姓名已密封）'],
    ['zh-Hans', 'lam（姓名已密封）'],
  ])('names in %s nobody whose name is sealed, and says so', async (lang, name) => {
    const texts = [...(await findingsOf('closed', lang)).values()].flatMap(({ reasons }) =>
      reasons.map(({ text }) => text),
    );
    expect(texts.filter((text) => text.includes('LAM Siu Yee'))).toEqual([]);
    expect(texts.filter((text) => text.includes(name)).length).toBeGreaterThan(0);
  });
});
