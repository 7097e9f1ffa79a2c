/** Whether somebody was signed in on this page, and whether that has ended without his doing. */
interface SessionState {
  readonly person: string | null;
  readonly hasEnded: boolean;
}

let state: SessionState = { person: null, hasEnded: false };
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The state as it is now; the same object for as long as nothing has changed. */
export function sessionState(): SessionState {
  return state;
}

/** Tells of every change, until it is called off. */
export function watchSession(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The server knows who is signed in. */
export function sessionSeen(person: string): void {
  if (state.person !== person || state.hasEnded) become({ person, hasEnded: false });
}

/** The server knows nobody: where somebody was signed in a moment ago, his session has ended. */
export function sessionRefused(): void {
  if (state.person !== null && !state.hasEnded) become({ ...state, hasEnded: true });
}

/** He has signed out himself, or reads on as nobody. */
export function sessionLeft(): void {
  become({ person: null, hasEnded: false });
}

/** Waits until somebody is signed in again, or reads on as nobody. Rejects where what waits is called off. */
export async function sessionSettled(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = watchSession(() => {
      if (state.hasEnded) return;
      stop();
      resolve();
    });
    signal?.addEventListener('abort', () => {
      stop();
      reject(signal.reason as Error);
    });
  });
}
