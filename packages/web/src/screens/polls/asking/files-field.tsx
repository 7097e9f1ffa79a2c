import { type ChangeEvent, type JSX, useId } from 'react';
import { useSay } from '../../../language/say.tsx';
import { newKey } from '../../entries/draft/keep-draft.ts';
import { toldBytes } from '../figures-told.ts';
import type { Asking, ChosenFile } from './asking.ts';

export interface FilesGiven {
  readonly asking: Asking;
  readonly onChange: (part: Partial<Asking>) => void;
  /** Bytes sent, by the id of the file. */
  readonly sent: ReadonlyMap<string, number>;
  readonly isBusy: boolean;
  /** The key of the sentence of what is missing here. */
  readonly lack: string | null;
}

interface Given extends FilesGiven {
  readonly part: 'instructions' | 'register';
  /** The columns of a CSV file. */
  readonly columns: string;
}

/** Several files, each with its size and how far it is sent; one can be taken out again. */
export function FilesField({ part, columns, asking, onChange, sent, isBusy, lack }: Given): JSX.Element {
  const { say } = useSay();
  const id = useId();
  const chosen = asking[part];
  const add = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])].map((file) => ({ id: newKey(), file }));
    onChange({ [part]: [...chosen, ...files] });
    currentTarget.value = '';
  };
  return (
    <section className="count-part">
      <h2>
        <label htmlFor={id}>{say(`poll-counting.${part}`)}</label>
      </h2>
      <p className="quiet" id={`${id}-about`}>
        {say(`poll-counting.${part}-about`)} <code>{columns}</code>
      </p>
      <FileList
        chosen={chosen}
        sent={sent}
        isBusy={isBusy}
        onLeaveOut={(one) => onChange({ [part]: chosen.filter((other) => other !== one) })}
      />
      <input
        id={id}
        type="file"
        multiple
        accept=".csv,.gz,.parquet,.xml"
        disabled={isBusy}
        aria-invalid={lack !== null}
        aria-describedby={`${id}-about ${id}-lack`}
        onChange={add}
      />
      <p id={`${id}-lack`} className="count-lack" role="alert">
        {lack === null ? '' : say(lack)}
      </p>
    </section>
  );
}

interface ListGiven {
  readonly chosen: readonly ChosenFile[];
  readonly sent: ReadonlyMap<string, number>;
  readonly isBusy: boolean;
  readonly onLeaveOut: (file: ChosenFile) => void;
}

function FileList({ chosen, sent, isBusy, onLeaveOut }: ListGiven): JSX.Element | null {
  const { say } = useSay();
  if (chosen.length === 0) return null;
  return (
    <ul className="plain-list count-files">
      {chosen.map((one) => (
        <li key={one.id}>
          <span className="count-file-name">{one.file.name}</span>
          <span className="num quiet">{toldBytes(`${one.file.size}`)}</span>
          {isBusy ? (
            <Sent file={one.file} bytes={sent.get(one.id) ?? 0} />
          ) : (
            <button type="button" className="as-link" onClick={() => onLeaveOut(one)}>
              {say('poll-counting.leave-out')} <span className="unseen">{one.file.name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How much of a file has gone. */
function Sent({ file, bytes }: { readonly file: File; readonly bytes: number }): JSX.Element {
  const { say } = useSay();
  return (
    <span className="count-sent">
      <progress
        max={Math.max(1, file.size)}
        value={Math.min(bytes, file.size)}
        aria-label={say('poll-counting.sent-of', { file: { quote: file.name } })}
      />
      <span className="num quiet">{bytes >= file.size ? say('poll-counting.sent') : toldBytes(`${bytes}`)}</span>
    </span>
  );
}
