import type { Language } from '@tenfold/documents';
import type { FastifyReply } from 'fastify';
import type { Answer } from './answer.ts';

interface Sending {
  readonly reply: FastifyReply;
  readonly language: Language;
  readonly tag: string | null;
}

/** Sends what a route gave. Without a tag nobody keeps a copy of it. */
export function sendAnswer(answer: Answer, { reply, language, tag }: Sending): FastifyReply {
  void reply.header('content-language', language).header('vary', 'accept-language, authorization, cookie');
  if (tag === null) void reply.header('cache-control', 'no-store');
  else void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  if ('json' in answer) return sendJson(answer, reply);
  if ('events' in answer) return reply.type('text/event-stream; charset=utf-8').send(answer.events);
  if ('bytes' in answer) return sendBytes(answer, reply);
  return reply
    .header('content-disposition', attachment(answer.name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(answer.type)
    .send(answer.file);
}

function sendJson({ json, status, location }: Extract<Answer, { json: unknown }>, reply: FastifyReply): FastifyReply {
  if (location !== undefined) void reply.header('location', location);
  return reply.code(status ?? 200).send(json);
}

/** A page that runs a script of ours says so in a policy of its own. */
function sendBytes({ bytes, type, policy }: Extract<Answer, { bytes: unknown }>, reply: FastifyReply): FastifyReply {
  if (policy !== undefined) void reply.header('content-security-policy', policy);
  return reply.type(type).send(bytes);
}

/** A file to be saved and not shown, by its name (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const bare = name.replaceAll(/[^\w.-]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${bare}"; filename*=UTF-8''${whole}`;
}
