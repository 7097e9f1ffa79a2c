import { formatRatio } from '@tenfold/kernel';
import { type Json, messageJson } from '../../check/figure-json.ts';
import { type Say, sayIn } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import { differenceSentence } from './recount-differences.ts';
import {
  differs,
  type DrawnInstruction,
  type Recount,
  type RecountDifference,
  type RecountSample,
  type SampledSplit,
} from './recount.ts';

export const recountFormat = 'tenfold/recount/1';

/** A count that was made again, as JSON; chances are exact fractions. */
export function recountJson(recount: Recount, language: Language): Json {
  const say = sayIn({ language, names: () => null });
  const { meeting, sealed, found, files, differences, isCountedTwice, sample } = recount;
  return {
    format: recountFormat,
    meeting,
    same: !differs(recount),
    sealed: { ...sealed },
    found: { ...found },
    files: files.map((file) => ({ ...file })),
    differences: differences.map((one) => differenceJson(one, say)),
    countedTwice: isCountedTwice,
    sample: sample === null ? null : sampleJson(sample),
  };
}

function differenceJson(difference: RecountDifference, say: Say): Json {
  const said = messageJson(differenceSentence(difference), say) as Record<string, Json>;
  return { what: difference.what, ...said };
}

function sampleJson(sample: RecountSample): Json {
  const { seed, instructions, ofInstructions, lines, ofLines, largest, ofShares, chances } = sample;
  return {
    seed,
    ofInstructions,
    instructions: instructions.map(instructionJson),
    largest: largest.map(instructionJson),
    ofShares: `${ofShares}`,
    ofLines,
    lines: lines.map(({ index, file, line, member, shareClass, resolution, outcome, by, agrees }) => {
      const at = { index, file, line, member, class: shareClass, resolution };
      return { ...at, outcome, by: by === null ? null : { ...by }, agrees };
    }),
    chances: chances.map(({ wrong, missed }) => ({ wrong, missed: formatRatio(missed) })),
  };
}

function splitJson(split: SampledSplit): Record<string, Json> {
  return { for: `${split.for}`, against: `${split.against}`, abstain: `${split.abstain}` };
}

function instructionJson(one: DrawnInstruction): Json {
  const { index, member, shareClass, resolution, counted, found, agrees } = one;
  const place = found === null ? null : { file: found.file, line: found.line, ...splitJson(found) };
  return { index, member, class: shareClass, resolution, counted: splitJson(counted), found: place, agrees };
}
