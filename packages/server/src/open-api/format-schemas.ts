import { schemas } from '@tenfold/documents';
import {
  announcementSchema,
  meetingNoticeSchema,
  meetingSchema,
  pollSchema,
  publishedPollSchema,
  ruleBookSchema,
} from '@tenfold/documents/poll';
import { sealedCountSchema } from '@tenfold/seal';
import { type FormatName, formatNames } from '../route/format-shapes.ts';
import type { Schema } from './open-api.ts';

/** Formats of polls, which an assessment has nothing to do with. */
const pollSchemas = {
  poll: pollSchema,
  meeting: meetingSchema,
  'meeting-notice': meetingNoticeSchema,
  'poll-results': announcementSchema,
  'published-poll': publishedPollSchema,
  'rule-book': ruleBookSchema,
  'sealed-count': () => sealedCountSchema() as Schema,
};

const known: Readonly<Record<string, (() => Schema) | undefined>> = { ...schemas, ...pollSchemas };

/**
 * The schemas of our formats as components of an OpenAPI document. What one of them names within itself is named by its
 * place in the document, and its own id is left out: else readers would look for the names below that id.
 */
export function formatSchemas(): Readonly<Record<string, Schema>> {
  const found = formatNames.flatMap((name) => {
    const schema = known[name];
    return schema === undefined ? [] : [[name, placed(name, schema())] as const];
  });
  return Object.fromEntries(found);
}

function placed(name: FormatName, { $schema: _dialect, $id: _id, ...schema }: Schema): Schema {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"#/components/schemas/${name}/`);
  return JSON.parse(text) as Schema;
}
