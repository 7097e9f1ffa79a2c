import type { JSX, ReactNode } from 'react';

interface Given {
  /** What the table in it is called. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Room for a table that may be wider or longer than it: it is scrolled by the keyboard too. */
export function TableRoom({ label, className = '', children }: Given): JSX.Element {
  return (
    <div className={`plan-room ${className}`} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
