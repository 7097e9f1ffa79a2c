import { type Language, languageNamed, languageOfLocale, languages } from '@tenfold/documents';
import { message, type Message, nearWord } from '@tenfold/kernel';
import type { FastifyRequest } from 'fastify';

/** The language of an answer: what `lang` names, else the first that the browser asks for. */
export function languageOf(request: FastifyRequest): Language {
  const { lang } = (request.query ?? {}) as { readonly lang?: unknown };
  const named = typeof lang === 'string' ? languageNamed(lang) : null;
  return named ?? languageAccepted(request.headers['accept-language'] ?? '');
}

/** The language wished for most (RFC 9110, 12.5.4) that we speak; English where none of them is. */
export function languageAccepted(header: string): Language {
  const wishes = header
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().split(';');
      const quality = parameters.map((one) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(one)?.[1]).find(Boolean);
      return { tag, weight: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, weight }) => weight > 0 && /^(?:en|zh)\b/i.test(tag))
    .toSorted((a, b) => b.weight - a.weight);
  const [best] = wishes;
  return best === undefined ? 'en' : languageOfLocale(best.tag);
}

/** What is wrong with a `lang` that was asked for, in the sentence of the command line; `null` where nothing is. */
export function refuseLanguage(typed: string): Message | null {
  if (languageNamed(typed) !== null) return null;
  const near = nearWord(typed, languages) ?? (/^zh/i.test(typed) ? languageOfLocale(typed) : null);
  const quote = { quote: typed };
  if (near !== null) return message('cli.unknown-language-near', { quote, near: { quote: near } });
  return message('cli.unknown-language', { quote, known: { list: languages.map((one) => ({ quote: one })) } });
}
