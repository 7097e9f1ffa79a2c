import { EngineRefusal, refuse } from './refusal.ts';

/** Whether nobody can say if a transaction was done. */
export function isInDoubt(error: unknown): error is EngineRefusal {
  return error instanceof EngineRefusal && error.refusal.key === 'ledger-engine.in-doubt';
}

/** The refusal of a request of which it could not be found out in time whether it was done, with the key that tells later. */
export function requestInDoubt(key: string, cause: unknown): EngineRefusal {
  return refuse('request-in-doubt', { key }, cause);
}
