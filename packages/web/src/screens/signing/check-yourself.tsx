import type { JSX } from 'react';
import type { ExecutionJson } from '../../format/execution.ts';
import { useSay } from '../../language/say.tsx';

/** What each tool says of the file, and how it is asked; the tools are not ours. */
const tools = ['sha256sum', 'pdfsig', 'qpdf --check', 'openssl ts -verify'] as const;

/** How somebody checks the document without us. */
export function CheckYourself({ execution }: { readonly execution: ExecutionJson }): JSX.Element | null {
  const { say } = useSay();
  const { undertaking, document } = execution;
  if (document === null) return null;
  const file = `${undertaking}.pdf`;
  return (
    <details className="signing-told">
      <summary>{say('signing-screen.check')}</summary>
      <p className="quiet">{say('signing-screen.check-about')}</p>
      <dl className="signing-tools">
        {tools.map((tool) => (
          <div key={tool}>
            <dt>
              <code>{tool === 'openssl ts -verify' ? tool : `${tool} ${file}`}</code>
            </dt>
            <dd>{say(`signing-screen.tool.${tool.split(' ')[0] ?? tool}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
