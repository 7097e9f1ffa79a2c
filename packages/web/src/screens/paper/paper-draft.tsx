import type { Confidence, ExecutionBlock } from '@tenfold/kernel';
import type { JSX } from 'react';
import { type Say, useSay } from '../../language/say.tsx';
import type { InstrumentJson, PlaceJson } from './reading.ts';

interface Given {
  readonly instrument: InstrumentJson;
  readonly places: readonly PlaceJson[];
  readonly chosen: string | null;
  readonly onChoose: (field: string) => void;
}

/** What was read of a paper: parties, rules, sentences, signing, and what is missing, different or in doubt. */
export function PaperDraft({ instrument, places, chosen, onChoose }: Given): JSX.Element {
  const { say } = useSay();
  const { issuer, beneficiary, provisions, clauses } = instrument;
  const sureness = new Map(places.map((place) => [place.field, place.sureness]));
  const line = ({ field, label, value }: Told, sure = sureness.get(field) ?? null): JSX.Element => (
    <FieldLine
      key={field}
      label={label}
      value={value}
      sureness={sure}
      isChosen={chosen === field}
      onChoose={sureness.has(field) ? () => onChoose(field) : null}
    />
  );
  return (
    <section className="paper-draft">
      <h2>{say('paper-screen.draft')}</h2>
      <ul className="plain-list">
        {line({ field: 'beneficiary', label: say('paper-screen.beneficiary'), value: beneficiary })}
        {line({ field: 'issuer', label: say('paper-screen.issuer'), value: issuer })}
        {line({ field: 'provisions', label: say('paper-screen.provisions'), value: promised(provisions, say) })}
      </ul>
      <h3>{say('read.sentences')}</h3>
      <ol className="plain-list">
        {clauses.map(({ id, kind, text, confidence }) =>
          line({ field: `clauses.${id}.text`, label: say(`read.kind.${kind}`), value: text }, confidence),
        )}
      </ol>
      <h3>{say('read.execution')}</h3>
      <ul className="plain-list">{signingOf(instrument, say).map((told) => line(told))}</ul>
    </section>
  );
}

/** A field as it is told: its name in the reading, what it is called, and what was read. */
interface Told {
  readonly field: string;
  readonly label: string;
  readonly value: string | null;
}

function promised(provisions: readonly string[], say: Say): string | null {
  if (provisions.length === 0) return null;
  return say('paper-screen.provisions-list', { provisions: { list: provisions.map((provision) => ({ provision })) } });
}

const blocks = ['beneficiary', 'witness', 'company', 'companyWitness'] as const;
const parts = ['name', 'position', 'address', 'occupation', 'date'] as const;

/** What the usual form has in each block: where it is not read, it stands open. */
const usual: Readonly<Record<(typeof blocks)[number], readonly (typeof parts)[number][]>> = {
  beneficiary: ['date'],
  witness: ['address', 'occupation'],
  company: ['name', 'position'],
  companyWitness: ['address', 'occupation'],
};

/** Whether each block is signed, and each of its fields that is printed or that stands open. */
function signingOf({ execution }: InstrumentJson, say: Say): readonly Told[] {
  return blocks.flatMap((name): readonly Told[] => {
    const block: ExecutionBlock = execution[name];
    const [field, label] = [`execution.${name}`, say(`read.block.${name}`)];
    if (!block.present) return [{ field, label, value: say('read.block.absent') }];
    const fields = parts.flatMap((part): readonly Told[] => {
      const value = block[part] ?? null;
      const told = { block: { quote: label }, field: { quote: say(`read.field.${part}`) } };
      if (block[part] === undefined && !usual[name].includes(part)) return [];
      return [{ field: `${field}.${part}`, label: say('paper-screen.signing-of', told), value }];
    });
    return [{ field, label, value: say(`read.signed.${block.signed}`) }, ...fields];
  });
}

interface LineGiven {
  readonly label: string;
  /** `null` where nothing was read, or not surely enough. */
  readonly value: string | null;
  readonly sureness: Confidence | null;
  readonly isChosen: boolean;
  /** Shows where it stands; `null` where that is not known. */
  readonly onChoose: (() => void) | null;
}

function FieldLine({ label, value, sureness, isChosen, onChoose }: LineGiven): JSX.Element {
  const { say } = useSay();
  const told = (
    <>
      <span className="paper-label">{label}</span>
      <span className={value === null ? 'paper-value quiet' : 'paper-value'}>
        {value ?? say(sureness === null ? 'paper-screen.open-not-found' : 'paper-screen.open-not-sure')}
      </span>
      {sureness === null || (value === null && sureness === 'certain') ? null : (
        <span className={`paper-sure ${sureness}`}>{say(`read.confidence.${sureness}`)}</span>
      )}
    </>
  );
  return (
    <li className={isChosen ? 'paper-line is-chosen' : 'paper-line'}>
      {onChoose === null ? (
        <div className="paper-field">{told}</div>
      ) : (
        <button type="button" className="paper-field" aria-pressed={isChosen} onClick={onChoose}>
          {told}
        </button>
      )}
    </li>
  );
}
