import { type RefObject, type SubmitEvent, useRef, useState } from 'react';

/** What is wrong with each field; `null` for one that is in order. */
export type Problems<Field extends string> = Readonly<Record<Field, string | null>>;

interface Form<Field extends string> {
  readonly ref: RefObject<HTMLFormElement | null>;
  /** Said once the form was sent with something wrong in it, and from then on as it is typed. */
  readonly problems: Partial<Problems<Field>>;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly reset: () => void;
}

/** Looks at what is typed before it is sent; the focus goes to the first field that is not in order. */
export function useForm<Field extends string>(looked: Problems<Field>, send: () => void): Form<Field> {
  const ref = useRef<HTMLFormElement>(null);
  const [isLookedAt, look] = useState(false);
  return {
    ref,
    problems: isLookedAt ? looked : {},
    onSubmit: (event) => {
      event.preventDefault();
      const wrong = Object.entries(looked).find(([, problem]) => problem !== null);
      look(wrong !== undefined);
      if (wrong === undefined) send();
      else ref.current?.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
    },
    reset: () => look(false),
  };
}
