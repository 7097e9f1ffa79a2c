import { headerOf, smallEntries } from '../../../../ledger/test/support/small-issuer.ts';
import type { Product } from '../../../../server/src/start/open-product.ts';
import { firstOperator, invited, type Person, post } from './people.ts';

const MOST_WAITED = 10_000;

/** Those who keep the ledger of an issuer, each at a browser of his own. */
export interface Keepers {
  readonly operator: Person;
  readonly secretary: Person;
  readonly approver: Person;
}

/** Opens the issuer with 100 weighted and 900 ordinary shares, its entries proposed by one person and approved by another. */
export async function openSmallIssuer(product: Product, id: string): Promise<Keepers> {
  const operator = await firstOperator(product);
  await post(operator, '/issuers', headerOf(id), `open-${id}`);
  const hold = async (name: string, role: string): Promise<Person> =>
    invited(operator, { name, holds: [{ issuer: id, role }] });
  const secretary = await hold('Mei Chan', 'company-secretary');
  const approver = await hold('Paul Oduya', 'approver');
  const json = { entries: smallEntries, note: null };
  const { proposal } = await post<{ readonly proposal: string }>(
    secretary,
    `/issuers/${id}/proposals`,
    json,
    'opening',
  );
  await post(approver, `/issuers/${id}/proposals/${proposal}/approve`, undefined, 'opening');
  // What is not there is told by its name, before the test itself is out of time.
  for (const { page } of [secretary, approver]) page.setDefaultTimeout(MOST_WAITED);
  return { operator, secretary, approver };
}
