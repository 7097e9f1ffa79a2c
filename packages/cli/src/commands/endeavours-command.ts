import { findPerson, type Times, timesOf } from '@tenfold/documents/assessment';
import { endeavoursJson, endeavoursOpened, endeavoursPage } from '@tenfold/documents/endeavours';
import { type OpenedAnywhere, withOpened } from '../check/with-opened.ts';
import { exitCodes } from '../exit-code.ts';
import { type Given, type Outcome, refused } from './command.ts';

/** `tenfold endeavours RECORD`: what beneficiaries did so that company and vehicles should comply. Never whether it was enough. */
export async function run(given: Given): Promise<Outcome> {
  const times = timesOf(given.arguments.options, given.now());
  if ('key' in times) return refused(times);
  const [path = '-'] = given.arguments.positionals;
  return withOpened(path, { times, given }, async (opened) => answerFor(opened, times, given));
}

function answerFor(opened: OpenedAnywhere, times: Times, { arguments: { options }, language }: Given): Outcome {
  const person = findPerson(opened.world, options.get('person') ?? null);
  if (person !== null && typeof person !== 'string') return refused(person);
  const answer = endeavoursOpened(opened, { times, language, person });
  // A report judges nothing, so nothing that stands in it is wrong or undecided.
  return {
    exit: exitCodes.nothingWrong,
    json: () => endeavoursJson(answer, language),
    page: () => endeavoursPage(answer, language),
  };
}
