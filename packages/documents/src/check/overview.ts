import { type LivingUndertaking, type Verdict, verdicts } from '@tenfold/kernel';
import { gap, heading, type Page, plain, type Spans, type TableRow, toned } from '../page/page.ts';
import type { Check } from './check.ts';
import { capitalised, marks, type Say } from './words.ts';

/** Answers that need nobody's attention. */
const quietAnswers: readonly Verdict[] = ['kept', 'not-applicable'];

/** Each undertaking on a line: whose it is, and which of the provisions promised want attention. */
export function overview({ undertakings }: Check, say: Say): Page {
  if (undertakings.length === 0) return [];
  const rows = undertakings.map((undertaking) => rowOf(undertaking, say));
  return [
    heading(say('check.overview')),
    { kind: 'table', head: null, columns: ['left', 'left'], rows, flexible: 1, indent: 2 },
    gap,
  ];
}

function rowOf(undertaking: LivingUndertaking, say: Say): TableRow {
  const { beneficiary, ended } = undertaking;
  const answers = answersOf(undertaking);
  const verdict = ended === null ? (answers[0]?.verdict ?? 'kept') : 'ceased';
  const name = say('check.name', { name: { name: beneficiary } });
  const mark = toned(`${marks[verdict]} `, verdict);
  if (ended !== null)
    return { cells: [[mark, plain(name)], [toned(say('check.ended', { ended: { date: ended.on } }), 'ceased')]] };
  return {
    cells: [
      [mark, plain(name)],
      answers.length === 0 ? [toned(capitalised(say('verdict.kept')), 'kept')] : spansOf(answers, say),
    ],
  };
}

interface AnswerUnder {
  readonly verdict: Verdict;
  readonly provisions: readonly string[];
}

/** The answers that want attention, the gravest first, each with its provisions. */
function answersOf({ clauses }: LivingUndertaking): readonly AnswerUnder[] {
  const parts = clauses.flatMap((clause) => clause.parts);
  return verdicts
    .filter((verdict) => !quietAnswers.includes(verdict))
    .map((verdict) => ({
      verdict,
      provisions: [...new Set(parts.filter((part) => part.verdict === verdict).map((part) => part.provision))],
    }))
    .filter(({ provisions }) => provisions.length > 0);
}

function spansOf(answers: readonly AnswerUnder[], say: Say): Spans {
  return answers.flatMap(({ verdict, provisions }, index) => {
    const figures = {
      verdict: { quote: capitalised(say(`verdict.${verdict}`)) },
      provisions: { list: provisions.map((provision) => ({ provision })) },
    };
    const span = toned(say('check.answer-with', figures), verdict);
    return index === 0 ? [span] : [plain(' · '), span];
  });
}
