import { companyNames } from '../parties/companies.ts';
import { isSameName, personName } from '../parties/names.ts';
import { answer, ask, type Draft, type Drafts, emptyDrafts, sign } from './draft.ts';
import type { Label, LabelOwner } from './labels.ts';
import { nameInSignature, readLooseLines, restBehind } from './loose-lines.ts';
import { isSignatureMark } from './signature.ts';
import type { Token } from './tokens.ts';
import { firstTurn, signerOf, type Turn, turnAfterLabel, turnAfterMark, turnForLabel } from './turns.ts';
import { isBlank, readValue } from './values.ts';

/** Something in a block that can't be read surely; `at` is its place in the text of the blocks. */
export interface SigningDoubt {
  readonly why: string;
  readonly text: string;
  readonly at: number;
}

/** Goes through the marks and labels of the blocks once and keeps whose turn it is. */
export class SigningReader {
  readonly drafts: Drafts = emptyDrafts();
  readonly doubts: SigningDoubt[] = [];
  readonly giverNames: string[] = [];
  readonly #tokens: readonly Token[];
  readonly #ownersAreNamed: readonly boolean[];
  readonly #lastCompanyMark: number;
  #turn: Turn = firstTurn;
  #lastOwner: LabelOwner | null = null;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#ownersAreNamed = partsNamingWitness(tokens);
    this.#lastCompanyMark = tokens.findLastIndex((token) => token.kind === 'mark' && token.mark.kind === 'company');
  }

  /** Reads what stands before the first mark or label: a signature of the giver that nothing announces. */
  takeHead(text: string): void {
    if (text.trim() === '') return;
    readLooseLines(this.drafts.beneficiary, text);
    const name = this.drafts.beneficiary.values.get('name');
    if (name !== undefined) this.#noteGiver(name);
  }

  /** Reads the mark or label at `index`; to be called in order. */
  take(index: number): void {
    const token = this.#tokens[index];
    if (token?.kind === 'mark') this.#takeMark(token, this.#tokens[index + 1]);
    if (token?.kind !== 'label') return;
    const before = this.#turn;
    const turn = turnForLabel(before, {
      label: token.label,
      drafts: this.drafts,
      ownersAreNamed: this.#ownersAreNamed[index] === true,
      lastOwner: this.#lastOwner,
      companyFollows: this.#lastCompanyMark > index,
    });
    if (turn.principal !== before.principal || this.#opensAgain(turn, token.label)) this.#openBlock(turn);
    this.#takeLabel(token.label, token.value, turn);
    this.#lastOwner = turn.isWitness ? 'witness' : token.label.owner;
    this.#turn = turnAfterLabel(before, turn, token.label);
  }

  /** A second giver's block behind the first one's. */
  #opensAgain(turn: Turn, label: Label): boolean {
    return turn.principal === 'beneficiary' && !turn.isWitness && this.drafts.beneficiary.run.has(label.field);
  }

  #openBlock(turn: Turn): void {
    this.drafts[turn.principal].run.clear();
    this.drafts[turn.principal === 'company' ? 'companyWitness' : 'witness'].run.clear();
  }

  #takeMark(token: Token & { readonly kind: 'mark' }, next: Token | undefined): void {
    this.#lastOwner = null;
    this.#turn = turnAfterMark(this.#turn, token, next);
    if (!this.#turn.isWitness) this.#openBlock(this.#turn);
    const draft = this.drafts[signerOf(this.#turn)];
    draft.present = true;
    const value = this.#turn.principal === 'company' ? withoutCompany(token.value.trim()) : token.value.trim();
    const name = token.mark.kind === 'signed' || token.mark.kind === 'witness' ? personName(value) : null;
    if (name !== null) this.#keepName(draft, name);
    readLooseLines(draft, name === null ? value : behindName(value, name));
    const loose = draft.values.get('name');
    if (draft === this.drafts.beneficiary && loose !== undefined) this.#noteGiver(loose);
  }

  #takeLabel(label: Label, value: string, turn: Turn): void {
    const draft = this.drafts[signerOf(turn)];
    if (label.isMisread) this.#doubt('instrument.doubtful.label-misread', label.quote, label.at);
    if (label.field === 'other') return;
    const times = ask(draft, label.field);
    if (times > 1) this.#doubt('instrument.doubtful.asked-twice', label.quote, label.at);
    const [own, loose] = ownPart(value);
    if (label.field === 'signature') this.#takeSignature(draft, own, label.end);
    else this.#takeValue(draft, label, own);
    readLooseLines(draft, loose);
  }

  #takeSignature(draft: Draft, value: string, at: number): void {
    const [line = '', ...under] = value.trim().split('\n');
    const [text = '', ...behind] = line.split(DRAWN_LINE).map((part) => part.trim());
    const isMark = isSignatureMark(line);
    const name = isMark ? nameInSignature(text, [...behind, ...under]) : personName(text);
    if (isMark || name !== null) sign(draft, 'yes');
    else if (isBlank(text)) sign(draft, 'no');
    else this.#doubt('instrument.doubtful.signature-unreadable', text, at);
    draft.signatureName ??= name;
    readLooseLines(draft, restBehind(name, text, [...behind, ...under]));
  }

  #takeValue(draft: Draft, { field, end }: Label, printed: string): void {
    const value = readValue(field, printed);
    if (value.kind === 'doubtful') this.#doubt(doubtFor(field), value.text, end);
    if (value.kind !== 'read') return;
    if (field === 'name') return this.#keepName(draft, value.value);
    if (field === 'position' && isPlural(value.value)) {
      this.#doubt('instrument.doubtful.one-signer-or-several', value.value, end);
    }
    answer(draft, field, value.value);
  }

  /** The first name stays, for a second one is another giver's; the same name behind its own label is the better spelling. */
  #keepName(draft: Draft, name: string): void {
    const before = draft.values.get('name');
    if (before === undefined || isSameName(before, name)) draft.values.set('name', name);
    draft.present = true;
    if (draft === this.drafts.beneficiary) this.#noteGiver(name);
  }

  /** A name that was noted already is kept as it is spelled now: what stands behind a label comes after the signature. */
  #noteGiver(name: string): void {
    const at = this.giverNames.findIndex((one) => isSameName(one, name));
    this.giverNames.splice(at === -1 ? this.giverNames.length : at, 1, name);
  }

  #doubt(why: string, text: string, at: number): void {
    this.doubts.push({ why, text: text.replaceAll(/\s+/g, ' ').trim(), at });
  }
}

/** The text behind the words of a name, whatever lines they stand on. */
function behindName(text: string, name: string): string {
  const words = name.split(' ');
  return words.reduce((rest, word) => rest.slice(rest.indexOf(word) + word.length), text);
}

/** The text behind the name of the company that signs. */
function withoutCompany(text: string): string {
  const [company] = companyNames(text.slice(0, 120).replaceAll(/\s+/g, ' '));
  return company === undefined || company.at > 20 ? text : behindName(text, company.name);
}

/** What is printed to sign on; behind it stands who signs. */
const DRAWN_LINE = /[_＿]{3,}|\.{4,}|…{2,}|-{5,}/;

/** For each token, whether labels of the same principal's part say “of witness”, so that those without an owner are his. */
function partsNamingWitness(tokens: readonly Token[]): readonly boolean[] {
  let part = 0;
  const parts = tokens.map((token) => (token.kind === 'mark' && token.mark.kind !== 'witness' ? ++part : part));
  const naming = new Set(
    tokens.flatMap((token, index) => (token.kind === 'label' && token.label.owner === 'witness' ? [parts[index]] : [])),
  );
  return parts.map((one) => naming.has(one));
}

/** What belongs to a label, and the lines behind an empty line that may belong to the block. */
function ownPart(value: string): readonly [string, string] {
  const match = /^(\s*\S[\s\S]*?)\n[ \t]*\n([\s\S]*)$/.exec(value);
  return match === null ? [value, ''] : [match[1] as string, match[2] as string];
}

function doubtFor(field: string): string {
  return field === 'date' ? 'instrument.doubtful.date-unreadable' : 'instrument.doubtful.field-unreadable';
}

/** `Executive Directors`: the office of more than one. */
function isPlural(position: string): boolean {
  return /\b(?:directors|secretaries|officers|signatories|chairmen|partners|attorneys)\b/i.test(position);
}
