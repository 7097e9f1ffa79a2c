import { describe, expect, test } from 'vitest';
import { mailFrom } from '../../src/start/mail.ts';

const url = 'smtps://user:pass@mail.example.com:465';

describe('the mail server and the sender', () => {
  test('are none where nothing is set', () => {
    expect(mailFrom({})).toBe(null);
    expect(mailFrom({ TENFOLD_SMTP_URL: '', TENFOLD_MAIL_FROM: '' })).toBe(null);
  });

  test.each(['register@example.com', 'Tenfold <register@example.com>'])('are taken: %s', (from) => {
    expect(mailFrom({ TENFOLD_SMTP_URL: url, TENFOLD_MAIL_FROM: from })).toEqual({ url, from });
  });

  test.each([
    [{ TENFOLD_SMTP_URL: url }, 'server.smtp-incomplete'],
    [{ TENFOLD_MAIL_FROM: 'register@example.com' }, 'server.smtp-incomplete'],
    [{ TENFOLD_SMTP_URL: url, TENFOLD_MAIL_FROM: 'register' }, 'server.smtp-incomplete'],
    [{ TENFOLD_SMTP_URL: url, TENFOLD_MAIL_FROM: 'a@example.com\r\nBcc: b@example.com' }, 'server.smtp-incomplete'],
    [{ TENFOLD_SMTP_URL: 'https://mail.example.com', TENFOLD_MAIL_FROM: 'a@example.com' }, 'server.no-smtp'],
    [{ TENFOLD_SMTP_URL: 'mail.example.com', TENFOLD_MAIL_FROM: 'a@example.com' }, 'server.no-smtp'],
  ])('%j is refused, and what was set is not repeated', (env, key) => {
    const refused = mailFrom(env);
    expect(refused).toMatchObject({ key });
    expect(JSON.stringify(refused)).not.toContain('pass');
  });
});
