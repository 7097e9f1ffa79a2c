import type { ClauseKind, Deviation } from '@tenfold/kernel';
import { isGiving, isReport } from '../../clauses/stance.ts';
import { clausesOf, type Paper } from '../../paper.ts';
import { anyOf } from '../../text/any-of.ts';
import { absent, stated } from '../deviation.ts';

/** How the promise is made: to whom, for what, in what form, by how many, and whether it is witnessed and acknowledged. */
export function* makingDeviations(paper: Paper): Iterable<Deviation> {
  yield* addresseeDeviations(paper);
  yield* formDeviations(paper);
  yield* giverDeviations(paper);
  if (!paper.execution.blocks.witness.present) yield absent('no-witness');
  if (!paper.execution.blocks.company.present) yield absent('no-acknowledgement');
}

/** The promise must be made to the company; a letter to it may say “you”. */
function* addresseeDeviations(paper: Paper): Iterable<Deviation> {
  if (clausesOf(paper, 'title').some(({ plain }) => LETTER_TO_COMPANY.test(plain))) return;
  const giving = paper.clauses.filter(
    ({ kind, plain }) => (!TELLING.includes(kind) && !isReport(plain)) || isGiving(plain),
  );
  if (giving.some(({ plain }) => TO_COMPANY.test(plain))) return;
  const other = giving.find(({ plain }) => TO_OTHERS.test(plain));
  yield other === undefined ? absent('not-addressed-to-company') : stated('not-addressed-to-company', other);
}

/** Sentences that tell of the undertaking rather than give it. */
const TELLING: readonly ClauseKind[] = ['title', 'recital', 'survival'];

const LETTER_TO_COMPANY =
  /(?:^|\s)(?:to|attention|in favou?r of):? (?:the (?:board of )?directors,? (?:of )?)?the company\b|致:?公司/;

const VERBS = 'undertak|covenant|promis|agree|give|giving|made|make|guarantee|commit|bind|assure';

const GIVING = String.raw`\b(?:${VERBS})\w*\b`;

const TOWARDS = String.raw`\b(?:to|with|in favou?r of|towards?) (?:and (?:for|with) )?(?:(?:each|both) of )?`;

const TO_COMPANY = anyOf([
  new RegExp(String.raw`${GIVING}[^.;:]{0,90}${TOWARDS}(?:the company|you\b)`),
  new RegExp(String.raw`${GIVING} (?:the company|you)\b`),
  /(?:向|对|予|给|致)[^。,;:]{0,6}公司|向阁下/,
]);

const TO_OTHERS = anyOf([
  new RegExp(
    String.raw`${GIVING}[^.;:]{0,40}${TOWARDS}(?:the )?(?:stock )?(?:exchange|sponsor|share ?holders?|board|directors)`,
  ),
  /(?:向|对|予)[^。,;:]{0,6}(?:联交所|股东|董事会|保荐人)/,
]);

function* formDeviations(paper: Paper): Iterable<Deviation> {
  const deed = paper.clauses.find(({ plain }) => DEED.test(plain));
  const isDeedAtSigning = DEED.test(paper.signing.text.toLowerCase().replaceAll(/\s+/g, ' '));
  if (deed !== undefined) yield stated('deed-form', deed);
  else if (isDeedAtSigning) yield absent('deed-form');
  else if (clausesOf(paper, 'consideration').length === 0) yield absent('no-consideration');
}

const DEED = anyOf([
  /\b(?:executed|signed|delivered|made|given|effect|operate|entered into)\b[^.;]{0,40}\bas (?:a |my |his |her )?deed\b/,
  /\bthis deed\b|\bdeed poll\b|\bdeed of undertaking\b|\bsealed\b/,
  /契据|契據|盖章契|盖印/,
]);

function* giverDeviations(paper: Paper): Iterable<Deviation> {
  const { several, name } = paper.giver;
  const clause = paper.clauses.find(({ plain, kind }) => kind !== 'survival' && JOINTLY.test(plain));
  if (clause !== undefined) yield stated('several-givers', clause);
  else if (several.length > 1) yield { ...absent('several-givers'), text: name ?? '' };
}

const JOINTLY = /\bjointly\b|\bseverally\b|\beach of us\b|\bwe (?:each|both)\b|共同及个别|各自及共同|个别及共同|连带/;
