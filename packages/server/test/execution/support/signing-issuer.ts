import type { Response } from 'light-my-request';
import { done, openIssuerAlone } from '../../../../ledger/test/support/opened-issuer.ts';
import type { TestClock } from '../../../../ledger/test/support/test-clock.ts';
import { strictestPolicy } from '@tenfold/ledger';
import { openTestAccess, type Somebody, type TestAccess } from '../../access/support/test-access.ts';
import type { Browser } from '../../access/support/browser.ts';

/** An issuer at which everybody has come in who takes part in the signing of an undertaking. */
export interface SigningIssuer extends TestAccess {
  readonly secretary: Somebody;
  readonly approver: Somebody;
  readonly beneficiary: Somebody;
  readonly witness: Somebody;
  readonly director: Somebody;
  readonly otherWitness: Somebody;
}

let keys = 0;

/** Asks as somebody's browser; each request that writes has a key of its own unless one is given. */
export async function ask(
  { browser }: { readonly browser: Browser },
  path: string,
  {
    method = 'GET',
    body,
    key,
  }: { readonly method?: 'GET' | 'POST' | 'PUT'; readonly body?: object; readonly key?: string } = {},
): Promise<Response> {
  keys += 1;
  const headers = method === 'GET' ? {} : { 'idempotency-key': key ?? `key-${keys}` };
  return browser.ask(method, `/api/v1/issuers/kestrel${path}`, { ...(body === undefined ? {} : { body }), headers });
}

/** Posts as somebody. */
export async function post(who: Somebody, path: string, body?: object, key?: string): Promise<Response> {
  const asked = {
    method: 'POST',
    ...(body === undefined ? {} : { body }),
    ...(key === undefined ? {} : { key }),
  } as const;
  return ask(who, path, asked);
}

/** What stands in an answer, of whatever shape. */
export type Told = ReturnType<typeof JSON.parse>;

/** What an answer says, where it is what was expected; else why not. */
export function given(answer: Response, status = 201): Told {
  if (answer.statusCode !== status) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer.json();
}

/** Why an answer was refused: its status and the keys of its sentences. */
export function why(answer: Response): string {
  const { problems = [] } = answer.json<{ problems?: readonly { readonly key: string }[] }>();
  return [answer.statusCode, ...problems.map(({ key }) => key)].join(' ');
}

/** Has the approver approve what was proposed. */
export async function approve(
  { approver }: SigningIssuer,
  { proposal }: { readonly proposal?: string },
): Promise<void> {
  given(await post(approver, `/proposals/${proposal}/approve`), 200);
}

/** Opens an issuer of its own with the people of both sides; every entry needs a second person. `begin` sets the clock before. */
export async function openSigningIssuer(begin: (clock: TestClock) => void = () => {}): Promise<SigningIssuer> {
  const test = await openTestAccess();
  begin(test.clock);
  await openIssuerAlone(test.opened.ledger, 'kestrel');
  done(await test.opened.ledger.setApprovalPolicy('kestrel', strictestPolicy, 'secretary'));
  const people = {
    secretary: await test.letIn(['company-secretary'], 'kestrel'),
    approver: await test.letIn(['approver'], 'kestrel'),
    beneficiary: await test.letIn(['beneficiary-and-counsel'], 'kestrel'),
    witness: await test.letIn(['compliance-adviser'], 'kestrel'),
    director: await test.letIn(['approver'], 'kestrel'),
    otherWitness: await test.letIn(['committee'], 'kestrel'),
  };
  return Object.assign(test, people);
}
