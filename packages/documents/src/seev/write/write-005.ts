import { seevMessages } from '../profile/messages.ts';
import type { TakenBack } from '../read/read-005.ts';
import { meetingContent, refuseAbout, type SeevAbout, securityContent } from './parts-of-message.ts';
import { writeMessage, type Written } from './write-message.ts';

/** Writes a request to take instructions back (seev.005): all of a message where none of it is named. */
export function writeSeev005(about: SeevAbout, { message, instructions }: TakenBack): Written {
  const problems = refuseAbout(about);
  if (problems.length > 0) return { problems };
  return writeMessage(seevMessages['seev.005'], {
    MtgInstrId: message,
    MtgRef: meetingContent(about),
    FinInstrmId: securityContent(about.classes),
    ToBeCancInstr: instructions.map((instruction) => ({ SnglInstrId: instruction })),
  });
}
