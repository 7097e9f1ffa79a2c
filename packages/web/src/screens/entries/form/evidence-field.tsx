import type { ChangeEvent, JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { useField } from './form-context.ts';
import { type EvidenceGiven, useEvidence } from './use-evidence.ts';

interface Given extends EvidenceGiven {
  /** The names of the files, by their hashes. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a person may attach, by the ends of the names of files. */
const ends = ['pdf', 'png', 'jpg', 'tiff', 'docx', 'xlsx', 'txt', 'csv', 'json'];

/** Files that the entry rests on: each is kept by the ledger at once, and the entry names it by the hash of its bytes. */
export function EvidenceField({ files, onKept }: Given): JSX.Element {
  const { say } = useSay();
  const { id } = useField(['evidence']);
  const { hashes, isAdding, wrong, add, remove } = useEvidence({ onKept });
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) void add(file);
    currentTarget.value = '';
  };
  return (
    <fieldset className="form-group">
      <legend>{say('entry-work.evidence-part')}</legend>
      {hashes.map((hash) => (
        <AttachedFile key={hash} hash={hash} name={files[hash]} onRemove={() => remove(hash)} />
      ))}
      <label className="form-upload" htmlFor={id}>
        {say('entry-work.evidence-add')}{' '}
        <small>{say('entry-work.evidence-types', { types: { list: ends.map((quote) => ({ quote })) } })}</small>
      </label>
      <input id={id} type="file" accept={ends.map((end) => `.${end}`).join(',')} disabled={isAdding} onChange={take} />
      {isAdding ? <p role="status">{say('entry-work.evidence-adding')}</p> : null}
      {wrong === undefined ? null : (
        <p className="form-error" role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

interface AttachedGiven {
  readonly hash: string;
  readonly name: string | undefined;
  readonly onRemove: () => void;
}

function AttachedFile({ hash, name, onRemove }: AttachedGiven): JSX.Element {
  const { say } = useSay();
  return (
    <p className="form-file">
      <span>
        {name ?? say('entries.evidence')} <small className="entry-hash">{hash}</small>
      </span>
      <button
        type="button"
        className="form-remove"
        aria-label={say('entry-work.evidence-remove', { name: { quote: name ?? hash } })}
        onClick={onRemove}
      >
        ×
      </button>
    </p>
  );
}
