import type { Figure, Message, Trilingual } from '@tenfold/kernel';
import type { Catalogue } from './catalogue.ts';
import { formatFigure, isOne, type RatioForm, type Wording } from './format-figure.ts';

/** A message as text, from the catalogue given. Throws for a key or a figure that is not there: that is a fault of ours. */
export function renderFrom(catalogue: Catalogue, { key, figures }: Message, wording: Wording): string {
  const texts: Trilingual | undefined = catalogue[key];
  if (texts === undefined) throw new Error(`fault: no text for the key ${key}`);
  const text = (inner: string): string => renderFrom(catalogue, { key: inner, figures }, wording);
  return texts[wording.language].replaceAll(PLACEHOLDER, (...found: readonly unknown[]) => {
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
