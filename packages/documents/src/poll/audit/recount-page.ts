import { sayIn, type Say } from '../../check/words.ts';
import { formatWhole } from '../../messages/format-number.ts';
import type { Language } from '../../messages/languages.ts';
import { printable } from '../../messages/printable.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, strong, toned } from '../../page/page.ts';
import { differenceSentence } from './recount-differences.ts';
import { differs, type Recount } from './recount.ts';
import { sampleBlocks } from './sample-blocks.ts';

/** A count that was made again, for a person: each file, each difference, the root, what was drawn, and what it shows. */
export function recountPage(recount: Recount, language: Language): Page {
  const say = sayIn({ language, names: () => null });
  const { meeting, sample, sealed, found } = recount;
  return [
    { kind: 'title', left: [strong(say('recount.title'))], right: [plain(printable(meeting))] },
    paragraph([verdict(recount, say)]),
    gap,
    heading(say('recount.heading.files')),
    fileTable(recount, say),
    gap,
    ...differenceBlocks(recount, say),
    heading(say('recount.heading.root')),
    paragraph([plain(say(`recount.root.${rootState(recount)}`, rootFigures(sealed, found)))], 2),
    gap,
    ...(sample === null ? [] : sampleBlocks(sample, say)),
    ...shown(recount, say),
  ];
}

function verdict(recount: Recount, say: Say): ReturnType<typeof toned> {
  if (differs(recount)) return toned(say('recount.differs'), 'breached');
  if (recount.found.root === null) return toned(say('recount.same-without-root'), 'information-missing');
  return toned(say('recount.same'), 'kept');
}

function rootState({ sealed, found }: Recount): 'same' | 'other' | 'unknown' {
  if (found.root === null) return 'unknown';
  return found.root === sealed.root && found.size === sealed.size ? 'same' : 'other';
}

function rootFigures(sealed: Recount['sealed'], found: Recount['found']): Parameters<Say>[1] {
  return {
    root: { quote: sealed.root },
    size: { number: BigInt(sealed.size) },
    found: { quote: found.root ?? '' },
    count: { number: BigInt(found.size) },
  };
}

/** The files that were sealed, each with whether what was given has the same bytes. */
function fileTable({ files, differences }: Recount, say: Say): Block {
  const other = new Set(differences.flatMap((one) => (one.what === 'file' ? [one.sealed] : [])));
  return {
    kind: 'table',
    head: ['file', 'bytes', 'hash', 'state'].map((name) => [quiet(say(`recount.column.${name}`))]),
    columns: ['left', 'right', 'left', 'left'],
    rows: files.map((file) => ({
      cells: [
        [plain(printable(file.name))],
        [plain(formatWhole(BigInt(file.bytes)))],
        [quiet(`${file.sha256.slice(0, 16)}…`)],
        [other.has(file) ? toned(say('recount.other'), 'breached') : plain(say('recount.same-bytes'))],
      ],
    })),
    flexible: 0,
    indent: 2,
  };
}

function differenceBlocks({ differences }: Recount, say: Say): Page {
  if (differences.length === 0) return [];
  return [
    heading(say('recount.heading.differences')),
    ...differences.map((difference): Block => {
      const { key, figures } = differenceSentence(difference);
      return { kind: 'item', mark: toned('✕', 'breached'), body: [[plain(say(key, figures))]], indent: 2 };
    }),
    gap,
  ];
}

function shown(recount: Recount, say: Say): Page {
  const { isCountedTwice, sample, sealed, found } = recount;
  const same = found.root === null ? 'unknown' : 'same';
  return [
    heading(say('recount.heading.shown')),
    paragraph([quiet(say(`recount.shows-${differs(recount) ? 'other' : same}`))]),
    ...(isCountedTwice ? [paragraph([quiet(say('poll.page.twice'))])] : []),
    ...(sample === null ? [] : [paragraph([quiet(say('recount.sample-shows'))])]),
    paragraph([quiet(say('recount.shows-not'))]),
    paragraph([quiet(say('recount.digest', { digest: { quote: sealed.digest } }))]),
  ];
}
