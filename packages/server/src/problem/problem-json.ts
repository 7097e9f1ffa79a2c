import { type Language, render } from '@tenfold/documents';
import { message, type Message } from '@tenfold/kernel';
import type { HttpProblem, Told } from './http-problem.ts';
import { type ProblemKind, statusOf } from './kinds.ts';

/** The media type of problem details (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** More problems than this nobody reads at once. */
const MOST_SHOWN = 20;

/** One of the problems of a request. `text` is the sentence, `key` and the places are for programs. */
export interface ToldJson {
  readonly key: string;
  readonly text: string;
  readonly entry: string | null;
  readonly field: string | null;
  readonly position: number | null;
  readonly line: number | null;
}

/** Problem details (RFC 9457), with all that is wrong as an extension. */
export interface ProblemJson {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly problems: readonly ToldJson[];
  /** How many problems there are beside those listed. */
  readonly furtherProblems: number;
}

/** The type of a problem: a name, no address that somebody would have to keep. */
export function typeOf(kind: ProblemKind): string {
  return `urn:tenfold:problem:${kind}`;
}

/** A problem as its JSON in one language; `request` is the id of the request, which the log has too. */
export function problemJson(
  { problem, problems, further = 0 }: HttpProblem,
  { language, request }: { readonly language: Language; readonly request: string },
): ProblemJson {
  const shown = problems.slice(0, MOST_SHOWN);
  const title = say(message(`server.problem.${problem}`), language);
  const told = shown.map((one) => toldJson(one, language));
  return {
    type: typeOf(problem),
    title,
    status: statusOf[problem],
    detail: told[0]?.text ?? title,
    instance: `urn:tenfold:request:${request}`,
    problems: told,
    furtherProblems: problems.length - shown.length + further,
  };
}

function toldJson({ message: what, entry, field, position, line }: Told, language: Language): ToldJson {
  return {
    key: what.key,
    text: say(what, language),
    entry,
    field: field === '' ? null : field,
    position: position ?? null,
    line: line ?? null,
  };
}

/** Problems name things by their ids: whoever mends them looks for those. */
function say(what: Message, language: Language): string {
  return render(what, { language, names: () => null });
}
