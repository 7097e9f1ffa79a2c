import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { ask } from './support/asking.ts';
import { openLoadedApp } from './support/loaded-app.ts';

const { app } = await openLoadedApp('sensetime');

const period = 'from=2025-06-01&to=2025-12-31&on=2025-12-31';

test('the calendar holds what the JSON holds, under the same ids, and another program reads it', async () => {
  const json = (await ask(app, `/issuers/sensetime/duties?${period}`)).json() as {
    readonly duties: readonly { readonly id: string; readonly due: string | null }[];
  };
  const answer = await ask(app, `/issuers/sensetime/duties.ics?${period}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(answer.body));
  const uids = calendar.getAllSubcomponents('vevent').map((one) => String(one.getFirstPropertyValue('uid')));
  const dated = json.duties.filter(({ due }) => due !== null).map(({ id }) => `sensetime/${id}@duties.tenfold`);
  expect(uids).toEqual(dated);
});

test('its language is the one that is asked for', async () => {
  const { body } = await ask(app, `/issuers/sensetime/duties.ics?${period}&lang=zh-Hans`);
  expect(body).toContain('X-WR-CALNAME:商汤集团股份有限公司的责任\r\n');
});

test('of an issuer that is not there, of days that run backwards and of a stranger there is none', async () => {
  expect((await ask(app, '/issuers/nobody/duties.ics')).statusCode).toBe(404);
  const backwards = await ask(app, '/issuers/sensetime/duties?from=2025-06-02&to=2025-06-01');
  expect(backwards.statusCode).toBe(400);
  expect(backwards.json()).toMatchObject({ problems: [{ field: 'to', key: 'cli.duties-backwards' }] });
  expect((await ask(app, '/issuers/sensetime/duties?person=nobody')).statusCode).toBe(400);
});
