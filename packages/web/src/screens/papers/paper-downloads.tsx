import type { JSX } from 'react';
import { at } from '../../api/call.ts';
import type { PaperAnswer, PaperGiven } from '../../engine/paper-answers.ts';
import { useSay } from '../../language/say.tsx';

interface Given {
  readonly issuer: string;
  readonly asked: PaperGiven;
  readonly made: Extract<PaperAnswer, { readonly page: unknown }>;
}

/** The forms that the server writes, with the ends of their addresses. */
const forms = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const;

/** The paper as a file in each of its forms, and the print. */
export function PaperDownloads({ issuer, asked, made }: Given): JSX.Element {
  const { say } = useSay();
  const name = [issuer, asked.kind, made.period.to].join('-');
  return (
    <p className="paper-downloads no-print">
      <span className="quiet">{say('papers-screen.download')}</span>
      {forms.map((form) => (
        <a key={form} href={addressOf(issuer, asked, form)} download={`${name}.${form}`}>
          {say(`papers-screen.form-${form}`)}
        </a>
      ))}
      <button type="button" className="as-link" onClick={() => print()}>
        {say('plan-screen.print')}
      </button>
    </p>
  );
}

/** Where the server gives a paper in one of its forms. */
function addressOf(issuer: string, asked: PaperGiven, form: (typeof forms)[number]): string {
  const { kind, options, known, language } = asked;
  const query = new URLSearchParams({ ...options, ...(known === null ? {} : { known }), lang: language });
  const end = form === 'json' ? '' : `.${form}`;
  return `/api/v1${at`/issuers/${issuer}/papers/${kind}`}${end}?${query.toString()}`;
}
