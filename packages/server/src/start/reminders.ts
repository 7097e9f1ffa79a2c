import type { InstalledAccess } from '../access/index.ts';
import { findDuties } from '../reminders/find-duties.ts';
import { keepReminding } from '../reminders/keep-reminding.ts';
import { smtpMailer } from '../reminders/mailer.ts';
import type { Endings } from './endings.ts';
import type { OpenedDatabase } from './open-database.ts';
import type { Settings } from './settings.ts';
import { every } from './timers.ts';

/** What reminding is begun with. */
interface Begun {
  readonly access: InstalledAccess;
  readonly database: Pick<OpenedDatabase, 'ledger'>;
  readonly endings: Endings;
  readonly onFault: (error: unknown) => void;
}

/** Begins to remind of duties: webhooks that asked for it and, where a mail server is named, people by mail. */
export async function beginReminding(
  { mail }: Pick<Settings, 'mail'>,
  { access, database: { ledger }, endings, onFault }: Begun,
): Promise<void> {
  const mailer = mail === null ? null : smtpMailer(mail);
  if (mailer !== null) endings.add(async () => mailer.close());
  const duties = findDuties({ ledger, now: Date.now });
  endings.add(await keepReminding({ core: access.core, ledger, duties, mailer, every, onFault }));
}
