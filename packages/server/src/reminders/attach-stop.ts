import { render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { accessStore } from '@tenfold/ledger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Core } from '../access/core.ts';
import { html } from '../pages/html.ts';
import { pageHtml, sayPage } from '../pages/layout.ts';
import { problemOf, sendProblem } from '../problem/index.ts';
import { languageOf } from '../route/language.ts';
import { usualWish } from './receivers.ts';
import { isStopMark, STOP_PATH, type Stopped } from './stop-mark.ts';

const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The page at which somebody has the reminders of an issuer stopped, by the address in a mail, without signing in: a page that
 * asks, and a `POST`, which mail programs send by one click (RFC 8058). A look at the page stops nothing, for programs look too.
 */
export async function attachStop(app: FastifyInstance, core: Core): Promise<void> {
  await app.register(async (inner) => {
    inner.addContentTypeParser('application/x-www-form-urlencoded', { bodyLimit: 1024 }, (_, body, done) => {
      body.resume();
      done(null, null);
    });
    inner.addContentTypeParser('multipart/form-data', { bodyLimit: 4096 }, (_, body, done) => {
      body.resume();
      done(null, null);
    });
    const schema = { hide: true };
    inner.get(STOP_PATH, { schema }, async (request, reply) => answer(core, { request, reply, stops: false }));
    inner.post(STOP_PATH, { schema }, async (request, reply) => answer(core, { request, reply, stops: true }));
  });
}

/** A look at the page, or the wish to stop. */
interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly stops: boolean;
}

async function answer(core: Core, { request, reply, stops }: Asked): Promise<unknown> {
  const [issuer, person, mark] = ['issuer', 'person', 'mark'].map((name) => textIn(request.query, name));
  const stopped = { issuer: issuer ?? '', person: person ?? '' };
  if (!isStopMark(core.secret, stopped, mark ?? '')) {
    return sendProblem(request, reply, problemOf('forbidden', 'reminder.no-mark'));
  }
  if (stops) await stop(core, stopped);
  return sendPage({ request, reply, stops });
}

/** What a query says under a name; nothing where it says it more than once. */
function textIn(query: unknown, name: string): string {
  const found = (query as Readonly<Record<string, unknown>>)[name];
  return typeof found === 'string' ? found : '';
}

/** Reminds somebody no more; what else he wished stays as it was, should he want reminders again. */
async function stop({ store, now }: Core, { issuer, person }: Stopped): Promise<void> {
  const before = (await accessStore.readReminderWish(store, issuer, person)) ?? usualWish;
  if (before.wanted)
    await accessStore.setReminderWish(store, issuer, { person, now: now(), wish: { ...before, wanted: false } });
}

function sendPage({ request, reply, stops }: Asked): FastifyReply {
  const language = languageOf(request);
  const query = request.query as Readonly<Record<string, string>>;
  const issuer = { issuer: { quote: query['issuer'] ?? '' } };
  const say = sayPage(language);
  const title = say('reminder.page.title');
  const text = render(message(stops ? 'reminder.page.done' : 'reminder.page.ask', issuer), {
    language,
    names: () => null,
  });
  const form = html`<form method="post" action="${STOP_PATH}?${new URLSearchParams(query).toString()}"><button>${say('reminder.page.button')}</button></form>`;
  const body = html`<h1>${title}</h1><p>${text}</p>${stops ? null : form}`;
  const page = pageHtml({ language, title, path: STOP_PATH, query, body }) as { readonly bytes: string };
  return reply
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('content-language', language)
    .type('text/html; charset=utf-8')
    .serializer(String)
    .send(page.bytes);
}
