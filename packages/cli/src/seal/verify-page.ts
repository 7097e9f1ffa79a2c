import {
  gap,
  heading,
  type Language,
  type Page,
  paragraph,
  plain,
  quiet,
  type Say,
  sayIn,
  strong,
  toned,
  verbatim,
} from '@tenfold/documents';
import { findKind, isInstant, isPlainDate, type Message } from '@tenfold/kernel';
import { base64Of, type JsonObject, type Proven } from '@tenfold/seal';
import { withheld } from './prove-page.ts';
import type { ClauseState, Verified } from './verified.ts';
import { textIn } from './text-in.ts';

/** Each clause with its mark, then what is proven, then what is not. */
export function verifiedPage(verified: Verified, language: Language): Page {
  const say = sayIn({ language, names: () => null });
  const failed = verified.clauses.find(({ state }) => state === 'fails');
  const verdict =
    failed === undefined
      ? toned(say('seal.page.holds'), 'kept')
      : toned(say('seal.page.fails', { clause: { quote: failed.clause } }), 'breached');
  return [
    paragraph([verdict]),
    gap,
    heading(say('seal.page.clauses')),
    ...verified.clauses.map((one) => clauseItem(one, say)),
    ...(verified.proven === null ? [] : provenPage(verified.proven, verified, say)),
  ];
}

function clauseItem({ clause, state, problem }: ClauseState, say: Say): Page[number] {
  const name = plain(`${clause.padEnd(3)} ${say(`seal.clause.${clause}`)}`);
  if (state === 'holds') return { kind: 'item', mark: toned('✓', 'kept'), body: [[name]], indent: 2 };
  if (state !== 'fails') {
    const why = say('seal.page.left-out', { why: { message: `seal.page.${state}` } });
    const space = say.language === 'en' ? ' ' : '';
    return { kind: 'item', mark: quiet('–'), body: [[quiet(name.text + space + why)]], indent: 2 };
  }
  const told = problem === null ? [] : [[plain(say(problem.key, problem.figures))]];
  return { kind: 'item', mark: toned('✕', 'breached'), body: [[strong(name.text)], ...told], indent: 2 };
}

function provenPage({ bundle, checkpoint, entry }: Proven, verified: Verified, say: Say): Page {
  const { origin, size, root } = checkpoint.checkpoint;
  const hidden = withheld(bundle);
  const list = { list: hidden.map((path) => ({ quote: path })) };
  const figures: Message['figures'] = {
    entry: { quote: textIn(entry['id']) },
    issuer: { quote: bundle.issuer },
    index: { number: BigInt(bundle.index) },
    origin: { quote: origin },
    size: { number: BigInt(size) },
  };
  return [
    gap,
    heading(say('seal.page.proven')),
    paragraph([plain(say('seal.page.entry', figures))], 2),
    ...kindOf(textIn(entry['kind']), say),
    ...timesOf(entry, say),
    gap,
    ...JSON.stringify(entry, undefined, 2)
      .split('\n')
      .map((line) => verbatim(line, 2)),
    gap,
    ...(hidden.length === 0 ? [] : [paragraph([quiet(say('seal.page.withheld', { list }))], 2)]),
    paragraph([plain(say('seal.page.root', { root: { quote: base64Of(root) } }))], 2),
    ...evidenceOfTime(verified, say),
    ...limits(verified, say),
  ];
}

/** When the entry says that it took effect and was recorded, unless that is sealed. */
function timesOf({ effective, recorded }: JsonObject, say: Say): Page {
  if (typeof effective !== 'string' || typeof recorded !== 'string' || !isInstant(recorded)) return [];
  if (!isInstant(effective) && !isPlainDate(effective)) return [];
  const on = isInstant(effective) ? { instant: effective } : { date: effective };
  return [paragraph([plain(say('seal.page.effective', { on, at: { instant: recorded } }))], 2)];
}

/** What an entry of this kind is about, where this version knows the kind. */
function kindOf(kind: string, say: Say): Page {
  const about = findKind(kind)?.about[say.language];
  if (about === undefined) return [];
  return [paragraph([plain(say('seal.page.kind', { kind: { quote: kind }, about: { quote: about } }))], 2)];
}

/** Who says when the checkpoint was there: witnesses, and the authority of a time stamp. */
function evidenceOfTime({ witnesses, stampedAt }: Verified, say: Say): Page {
  const seen = witnesses.map(({ name, at }) => say('seal.page.witnessed', { name: { quote: name }, at: momentOf(at) }));
  const stamped = stampedAt === null ? [] : [say('seal.page.stamped', { at: momentOf(stampedAt) })];
  return [...seen, ...stamped].map((text) => paragraph([plain(text)], 2));
}

function momentOf(milliseconds: number): { readonly instant: string } {
  return { instant: new Date(milliseconds).toISOString() };
}

/** What a reader may take for shown and is not. */
function limits({ clauses, witnesses, stampedAt }: Verified, say: Say): Page {
  const isOpen = (clause: string): boolean => clauses.some((one) => one.clause === clause && one.state === 'not-asked');
  const open = [
    ...(isOpen('V12') ? ['older'] : []),
    ...(isOpen('V8') ? ['witness'] : []),
    ...(witnesses.length === 0 && stampedAt === null ? ['time'] : []),
    'truth',
  ];
  const items = open.map((name) => [plain(say(`seal.page.limit-${name}`))]);
  return [
    gap,
    heading(say('seal.page.limits')),
    ...items.map((body): Page[number] => ({ kind: 'item', mark: quiet('–'), body: [body], indent: 2 })),
  ];
}

/** The same for a program. */
export function verifiedJson(
  { holds, form, clauses, proven, witnesses, stampedAt }: Verified,
  language: Language,
): unknown {
  const say = sayIn({ language, names: () => null });
  return {
    format: 'tenfold/verification/1',
    holds,
    clauses: clauses.map(({ clause, state, problem }) => ({
      clause,
      about: say(`seal.clause.${clause}`),
      state,
      problem: problem === null ? null : { key: problem.key, text: say(problem.key, problem.figures) },
    })),
    form,
    proven: proven === null ? null : provenJson(proven, form),
    witnesses: witnesses.map(({ name, at }) => ({ name, at: momentOf(at).instant })),
    stampedAt: stampedAt === null ? null : momentOf(stampedAt).instant,
  };
}

function provenJson({ bundle, checkpoint: { checkpoint }, entry }: Proven, form: Verified['form']): unknown {
  const { origin, size, root } = checkpoint;
  const { issuer, header, index } = bundle;
  return {
    issuer,
    header: form === 'text' ? null : header,
    entry,
    index,
    withheld: withheld(bundle),
    checkpoint: { origin, size, root: base64Of(root) },
  };
}
