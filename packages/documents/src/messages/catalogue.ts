import type { Trilingual } from '@tenfold/kernel';

/**
 * The sentences of one area by their keys, each in three languages.
 *
 * A template holds figures by name: `{shares}` is the figure as its kind is written; `{count|share|shares}` is the first
 * word when the figure is exactly one (a list: has one member), else the second. A proportion is written as a fraction with
 * the cut percentage beside it; `{part:fraction}` and `{part:percent}` ask for one of the two.
 */
export type Catalogue = Readonly<Record<string, Trilingual>>;

/** Sentences of which only some languages were loaded, as a program does that speaks only one. */
export type Sentences = Readonly<Record<string, Partial<Trilingual>>>;
