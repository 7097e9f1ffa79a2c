import type { JSX } from 'react';
import { saveFile } from '../../../download/save-file.ts';
import type { ClearanceJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { Sealed } from '../../undertaking/sealed.tsx';

/** The plan and the answer as files, the print, the checkpoint, and that this is no advice. */
export function AnswerFoot({
  issuer,
  clearance,
}: {
  readonly issuer: string;
  readonly clearance: ClearanceJson;
}): JSX.Element {
  const { say } = useSay();
  const save = (name: string, json: unknown): void =>
    saveFile(`${issuer}-${clearance.after.on}-${name}.json`, 'application/json', `${JSON.stringify(json, null, 2)}\n`);
  return (
    <footer className="plan-foot">
      <p className="plan-downloads no-print">
        <button type="button" className="as-link" onClick={() => save('clearance', clearance)}>
          {say('plan-screen.download-clearance')}
        </button>
        <button type="button" className="as-link" onClick={() => save('plan', clearance.act)}>
          {say('plan-screen.download-plan')}
        </button>
        <button type="button" className="as-link" onClick={() => print()}>
          {say('plan-screen.print')}
        </button>
      </p>
      <Sealed issuer={issuer} />
      <p className="quiet">{say('shell.not-advice')}</p>
    </footer>
  );
}
