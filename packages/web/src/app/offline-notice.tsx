import { type JSX, useSyncExternalStore } from 'react';
import { useSay } from '../language/say.tsx';

/** Says that there is no connection, for as long as there is none. */
export function OfflineNotice(): JSX.Element | null {
  const { say } = useSay();
  const isOnline = useSyncExternalStore(watchConnection, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <p className="offline" role="status">
      <b>{say('app.offline-title')}</b> {say('shell.offline')}
    </p>
  );
}

function watchConnection(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
