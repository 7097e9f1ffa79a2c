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
import type { Figure, Message } from '@tenfold/kernel';
import {
  type Revision,
  type Role,
  roles,
  type SignatureFound,
  type SignatureJudged,
  type TakenApart,
} from '@tenfold/signing';
import type { Judged } from './signatures-json.ts';

/** What was found in a signed PDF: the verdict, each signature, what is wrong, what is not shown, and each save. */
export function signaturesPage({ apart, execution }: Judged, language: Language): Page {
  const say = sayIn({ language, names: () => null });
  const { problems, doubts, signatures, next, sha256, state } = execution;
  return [
    paragraph([toned(verdictOf({ apart, execution }, say), toneOf(state))]),
    verbatim(`SHA-256 ${sha256}`, 2),
    gap,
    heading(say('signing.page.signatures')),
    ...signatures.flatMap((signature) => signatureItem(signature, say)),
    ...(next === null ? [] : missingItems(next, signatures, say)),
    ...listed('signing.page.wrong', problems, { say, isWrong: true }),
    ...listed('signing.page.not-shown', doubts, { say, isWrong: false }),
    gap,
    heading(say('signing.page.saves')),
    ...apart.revisions.map((revision) => saveItem(revision, apart, say)),
  ];
}

function toneOf(state: Judged['execution']['state']): 'kept' | 'breached' | 'information-missing' {
  if (state === 'executed') return 'kept';
  return state === 'refused' ? 'breached' : 'information-missing';
}

function verdictOf({ execution: { state, next, signatures } }: Judged, say: Say): string {
  const figures = {
    signed: { number: BigInt(signatures.length) },
    all: { number: BigInt(roles.length) },
    next: { message: `signing.role.${next ?? roles[0]}` },
  };
  return state === 'partly-signed' ? say('signing.state.partly-signed', figures) : say(`signing.state.${state}`);
}

function signatureItem({ role, field, signer, at, level, faults, doubts }: SignatureJudged, say: Say): Page {
  const isGood = faults.length === 0;
  const by = { signer: { quote: signer ?? '–' }, form: { quote: level ?? '–' } };
  const made =
    at === null
      ? say('signing.page.made-some-time', by)
      : say(`signing.page.made-${at.by}`, { ...by, at: { instant: at.instant } });
  return [
    {
      kind: 'item',
      mark: isGood ? toned('✓', 'kept') : toned('✕', 'breached'),
      body: [
        [strong(role === null ? field : say(`signing.role.${role}`))],
        [plain(made)],
        ...faults.map(({ key, figures }) => [toned(say(key, figures), 'breached')]),
        ...doubts.map(({ key, figures }) => [quiet(say(key, figures))]),
      ],
      indent: 2,
    },
  ];
}

/** Who has not signed yet, in order. */
function missingItems(next: Role, signatures: readonly SignatureJudged[], say: Say): Page {
  const missing = roles.slice(roles.indexOf(next)).filter((role) => !signatures.some((one) => one.role === role));
  return missing.map((role) => ({
    kind: 'item',
    mark: quiet('–'),
    body: [[quiet(say('signing.page.not-yet', { role: { message: `signing.role.${role}` } }))]],
    indent: 2,
  }));
}

interface Listing {
  readonly say: Say;
  readonly isWrong: boolean;
}

function listed(title: string, sentences: readonly Message[], { say, isWrong }: Listing): Page {
  if (sentences.length === 0) return [];
  const items = sentences.map(({ key, figures }): Page[number] => ({
    kind: 'item',
    mark: isWrong ? toned('✕', 'breached') : quiet('–'),
    body: [[isWrong ? plain(say(key, figures)) : quiet(say(key, figures))]],
    indent: 2,
  }));
  return [gap, heading(say(title)), ...items];
}

/** One save: its bytes, and what came with it: signatures by whose they are, everything else by what it is. */
function saveItem({ number, start, end, changes }: Revision, { signatures }: TakenApart, say: Say): Page[number] {
  const own = signatures.filter(({ revision }) => revision === number).map(nameOf);
  const data = changes.some(({ what, explained }) => explained && what === 'validation-data')
    ? [nameOfChange('validation-data')]
    : [];
  const odd = changes.filter(({ explained }) => !explained).map(({ what }) => what);
  const list = [...own, ...data, ...[...new Set(odd)].map(nameOfChange)];
  const bytes = { from: { number: BigInt(start) }, to: { number: BigInt(end) } };
  const what = number === 1 ? 'save-first' : 'save-nothing';
  const said =
    list.length === 0 ? say(`signing.page.${what}`, bytes) : say('signing.page.save', { ...bytes, what: { list } });
  return { kind: 'item', mark: plain(String(number)), body: [[plain(said)]], indent: 2 };
}

function nameOf({ role, field, kind }: SignatureFound): Figure {
  if (kind === 'document-time-stamp') return nameOfChange('document-time-stamp');
  return role === null ? { quote: field } : { message: `signing.of-role.${role}` };
}

function nameOfChange(what: string): Figure {
  return { message: `signing.change.${what}` };
}
