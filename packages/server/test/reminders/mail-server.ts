import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

/** A mail as a server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A mail server on loopback, as much of SMTP (RFC 5321) as a client needs that sends plain mails. */
export interface MailServer {
  readonly url: string;
  /** Refuses the next so many mails, as a server does that is busy. */
  refuse(count: number): void;
  /** What was taken since it was last asked. */
  take(): readonly TakenMail[];
}

/** Starts a mail server on a free port; it is stopped after the file's last test. To be called while the file is read. */
export async function mailServer(): Promise<MailServer> {
  let taken: TakenMail[] = [];
  let refusals = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    converse(socket, {
      refuses: () => refusals > 0 && refusals-- > 0,
      take: (mail) => void taken.push(mail),
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuse: (count) => {
      refusals = count;
    },
    take: () => {
      const all = taken;
      taken = [];
      return all;
    },
  };
}

interface Taking {
  readonly refuses: () => boolean;
  readonly take: (mail: TakenMail) => void;
}

function converse(socket: Socket, { refuses, take }: Taking): void {
  let [from, waiting, isData] = ['', '', false];
  let to: string[] = [];
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const finish = (data: string): void => {
    if (refuses()) say('451 4.3.0 busy');
    else {
      take(mailOf({ from, to, data }));
      say('250 2.0.0 taken');
    }
    [from, to] = ['', []];
  };
  const obey = (line: string): void => {
    const [, address = ''] = /<(.*)>/.exec(line) ?? [];
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'MAIL') from = address;
    if (verb === 'RCPT') to.push(address);
    if (verb === 'DATA') {
      isData = true;
      say('354 go on');
    } else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else say(verb === 'EHLO' ? '250-mail.test\r\n250 8BITMIME' : '250 ok');
  };
  say('220 mail.test ESMTP');
  socket.on('data', (bytes) => {
    waiting += bytes.toString('utf8');
    for (;;) {
      const end = waiting.indexOf(isData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const part = waiting.slice(0, end);
      waiting = waiting.slice(end + (isData ? 5 : 2));
      if (isData) {
        isData = false;
        finish(part);
      } else obey(part);
    }
  });
}

function mailOf({
  from,
  to,
  data,
}: {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}): TakenMail {
  const [head = '', ...rest] = data.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = rest.join('\r\n\r\n');
  const encoding = headers.get('content-transfer-encoding') ?? '7bit';
  return { from, to, headers, text: decoded(body, encoding) };
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n');
  if (encoding !== 'quoted-printable') return body.replaceAll('\r\n', '\n');
  const joined = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(joined, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}

/** A text of a header, which is encoded where it is not ASCII (RFC 2047). */
export function headerText(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, part: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(part, 'base64').toString('utf8')
        : decoded(part.replaceAll('_', ' '), 'quoted-printable'),
    );
}
