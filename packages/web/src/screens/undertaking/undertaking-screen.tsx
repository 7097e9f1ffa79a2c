import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useChangeAddress, useTexts } from '../../app/address.ts';
import { FaultNotice, Loading, Notice } from '../../app/notices.tsx';
import { useAnswer } from '../../engine/use-answer.ts';
import type { CheckJson, UndertakingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { Compared } from './compared.tsx';
import { useOwnBeneficiary } from './own-beneficiary.ts';
import { Paper } from './paper.tsx';
import { Undertakings } from './undertakings.tsx';
import { useNames } from './use-names.ts';
import { Why } from './why.tsx';
import './undertaking.css';

/** A change of what is chosen on the screen, which its address carries; `undefined` takes a choice away. */
export interface Changed {
  readonly of?: string | undefined;
  readonly clause?: string | undefined;
  readonly finding?: string | undefined;
}

/** The undertaking as a document: its own text, the state of each sentence in the margin, and why beside it. */
export function UndertakingScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { asked } = useTimes();
  const { data: check, error, isPlaceholderData } = useAnswer('check', issuer, asked);
  if (error !== null) return <FaultNotice error={error} />;
  if (check === undefined) return <Loading />;
  return <Checked check={check} isOlder={isPlaceholderData} />;
}

function Checked({ check, isOlder }: { readonly check: CheckJson; readonly isOlder: boolean }): JSX.Element {
  const { say } = useSay();
  const { of, clause, finding } = useTexts();
  const { other } = useTimes();
  const names = useNames(check.issuer);
  const change = useChangeAddress();
  const choose = (chosen: Changed): void => change({ ...chosen });
  const { issuer, undertakings } = check;
  const beneficiaries = undertakings.map(({ beneficiary }) => beneficiary);
  const own = useOwnBeneficiary({ issuer, beneficiaries, names });
  const wanted = of ?? own;
  const shown = undertakings.find(({ beneficiary }) => beneficiary === wanted) ?? undertakings[0];
  if (shown === undefined) {
    return (
      <Notice title={say('undertaking-screen.none-title')} isWhole>
        <p>{say('undertaking-screen.none')}</p>
      </Notice>
    );
  }
  const chosen = shown.clauses.find(({ id }) => id === clause);
  return (
    <div className={`undertaking-screen${chosen === undefined ? '' : ' has-why'}${isOlder ? ' is-older' : ''}`}>
      <Undertakings check={check} names={names} shown={shown} own={own} onChoose={(one) => choose(chosenOf(one))} />
      <div className="desk">
        {other === null ? null : <Compared check={check} other={other} names={names} />}
        <Paper check={check} undertaking={shown} names={names} chosen={clause ?? null} onChoose={choose} />
      </div>
      {chosen === undefined ? null : (
        <Why check={check} clause={chosen} finding={finding ?? null} names={names} onChoose={choose} />
      )}
    </div>
  );
}

function chosenOf({ beneficiary }: UndertakingJson): Changed {
  return { of: beneficiary, clause: undefined, finding: undefined };
}
