import { PKIStatus, TimeStampResp } from 'pkijs';
import { bufferOf } from './engine.ts';
import { refusedStamp, type TimeStamped } from './refusal.ts';

/** The token in an authority's answer (TimeStampResp of RFC 3161 2.4.2), where the authority granted one. Not checked yet. */
export function tokenOfAnswer(answer: Uint8Array): TimeStamped<Uint8Array> {
  const response = readAnswer(answer);
  if (response === undefined) return refusedStamp('answer-unreadable');
  const { status, timeStampToken } = response;
  const isGranted = status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
  if (!isGranted) return refusedStamp('rejected', { reason: { quote: reasonOf(response) } });
  if (timeStampToken === undefined) return refusedStamp('answer-unreadable');
  return { value: new Uint8Array(timeStampToken.toSchema().toBER()) };
}

function readAnswer(answer: Uint8Array): TimeStampResp | undefined {
  try {
    return TimeStampResp.fromBER(bufferOf(answer));
  } catch {
    return undefined;
  }
}

/** What the authority said of its refusal; without words, the number of its status. */
function reasonOf({ status }: TimeStampResp): string {
  const said = (status.statusStrings ?? []).map((text) => text.valueBlock.value).join('; ');
  return said === '' ? `status ${status.status}` : said;
}
