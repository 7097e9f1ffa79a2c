import type { Figure } from '@tenfold/kernel';
import type { Change, Irregularity, SignatureFound, TakenApart } from '../apart/taken-apart.ts';
import { doubt, fault, nothingSaid, type Said, together, when } from './said.ts';

/** What was added or is out of order behind the draft: nothing but what signatures need may be there. */
export function judgeChanges(apart: TakenApart, draft: number, isDraftKnown: boolean): Said {
  const later = apart.revisions.slice(draft);
  return together(
    ...later.map(({ number, changes }) => judgeRevision(apart, number, changes)),
    ...oncePerKind(apart.irregularities.filter(({ revision }) => revision > draft)).map(({ what, revision }) =>
      fault(`odd-${what}`, afterOf(apart, revision)),
    ),
    when(!isDraftKnown && apart.irregularities.some(({ revision }) => revision <= draft), doubt('draft-odd')),
    judgePermissions(apart),
  );
}

/** One sentence for each kind of thing that a save changed and no signature of that save needs. */
function judgeRevision(apart: TakenApart, number: number, changes: readonly Change[]): Said {
  const unneeded = changes.filter((change) => !isNeeded(change, apart, number));
  const kinds = [...new Set(unneeded.map(({ what }) => what))];
  return together(
    ...kinds.map((what) => {
      const isVisible = unneeded.some((change) => change.what === what && change.visible);
      const figures = { what: { message: `signing.change.${what}` }, ...afterOf(apart, number) };
      return fault(isVisible ? 'changed-visibly' : 'changed', figures);
    }),
  );
}

/** Whether a change is what a signature or stamp of its save, or data for checking, needs. What is to be seen of one is told of it. */
function isNeeded({ explained, visible, what }: Change, { signatures }: TakenApart, number: number): boolean {
  const own = signatures.filter(({ revision }) => revision === number);
  if (!explained || (visible && !own.some((signature) => signature.visible))) return false;
  return what !== 'signature' || own.length > 0;
}

function oncePerKind(irregularities: readonly Irregularity[]): readonly Irregularity[] {
  return irregularities.filter(({ what, revision }, index) => {
    const first = irregularities.findIndex((one) => one.what === what && one.revision === revision);
    return first === index;
  });
}

/** After which signature a save came: the last one before it, or the draft. */
function afterOf({ signatures }: TakenApart, revision: number): Readonly<Record<string, Figure>> {
  const last = signatures.filter((signature) => signature.revision < revision && signature.kind === 'signature').at(-1);
  return { after: last === undefined ? { message: 'signing.after-draft' } : nameOfSignature(last) };
}

/** A signature as a sentence names it: by its role, else by its field. */
export function nameOfSignature({ role, field }: Pick<SignatureFound, 'role' | 'field'>): Figure {
  return role === null ? { quote: field } : { message: `signing.of-role.${role}` };
}

/** What a signature that certifies allows after it (ISO 32000-1, 12.8.2.2), held against what came. */
function judgePermissions({ signatures, revisions }: TakenApart): Said {
  const certifying = signatures.filter(({ certifies }) => certifies !== null);
  return together(
    ...certifying.map(({ certifies, revision, ...signature }) => {
      const later = revisions.slice(revision).flatMap(({ changes }) => changes);
      const isExceeded =
        certifies === 1
          ? later.some(({ what }) => !ALWAYS_ALLOWED.has(what))
          : later.some(({ explained }) => !explained);
      return when(isExceeded, fault('certification-exceeded', { signature: nameOfSignature(signature) }));
    }),
    ...signatures.filter(({ certifies }, index) => certifies !== null && index > 0).map(() => fault('certifies-late')),
    signatures.slice(0, -1).some(({ locksFields }) => locksFields) ? doubt('fields-locked') : nothingSaid,
  );
}

/** What even a certification that allows nothing lets in: data and stamps for its own long life. */
const ALWAYS_ALLOWED = new Set([
  'validation-data',
  'document-time-stamp',
  'file-structure',
  'list-of-fields',
  'list-of-annotations',
  'catalog',
]);
