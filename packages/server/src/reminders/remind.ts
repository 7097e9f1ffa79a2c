import { createHash } from 'node:crypto';
import type { DutiesAnswer } from '@tenfold/documents/duties';
import { type RemindedDuty, remindedNow, reminderMail } from '@tenfold/documents/reminders';
import { accessStore } from '@tenfold/ledger';
import type { Core } from '../access/core.ts';
import { deliveriesOf, sendOut } from '../access/webhooks/announce.ts';
import type { WebhookEvent } from '../access/webhooks/events.ts';
import type { Mailer } from './mailer.ts';
import { type Receiver, receiversOf, usualWish } from './receivers.ts';
import { stopAddress } from './stop-mark.ts';

/** Finds the duties of an issuer as they stand now, of all or of one person of the record; `null` where nothing is recorded. */
export type FindDuties = (issuer: string, person: string | null) => Promise<DutiesAnswer | null>;

/** What reminding is done with. */
export interface Reminding {
  readonly core: Core;
  readonly duties: FindDuties;
  /** `null` where no mail server was named. */
  readonly mailer: Mailer | null;
  /** Told of a mail that was not taken; it is tried again at the next look. */
  readonly onFault: (error: unknown) => void;
}

/** Looks once at the duties of an issuer and reminds whoever is to be reminded. */
export async function remindOf(issuer: string, reminding: Reminding): Promise<void> {
  const { core, mailer, duties } = reminding;
  const webhooks = await accessStore.readWebhooks(core.store, issuer);
  const asked = webhooks.filter(({ events }) => events.some((event) => dutyEvents.includes(event)));
  const receivers = mailer === null ? [] : await receiversOf(core.store, issuer);
  if (asked.length === 0 && receivers.length === 0) return;
  const answer = await duties(issuer, null);
  if (answer === null) return;
  if (asked.length > 0) await tellWebhooks(core, issuer, { answer, webhooks: asked });
  for (const receiver of receivers) await remindReceiver(issuer, receiver, { ...reminding, answer });
}

const dutyEvents: readonly string[] = ['duty-due', 'duty-late'] satisfies readonly WebhookEvent[];

async function tellWebhooks(
  core: Core,
  issuer: string,
  { answer, webhooks }: { readonly answer: DutiesAnswer; readonly webhooks: readonly accessStore.Webhook[] },
): Promise<void> {
  const { at, duties } = answer;
  const reminded = remindedNow(duties, { at, daysBefore: usualWish.daysBefore });
  const told = await accessStore.remindWebhooks(core.store, issuer, {
    reminders: reminded.map(reminderOf),
    now: core.now(),
    deliveriesOf: (fresh) =>
      dutyEvents.flatMap((event) => {
        const ids = fresh.filter(({ stage }) => (stage === 'late') === (event === 'duty-late')).map(({ duty }) => duty);
        const announced = { event: event as WebhookEvent, data: { at, duties: ids } };
        return ids.length === 0 ? [] : deliveriesOf(core, issuer, { webhooks, announced });
      }),
  });
  if (told > 0) await sendOut(core, issuer);
}

async function remindReceiver(
  issuer: string,
  receiver: Receiver,
  { core, mailer, duties, answer, onFault }: Reminding & { readonly answer: DutiesAnswer },
): Promise<void> {
  const { person, daysBefore } = receiver;
  const its = await dutiesFor(receiver, { issuer, answer, duties });
  const reminded = remindedNow(its, { at: answer.at, daysBefore });
  const tell = async (fresh: readonly accessStore.Reminder[]): Promise<boolean> => {
    const mail = mailFor(receiver, { core, issuer, answer, reminded: reminded.filter(isAmong(fresh)) });
    return mailer === null ? false : sent(() => mailer.send(mail), onFault);
  };
  const reminders = reminded.map(reminderOf);
  await accessStore.remindOnce(core.store, issuer, { told: person, reminders, now: core.now(), tell });
}

/** All duties for whoever looks after all; else those of the people he stands for, and of the committee that he sits on. */
async function dutiesFor(
  { of }: Receiver,
  { issuer, answer, duties }: { readonly issuer: string; readonly answer: DutiesAnswer; readonly duties: FindDuties },
): Promise<DutiesAnswer['duties']> {
  if (of === 'all') return answer.duties;
  const ids = new Set(
    answer.duties.filter(({ obliged }) => of.committee && obliged === 'committee').map(({ id }) => id),
  );
  for (const person of of.people) for (const { id } of (await duties(issuer, person))?.duties ?? []) ids.add(id);
  return answer.duties.filter(({ id }) => ids.has(id));
}

function mailFor(
  { person, email, language }: Receiver,
  given: {
    readonly core: Core;
    readonly issuer: string;
    readonly answer: DutiesAnswer;
    readonly reminded: readonly RemindedDuty[];
  },
): Parameters<Mailer['send']>[0] {
  const { core, issuer, answer, reminded } = given;
  const stop = stopAddress(core, { issuer, person, lang: language });
  const links = { duties: `${core.origin}/app/issuers/${encodeURIComponent(issuer)}/duties?lang=${language}`, stop };
  const { subject, text } = reminderMail({ world: answer.world, reminded, language, links });
  const which = JSON.stringify([issuer, person, ...reminded.map(reminderOf)]);
  const id = `${createHash('sha256').update(which).digest('hex').slice(0, 32)}@${core.host}`;
  return { to: email, subject, text, id, stop };
}

async function sent(send: () => Promise<void>, onFault: Reminding['onFault']): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    onFault(error);
    return false;
  }
}

function reminderOf({ duty: { id, dueAt }, stage }: RemindedDuty): accessStore.Reminder {
  return { duty: id, due: dueAt ?? '', stage };
}

function isAmong(fresh: readonly accessStore.Reminder[]): (reminded: RemindedDuty) => boolean {
  const ids = new Set(fresh.map(({ duty, stage }) => `${stage} ${duty}`));
  return ({ duty: { id }, stage }) => ids.has(`${stage} ${id}`);
}
