import { Button, NativeSelect } from '@mantine/core';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, type JSX, useState } from 'react';
import { at, call } from '../../../api/call.ts';
import { Dialog } from '../../../app/dialog/dialog.tsx';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { newKey } from '../draft/keep-draft.ts';
import { kindGroups } from '../kind-groups.ts';
import { without } from '../without-member.ts';
import type { Eyes, PolicyJson } from './policy-screen.tsx';

interface Given {
  readonly issuer: string;
  readonly policy: PolicyJson;
  readonly maySet: boolean;
}

const allKinds: readonly string[] = kindGroups.flatMap(({ kinds }) => kinds as readonly string[]);

/** The policy kind by kind. */
export function PolicyForm({ issuer, policy, maySet }: Given): JSX.Element {
  const { say } = useSay();
  const [wished, setWished] = useState(policy);
  const [isAsked, setAsked] = useState(false);
  const [isSet, setSet] = useState(false);
  const ask = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
  };
  return (
    <form className="policy-form" onSubmit={ask}>
      <Kinds policy={wished} maySet={maySet} onChange={setWished} />
      {maySet ? <Button type="submit">{say('entry-work.policy-save')}</Button> : null}
      {isSet ? <p role="status">{say('entry-work.policy-set')}</p> : null}
      {isAsked ? (
        <SetPolicy
          issuer={issuer}
          policy={wished}
          onClose={() => setAsked(false)}
          onSet={() => (setAsked(false), setSet(true))}
        />
      ) : null}
    </form>
  );
}

interface KindsGiven {
  readonly policy: PolicyJson;
  readonly maySet: boolean;
  readonly onChange: (policy: PolicyJson) => void;
}

function Kinds({ policy, maySet, onChange }: KindsGiven): JSX.Element {
  const { say } = useSay();
  const choose = (kind: string, eyes: string): void => {
    const others = without(policy.kinds, kind);
    onChange({ ...policy, kinds: eyes === '' ? others : { ...others, [kind]: eyes as Eyes } });
  };
  return (
    <>
      <EyesField
        label={say('entry-work.policy-others')}
        eyes={policy.others}
        isOne
        maySet={maySet}
        onChoose={(eyes) => onChange({ ...policy, others: eyes as Eyes })}
      />
      {kindGroups.map(({ group, kinds }) => (
        <fieldset key={group} className="form-group">
          <legend>{say(`entry-group.${group}`)}</legend>
          <div className="policy-kinds">
            {kinds.map((kind) => (
              <EyesField
                key={kind}
                label={say(`entry-kind.${kind}`)}
                eyes={policy.kinds[kind] ?? ''}
                isOne={false}
                maySet={maySet}
                onChoose={(eyes) => choose(kind, eyes)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

interface SetGiven {
  readonly issuer: string;
  readonly policy: PolicyJson;
  readonly onClose: () => void;
  readonly onSet: () => void;
}

/** Asks once more, with how many kinds one person will record alone. */
function SetPolicy({ issuer, policy, onClose, onSet }: SetGiven): JSX.Element {
  const { say } = useSay();
  const setting = useSetPolicy(issuer);
  const alone = allKinds.filter((kind) => (policy.kinds[kind] ?? policy.others) === 'two').length;
  return (
    <Dialog label={say('entry-work.policy-save')} onClose={onClose}>
      <h2>{say('entry-work.policy-save')}</h2>
      <p>
        {alone === 0
          ? say('entry-work.policy-ask-none')
          : say('entry-work.policy-ask', { count: { number: BigInt(alone) } })}
      </p>
      {setting.error === null ? null : <FaultNotice error={setting.error} />}
      <div className="draft-send-ways">
        <Button onClick={() => setting.mutate(policy, { onSuccess: onSet })} disabled={setting.isPending}>
          {say('entry-work.policy-save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('entry-work.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

function useSetPolicy(issuer: string): UseMutationResult<PolicyJson, Error, PolicyJson> {
  const { language } = useSay();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (json: PolicyJson) =>
      call<PolicyJson>(at`/issuers/${issuer}/approval-policy`, { method: 'PUT', json, key: newKey(), language }),
    onSuccess: async (set) => queries.setQueryData(['approval-policy', issuer], set),
  });
}

interface EyesGiven {
  readonly label: string;
  readonly eyes: string;
  /** Whether one of the two must be chosen, and it can't be left to the other kinds. */
  readonly isOne: boolean;
  readonly maySet: boolean;
  readonly onChoose: (eyes: string) => void;
}

function EyesField({ label, eyes, isOne, maySet, onChoose }: EyesGiven): JSX.Element {
  const { say } = useSay();
  const words = (['four', 'two'] as const).map((one) => ({ value: one, label: say(`entry-work.eyes.${one}`) }));
  const data = isOne ? words : [{ value: '', label: say('entry-work.policy-as-others') }, ...words];
  return (
    <NativeSelect
      size="xs"
      label={label}
      disabled={!maySet}
      value={eyes}
      data={data}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}
