import { type Html, html } from '../html.ts';
import { markHtml, saidHtml } from './said-html.ts';
import { addressOfFinding, sayOf, type Shown } from './shown.ts';

/** Whether the promises are kept: the day, one sentence, and a box with since when and what there was before. */
export function answerHtml(shown: Shown): Html {
  const { asOf, headline, verdict, word, told } = shown.view.answer;
  const box =
    verdict === undefined || word === undefined
      ? null
      : html`<div class="answer ${verdict}">${markHtml({ verdict, word })}
${told.map((one) => html`<p>${saidHtml(one)}</p>`)}${lapsesHtml(shown)}
<p><a href="#promised">${sayOf(shown)('public.details')}</a></p></div>`;
  return html`<p class="as-of">${saidHtml(asOf)}</p><h1>${saidHtml(headline)}</h1>${box}`;
}

function lapsesHtml(shown: Shown): Html | null {
  const { lapses } = shown.view.answer;
  if (lapses.length === 0) return null;
  const say = sayOf(shown);
  const items = lapses.map(
    (lapse) => html`<li>${saidHtml(lapse)}
<a href="${addressOfFinding(lapse.finding, shown)}" aria-label="${say('public.why-of', { about: { quote: lapse.text } })}">${say('public.why')}</a></li>`,
  );
  return html`<p>${say('public.lapses', { count: { number: BigInt(lapses.length) } })}</p><ul>${items}</ul>`;
}
