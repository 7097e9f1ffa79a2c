import { render } from '@tenfold/documents';
import { papers } from '@tenfold/documents/papers';
import { message } from '@tenfold/kernel';
import { z } from 'zod';
import { answered } from '../../route/answer.ts';
import { route } from '../../route/route.ts';

const paperShape = z
  .strictObject({ kind: z.string(), about: z.string(), options: z.array(z.string()) })
  .meta({ id: 'paper' });

/** `GET /papers`: the kinds of paper, as `tenfold paper --list` shows them. */
export const papersRoute = route({
  name: 'papers',
  topic: 'papers',
  method: 'GET',
  path: '/papers',
  may: null,
  params: {},
  query: {},
  gives: z.strictObject({ format: z.string(), papers: z.array(paperShape) }),
  run: async ({ language }) =>
    answered({
      format: 'tenfold/papers/1',
      papers: papers.map(({ kind, about, options }) => ({
        kind,
        about: render(message(about), { language, names: () => null }),
        options: [...options],
      })),
    }),
});
