import type { Doubtful } from '@tenfold/kernel';
import { clausesOf, type Paper } from '../paper.ts';
import { type Mention, unreadableProvisions } from '../provisions/find-provisions.ts';
import { pageAt } from '../text/paragraphs.ts';
import { hasGap } from './gaps.ts';

/** What could not be read surely, in the order of the paper: parties, rules, sentences with holes, blocks for signing. */
export function doubtsOf(paper: Paper): readonly Doubtful[] {
  const sentences = paper.sentences.flatMap((sentence) => [
    ...sentence.mentions.flatMap(provisionDoubt).map((doubt) => ({ ...doubt, page: sentence.page })),
    ...unreadableProvisions(sentence.tidy).map((text) => ({
      text,
      page: sentence.page,
      why: 'instrument.doubtful.provision-unreadable',
    })),
    ...(hasGap(sentence.plain)
      ? [{ text: sentence.quote, page: sentence.page, why: 'instrument.doubtful.words-missing' }]
      : []),
  ]);
  return [...partyDoubts(paper), ...namelessDoubts(paper), ...sentences, ...signingDoubts(paper)];
}

function provisionDoubt({ quote, isPlain, endsRange }: Mention): readonly Pick<Doubtful, 'text' | 'why'>[] {
  return [
    ...(isPlain ? [] : [{ text: quote, why: 'instrument.doubtful.provision-misread' }]),
    ...(endsRange ? [{ text: quote, why: 'instrument.doubtful.provision-range' }] : []),
  ];
}

function partyDoubts({ issuer, giver }: Paper): readonly Doubtful[] {
  return [
    ...(issuer.rival === null ? [] : [{ text: issuer.rival, page: 1, why: 'instrument.doubtful.issuer-differs' }]),
    ...(giver.rival === null ? [] : [{ text: giver.rival, page: 1, why: 'instrument.doubtful.beneficiary-differs' }]),
  ];
}

/** A promise to comply that names no rule, here or in a definition. */
function namelessDoubts(paper: Paper): readonly Doubtful[] {
  const [own] = clausesOf(paper, 'own-compliance');
  if (own === undefined || paper.provisions.length > 0) return [];
  return [{ text: own.text, page: own.sentence.page, why: 'instrument.doubtful.provisions-not-named' }];
}

function signingDoubts({ execution, signing }: Paper): readonly Doubtful[] {
  return execution.doubts.map(({ text, why, at }) => ({ text, page: pageAt(signing, at), why }));
}
