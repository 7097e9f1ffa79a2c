import { readFileSync } from 'node:fs';
import {
  explorations,
  type Exploration,
  namesOfLawsOfActs,
  namesOfLawsOfRest,
  namesOfOtherLaws,
} from '../test/state-space/stated.ts';
import { counting } from './counting.ts';
import { proofs } from './index.ts';
import { withRoundingExchanged } from './language.ts';
import { brokenParts } from './least.ts';
import type { Lemma, Numbers, Proof } from './proof.ts';
import { numberOfSmallCases } from './small-cases.ts';

/** The page of all proofs, as Markdown: what is claimed, what for granted, how it is proved, and what rounding the wrong way does. */
export function proofsPage(): string {
  return `${[opening(), contents(), ...proofs.map(proofSection), livesSection()].join('\n\n')}\n`;
}

function opening(): string {
  return `<!-- Made by \`npm run generate\` from proofs/ and test/state-space/stated.ts; change those and not this page. -->

# Proof of the arithmetic

What is rounded, and which way, decides whether a promise is kept by one share. So each formula is written once, in
\`proofs/claims\`, and that text is used four times by \`npm test\`:

- **Z3** (z3-solver ${versionOfSolver()}) is asked for whole numbers of any size that contradict a part of the claim, and answers that there
  are none. An answer of "unknown" fails the test. A quotient ⌊a / b⌋ is put to it as the one number q with b·q ≤ a < b·q + b, and
  that b is above 0 is asked besides; so is whether the assumptions can hold at all, for nothing follows from what cannot be.
- It is **counted through** for every case up to the size that is stated, with what the function of the code gives.
- It is **held against the code**: for three hundred random cases with numbers up to a million millions the formula gives what the
  function gives.
- **Rounding up and down are exchanged** in it, and Z3 finds that it is false then. The case that is shown is the least of all: the
  one with the smallest sum, and the smallest in the order of its letters.

Letters stand for whole numbers, none below 0. Where a solver cannot go, because a number of beneficiaries or of steps is itself
unknown, the step from one to the next is proved by Z3 and the rest is written out.`;
}

function versionOfSolver(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return manifest.devDependencies['z3-solver'];
}

function contents(): string {
  const rows = proofs.map((proof) => `| [${proof.title}](#${proof.id}) | ${proof.provision} | ${methodOf(proof)} |`);
  return ['| what | rule | proved by |', '|---|---|---|', ...rows].join('\n');
}

function methodOf({ written }: Proof): string {
  return written.length === 0 ? 'Z3' : 'Z3, and a written proof for any number';
}

function proofSection({ id, title, provision, claim, lemmas, written }: Proof): string {
  return [
    `<a id="${id}"></a>\n\n## ${title}`,
    `${claim} (Rule ${provision})`,
    ...lemmas.map((lemma) => lemmaSection(lemma)),
    ...written.map((paragraph, index) => (index === 0 ? `**Written proof.** ${paragraph}` : paragraph)),
  ].join('\n\n');
}

function lemmaSection(lemma: Lemma): string {
  const { words, assumptions, formula, parts } = lemma;
  return [
    `**${words}.**`,
    [
      `- Assumed: ${assumptions}.`,
      ...(formula === null ? [] : [`- Formula: ${formula}.`]),
      ...parts.map((part) => `- Proved by Z3: ${part.words}.`),
      `- Counted through: ${countedThrough(lemma)}.`,
      ...exchangedLine(lemma),
    ].join('\n'),
  ].join('\n\n');
}

function countedThrough(lemma: Lemma): string {
  const { code, cases } = lemma;
  const number = numberOfSmallCases(lemma).toLocaleString('en');
  const how = `${number} cases, out of ${cases.free} numbers from 0 to ${cases.most}`;
  return code === null ? how : `${how}, with what \`${code.name}\` of \`${code.file}\` gives`;
}

function exchangedLine(lemma: Lemma): readonly string[] {
  const { exchanged, formula } = lemma;
  if (exchanged === null) return formula === null ? [] : ['- Nothing is rounded.'];
  const wrong = withRoundingExchanged(counting);
  const [right, otherwise] = [lemma.value(counting, exchanged), lemma.value(wrong, exchanged)];
  const broken = brokenParts(lemma, exchanged, wrong).map((words) => `“${words}”`);
  return [
    `- Rounded the other way: for ${listed(lemma, exchanged)} the formula gives ${signed(otherwise)} instead of ${signed(right)}, and this is false: ${broken.join('; ')}.`,
  ];
}

function signed(value: bigint): string {
  return value < 0n ? `−${-value}` : `${value}`;
}

function listed({ letters }: Lemma, numbers: Numbers<string>): string {
  return letters.map((letter) => `${letter} = ${numbers[letter]}`).join(', ');
}

function livesSection(): string {
  const rows = explorations.map(explorationRow);
  return `<a id="lives"></a>

## Every life of a small issuer

An issuer of three weighted shares and eight others, with two beneficiaries, a company that is one's alone and a fund that they
share by halves, lives through every sequence of acts up to a length. The acts are entries of the record, applied by the functions
that fold a record; the ends of days are acts as well. Lives that come to the same state go on as one, whatever ids and dates they
came by, and it is tried for one state in a hundred that such lives go on alike. The numbers of states are part of the test.

| beginning after | acts | sequences of | states | acts tried |
|---|---|---:|---:|---:|
${rows.join('\n')}

No act and no life among them breaks one of these.

Of every act:${sentences(namesOfLawsOfActs)}

At the end of every day:${sentences(namesOfLawsOfRest)}

Besides:${sentences(namesOfOtherLaws)}`;
}

function explorationRow({ name, acts, depth, states, tried }: Exploration): string {
  return `| ${name} | ${acts} | ${depth} | ${states.toLocaleString('en')} | ${tried.toLocaleString('en')} |`;
}

function sentences(names: readonly string[]): string {
  return `\n\n${names.map((name) => `- ${name}`).join('\n')}`;
}
