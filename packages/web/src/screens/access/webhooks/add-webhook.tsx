import { Checkbox, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { at } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import { SendButton } from '../form/send-button.tsx';
import { useForm } from '../form/use-form.ts';
import { useAct } from '../frame/ask.ts';

/** An address that was just added: its secret is shown here and never again. */
export interface MadeWebhook {
  readonly url: string;
  readonly secret: string;
}

interface AddWebhookGiven {
  readonly issuer: string;
  readonly onMade: (made: MadeWebhook) => void;
}

const events = ['entries-appended', 'finding-changed', 'duty-due', 'duty-late'] as const;

/** Has an address told of an issuer. */
export function AddWebhook({ issuer, onMade }: AddWebhookGiven): JSX.Element {
  const { say } = useSay();
  const [url, setUrl] = useState('');
  const [chosen, choose] = useState<readonly string[]>(events);
  const act = useAct((answer) => onMade({ url: url.trim(), secret: (answer as MadeWebhook).secret }));
  const json = { url: url.trim(), events: chosen };
  const { ref, problems, onSubmit } = useForm(
    {
      url: isAddress(url.trim()) ? null : say('access-hooks.no-url', { scheme: { quote: 'https://' } }),
      events: chosen.length === 0 ? say('access-hooks.no-event') : null,
    },
    () => void act.run({ path: at`/issuers/${issuer}/webhooks`, method: 'POST', json }),
  );
  return (
    <form ref={ref} className="access-form" noValidate onSubmit={onSubmit}>
      <h2>{say('access-hooks.add-title')}</h2>
      <TextInput
        name="url"
        label={say('access-hooks.url')}
        description={say('access-hooks.url-hint')}
        placeholder="https://"
        inputMode="url"
        autoComplete="off"
        value={url}
        error={problems.url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Checkbox.Group label={say('access-hooks.events')} value={[...chosen]} error={problems.events} onChange={choose}>
        {events.map((event) => (
          <Checkbox key={event} name="events" value={event} label={say(`access-hooks.${event}`)} />
        ))}
      </Checkbox.Group>
      <SendButton act={act} word={say('access-hooks.add')} />
    </form>
  );
}

/** Whether it is a whole address under TLS; whether it may be told, the server finds out. */
function isAddress(text: string): boolean {
  return URL.parse(text)?.protocol === 'https:';
}
