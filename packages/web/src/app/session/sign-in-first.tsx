import type { JSX, ReactNode } from 'react';
import { Notice } from '../notices.tsx';
import { SignInLink } from './sign-in-link.tsx';

interface SignInFirstGiven {
  readonly title: string;
  /** Why it is not shown to whoever is not signed in. */
  readonly children: ReactNode;
  /** Whether it is all that the screen shows. */
  readonly isWhole?: boolean;
}

/** Stands where something is shown to those who are signed in, and nobody is. */
export function SignInFirst({ title, children, isWhole = false }: SignInFirstGiven): JSX.Element {
  return (
    <Notice title={title} isWhole={isWhole}>
      <p>{children}</p>
      <SignInLink />
    </Notice>
  );
}
