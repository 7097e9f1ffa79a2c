import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { get, type Person, post } from './people.ts';

/** Where the files of the example’s meeting stand: its notice, its instructions, its register of members. */
export const pollFolder = join(import.meta.dirname, '../../../../../examples/polls');

/** A resolution of the example’s meeting, as far as tests look into it. */
export interface ExampleResolution {
  readonly number: string;
  readonly subject: { readonly en: string };
  readonly kind: string;
  readonly reserved?: boolean | null;
}

/** The example’s meeting: the annual general meeting of 2026 of the invented issuer. */
export const exampleMeeting = JSON.parse(readFileSync(join(pollFolder, 'meeting.json'), 'utf8')) as {
  readonly resolutions: readonly ExampleResolution[];
};

/** Has the poll of the example’s meeting counted in the name of whoever sits at a browser, and waits for its end. */
export async function countExamplePoll(registrar: Person): Promise<void> {
  const instructions = [await sent(registrar, 'instructions.csv')];
  const register = [await sent(registrar, 'register.csv')];
  const meeting = '/issuers/beacon-cove/meetings/agm-2026';
  const asked = { meeting: exampleMeeting, instructions, register, twice: true };
  const { number } = await post<{ readonly number: string }>(registrar, `${meeting}/counts`, asked, 'example-poll');
  const { state } = await get<{ readonly state: string }>(registrar, `${meeting}/counts/${number}?wait=ended`);
  if (state !== 'counted') throw new Error(`fault: the example’s poll was not counted, but ${state}`);
}

/** Sends one of the files and gives the name under which it is held. */
async function sent({ page }: Person, name: string): Promise<string> {
  const given = { name, text: readFileSync(join(pollFolder, name), 'utf8') };
  const { status, answer } = await page.evaluate(async ({ name: file, text }: typeof given) => {
    const headers = { 'x-tenfold-request': '1', 'content-type': 'text/csv', 'idempotency-key': `example-${file}` };
    const response = await fetch(`/api/v1/issuers/beacon-cove/poll-files?name=${file}`, {
      method: 'POST',
      headers,
      body: text,
    });
    return { status: response.status, answer: await response.text() };
  }, given);
  if (status >= 400) throw new Error(`${name}: ${status} ${answer}`);
  return (JSON.parse(answer) as { readonly file: string }).file;
}
