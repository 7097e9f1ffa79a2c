export { type Address, eraseAddress, readAddress, setAddress } from './addresses.ts';
export { type AuditGiven, type AuditLine, readAudit, writeAudit } from './audit.ts';
export { addChallenge, type Challenge, type ChallengePurpose, takeChallenge } from './challenges.ts';
export { addKey, type ApiKey, type ApiKeyGiven, endKey, keysOf, readKey } from './keys.ts';
export { addLink, type LinkGiven, readLink, useLink } from './links.ts';
export { addOpenId, type OpenId, readOpenId } from './open-ids.ts';
export { addPasskey, countPasskey, endPasskey, type Passkey, readPasskey, readPasskeys } from './passkeys.ts';
export { addPerson, canSignIn, namePerson, type Person, readNames, readPeople, readPerson } from './people.ts';
export { isIssuer, type Publicity, readPublicity, setPublicity } from './publicity.ts';
export { type ReminderWish, readReminderWish, setReminderWish } from './reminder-wishes.ts';
export { type Reminder, type Reminding, remindOnce, remindWebhooks, WEBHOOKS } from './reminders.ts';
export {
  countOperators,
  endRole,
  giveRole,
  readRoles,
  type RoleEnd,
  type RoleGiven,
  type RoleHeld,
  rolesOf,
} from './roles.ts';
export {
  addSession,
  endSessions,
  type Moment,
  readSession,
  readSessions,
  seeSession,
  type Session,
  type SessionGiven,
  type SignInWay,
} from './sessions.ts';
export { INSTALLATION, type Store } from './store.ts';
export { addDeliveries, emptyOutbox, readTold, tellFurther, type TellingStep, type Told } from './telling.ts';
export {
  addAttempt,
  addWebhook,
  type AttemptGiven,
  type Delivery,
  type DeliveryTold,
  endWebhook,
  readDeliveries,
  readDelivery,
  readWebhooks,
  type Webhook,
  type WebhookGiven,
} from './webhooks.ts';
