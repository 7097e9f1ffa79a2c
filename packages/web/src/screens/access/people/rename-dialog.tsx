import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { at } from '../../../api/call.ts';
import { Dialog } from '../../../app/dialog/dialog.tsx';
import { useSay } from '../../../language/say.tsx';
import { NameField } from '../form/name-field.tsx';
import { ActProblem } from '../form/act-problem.tsx';
import { nameProblem } from '../form/name-problem.ts';
import { useForm } from '../form/use-form.ts';
import { useAct } from '../frame/ask.ts';
import type { PersonJson } from '../shapes.ts';

interface Renamed {
  readonly person: PersonJson;
  readonly onClose: () => void;
}

/** Gives a person another name. */
export function RenameDialog({ person, onClose }: Renamed): JSX.Element {
  const { say } = useSay();
  const act = useAct(onClose);
  const [name, setName] = useState(person.name);
  const path = at`/people/${person.id}/name`;
  const { ref, problems, onSubmit } = useForm(
    { 'new-name': nameProblem(name, say) },
    () => void act.run({ path, method: 'PUT', json: { name: name.trim() } }),
  );
  const title = say('access-people.rename-title', { name: { quote: person.name } });
  return (
    <Dialog label={title} onClose={onClose}>
      <form ref={ref} noValidate onSubmit={onSubmit}>
        <h2>{title}</h2>
        <p>{say('access-people.rename-text')}</p>
        <NameField
          name="new-name"
          label={say('access-people.name')}
          value={name}
          problem={problems['new-name']}
          onValue={setName}
        />
        <ActProblem act={act} />
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {say('access-form.cancel')}
          </Button>
          <Button type="submit" disabled={act.isBusy}>
            {say('access-form.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
