import { languages } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { EngineRefusal } from '@tenfold/ledger';
import { expect, test, vi } from 'vitest';
import { openIssuerAlone } from '../../ledger/test/support/opened-issuer.ts';
import { issue } from '../../ledger/test/support/small-issuer.ts';
import { type Asked, ask } from './support/asking.ts';
import { openTestApp } from './support/test-app.ts';

const { app, ledger } = await openTestApp();
await openIssuerAlone(ledger, 'kestrel');

const at = '/issuers/kestrel';
const write = (json: unknown): Asked => ({ method: 'POST', by: 'secretary', key: 'k', json });

/** Requests that are not answered, one of each kind. */
const wrong: readonly (readonly [what: string, path: string, asked: Asked])[] = [
  ['many things at once', `${at}/check?on=soon&known=now&rule=8A.99&persons=ann`, {}],
  ['a value twice', `${at}/check?on=2024-01-02&on=2024-01-03`, {}],
  ['a day before the first entry', `${at}/check?on=2020-01-01`, {}],
  ['a person who is not there', `${at}/check?person=anne`, {}],
  ['a moment to come', `${at}/check?known=2030-01-01T00:00:00Z`, {}],
  ['a page too long', `${at}/entries?limit=5000`, { by: 'reader' }],
  ['no such issuer', '/issuers/kestral', {}],
  ['no such finding', `${at}/explain/8A.77:ann`, {}],
  ['no such rule', '/rules/8A.1', {}],
  ['no such format', '/schemas/records', {}],
  ['no such address', '/nowhere', {}],
  ['another method than the address takes', '/rules', { method: 'DELETE' }],
  ['nobody signed in', `${at}/entries`, {}],
  ['no name for a request that writes', `${at}/proposals`, { method: 'POST', by: 'a', json: { entries: [{}] } }],
  ['something lacking', `${at}/proposals`, write({ note: 'x' })],
  [
    'entries that can’t be so',
    `${at}/proposals`,
    write({ entries: [issue('p', '2024-03-01', '1.5' as never), { id: 'q' }] }),
  ],
  ['no such proposal', `${at}/proposals/9/approve`, { method: 'POST', by: 'approver', key: 'k' }],
  [
    'a text that is no undertaking',
    '/read',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, json: 'Hello' },
  ],
];

test.each(languages)('what is wrong is said in %s as it was read and found good', async (language) => {
  const blocks: string[] = [];
  for (const [what, path, asked] of wrong) {
    const answer = await ask(app, path, { ...asked, headers: { ...asked.headers, 'accept-language': language } });
    expect([what, answer.headers['content-type']]).toEqual([what, 'application/problem+json; charset=utf-8']);
    expect(answer.headers['content-language']).toBe(language);
    const { title, status, problems } = answer.json();
    expect(status).toBe(answer.statusCode);
    const lines = problems.map(({ entry, field, text }: { readonly [name: string]: string | null }) =>
      `- ${[entry, field].filter((one) => one !== null).join(' ')} ${text ?? ''}`.replace('-  ', '- '),
    );
    blocks.push(`## ${what}\n\n${String(status)} ${String(title)}\n\n${lines.join('\n')}\n`);
  }
  await expect(blocks.join('\n')).toMatchFileSnapshot(`golden/problems.${language}.md`);
});

test('whoever asks for an issuer that is being moved is told when to ask again', async () => {
  const moving = new EngineRefusal(message('server.issuer-moving', { issuer: { quote: 'kestrel' } }));
  const read = vi.spyOn(ledger, 'findEntries').mockRejectedValueOnce(moving);
  const answer = await ask(app, `${at}/entries`, { by: 'reader' });
  expect(read).toHaveBeenCalled();
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
});
