import { type JSX, type ReactNode, useLayoutEffect, useRef } from 'react';
import { SessionEnded } from '../session/session-ended.tsx';
import './dialog.css';

interface DialogGiven {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page, for as long as it is in it: the browser keeps the focus inside, and gives it back after. */
export function Dialog({ label, className = '', onClose, children }: DialogGiven): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the page: only then the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // What lies around it belongs to it, and what is in it lies on it.
      onClick={(event) => (event.target === event.currentTarget ? onClose() : undefined)}
    >
      {/* What stands under an open window can’t be reached: who is signed out is told in it. */}
      <SessionEnded />
      <div className="dialog-inner">{children}</div>
    </dialog>
  );
}
