import { message, type Message } from '@tenfold/kernel';
import { refusalCauses } from '@tenfold/kernel/poll';
import type { RecountDifference } from './recount.ts';

/** A difference as a sentence: what, as it was sealed, as it was found. */
export function differenceSentence(difference: RecountDifference): Message {
  switch (difference.what) {
    case 'order':
      return message(`recount.differs.order-${difference.of}`);
    case 'file':
      return fileSentence(difference);
    case 'sum':
      return sumSentence(difference);
    case 'meeting':
    case 'classes':
    case 'resolutions':
    case 'withheld':
    case 'ruleBook':
    case 'holders':
      return message(`recount.differs.${difference.what}`);
  }
}

function fileSentence({ sealed, found }: Extract<RecountDifference, { readonly what: 'file' }>): Message {
  if (sealed === null) return message('recount.differs.file-more', { file: { quote: found?.name ?? '' } });
  const file = { quote: sealed.name };
  if (found === null) return message('recount.differs.file-lacking', { file, hash: { quote: sealed.sha256 } });
  const figures = {
    file,
    found: { quote: found.name },
    hash: { quote: sealed.sha256 },
    other: { quote: found.sha256 },
  };
  return message('recount.differs.file', figures);
}

function sumSentence({ name, sealed, found }: Extract<RecountDifference, { readonly what: 'sum' }>): Message {
  const figures = { sealed: { number: sealed }, found: { number: found } };
  if (!name.startsWith('[')) {
    const isCause = refusalCauses.some((cause) => cause === name);
    const what = { message: isCause ? `count.refused.${name}` : `recount.sum.${name}` };
    return message(isCause ? 'recount.differs.refused' : 'recount.differs.sum', { ...figures, what });
  }
  const [first = '', second = '', side]: readonly string[] = JSON.parse(name);
  if (side === undefined) return message(`recount.differs.${first}`, { ...figures, class: { quote: second } });
  const of = { resolution: { quote: first }, class: { quote: second }, side: { message: `recount.side.${side}` } };
  return message('recount.differs.votes', { ...figures, ...of });
}
