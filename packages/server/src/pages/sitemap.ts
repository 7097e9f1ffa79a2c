import { languages } from '@tenfold/documents';
import { issuersSeen } from '../application/issuers-seen.ts';
import { route } from '../route/route.ts';
import { type Html, html } from './html.ts';
import { addressOf } from './layout.ts';
import { pathOf } from './public/shown.ts';

/** `GET /sitemap.xml`: the book of issuers and the page of each that anybody may read, in three languages. */
export const sitemapRoute = route({
  name: 'sitemap',
  topic: 'installation',
  method: 'GET',
  path: '/sitemap.xml',
  isPage: true,
  may: null,
  params: {},
  query: {},
  gives: 'application/xml',
  run: async ({ actor }, context) => {
    // What somebody sees who has signed in is no business of a search engine.
    const anyone = { ...actor, id: 'anyone', kind: 'anyone', key: null } as const;
    const issuers = await issuersSeen(anyone, context);
    const paths = ['/', ...issuers.map(({ issuer }) => pathOf(issuer.id))];
    const { origin = '' } = context;
    const urls = origin === '' ? [] : paths.flatMap((path) => languages.map((lang) => urlOf(path, lang, origin)));
    const text = html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}
</urlset>
`.text;
    return { bytes: text, type: 'application/xml; charset=utf-8' };
  },
});

function urlOf(path: string, lang: string, origin: string): Html {
  const alternates = languages.map(
    (one) => html`<xhtml:link rel="alternate" hreflang="${one}" href="${origin}${addressOf(path, { lang: one })}"/>`,
  );
  return html`
<url><loc>${origin}${addressOf(path, { lang })}</loc>${alternates}</url>`;
}
