import fc from 'fast-check';
import { createPublicKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  cosigned,
  isKeyName,
  readSignedNote,
  readVerifierKey,
  signedNoteText,
  signingOf,
  signNote,
  verifierKey,
  verifierKeyText,
  witnessingOf,
  witnessProblem,
} from '../../src/index.ts';
import { ed25519, privateKeyOf, sha256, signer } from '../support/means.ts';

/** RFC 8032 section 7.1, tests 1 to 3: what the means of these tests are held against. */
const rfc8032 = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];

test.each(rfc8032)('the means of these tests sign and verify as RFC 8032: $publicKey', (vector) => {
  const [publicKey, message, signature] = [vector.publicKey, vector.message, vector.signature].map((hex) =>
    Buffer.from(hex, 'hex'),
  ) as [Buffer, Buffer, Buffer];
  expect(ed25519({ publicKey, message, signature })).toBe(true);
  expect(ed25519({ publicKey, message: Buffer.concat([message, Buffer.of(0)]), signature })).toBe(false);
  const held = createPublicKey(privateKeyOf(Buffer.from(vector.secret, 'hex'))).export({ format: 'der', type: 'spki' });
  expect(held.subarray(12).toString('hex')).toBe(vector.publicKey);
});

/** The key and the note of the documentation of `golang.org/x/mod/sumdb/note`, where the format comes from. */
const neumann = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const neumannNote = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

/** The key of the Go checksum database, as everybody who uses Go has it. */
const sumGolang = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';

function keyOf(text: string) {
  const key = readVerifierKey(text, sha256);
  if ('problem' in key) throw new Error(key.problem.key);
  return key.value;
}

function noteOf(text: string) {
  const note = readSignedNote(text);
  if ('problem' in note) throw new Error(note.problem.key);
  return note.value;
}

describe('notes of others', () => {
  test('the note of the Go documentation holds', () => {
    expect(signingOf(keyOf(neumann), noteOf(neumannNote), ed25519)).toBe('signed');
  });

  test('and does not once a word of it is changed', () => {
    expect(signingOf(keyOf(neumann), noteOf(neumannNote.replace('the answer', 'an answer')), ed25519)).toBe('forged');
  });

  test('keys are read and written as they are', () => {
    expect([neumann, sumGolang].map((text) => verifierKeyText(keyOf(text)))).toEqual([neumann, sumGolang]);
  });
});

describe('a key that is not written as one', () => {
  const other = (bytes: Uint8Array, name = 'a') => {
    const id = Buffer.from(sha256(Buffer.concat([Buffer.from(`${name}\n`), bytes])).subarray(0, 4)).toString('hex');
    return `${name}+${id}+${Buffer.from(bytes).toString('base64')}`;
  };
  const point = (first: number, last: number): Buffer => Buffer.from([1, first, ...new Uint8Array(30), last]);
  const noncanonical = Buffer.from(['01', 'ee', 'ff'.repeat(30), '7f'].join(''), 'hex');

  test.each([
    ['nothing', ''],
    ['one part', 'name'],
    ['another id', neumann.replace('c74f20a3', 'c74f20a4')],
    ['an id in capitals', neumann.replace('c74f20a3', 'C74F20A3')],
    ['another name', neumann.replace('Peter', 'Petra')],
    ['a space in the name', other(point(2, 0), 'a b')],
    ['no name', other(point(2, 0), '')],
    ['an algorithm that is not known', other(Buffer.from([2, 2, ...new Uint8Array(31)]))],
    ['a byte too few', other(Buffer.from([1, 2, ...new Uint8Array(30)]))],
    ['a byte too many', other(Buffer.from([1, 2, ...new Uint8Array(32)]))],
    ['a y that is not below the prime (RFC 8032 5.1.3)', other(noncanonical)],
    ['a sign on the x that is 0 (RFC 8032 5.1.3)', other(point(1, 0x80))],
    ['Base 64 that another text would be for', `${neumann.slice(0, -1)}X=`],
    ['something behind it', `${neumann} `],
  ])('%s', (_, text) => {
    const read = readVerifierKey(text, sha256);
    expect('problem' in read && read.problem.key).toBe('seal.problem.key-form');
  });

  test('the same shapes with a sound point are keys', () => {
    expect(keyOf(other(point(2, 0))).name).toBe('a');
    expect(keyOf(other(point(1, 0))).use).toBe('log');
  });
});

describe('names of keys', () => {
  test.each(['registry.example/sensetime', '紅隼', 'a-b_c:d', '😀'])('%s', (name) => {
    expect(isKeyName(name)).toBe(true);
  });

  test.each(['', 'a b', 'a+b', 'a\u3000b', 'a\u00a0b', 'a\u2028b', 'a\u0085b', 'a\nb', 'a\u0000b', '\ud800'])(
    '%j is none',
    (name) => {
      expect(isKeyName(name)).toBe(false);
    },
  );

  test('a key under no name is not made', () => {
    const publicKey = new Uint8Array(32);
    expect(() => verifierKey({ name: 'a b', use: 'log', publicKey }, sha256)).toThrow('A key name has no spaces');
    expect(() => verifierKey({ name: 'a', use: 'log', publicKey: new Uint8Array(31) }, sha256)).toThrow('32 bytes');
  });
});

const ann = signer('ann.example', 1);
const bob = signer('bob.example', 2);

describe('a note', () => {
  test('reads back as it was signed, whatever it says', () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\u0000-\u001f]/g, ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const body = `x${lines.map((text) => `${text}\n`).join('')}`;
        const note = noteOf(signNote(body, [ann, bob]));
        expect(note.body).toBe(body);
        expect([ann, bob].map(({ key }) => signingOf(key, note, ed25519))).toEqual(['signed', 'signed']);
      }),
    );
  });

  test('may have empty lines in its text: the last one parts it from its signatures', () => {
    expect(noteOf(signNote('a\n\nb\n\n', [ann])).body).toBe('a\n\nb\n\n');
  });

  test('cannot be made of text that no note can hold', () => {
    expect(() => signNote('a', [ann])).toThrow('ends with a new line');
    expect(() => signNote('a\tb\n', [ann])).toThrow('This text cannot stand in a note');
    expect(() => signNote('a\n', [])).toThrow('This text cannot stand in a note');
  });

  const good = signNote('a\n', [ann]);
  test.each([
    ['no signature', 'a\n', 'note-form'],
    ['no new line at its end', good.slice(0, -1), 'note-form'],
    ['a tabulator', good.replace('a', '\t'), 'note-form'],
    ['a carriage return', good.replace('a\n', 'a\r\n'), 'note-form'],
    ['half a surrogate pair', good.replace('a', '\ud800'), 'note-form'],
    ['no text', good.slice(1), 'note-form'],
    ['a hyphen for the dash', good.replace('—', '-'), 'note-signature-line'],
    ['two spaces', good.replace('— ', '—  '), 'note-signature-line'],
    ['a signature without a name', good.replace('ann.example ', ''), 'note-signature-line'],
    ['a word behind the signature', good.replace(/\n$/, ' x\n'), 'note-signature-line'],
    ['broken Base 64', good.replace('=', ''), 'note-signature-line'],
    ['a line between the signatures', `${good}x\n`, 'note-signature-line'],
    ['only the id of a key', 'a\n\n— ann.example AAAAAA==\n', 'note-signature-line'],
    ['sixty-five signatures', `${good}${good.slice(3).repeat(64)}`, 'note-too-many-signatures'],
  ])('with %s is refused', (_, text, key) => {
    const read = readSignedNote(text);
    expect('problem' in read && read.problem.key).toBe(`seal.problem.${key}`);
  });

  test('may have sixty-four', () => {
    expect(noteOf(`${good}${good.slice(3).repeat(63)}`).signatures.length).toBe(64);
  });

  test('is not signed by who is not named, and signatures of strangers make no difference', () => {
    const note = noteOf(signNote('a\n', [bob, ann]));
    expect(signingOf(signer('cem.example', 3).key, note, ed25519)).toBe('unsigned');
    expect(signingOf(signer('ann.example', 3).key, note, ed25519)).toBe('unsigned');
    expect(signingOf(ann.key, note, ed25519)).toBe('signed');
  });

  test('is spoilt by one line in the name of a key that is not its signature', () => {
    const note = noteOf(good);
    const [line] = note.signatures;
    const wrong = { name: 'ann.example', id: ann.key.id, signature: new Uint8Array(64) };
    expect(signingOf(ann.key, { ...note, signatures: [...note.signatures, wrong] }, ed25519)).toBe('forged');
    const cut = { ...wrong, signature: (line?.signature ?? new Uint8Array()).slice(0, 63) };
    expect(signingOf(ann.key, { ...note, signatures: [cut] }, ed25519)).toBe('forged');
  });
});

describe('cosignatures of witnesses', () => {
  const [w1, w2, w3] = [3, 4, 5].map((seed) => signer(`w${seed}.example`, seed, 'witness')) as [
    ReturnType<typeof signer>,
    ReturnType<typeof signer>,
    ReturnType<typeof signer>,
  ];
  const keys = [w1, w2, w3].map(({ key }) => key);
  const note = noteOf(signNote('log.example/a\n1\nx\n', [ann]));
  const once = noteOf(cosigned(note, w1, 1_679_315_147n));
  const twice = noteOf(cosigned(once, w2, 1_679_315_148n));
  const count = (of: typeof note, quorum: number) => witnessProblem(of, { witnesses: keys, quorum }, ed25519)?.key;

  test('bear the time, eight bytes before the signature, and sign it (C2SP tlog-cosignature)', () => {
    const line = once.signatures.at(-1)?.signature ?? new Uint8Array();
    // The bytes that stand for this time in the example of the specification.
    expect(Buffer.from(line.subarray(0, 8)).toString('hex')).toBe('00000000641850cb');
    const message = Buffer.from('cosignature/v1\ntime 1679313163\nlog.example/a\n1\nx\n');
    const asSigned = Buffer.from('cosignature/v1\ntime 1679315147\nlog.example/a\n1\nx\n');
    const of = (bytes: Buffer) => ed25519({ publicKey: w1.key.publicKey, message: bytes, signature: line.subarray(8) });
    expect([of(asSigned), of(message)]).toEqual([true, false]);
    expect(witnessingOf(w1.key, once, ed25519)).toEqual({ seconds: 1_679_315_147n });
  });

  test('make up the quorum, each witness once', () => {
    expect([0, 1, 2, 3].map((quorum) => count(twice, quorum))).toEqual([
      undefined,
      undefined,
      undefined,
      'seal.problem.witness-quorum',
    ]);
    const again = noteOf(cosigned(once, w1, 1_679_315_150n));
    expect(count(again, 2)).toBe('seal.problem.witness-quorum');
    expect(witnessingOf(w1.key, again, ed25519)).toEqual({ seconds: 1_679_315_150n });
  });

  test('do not hold for another text, another time or another kind of key', () => {
    expect(count({ ...once, body: 'log.example/a\n2\nx\n' }, 1)).toBe('seal.problem.witness-signature');
    const line = once.signatures.at(-1);
    if (line === undefined) throw new Error('no line');
    const later = {
      ...line,
      signature: Uint8Array.from([...line.signature.subarray(0, 7), 0, ...line.signature.subarray(8)]),
    };
    expect(count({ ...once, signatures: [later] }, 1)).toBe('seal.problem.witness-signature');
    const plain = { ...line, signature: w1.sign(Buffer.from(note.body)) };
    expect(count({ ...once, signatures: [plain] }, 1)).toBe('seal.problem.witness-signature');
    const asLog = signer('w3.example', 3, 'log');
    expect(signingOf(asLog.key, once, ed25519)).toBe('unsigned');
  });

  test('cannot bear a time before 1970 or one that no clock will show', () => {
    expect(() => cosigned(note, w1, -1n)).toThrow('cannot bear this time');
    expect(() => cosigned(note, w1, 2n ** 63n)).toThrow('cannot bear this time');
    const line = once.signatures.at(-1);
    const late = Uint8Array.from([0xff, ...(line?.signature.subarray(1) ?? [])]);
    const signatures = [{ name: w1.key.name, id: w1.key.id, signature: late }];
    expect(witnessingOf(w1.key, { ...note, signatures }, ed25519)).toBe('forged');
  });

  test('stand behind the signature of the log', () => {
    expect(
      signedNoteText(twice)
        .split('\n')
        .map((text) => text.split(' ')[1]),
    ).toEqual([undefined, undefined, undefined, undefined, 'ann.example', 'w3.example', 'w4.example', undefined]);
  });
});
