import type { ClauseKind, Deviation } from '@tenfold/kernel';
import { isGiving, isReport } from '../../clauses/stance.ts';
import { clausesOf, type Paper } from '../../paper.ts';
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

const GIVING = String.raw`\b(?:undertak\w*|covenant\w*|promis\w*|agree\w*|give[ns]?|made|makes?|gives?|guarantee\w*|commit\w*|bind\w*|assure\w*)\b`;

const TO_COMPANY = new RegExp(
  String.raw`${GIVING}[^.;:]{0,90}\b(?:to|with|in favou?r of|towards?) (?:and (?:for|with) )?(?:(?:each|both) of )?(?:the company|you\b)|${GIVING} (?:the company|you)\b|(?:向|对|予|给|致)[^。,;:]{0,6}公司|向阁下`,
);

const TO_OTHERS = new RegExp(
  String.raw`${GIVING}[^.;:]{0,40}\b(?:to|with|in favou?r of) (?:the )?(?:exchange|stock exchange|sponsor|share ?holders?|board|directors|securities)|(?:向|对|予)[^。,;:]{0,6}(?:联交所|股东|董事会|保荐人)`,
);

function* formDeviations(paper: Paper): Iterable<Deviation> {
  const deed = paper.clauses.find(({ plain }) => DEED.test(plain));
  const isDeedAtSigning = DEED.test(paper.signing.text.toLowerCase().replaceAll(/\s+/g, ' '));
  if (deed !== undefined) yield stated('deed-form', deed);
  else if (isDeedAtSigning) yield absent('deed-form');
  else if (clausesOf(paper, 'consideration').length === 0) yield absent('no-consideration');
}

const DEED =
  /\b(?:executed|signed|delivered|made|given|effect|operate|entered into)\b[^.;]{0,40}\bas (?:a |my |his |her )?deed\b|\bthis deed\b|\bdeed poll\b|\bdeed of undertaking\b|\bsealed\b|契据|契據|盖章契|盖印/;

function* giverDeviations(paper: Paper): Iterable<Deviation> {
  const { several, name } = paper.giver;
  const clause = paper.clauses.find(({ plain, kind }) => kind !== 'survival' && JOINTLY.test(plain));
  if (clause !== undefined) yield stated('several-givers', clause);
  else if (several.length > 1) yield { ...absent('several-givers'), text: name ?? '' };
}

const JOINTLY = /\bjointly\b|\bseverally\b|\beach of us\b|\bwe (?:each|both)\b|共同及个别|各自及共同|个别及共同|连带/;
