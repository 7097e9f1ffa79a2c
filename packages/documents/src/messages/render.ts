import type { Figure, Message } from '@tenfold/kernel';
import type { Sentences } from './catalogue.ts';
import { formatFigure, isOne, type RatioForm, type Wording } from './format-figure.ts';

/** Thrown for a key that has no text: it was not loaded, or there is none, which is a fault of ours. */
export class NoSentence extends Error {
  constructor(key: string) {
    super(`fault: no text for the key ${key}`);
  }
}

/**
 * A message as text, from the sentences given. Throws `NoSentence` for a key that is not among them, and for a figure that was
 * not given: that is a fault of ours.
 */
export function renderFrom(sentences: Sentences, { key, figures }: Message, wording: Wording): string {
  const template = sentences[key]?.[wording.language];
  if (template === undefined) throw new NoSentence(key);
  const text = (inner: string): string => renderFrom(sentences, { key: inner, figures }, wording);
  return template.replaceAll(PLACEHOLDER, (...found: readonly unknown[]) => {
    const [, name, one, more, form] = found as readonly [string, string, string?, string?, string?];
    const figure = figureNamed(name, { key, figures });
    if (one !== undefined && more !== undefined) return isOne(figure) ? one : more;
    return formatFigure(figure, { ...wording, form: (form ?? 'both') as RatioForm, text });
  });
}

/** The names of the figures that a template asks for, each once, sorted. */
export function placeholdersOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name))].toSorted();
}

const PLACEHOLDER = /\{([a-zA-Z]\w*)(?:\|([^{}|]*)\|([^{}|]*)|:(fraction|percent))?\}/g;

function figureNamed(name: string, { key, figures }: Message): Figure {
  const figure = figures[name];
  if (figure === undefined)
    throw new Error(`fault: the text of ${key} asks for a figure ${name} that it was not given`);
  return figure;
}
