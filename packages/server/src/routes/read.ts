import { instrumentJson } from '@tenfold/documents';
import { readText } from '../application/read-text.ts';
import { isProblem } from '../problem/index.ts';
import { answered } from '../route/answer.ts';
import { formatShape } from '../route/format-shapes.ts';
import { route } from '../route/route.ts';

/** More than the text of any undertaking has. */
const MOST_BYTES = 512 * 1024;

/** `POST /read`: the text of an undertaking as structure. Nothing is kept of it. */
export const readRoute = route({
  name: 'read',
  topic: 'law',
  method: 'POST',
  path: '/read',
  may: 'read-public',
  params: {},
  query: {},
  body: { bytes: ['text/plain'], most: MOST_BYTES },
  writes: false,
  gives: formatShape('instrument'),
  run: async ({ body, language }) => {
    const instrument = readText(body.bytes);
    return isProblem(instrument) ? instrument : answered(instrumentJson(instrument, language));
  },
});
