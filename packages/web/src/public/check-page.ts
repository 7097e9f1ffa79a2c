import { languageNamed } from '@tenfold/documents/messages/languages';
import { message } from '@tenfold/kernel';
import { asking } from './asking.ts';
import { saidOn } from './compared.ts';
import { keepLog, keptLog } from './kept-log.ts';
import { recompute } from './recompute.ts';
import { runCheck } from './run-check.ts';
import { type Say, sayingIn } from './say.ts';
import { ShownReport } from './shown-report.ts';
import { checkSignature } from './signatures.ts';

/*
 * What runs on the public page of an issuer, where a browser runs anything: the button that checks on the reader's device what
 * the page says. All of it is asked of this one server and judged here; the page reads as well without it.
 */

const section = document.querySelector<HTMLElement>('#check');
const button = document.querySelector<HTMLButtonElement>('#check-begin');
const place = document.querySelector<HTMLElement>('#check-result');

if (section !== null && button !== null && place !== null) offer(section, button, place);

function offer(page: HTMLElement, begin: HTMLButtonElement, result: HTMLElement): void {
  const say = sayingIn(languageNamed(page.dataset['language'] ?? '') ?? 'en');
  begin.hidden = false;
  begin.addEventListener('click', () => {
    begin.disabled = true;
    void checkPage(page, result, say).finally(() => {
      begin.disabled = false;
      begin.textContent = say(message('public-check.again'));
    });
  });
}

async function checkPage({ dataset }: HTMLElement, result: HTMLElement, say: Say): Promise<void> {
  const { issuer = '', on = '', known = '', language = 'en', entries = '0' } = dataset;
  delete result.dataset['ended'];
  const report = new ShownReport(result, say);
  const page = { on, known: known === '' ? null : known, language, entries: Number(entries), said: saidOn(document) };
  await runCheck({
    page,
    kept: keptLog(localStorage, issuer),
    keep: (log) => keepLog(localStorage, issuer, log),
    ask: asking(issuer),
    isGood: checkSignature,
    recompute,
    pause: async () => new Promise((resolve) => setTimeout(resolve)),
    report,
  });
}
