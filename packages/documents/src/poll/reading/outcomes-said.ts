import type { SheetPlace } from './sheet.ts';
import { numbersNamed, type ProseText, sentencesIn } from './prose-text.ts';

/** What the sentences say became of a resolution. */
export interface OutcomeSaid {
  readonly number: string;
  readonly carried: boolean;
  readonly place: SheetPlace;
}

const passed =
  /(?:duly|were|was|been|are|is)\s+(?:\w+\s+)?(?:passed|approved|adopted|carried)|(?:獲|获|已|均|正式)[^。\n]{0,12}通[過过]|通[過过]為|通过为/i;
const lost =
  /\b(?:not\s+(?:\w+\s+)?(?:passed|approved|adopted|carried)|rejected|voted down|defeated)\b|未(?:能)?(?:獲|获|被|能)?(?:[^。\n]{0,8})通[過过]|否[決决]|不(?:獲|获)通[過过]/i;
const everyOne =
  /\ball (?:of )?(?:the )?(?:(?:proposed|above|aforesaid|ordinary|special|following|said) )*resolutions?\b|(?:上述|該等|该等|所有|全部|各項|各项|以上)[^。\n]{0,10}[決决][議议]案?|[決决][議议]案?[^。\n]{0,6}(?:均|全部|全數|全数)/i;
const numbered =
  /(?:resolutions?|proposals?)\s+(?:(?:no|nos|number|numbers|numbered)\.?\s+)?((?:[SO]?\d{1,3}[A-Z]?(?:\s*\([a-z]{1,4}\))*(?:\s*(?:,|and|to|&|-|as well as|both inclusive|\(inclusive\))\s*)*)+)/gi;
const numberedInChinese = /(?:第|[決决][議议]案(?:編號|编号)?)\s*([\d()a-z、,至及和\-\s第]+)\s*[項项]?/gi;

/** What became of the resolutions, of those that sentences name by number or all together. Two sentences that contradict each other say nothing. */
export function outcomesSaid({ text, placeAt }: ProseText, known: readonly string[]): readonly OutcomeSaid[] {
  const said: OutcomeSaid[] = [];
  let isOpen = false;
  for (const { text: sentence, at } of sentencesIn(text)) {
    if (isConditional(sentence)) continue;
    const isLost = lost.test(sentence);
    if (!isLost && !passed.test(sentence)) continue;
    const numbers = namedIn(sentence, known);
    const isAll = everyOne.test(sentence);
    if (isLost && (numbers.length === 0 || isMixed(sentence))) isOpen = true;
    else if (numbers.length > 0)
      said.push(...numbers.map((number) => ({ number, carried: !isLost, place: placeAt(at) })));
    else if (isAll && !isLost) said.push(...known.map((number) => ({ number, carried: true, place: placeAt(at) })));
  }
  const lostOnes = new Set(said.flatMap(({ number, carried }) => (carried ? [] : [number])));
  const sure = said.filter(({ number, carried }) => !carried || (!lostOnes.has(number) && !isOpen));
  return known.flatMap((number) => sure.find((one) => one.number === number) ?? []);
}

/** What would happen is not what happened. */
function isConditional(sentence: string): boolean {
  return /\b(?:if|unless|will be|would be|shall be|to be passed|subject to|conditional)\b|倘|如果|若|須待|须待|將會|将会/i.test(
    sentence,
  );
}

/** A sentence that says of some that they were passed and of others that they were not. */
function isMixed(sentence: string): boolean {
  const rest = sentence.replace(new RegExp(lost.source, 'gi'), ' ');
  return passed.test(rest);
}

function namedIn(sentence: string, known: readonly string[]): readonly string[] {
  const passages = [
    ...[...sentence.matchAll(numbered)].map(([, numbers = '']) => numbers.replaceAll(/,|and|&|as well as/gi, ' ; ')),
    ...[...sentence.matchAll(numberedInChinese)].map(([, numbers = '']) => numbers),
  ];
  return known.filter((number) => passages.some((passage) => numbersNamed(passage, known).includes(number)));
}
