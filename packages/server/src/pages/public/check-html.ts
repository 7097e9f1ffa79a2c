import { type Html, html } from '../html.ts';
import { addressOf } from '../layout.ts';
import { knownInForm } from './page-times.ts';
import { pathOf, sayOf, type Shown } from './shown.ts';

/** How to check all this oneself. The button is shown by the script that it begins; without one there is the file. */
export function checkHtml(shown: Shown): Html {
  const { issuer, on, known, language, entries } = shown;
  const say = sayOf(shown);
  const api = `/api/v1${pathOf(issuer)}`;
  return html`<section id="check" data-issuer="${issuer}" data-on="${on}" data-known="${known ?? ''}" data-language="${language}" data-entries="${entries}">
<h2>${say('public.check')}</h2><p>${say('public.check-about')}</p>
<button type="button" id="check-begin" hidden>${say('public.check-begin')}</button>
<div id="check-result" role="status" aria-live="polite"></div>
<p class="reason">${say('public.check-without')}</p>
<ul class="links"><li><a href="${api}/record" download>${say('public.to-record')}</a></li>
<li><a href="${api}/checkpoint">${say('public.to-checkpoint')}</a></li><li><a href="${api}/log-keys">${say('public.to-keys')}</a></li></ul></section>`;
}

/** The ways to more: the undertaking as a document, every sentence, another day. */
export function moreHtml(shown: Shown): Html {
  const { issuer, query, language } = shown;
  const say = sayOf(shown);
  const app = addressOf(`/app${pathOf(issuer)}`, { ...query, lang: language });
  return html`<h2>${say('public.more')}</h2><ul class="links"><li><a href="${app}">${say('public.to-app')}</a></li>
<li><a href="${addressOf(`${pathOf(issuer)}/sentences`, query)}">${say('public.to-sentences')}</a></li></ul>${dayForm(shown)}`;
}

/** The day asked about and the moment whose knowledge counts, to be changed. */
function dayForm(shown: Shown): Html {
  const { on, known, query, issuer } = shown;
  const say = sayOf(shown);
  const lang = query.lang === undefined ? null : html`<input type="hidden" name="lang" value="${query.lang}">`;
  return html`<h3>${say('public.another-day')}</h3><form method="get" action="${pathOf(issuer)}">${lang}<label>${say('server.page.on')}
<input type="date" name="on" value="${on}" required></label><label>${say('public.known')}
<input type="datetime-local" name="known" step="1" value="${knownInForm(known)}"></label><button>${say('server.page.show')}</button></form>`;
}
