import { epochMilliseconds, type Message } from '@tenfold/kernel';
import type { SignatureFound, TakenApart } from '../apart/taken-apart.ts';
import { type Role, roles } from '../role.ts';
import type { Execution, ExecutionState, SignatureJudged, Standards } from './execution.ts';
import { judgeChanges, nameOfSignature } from './judge-changes.ts';
import { judgeOne } from './judge-one.ts';
import { poolOf } from './pool.ts';
import { doubt, fault, type Said, together, when } from './said.ts';

/**
 * What a file is worth as the execution of an undertaking: who signed, in which order, the same document as the draft, and
 * nothing added but what that needs. It is never `executed` where anything to be seen or not accounted for was added. Whether a
 * signature binds in law is not decided here.
 */
export function judgeExecution(apart: TakenApart, standards: Standards = {}): Execution {
  const pool = poolOf(apart, standards);
  const signatures = apart.signatures.map((signature) => judgeOne(signature, apart, pool));
  const signed = apart.signatures.filter(({ kind }) => kind === 'signature');
  const due = rolesDue(signed, standards.signedOtherwise ?? []);
  const draft = draftOf(apart, standards.document);
  const said = together(
    when(draft === null, fault('draft-other')),
    judgeRoles(signed, due),
    judgeChanges(apart, draft ?? beforeSignatures(apart), draft !== null && standards.document !== undefined),
    when(standards.trusted === undefined && signed.length > 0, doubt('nobody-trusted')),
    when(standards.document === undefined, doubt('draft-not-given')),
    judgePersons(signed),
    judgeSequence(signatures),
  );
  const isRefused = said.faults.length > 0 || signatures.some(({ faults }) => faults.length > 0);
  const state = isRefused ? 'refused' : stateOf(signed.length, due.length);
  return {
    state,
    next: isRefused ? null : (due[signed.length] ?? null),
    sha256: apart.sha256,
    draft: apart.revisions[(draft ?? beforeSignatures(apart)) - 1]?.sha256[0] ?? apart.sha256,
    signatures: signatures.filter((_, index) => apart.signatures[index]?.kind === 'signature'),
    problems: [...said.faults, ...ofStamps(apart, signatures, 'faults')],
    doubts: [...said.doubts, ...ofStamps(apart, signatures, 'doubts')],
  };
}

/** What is said of document time stamps, which are nobody’s signature, is said of the file. */
function ofStamps(
  { signatures }: TakenApart,
  judged: readonly SignatureJudged[],
  which: 'faults' | 'doubts',
): readonly Message[] {
  return judged.flatMap((one, index) => (signatures[index]?.kind === 'document-time-stamp' ? one[which] : []));
}

/** Of so many that are due in the PDF, so many signed; the others signed in another way. */
function stateOf(signed: number, due: number): ExecutionState {
  if (signed === due) return 'executed';
  return signed === 0 && due === roles.length ? 'unsigned' : 'partly-signed';
}

/** The roles whose signatures belong into the PDF, in their order. */
function rolesDue(signed: readonly SignatureFound[], otherwise: readonly Role[]): readonly Role[] {
  return roles.filter((role) => !otherwise.includes(role) || signed.some((one) => one.role === role));
}

/** The number of the revision that is the draft; `null` where it is none of those before the first signature. */
function draftOf(apart: TakenApart, document: string | undefined): number | null {
  if (document === undefined) return beforeSignatures(apart);
  const before = apart.revisions.slice(0, beforeSignatures(apart));
  const found = before.findLast(({ sha256 }) => sha256.includes(document));
  return found?.number ?? (isWholeFile(apart, document) ? apart.revisions.length : null);
}

/** A draft that is followed by odd bytes is itself, as it stands. */
function isWholeFile({ sha256, signatures }: TakenApart, document: string): boolean {
  return signatures.length === 0 && sha256 === document;
}

/** How many revisions are there before the first signature. */
function beforeSignatures({ signatures, revisions }: TakenApart): number {
  const [first] = signatures;
  return first === undefined ? revisions.length : first.revision - 1;
}

function judgeRoles(signed: readonly SignatureFound[], due: readonly Role[]): Said {
  const strange = signed.filter(({ role }) => role === null);
  const place = signed.findIndex(({ role }, index) => role !== due[index]);
  const [found, expected] = [signed[place], due[place] ?? due[0]];
  const isInOrder = found === undefined || expected === undefined || strange.length > 0;
  const order = {
    found: { message: `signing.of-role.${found?.role}` },
    expected: { message: `signing.of-role.${expected}` },
  };
  return together(
    ...strange.map(({ field }) => fault('role-unknown', { field: { quote: field } })),
    when(!isInOrder, fault('order', order)),
  );
}

/** Two roles with one certificate: whether one person may do both is not for a program. */
function judgePersons(signed: readonly SignatureFound[]): Said {
  const seen = new Map<string, SignatureFound>();
  const twice: Said[] = [];
  for (const signature of signed) {
    const certificate = signature.cms?.certificate?.sha256;
    if (certificate === undefined) continue;
    const first = seen.get(certificate);
    if (first !== undefined)
      twice.push(doubt('same-certificate', { first: nameOfSignature(first), second: nameOfSignature(signature) }));
    seen.set(certificate, signature);
  }
  return together(...twice);
}

/** Each was made over the one before, so that its time stamp is not earlier. */
function judgeSequence(judged: readonly SignatureJudged[]): Said {
  const stamped = judged.filter(({ at }) => at?.by === 'time-stamp');
  return together(
    ...stamped.slice(1).map((signature, index) => {
      const [before, at] = [stamped[index]?.at?.instant, signature.at?.instant];
      const isEarlier = before !== undefined && at !== undefined && epochMilliseconds(at) < epochMilliseconds(before);
      return when(isEarlier, doubt('time-backwards', { signature: nameOfSignature(signature) }));
    }),
  );
}
