import { useSyncExternalStore } from 'react';
import { sessionState, watchSession } from '../../api/session-state.ts';

/** Whether somebody is signed in on this page, or was a moment ago and has not gone on without. */
export function useIsKnown(): boolean {
  return useSyncExternalStore(watchSession, sessionState).person !== null;
}
