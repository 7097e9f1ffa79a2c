import { addSentences } from '../messages/sentences.ts';
import { seevSentences } from '../messages/seev.ts';

export { isNeeded, mayRepeat, type SeevElement } from './profile/element.ts';
export { charactersIn, hasForm, isTrimmed, longest } from './profile/leaf-forms.ts';
export {
  messageOfNamespace,
  namespaceOf,
  type SeevMessage,
  seevMessages,
  type SeevName,
  seevNames,
} from './profile/messages.ts';
export type { ProxyType } from './profile/seev-004.ts';
export { proxyTypes } from './profile/seev-004.ts';
export { profilePage } from './profile/profile-page.ts';
export type { ClassByIsin } from './read/classes-of.ts';
export { allAt, firstAt, type ReadElement, textAt } from './read/read-element.ts';
export { meetingOfSeev001 } from './read/read-001.ts';
export {
  headOfSeev004,
  type InstructionRow,
  rowsOfInstruction,
  type Seev004Head,
  type Seev004Reading,
} from './read/read-004.ts';
export { isTakenBack, type TakenBack, takenBackBySeev005 } from './read/read-005.ts';
export {
  classOfSeev047,
  type HoldingRow,
  problemOfTotal,
  rowOfHolder,
  type Seev047Reading,
} from './read/read-047.ts';
export { type ReadStatus, statusesOfSeev006 } from './read/read-006.ts';
export { confirmationOfSeev007 } from './read/read-007.ts';
export { resultOfSeev008 } from './read/read-008.ts';
export { problemOf, seevProblem, type SeevProblem, seevProblems } from './read/seev-problem.ts';
export type { SeevAbout, SeevClass, SeevIssuer } from './write/parts-of-message.ts';
export type { Written } from './write/write-message.ts';
export { writeSeev001, type WrittenNotice } from './write/write-001.ts';
export { type SeevInstruction, type SeevVote, writeSeev004 } from './write/write-004.ts';
export { writeSeev005 } from './write/write-005.ts';
export { type SeevStatus, type SeevStatuses, writeSeev006 } from './write/write-006.ts';
export { type SeevConfirmation, type SeevCounted, writeSeev007 } from './write/write-007.ts';
export { writeSeev008 } from './write/write-008.ts';

// Whoever reads or writes messages can say what is wrong with one.
addSentences([seevSentences]);
