import { coverage, r8a16, r8a23, rules } from '@tenfold/rulebook';
import { expect, test } from 'vitest';
import { sayIn } from '../src/check/words.ts';
import { languages } from '../src/messages/languages.ts';
import { rulebookPages, rulePage } from '../src/rulebook-page.ts';

const pages = rulebookPages();

test('there is a page for every rule, and one that lists every provision', () => {
  const files = rules.map(({ provision }) => `docs/rulebook/${provision.toLowerCase().replace('.', '-')}.md`);
  expect([...pages.keys()]).toEqual(['docs/rulebook/README.md', ...files]);
  const list = pages.get('docs/rulebook/README.md') ?? '';
  expect(coverage.filter(({ provision }) => !list.includes(`Rule ${provision}`))).toEqual([]);
});

test('every link of the list leads to a page', () => {
  const list = pages.get('docs/rulebook/README.md') ?? '';
  const targets = [...list.matchAll(/\]\((?<file>[^)]+)\)/g)].map(({ groups }) => `docs/rulebook/${groups?.['file']}`);
  expect(targets).toHaveLength(rules.length);
  expect(targets.filter((path) => !pages.has(path))).toEqual([]);
});

test('a rule of which the text was not checked says so first', () => {
  const lines = (pages.get('docs/rulebook/8a-16.md') ?? '').split('\n');
  expect(lines.slice(2, 5)).toEqual([
    `# Rule 8A.16: ${r8a16.title.en}`,
    '',
    '> Text not checked: compare it with the official one before you rely on it.',
  ]);
});

test('the page of Rule 8A.23 has both versions with their numbers and places', () => {
  const page = pages.get('docs/rulebook/8a-23.md') ?? '';
  expect(page).toContain('- In force from 30 Apr 2018 until 10 Jun 2024.\n  - at most: 1/10 (10%)\n');
  expect(page).toContain('- In force from 11 Jun 2024.\n');
  expect(page).toContain(`  - Source: <${r8a23.versions[0]?.source}>`);
  expect(page).toContain(
    '- **Breached**: the articles ask for a thousandth more than a tenth (from the text, just breached)',
  );
});

test('a policy stands with its question, its default and what each choice means', () => {
  expect(pages.get('docs/rulebook/8a-22.md')).toContain(
    '- When does somebody cease to be a beneficiary? Here by default: when none of his shares carries weight.\n' +
      '  - When none of his shares carries weight: He ceases at the instant',
  );
});

test('every page can be made in each language', () => {
  for (const language of languages) {
    const say = sayIn({ language, names: () => null });
    for (const rule of rules) {
      const page = rulePage(rule, say);
      expect(page, `${rule.provision} in ${language}`).toContain(rule.paraphrase[language]);
      expect(page, `${rule.provision} in ${language}`).not.toMatch(/undefined|\{\w+\}/);
    }
  }
});
