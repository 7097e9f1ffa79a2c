import { type AnnouncementReading, announcementParts } from '@tenfold/documents/announcement-reading';
import { describe, expect, test } from 'vitest';
import { figuresRight } from './support/figures-right.ts';
import { forms, sheetOf } from './support/forms.ts';
import { type InventedMeetings, inventedMeetings, meetingsInOneTable } from './support/invented-meetings.ts';
import { placedPdf } from './support/placed-pdf.ts';

/** Each part with its title, and how its figures stand against what is printed of that meeting. */
function standing(parts: readonly AnnouncementReading[], { meetings }: InventedMeetings): unknown {
  return parts.map(({ part, ...reading }, at) => {
    const carried = reading.figures.filter(({ figure }) => figure === 'carried').map(({ printed }) => printed);
    const { wrong, open } = figuresRight(reading, meetings[at]?.printed ?? []);
    return { title: part?.title, wrong, open, carried: [...new Set(carried)] };
  });
}

/** What a reader with eyes sees: every figure under its own meeting, and what sentences say of each. */
function seen({ meetings }: InventedMeetings): unknown {
  return meetings.map(({ title, isCarried = false }) => ({
    title,
    wrong: [],
    open: 0,
    carried: isCarried ? ['true'] : [],
  }));
}

describe.each(Object.entries(forms))('several meetings in %s', (name, form) => {
  // Where one space parts cells, nobody can tell a head with a sentence in it from a sentence.
  const given = inventedMeetings.filter(({ hasLongHeads = false }) => !hasLongHeads || !name.includes('one space'));

  test.each(given)('$name: each meeting is a part of its own', async (announcement) => {
    const parts = announcementParts(await sheetOf(form(announcement.document)));
    expect(standing(parts, announcement)).toEqual(seen(announcement));
  });

  test('one table for two: its rows are parted where they are rows, else what runs together is left open', async () => {
    const parts = announcementParts(await sheetOf(form(meetingsInOneTable.document)));
    if (!name.startsWith('text')) return expect(standing(parts, meetingsInOneTable)).toEqual(seen(meetingsInOneTable));
    const [only] = parts as readonly [AnnouncementReading];
    const { wrong, open } = figuresRight(only, meetingsInOneTable.meetings[0]?.printed ?? []);
    // The figures of the second meeting run on behind the last resolution of the first, whose own four are left open for it.
    expect({ wrong, open, parts: parts.length }).toEqual({ wrong: [], open: 4, parts: 1 });
  });
});

// Helvetica has no Chinese letters.
describe.each(['top', 'middle', 'bottom'] as const)('several meetings in a PDF, figures at the %s', (place) => {
  test.each(inventedMeetings.filter(({ name }) => !name.startsWith('zh-')))('$name', async (announcement) => {
    const parts = announcementParts(await sheetOf(placedPdf(announcement.document, place)));
    // On a page the sentence behind a table cannot be told from what stands in it: what was carried may stay open.
    const { meetings, ...rest } = announcement;
    const uncertain = { ...rest, meetings: meetings.map(({ isCarried: _, ...one }) => one) };
    expect(standing(parts.map(withoutOutcomes), announcement)).toEqual(seen(uncertain));
  });
});

function withoutOutcomes(reading: AnnouncementReading): AnnouncementReading {
  return { ...reading, figures: reading.figures.filter(({ figure }) => figure !== 'carried') };
}

test('what sentences say belongs to the meeting that they name, or with whose table they stand', async () => {
  const [classes, , court] = inventedMeetings as readonly [InventedMeetings, InventedMeetings, InventedMeetings];
  const html = forms['an HTML page'] as (typeof forms)[string];
  const [a, b, all] = announcementParts(await sheetOf(html(classes.document)));
  const [ofCourt, ofAll] = announcementParts(await sheetOf(html(court.document)));
  expect([a, b, all].map((one) => one?.published.entitled ?? null)).toEqual([
    [{ class: 'A', shares: 901_223_904n }],
    null,
    null,
  ]);
  expect([ofCourt, ofAll].map((one) => one?.published.entitledInAll)).toEqual([901_223_904n, 911_223_904n]);
  // One sentence says of both meetings who counted, and on which day they were held.
  expect([a, b, all].map((one) => [one?.meeting.scrutineer?.name, one?.meeting.date, one?.meeting.kind])).toEqual([
    ['Kite Ledger Registrars Limited', '2025-12-08', 'class'],
    ['Kite Ledger Registrars Limited', '2025-12-08', 'class'],
    ['Kite Ledger Registrars Limited', '2025-12-08', 'extraordinary'],
  ]);
});
