import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import { describe, expect, test } from 'vitest';
import { areas as areasOfProduct, catalogue as saidByProduct } from '../../src/messages/index.ts';
import { languages } from '../../src/messages/languages.ts';
import { placeholdersOf } from '../../src/messages/render.ts';
import { screenAreas } from '../../src/screens/index.ts';

/** What the product says anywhere, and what only its screens say. */
const areas = [...areasOfProduct, ...screenAreas];
const saidByScreens: typeof saidByProduct = Object.assign({}, ...screenAreas);
const entries = Object.entries({ ...saidByProduct, ...saidByScreens });
const packages = join(import.meta.dirname, '../../../');

/** Letters that stand in Chinese texts as they are: formats, encodings, the words that one types, the Rules' own letters. */
const leftAsTheyAre =
  /^(?:Parquet|XML|ISO|ISIN|CLASS|seev|docs|md|PEM|DER|CRL|OCSP|HTTP|KEY|proof|seal|CSV|SHA|api|Ctrl|TENFOLD|PORT|ORIGIN|Content|Type|Idempotency|Key|ETag|RFC|OpenAPI|Prometheus|UUID|PostgreSQL|DATABASE|URL|OPENID|PROVIDER|CLIENT|SECRET|OpenID|Connect|JSON|SMTP|XLSX|xlsx|html|Schema|UTF|GB|MB|PDF|DOCX|PNG|JPEG|TIFF|HTML|ZIP|docx|pdf|ics|report|year|half|zip|Python|Tenfold|tenfold|read|check|record|instrument|help|rules|schema|json|person|known|paper|plan|programme|XV|XIVA|COMMAND|FILE|Enter|Tab|SVG|supersedes|en|zh|Hant|Hans|null|true|false|T|[A-Z])$/;

test('no key stands in two areas', () => {
  expect(areas.flatMap((area) => Object.keys(area)).length).toBe(entries.length);
});

test('every area is listed', () => {
  const files = ['messages', 'screens'].flatMap((room) => {
    const folder = join(packages, 'documents/src', room);
    return readdirSync(folder).filter((name) =>
      readFileSync(join(folder, name), 'utf8').includes('satisfies Catalogue'),
    );
  });
  expect(files.length).toBe(areas.length);
});

test('each text asks for the same figures in every language', () => {
  const asked = (text: string): string => placeholdersOf(text).join(' ');
  const unlike = entries.filter(([, texts]) => languages.some((one) => asked(texts[one]) !== asked(texts.en)));
  expect(unlike.map(([key]) => key)).toEqual([]);
});

test('no text is empty but the space between two Chinese texts, and none has a space at its ends', () => {
  const odd = entries.flatMap(([key, texts]) =>
    languages.filter((one) => texts[one].trim() !== texts[one] || texts[one] === '').map((one) => `${key} ${one}`),
  );
  expect(odd).toEqual([
    'check.space en',
    'check.space zh-Hant',
    'check.space zh-Hans',
    'cli.between-places en',
    'cli.after-place en',
  ]);
});

describe('Chinese is Chinese', () => {
  const chinese = entries.flatMap(([key, texts]) => [
    { key: `${key} zh-Hant`, text: texts['zh-Hant'] },
    { key: `${key} zh-Hans`, text: texts['zh-Hans'] },
  ]);

  test('no English is left over', () => {
    const left = chinese.flatMap(({ key, text }) => {
      const words = bare(text).match(/[A-Za-z]+/g) ?? [];
      return words.filter((word) => !leftAsTheyAre.test(word)).map((word) => `${key}: ${word}`);
    });
    expect(left).toEqual([]);
  });

  test('no mark of half width stands beside a Chinese character', () => {
    const beside = /[\u3400-\u9fff〇][,;:!?()]|[,;:!?()][\u3400-\u9fff〇]|[\u3400-\u9fff〇]\.(?![\w])/;
    expect(chinese.filter(({ text }) => beside.test(bare(text, '〇'))).map(({ key }) => key)).toEqual([]);
  });

  /** Characters of one script that the other does not use, taken from the words that the product uses most. */
  test('the two scripts are not mixed', () => {
    const simplified = /[发条册权档请码规则记录过们这应无与时东该个从关门义务称]/;
    const traditional = /[發條冊權檔請碼規則記錄過們這應無與時東該個從關門義務稱]/;
    const mixed = chinese.filter(({ key, text }) => (key.endsWith('Hant') ? simplified : traditional).test(text));
    expect(mixed.map(({ key }) => key)).toEqual([]);
  });
});

describe('every key that the code names has a text', () => {
  const keys = entries.map(([key]) => key);
  const known = new Set(keys);

  test.each(['kernel', 'rulebook', 'documents', 'cli', 'web'])('%s', (name) => {
    const folder = join(packages, name, 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const missing = files.flatMap((file) =>
      keysIn(readFileSync(join(folder, file), 'utf8'))
        .filter(({ key, isWhole }) => (isWhole ? !known.has(key) : !keys.some((one) => one.startsWith(key))))
        .map(({ key }) => `${file}: ${key}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

/**
 * A template without its placeholders, words of the file format, commands to type and numbers of rules; `standIn` stands
 * where placeholders stood.
 */
function bare(template: string, standIn = ' '): string {
  return template
    .replaceAll(/"[^"]*"|--[a-z-]+|tenfold(?: [a-z]+| [A-Z]+| --[a-z-]+)+|\d+[A-Z]?\.\d+[A-Z]?(?:\(\d+\))*/g, ' ')
    .replaceAll(/\{[^{}]*\}/g, standIn);
}

interface Key {
  readonly key: string;
  /** Whether it is the whole key, or only how it begins. */
  readonly isWhole: boolean;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const callsWithKey: Readonly<Record<string, number>> = { message: 0, reason: 0, refuse: 1, say: 0, fact: 0 };

/** The keys that stand as text in calls that take one. */
function keysIn(text: string): readonly Key[] {
  // oxlint-disable-next-line typescript/no-deprecated
  const nodes = collect(parseAst(text, { lang: 'tsx' }), []);
  return nodes.flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const at = callsWithKey[String((node['callee'] as Node)['name'])];
    const argument = at === undefined ? undefined : (node['arguments'] as readonly Node[])[at];
    return argument === undefined ? [] : literalKeys(argument);
  });
}

function literalKeys(node: Node): readonly Key[] {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return [{ key: node['value'], isWhole: true }];
  if (node.type === 'ConditionalExpression') {
    return [...literalKeys(node['consequent'] as Node), ...literalKeys(node['alternate'] as Node)];
  }
  if (node.type !== 'TemplateLiteral') return [];
  const [first] = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
  return first === undefined || first.value.cooked === '' ? [] : [{ key: first.value.cooked, isWhole: false }];
}

function collect(value: unknown, found: Node[]): readonly Node[] {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (typeof value === 'object' && value !== null && 'type' in value) {
    found.push(value as Node);
    collect(Object.values(value), found);
  }
  return found;
}
