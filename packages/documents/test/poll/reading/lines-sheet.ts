import {
  type AnnouncementReading,
  type AnnouncementSheet,
  type Fragment,
  readAnnouncement,
} from '../../../src/poll/reading/index.ts';

/** A sheet of lines whose cells are parted by strokes; every line is a paragraph of its own. */
export function linesSheet(text: string): AnnouncementSheet {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const fragments = lines.flatMap((line, at): readonly Fragment[] =>
    line.split('|').map((cell, column) => ({
      text: cell.trim(),
      left: column * 10,
      right: column * 10 + 9,
      top: at,
      bottom: at + 1,
      place: { at: 'line', page: null, line: at + 1 },
      confidence: null,
    })),
  );
  const prose = lines.map((line, at) => ({
    text: line.replaceAll('|', ' '),
    place: { at: 'line', page: null, line: at + 1 } as const,
    goesOn: false,
  }));
  return { sections: [{ kind: 'lines', fragments: fragments.filter((one) => one.text !== '') }], prose };
}

/** What is read of such lines; throws where nothing is. */
export function readLines(text: string): AnnouncementReading {
  const read = readAnnouncement(linesSheet(text));
  if ('problem' in read) throw new Error(read.problem.key);
  return read.reading;
}

/** What is said to be amiss: `slip.percent` and the like, with the figures as text. */
export function remarksOf(remarks: AnnouncementReading['slips']): readonly string[] {
  return remarks.map(({ what: { key, figures } }) => {
    const texts = Object.values(figures).map((figure) => String(Object.values(figure)[0]));
    return `${key.replace('announcement.', '')}: ${texts.join(', ')}`;
  });
}
