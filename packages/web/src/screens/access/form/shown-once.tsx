import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useSay } from '../../../language/say.tsx';

interface Shown {
  readonly title: string;
  readonly text: string;
  /** What is shown here and never again. */
  readonly secret: string;
  readonly onAway: () => void;
}

/** A secret with the way to copy it; it stays until one says that one has it. */
export function ShownOnce({ title, text, secret, onAway }: Shown): JSX.Element {
  const { say } = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'failed'>('not-yet');
  useEffect(() => heading.current?.focus(), []);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied('copied');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <section className="shown-once">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <code className="shown-once-secret">{secret}</code>
      <div className="form-ways">
        <Button onClick={() => void copy()}>{say('access-form.copy')}</Button>
        <Button variant="default" onClick={onAway}>
          {say('access-form.shown-once')}
        </Button>
        <span role="status">
          {copied === 'copied' ? say('access-form.copied') : null}
          {copied === 'failed' ? say('access-form.not-copied') : null}
        </span>
      </div>
    </section>
  );
}
