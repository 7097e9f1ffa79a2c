import { auditEndpoints } from '../audit/audit-endpoints.ts';
import { endMyKey, makeKey, myKeys } from '../keys/key-endpoints.ts';
import { eraseMyAddress, erasePersonsAddress, myAddress, setMyAddress } from '../people/address-endpoints.ts';
import { endMySession, endMySessions, me, mySessions } from '../people/me-endpoints.ts';
import { addMyPasskey, endMyPasskey, myPasskeyOptions, myPasskeys } from '../people/my-passkeys-endpoints.ts';
import { names } from '../people/names-endpoint.ts';
import { endPersonsSessions, invitePerson, newLink, people, renamePerson } from '../people/people-endpoints.ts';
import { myReminders, setMyReminders } from '../people/reminder-endpoints.ts';
import { roleEndpoints } from '../people/role-endpoints.ts';
import { publicity, setPublicity } from '../publicity-endpoints.ts';
import { startOpenId } from '../sign-in/open-id-endpoints.ts';
import { signInOptions, signInWithPasskey, signOut } from '../sign-in/passkey-endpoints.ts';
import { setUpOptions, setUpPasskey } from '../sign-in/set-up-endpoints.ts';
import { deliveries, endWebhook, makeWebhook, replayDelivery, webhooks } from '../webhooks/webhook-endpoints.ts';
import type { Endpoint } from './endpoint.ts';

/** Every address of access but its pages, in the order in which they are described. */
export const endpoints: readonly Endpoint[] = [
  setUpOptions,
  setUpPasskey,
  signInOptions,
  signInWithPasskey,
  startOpenId,
  signOut,
  me,
  mySessions,
  endMySession,
  endMySessions,
  myPasskeys,
  myPasskeyOptions,
  addMyPasskey,
  endMyPasskey,
  myKeys,
  makeKey,
  endMyKey,
  myAddress,
  setMyAddress,
  eraseMyAddress,
  myReminders,
  setMyReminders,
  names,
  people,
  invitePerson,
  renamePerson,
  newLink,
  endPersonsSessions,
  erasePersonsAddress,
  ...roleEndpoints,
  publicity,
  setPublicity,
  webhooks,
  makeWebhook,
  endWebhook,
  deliveries,
  replayDelivery,
  ...auditEndpoints,
];
