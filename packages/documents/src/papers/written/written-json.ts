import { formatRatio, type Issuer, type RatioBounds } from '@tenfold/kernel';
import { type Json, messageJson, reasonJson } from '../../check/figure-json.ts';
import type { Say } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import type { PaperPeriod } from '../paper.ts';
import { isOpen, knownFigure } from './known-figure.ts';
import { type Line, linesOf, type Section, type Written } from './written.ts';

/** What stands in the JSON of a paper beside what is written on it. */
export interface WrittenJsonGiven {
  readonly kind: string;
  readonly issuer: Issuer;
  readonly period: PaperPeriod;
  readonly knownAt: string | null;
  readonly language: Language;
  readonly say: Say;
}

/** A written paper for a program, with its texts in one language. What is not known is `null`, with its ends beside it. */
export function writtenJson(written: Written, given: WrittenJsonGiven): Json {
  const { kind, issuer, period, knownAt, language, say } = given;
  const { title, person, opening, sections, notes } = written;
  return {
    format: `tenfold/${kind}/1`,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    since: period.since,
    until: period.until,
    knownAt,
    language,
    person,
    draft: true,
    complete: !linesOf(written).some(isOpen),
    title: messageJson(title, say),
    opening: opening.map((line) => lineJson(line, say)),
    sections: sections.map((section) => sectionJson(section, say)),
    notes: notes.map((note) => messageJson(note, say)),
  };
}

function sectionJson({ name, heading, lines }: Section, say: Say): Json {
  return { section: name, heading: messageJson(heading, say), lines: lines.map((line) => lineJson(line, say)) };
}

function lineJson(line: Line, say: Say): Json {
  const about = { as: line.as, what: messageJson(line.text, say), entries: [...line.entries] };
  if (line.as === 'figure') {
    const { unit, value } = line;
    const known = knownFigure(value);
    return { ...about, unit, value: known === null ? null : formatRatio(known), bounds: boundsJson(value) };
  }
  if (line.as !== 'answer') return about;
  const { verdict, provision, standing, why } = line;
  return { ...about, verdict, provision, standing, why: why === null ? null : reasonJson(why, say) };
}

function boundsJson(value: RatioBounds | null): Json {
  if (value === null || knownFigure(value) !== null) return null;
  return { low: formatRatio(value.low), high: value.high === null ? null : formatRatio(value.high) };
}
