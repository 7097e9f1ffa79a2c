import { marks, type Said } from '@tenfold/documents';
import type { Verdict } from '@tenfold/kernel';
import { type Html, html } from '../html.ts';

/** A text that the record gives, with its name on it: by that a check on the reader's device finds it again. */
export function saidHtml({ id, text }: Said): Html {
  return html`<span data-said="${id}">${text}</span>`;
}

/** An answer: its sign, which nobody has to hear, and its word. */
export function markHtml({ verdict, word }: { readonly verdict: Verdict; readonly word: Said }): Html {
  return html`<span class="mark ${verdict}"><span aria-hidden="true">${marks[verdict]}</span> ${saidHtml(word)}</span>`;
}
