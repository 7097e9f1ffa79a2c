import { TextInput } from '@mantine/core';
import type { JSX } from 'react';
import type { SigningRole } from '../../../format/execution.ts';
import { useSay } from '../../../language/say.tsx';

/** What is told of whoever signs; what is left empty is not told. */
export interface Signer {
  readonly name: string;
  readonly position: string;
  readonly occupation: string;
  readonly address: string;
}

export const nobody: Signer = { name: '', position: '', occupation: '', address: '' };

/** What the paper asks of each who signs. */
const asked: Readonly<Record<SigningRole, readonly (keyof Signer)[]>> = {
  beneficiary: ['name'],
  'beneficiary-witness': ['name', 'occupation', 'address'],
  company: ['name', 'position'],
  'company-witness': ['name', 'occupation', 'address'],
};

interface Given {
  readonly role: SigningRole;
  readonly signer: Signer;
  readonly onSigner: (signer: Signer) => void;
  /** Whether the name is told; a signature in a PDF tells it itself. */
  readonly withName?: boolean;
}

/** The fields that are told of whoever signs in a role. */
export function SignerFields({ role, signer, onSigner, withName = true }: Given): JSX.Element | null {
  const { say } = useSay();
  const fields = asked[role].filter((field) => withName || field !== 'name');
  if (fields.length === 0) return null;
  return (
    <div className="signing-fields">
      {fields.map((field) => (
        <TextInput
          key={field}
          label={say(`signing-screen.field.${field}`)}
          value={signer[field]}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => onSigner({ ...signer, [field]: value })}
        />
      ))}
    </div>
  );
}

/** What was told of a signer in a role, for a request: fields without a text are left out. */
export function toldOf(role: SigningRole, signer: Signer): Partial<Signer> {
  const told = asked[role].flatMap((field): readonly [string, string][] => {
    const text = signer[field].trim();
    return text === '' ? [] : [[field, text]];
  });
  return Object.fromEntries(told);
}
