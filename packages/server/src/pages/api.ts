import { catalogue, type Language } from '@tenfold/documents';
import { meaningOf } from '../open-api/complete.ts';
import type { Content, OpenApi, Operation, Parameter } from '../open-api/open-api.ts';
import { type Html, html } from './html.ts';
import { documentHtml, sayPage } from './layout.ts';

/** How the page speaks. */
interface Speaking {
  readonly language: Language;
  readonly lang: string | undefined;
}

interface Placed {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** The description of the API for a person: every address by its topic, what it takes and gives. */
export function apiPage(document: OpenApi, { language, lang }: Speaking): string {
  const say = sayPage(language);
  const all = operationsOf(document);
  const topics = [
    ...new Set([...document.tags.map(({ name }) => name), ...all.map(({ operation }) => topicOf(operation))]),
  ];
  const sections = topics.map((topic) => {
    const own = all.filter(({ operation }) => topicOf(operation) === topic);
    const heading = own.length === 0 ? null : html`<h2>${sayOr(language, `server.topic.${topic}`, topic)}</h2>`;
    return html`${heading}${own.map((one) => operationHtml(one, language))}`;
  });
  const title = say('server.api-title');
  const body = html`<h1>${title}</h1><p class="lead">${say('server.api-about')}</p>
<p>${say('server.api-language')}</p><p>${say('server.api-document')} <a href="/api/openapi.json">/api/openapi.json</a></p>${sections}`;
  return documentHtml({ language, title, path: '/api', query: { lang }, body });
}

function operationsOf({ paths }: OpenApi): readonly Placed[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
}

function topicOf({ tags }: Operation): string {
  return tags?.[0] ?? 'installation';
}

function operationHtml({ path, method, operation }: Placed, language: Language): Html {
  const { operationId = '', summary = '', parameters = [], requestBody, responses } = operation;
  const say = sayPage(language);
  const about = sayOr(language, `server.route.${operationId}`, sayOr(language, `access.route.${operationId}`, summary));
  const taken = requestBody === undefined ? null : partHtml(say('server.api-takes'), requestBody.content);
  const good = Object.entries(responses).find(([status]) => status.startsWith('2'));
  const given = good?.[1].content === undefined ? null : partHtml(say('server.api-gives'), good[1].content);
  return html`<h3>${about}</h3><p class="address"><span class="method">${method}</span><code>${path}</code></p>
<dl>${parameters.filter(({ name }) => name !== 'lang').map((one) => parameterHtml(one, language))}${taken}${given}</dl>`;
}

/** A parameter and what it means. The language, which every address takes, is told once at the head of the page. */
function parameterHtml(parameter: Parameter, language: Language): Html {
  const { name, in: place, required, description = '' } = parameter;
  const mark = required === true ? html` <small>${sayPage(language)('server.api-needed')}</small>` : null;
  const about = sayOr(language, meaningOf(parameter), description);
  const limits = limitsOf(parameter);
  return html`<dt><code>${name}</code> <small class="quiet">${place} ${limits}</small>${mark}</dt>${about === '' ? null : html`<dd>${about}</dd>`}`;
}

/** What a value may be, where that is a range or a list of words. */
function limitsOf({ schema: { minimum, maximum, enum: words } }: Parameter): string {
  if (Array.isArray(words)) return words.join(' · ');
  if (typeof minimum !== 'number' || typeof maximum !== 'number') return '';
  return maximum === Number.MAX_SAFE_INTEGER ? `≥ ${minimum}` : `${minimum}–${maximum}`;
}

function partHtml(heading: string, content: Content): Html {
  const types = Object.entries(content).map(([type, { schema }]) => {
    const { $ref } = schema;
    const name = typeof $ref === 'string' ? html` <code>${$ref.split('/').at(-1) ?? ''}</code>` : null;
    return html`${type}${name} `;
  });
  return html`<dt>${heading}</dt><dd>${types}</dd>`;
}

function sayOr(language: Language, key: string, otherwise: string): string {
  return Object.hasOwn(catalogue, key) ? sayPage(language)(key) : otherwise;
}
