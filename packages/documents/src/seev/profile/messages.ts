import { group, type SeevElement } from './element.ts';
import { meetingNotification } from './seev-001.ts';
import { meetingInstruction } from './seev-004.ts';
import { meetingInstructionCancellation } from './seev-005.ts';
import { meetingInstructionStatus } from './seev-006.ts';
import { voteExecutionConfirmation } from './seev-007.ts';
import { meetingResultDissemination } from './seev-008.ts';
import { shareholdersDisclosure } from './seev-047.ts';

export const seevNames = ['seev.001', 'seev.004', 'seev.005', 'seev.006', 'seev.007', 'seev.008', 'seev.047'] as const;

export type SeevName = (typeof seevNames)[number];

/** A message: its name, the version of it that is meant, and its elements. */
export interface SeevMessage {
  readonly name: SeevName;
  /** Two digits, the last of the namespace that is written. Other versions are read by the same profile. */
  readonly version: string;
  /** What it is, in plain English, for the page of the profile. */
  readonly is: string;
  readonly document: SeevElement;
}

/** The seven messages. The versions are assumed to be in use together; nobody checked that against the official definitions. */
export const seevMessages: Readonly<Record<SeevName, SeevMessage>> = {
  'seev.001': profileOf('seev.001', {
    version: '11',
    is: 'the notice of a meeting',
    inner: 'MtgNtfctn',
    within: meetingNotification,
  }),
  'seev.004': profileOf('seev.004', {
    version: '09',
    is: 'instructions to vote',
    inner: 'MtgInstr',
    within: meetingInstruction,
  }),
  'seev.005': profileOf('seev.005', {
    version: '10',
    is: 'instructions taken back',
    inner: 'MtgInstrCxlReq',
    within: meetingInstructionCancellation,
  }),
  'seev.006': profileOf('seev.006', {
    version: '10',
    is: 'what became of instructions',
    inner: 'MtgInstrSts',
    within: meetingInstructionStatus,
  }),
  'seev.007': profileOf('seev.007', {
    version: '10',
    is: 'that the votes of a member are in the count',
    inner: 'MtgVoteExctnConf',
    within: voteExecutionConfirmation,
  }),
  'seev.008': profileOf('seev.008', {
    version: '09',
    is: 'the result of a meeting',
    inner: 'MtgRsltDssmntn',
    within: meetingResultDissemination,
  }),
  'seev.047': profileOf('seev.047', {
    version: '03',
    is: 'who holds the shares',
    inner: 'ShrhldrsIdDsclsrRspn',
    within: shareholdersDisclosure,
  }),
};

function profileOf(
  name: SeevName,
  {
    version,
    is,
    inner,
    within,
  }: Pick<SeevMessage, 'version' | 'is'> & { inner: string; within: readonly SeevElement[] },
): SeevMessage {
  const body = group(inner, { occurs: 'once', is, within });
  return { name, version, is, document: group('Document', { occurs: 'once', is: 'the message', within: [body] }) };
}

/** The namespace of a message in the version that is written. */
export function namespaceOf({ name, version }: Pick<SeevMessage, 'name' | 'version'>): string {
  return `urn:iso:std:iso:20022:tech:xsd:${name}.001.${version}`;
}

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:(seev\.\d{3})\.001\.(\d{2})$/;

/** The message and its version that a namespace names; `null` for any other namespace or message. */
export function messageOfNamespace(
  namespace: string,
): { readonly message: SeevMessage; readonly version: string } | null {
  const [, name, version = ''] = NAMESPACE.exec(namespace) ?? [];
  const known = seevNames.find((one) => one === name);
  return known === undefined ? null : { message: seevMessages[known], version };
}
