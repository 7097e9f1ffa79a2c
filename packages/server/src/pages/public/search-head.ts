import { type Language, languages } from '@tenfold/documents';
import { type Html, html } from '../html.ts';
import { addressOf } from '../layout.ts';

/** What a search engine is told of a page. */
export interface Told {
  /** Where browsers reach the pages; without it no address can be told. */
  readonly origin: string | undefined;
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Whether it is the page as it stands today: other days are not to be listed beside it. */
  readonly isListed: boolean;
  /** The sign beside the title; `null` where there is none. */
  readonly icon: string | null;
}

/** Description, address and the same page in the other languages. */
export function searchHead({ origin, path, language, title, description, isListed, icon }: Told): Html {
  const robots = isListed ? null : html`\n<meta name="robots" content="noindex, follow">`;
  const about = html`\n<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="website">${robots}${icon === null ? null : html`\n<link rel="icon" type="image/svg+xml" href="${icon}">`}`;
  if (origin === undefined) return about;
  const address = (lang: string | undefined): string => `${origin}${addressOf(path, { lang })}`;
  const alternates = languages.map((one) => html`\n<link rel="alternate" hreflang="${one}" href="${address(one)}">`);
  return html`${about}
<link rel="canonical" href="${address(language)}">${alternates}
<link rel="alternate" hreflang="x-default" href="${address(undefined)}">`;
}
