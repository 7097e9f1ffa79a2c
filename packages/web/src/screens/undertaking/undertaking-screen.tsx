import { useParams } from '@tanstack/react-router';
import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { useChangeAddress, useTexts } from '../../app/address.ts';
import { FaultNotice, Loading, Notice } from '../../app/notices.tsx';
import { useAnswer } from '../../engine/use-answer.ts';
import type { CheckJson, UndertakingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { Compared } from './compared.tsx';
import { Life } from './life/life.tsx';
import { useOwnBeneficiary } from './own-beneficiary.ts';
import { Paper } from './paper.tsx';
import { Undertakings } from './undertakings.tsx';
import { useNames } from './use-names.ts';
import { Why } from './why.tsx';
import './undertaking.css';

/** A change of what is chosen on the screen, which its address carries; `undefined` takes a choice away. */
export interface Changed {
  readonly of?: string | undefined;
  /** Which of his undertakings, where he gave several. */
  readonly undertaking?: string | undefined;
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

interface CheckedGiven {
  readonly check: CheckJson;
  readonly isOlder: boolean;
}

function Checked({ check, isOlder }: CheckedGiven): JSX.Element {
  const { say } = useSay();
  const { of, undertaking } = useTexts();
  const names = useNames(check.issuer);
  const { issuer, undertakings } = check;
  const beneficiaries = undertakings.map(({ beneficiary }) => beneficiary);
  const own = useOwnBeneficiary({ issuer, beneficiaries, names });
  const wanted = of ?? own;
  const his = undertakings.filter(({ beneficiary }) => beneficiary === wanted);
  const shown = his.find(({ id }) => id === undertaking) ?? his[0] ?? undertakings[0];
  if (shown !== undefined) return <Desk check={check} isOlder={isOlder} names={names} shown={shown} own={own} />;
  return (
    <Notice title={say('undertaking-screen.none-title')} isWhole>
      <p>{say('undertaking-screen.none')}</p>
    </Notice>
  );
}

interface DeskGiven extends CheckedGiven {
  readonly names: Readonly<Record<string, Names>>;
  readonly shown: UndertakingJson;
  /** The beneficiary that whoever is signed in is. */
  readonly own: string | null;
}

/** The undertaking that is shown, with the others beside it and why on the other side. */
function Desk({ check, isOlder, names, shown, own }: DeskGiven): JSX.Element {
  const { clause, finding } = useTexts();
  const { other } = useTimes();
  const change = useChangeAddress();
  const choose = (chosen: Changed): void => change({ ...chosen });
  const choice = (one: UndertakingJson): void => choose(chosenOf(one, check.undertakings));
  const chosen = shown.clauses.find(({ id }) => id === clause);
  return (
    <div className={`undertaking-screen${chosen === undefined ? '' : ' has-why'}${isOlder ? ' is-older' : ''}`}>
      <Undertakings check={check} names={names} shown={shown} own={own} onChoose={choice} />
      <div className="desk">
        {other === null ? null : <Compared check={check} other={other} names={names} />}
        <Life issuer={check.issuer} undertaking={shown} />
        <Paper check={check} undertaking={shown} names={names} chosen={clause ?? null} onChoose={choose} />
      </div>
      {chosen === undefined ? null : (
        <Why check={check} clause={chosen} finding={finding ?? null} names={names} onChoose={choose} />
      )}
    </div>
  );
}

/** The address names whose it is; which of several it is, only where he gave several. */
function chosenOf({ id, beneficiary }: UndertakingJson, all: readonly UndertakingJson[]): Changed {
  const his = all.filter((one) => one.beneficiary === beneficiary);
  const undertaking = his.length > 1 ? (id ?? undefined) : undefined;
  return { of: beneficiary, undertaking, clause: undefined, finding: undefined };
}
