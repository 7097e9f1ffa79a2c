import type { Check } from './check.ts';
import { type Block, gap, type Page, paragraph, plain, quiet, strong } from '../page/page.ts';
import { printable } from '../messages/printable.ts';
import type { Say } from './words.ts';

/** Whose record it is, on which day, as known when, and on what kind of sources it all rests. */
export function head(check: Check, say: Say): Page {
  const { world, isAhead } = check;
  const known =
    world.knownAt === null ? say('check.known-all') : say('check.known-on', { known: { instant: world.knownAt } });
  const ahead = isAhead ? [paragraph([quiet(say('check.ahead'))])] : [];
  const rests = paragraph([quiet([known, sources(check, say)].join(say('check.space')))]);
  return [title(check, say), rests, ...authorities(check, say), ...ahead, gap];
}

/** The issuer with its code, and the day. */
export function title({ world: { issuer, on } }: Pick<Check, 'world'>, say: Say): Block {
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  return {
    kind: 'title',
    left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
    right: [plain(say('check.as-of', { on: { date: on } }))],
  };
}

/** How many entries move shares on nobody's say. */
function authorities({ sources: { capital, withoutAuthority } }: Check, say: Say): Page {
  if (withoutAuthority === 0) return [];
  const figures = { lacking: { number: BigInt(withoutAuthority) }, count: { number: BigInt(capital) } };
  return [paragraph([quiet(say('check.without-authority', figures))])];
}

/** How many entries the answers could rest on, by the standing of their sources. */
export function sources({ sources: { primary, secondary, assumed } }: Check, say: Say): string {
  const [all, first, second, third] = [primary + secondary + assumed, primary, secondary, assumed].map((count) => ({
    number: BigInt(count),
  }));
  const figures = { count: all, primary: first, secondary: second, assumed: third } as Parameters<Say>[1];
  return say(secondary + assumed === 0 ? 'check.sources-primary' : 'check.sources', figures);
}
