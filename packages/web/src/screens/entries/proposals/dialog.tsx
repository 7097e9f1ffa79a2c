import { type JSX, type ReactNode, useEffect, useRef } from 'react';

interface Given {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that has to be answered before anything else: the browser's own dialog keeps the focus in it. */
export function Dialog({ title, onClose, children }: Given): JSX.Element {
  const dialog = useRef<HTMLDialogElement | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="decision" aria-labelledby="decision-title" onClose={onClose}>
      <h2 id="decision-title">{title}</h2>
      {children}
    </dialog>
  );
}
