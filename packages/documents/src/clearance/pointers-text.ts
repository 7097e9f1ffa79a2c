import { type Clearance, isSame, type Pointer } from '@tenfold/kernel';
import type { Say } from '../check/words.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet } from '../page/page.ts';
import { provisionText } from './provision-text.ts';

/** Other rules and regimes that the plan comes near, each once; where to look, and no decision. */
export function pointersPage({ steps }: Clearance, say: Say): Page {
  const all = steps.flatMap(({ pointers }) => pointers);
  const each = all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
  if (each.length === 0) return [];
  return [
    heading(say('clearance.pointers')),
    paragraph([quiet(say('clearance.pointers-decide-nothing'))], 2),
    ...each.map((one) => pointerBlock(one, say)),
    gap,
  ];
}

function pointerBlock({ provision, reason }: Pointer, say: Say): Block {
  const body = [[plain(say(reason.key, reason.figures))], [quiet(provisionText(provision, say))]];
  return { kind: 'item', mark: plain('·'), body, indent: 2 };
}
