import { type Entry, findKind, type Instant, lacksAuthority, type PlainDate } from '@tenfold/kernel';
import { printable } from '../messages/printable.ts';
import { type Block, plain, quiet, type Spans, strong } from '../page/page.ts';
import type { Say } from './words.ts';

/** One entry with what kind of fact it is, its two times, and where it was read. */
export function entryBlocks(entry: Entry, say: Say): Block {
  const { id, kind, effective, recorded, supersedes, source } = entry;
  const about = findKind(kind)?.about[say.language];
  const times = say('explain.entry-times', { effective: timeOf(effective), recorded: { instant: recorded } });
  const corrects =
    supersedes === null
      ? []
      : [plain(`${say('check.space')}${say('explain.supersedes', { corrected: { entry: supersedes } })}`)];
  const standing = { message: `explain.standing.${source.standing}` };
  const body: Spans[] = [
    [strong(printable(id))],
    ...(about === undefined ? [] : [[plain(about)]]),
    [plain(times), ...corrects],
    [quiet(say('explain.source', { title: { quote: source.title }, standing }))],
    ...(source.url === null ? [] : [[quiet(printable(source.url))]]),
    ...authorityLines(entry, say),
  ];
  return { kind: 'item', mark: plain('·'), body, indent: 2 };
}

/** Under what authority the thing was done; of an entry that moves shares also that it names none. */
function authorityLines(entry: Entry, say: Say): readonly Spans[] {
  const { authority } = entry;
  if (authority === undefined) return lacksAuthority(entry) ? [[quiet(say('explain.no-authority'))]] : [];
  const { form, title, on } = authority;
  const figures = { title: { quote: title }, form: { message: `explain.authority-form.${form ?? 'other'}` } };
  if (form === null) return [[quiet(say('explain.authority-as-written', { title: { quote: title } }))]];
  if (on === null) return [[quiet(say('explain.authority', figures))]];
  return [[quiet(say('explain.authority-of', { ...figures, on: { date: on } }))]];
}

function timeOf(effective: PlainDate | Instant): { readonly instant: Instant } | { readonly date: PlainDate } {
  return effective.includes('T') ? { instant: effective } : { date: effective };
}
