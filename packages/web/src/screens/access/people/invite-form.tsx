import { type JSX, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { NameField } from '../form/name-field.tsx';
import { SendButton } from '../form/send-button.tsx';
import { nameProblem } from '../form/name-problem.ts';
import { useForm } from '../form/use-form.ts';
import { useAct } from '../frame/ask.ts';
import type { LinkJson } from '../shapes.ts';
import type { MadeLink } from './people-screen.tsx';

/** Puts a person down by name and makes the link by which that person comes in. */
export function InviteForm({ onMade }: { readonly onMade: (made: MadeLink) => void }): JSX.Element {
  const { say } = useSay();
  const act = useAct((answer) => {
    onMade({ name: name.trim(), link: (answer as { readonly link: LinkJson }).link });
  });
  const [name, setName] = useState('');
  const { ref, problems, onSubmit } = useForm(
    { name: nameProblem(name, say) },
    () => void act.run({ path: '/people', method: 'POST', json: { name: name.trim() } }),
  );
  return (
    <form ref={ref} className="access-form" noValidate onSubmit={onSubmit}>
      <h2>{say('access-people.invite-title')}</h2>
      <NameField
        name="name"
        label={say('access-people.name')}
        hint={say('access-people.name-hint')}
        value={name}
        problem={problems.name}
        onValue={setName}
      />
      <SendButton act={act} word={say('access-people.invite')} />
    </form>
  );
}
