import { useRouter } from '@tanstack/react-router';
import type { JSX, MouseEvent, ReactNode } from 'react';

/** Goes to an address of the screens without loading the page again. */
export function useGoTo(): (address: string) => void {
  const { history } = useRouter();
  return (address) => history.push(address);
}

/** Whether a click only follows a link, and asks for no new tab or window. */
export function isPlainClick({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

interface Linked {
  readonly to: string;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to an address of the screens that is put together from what is shown. */
export function AppLink({ to, className, label, children }: Linked): JSX.Element {
  const goTo = useGoTo();
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={to} className={className} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
