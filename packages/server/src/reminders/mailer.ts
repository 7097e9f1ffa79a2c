import { createTransport } from 'nodemailer';

/** A mail to be sent. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for the same mail, so that a receiver knows one that comes again. */
  readonly id: string;
  /** Where the receiver has no more sent by one click (RFC 8058). */
  readonly stop: string;
}

/** Sends mails; rejects where the server does not take one. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** How mails are sent. */
export interface MailWish {
  /** The server: `smtp://host:25`, `smtps://user:password@host:465`. */
  readonly url: string;
  /** The address that they are from. */
  readonly from: string;
}

/** How long a mail server may keep us waiting, in milliseconds. */
const PATIENCE = 20_000;

/** Sends mails by SMTP. Over `smtp:` the connection is secured where the server offers it. */
export function smtpMailer({ url, from }: MailWish): Mailer {
  const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return {
    send: async ({ to, subject, text, id, stop }) => {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}>`,
        headers: {
          'List-Unsubscribe': `<${stop}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      });
    },
    close: () => transport.close(),
  };
}
