import { type Message, message } from '@tenfold/kernel';
import { EngineRefusal } from '../engine/refusal.ts';

/** The refusal of a backup or a restore, by a key of the catalogue `ledger-backup`. */
export function refuseBackup(what: string, figures: Message['figures'] = {}): EngineRefusal {
  return new EngineRefusal(message(`ledger-backup.${what}`, figures));
}
