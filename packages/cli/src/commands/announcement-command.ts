import { resolve } from 'node:path';
import {
  type AnnouncementReading,
  publishedJson,
  readingJson,
  readingPage,
} from '@tenfold/documents/announcement-reading';
import { gap, type Page, paragraph, plain, render } from '@tenfold/documents';
import { message } from '@tenfold/kernel';
import { loadAnnouncement } from '../announcement/load-announcement.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { type Given, isRefused, type Outcome } from './command.ts';

/** `tenfold announcement FILE`: what a published announcement of poll results says, and what in it does not add up. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, language } = given;
  const reading = await loadAnnouncement(typed.positionals[0] ?? '-', given);
  if (isRefused(reading)) return reading;
  const out = typed.options.get('out') ?? null;
  if (out !== null) {
    const text = `${JSON.stringify(publishedJson(reading.published), null, 2)}\n`;
    const problem = await writing(out, () => replaceFile(resolve(given.cwd, out), text));
    if (problem !== null) return problem;
  }
  return {
    exit: exitOf(reading),
    json: () => readingJson(reading, language),
    page: () => [...readingPage(reading, language), ...(out === null ? [] : written(out, given))],
  };
}

function written(out: string, { language }: Given): Page {
  const said = message('announcement.page.written', { file: { quote: out } });
  return [gap, paragraph([plain(render(said, { language, names: () => null }))])];
}

/** A slip of the issuer: 1. Else, where something is left open: 3. */
function exitOf({ slips, unsure }: AnnouncementReading): ExitCode {
  if (slips.length > 0) return exitCodes.wrong;
  return unsure.length > 0 ? exitCodes.undecided : exitCodes.nothingWrong;
}
