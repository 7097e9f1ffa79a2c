import { describe, expect, test } from 'vitest';
import { breach, file, given, keysOf, life, ofPat, after } from '../claim/promised.ts';
import { applied, on, refusal } from '../register/life.ts';
import { interests } from '../register/small-issuer.ts';

const drafted = on(
  '2022-01-02',
  'undertaking-drafted',
  { undertaking: 'u', beneficiary: 'pat', document: file('a'), basis: 'deed' },
  { id: 'drafted' },
);
const signed = on(
  '2022-01-03T10:00:00+08:00',
  'undertaking-given',
  { undertaking: 'u', beneficiary: 'pat', document: file('b'), way: 'electronic-signature' },
  { id: 'signed' },
);
const told = { witness: 'A. Witness', occupation: 'Solicitor', address: '1 Queen’s Road' };
const witnessed = on(
  '2022-01-03',
  'undertaking-witnessed',
  { undertaking: 'u', ...told, way: 'wet-ink' },
  { id: 'witnessed' },
);
const acknowledged = on(
  '2022-01-04',
  'undertaking-acknowledged',
  { undertaking: 'u', signatory: 'A. Director', position: 'Executive Director', document: file('c') },
  { id: 'acknowledged' },
);
const companyWitnessed = on(
  '2022-01-04',
  'undertaking-witnessed',
  { undertaking: 'u', of: 'company', witness: 'B. Witness' },
  { id: 'company-witnessed' },
);
const whole = [...life, drafted, signed, witnessed, acknowledged, companyWitnessed];
const died = on('2023-06-01T23:45:00+08:00', 'person-died', { person: 'pat' }, { id: 'died' });
const delisted = on('2023-06-01', 'issuer-delisted', {}, { id: 'delisted' });

describe('a draft', () => {
  test('promises nothing, waits for its signature, and stands in the place of the usual form', () => {
    const { undertakings } = after([...life, drafted]);
    expect(undertakings.map(({ id, beneficiary, state }) => [id, beneficiary, state])).toEqual([
      ['u', 'pat', 'draft'],
      [null, 'quin', null],
    ]);
    expect(ofPat([...life, drafted])).toMatchObject({ givenOn: null, basis: 'deed', ended: null });
    expect(keysOf(ofPat([...life, drafted]).lacking)).toEqual(['lacks-signature']);
  });

  test('is signed by the undertaking of its id, which keeps its basis', () => {
    const { undertakings, drafts } = applied([...life, drafted, signed]);
    expect([...drafts.keys()]).toEqual([]);
    expect(undertakings.get('u')).toMatchObject({
      basis: 'deed',
      document: file('b'),
      draft: { entry: 'drafted', document: file('a') },
    });
  });

  test('is not signed by somebody else, nor witnessed, nor drawn up twice', () => {
    const other = on('2022-01-04', 'undertaking-given', { undertaking: 'u', beneficiary: 'quin' });
    expect(refusal([...life, drafted, other]).message.key).toBe('register.draft-of-another');
    const early = on('2022-01-03', 'undertaking-witnessed', { undertaking: 'u' });
    expect(refusal([...life, drafted, early]).message.key).toBe('register.undertaking-only-drafted');
    const again = on('2022-01-04', 'undertaking-drafted', {
      undertaking: 'u',
      beneficiary: 'pat',
      document: file('d'),
    });
    expect(refusal([...life, drafted, again]).message.key).toBe('register.draft-exists');
    expect(refusal([...life, drafted, signed, again]).message.key).toBe('register.undertaking-exists');
  });
});

describe('the steps', () => {
  test('stand in the order of their time, with how each was signed and what is kept of it', () => {
    expect(ofPat([...whole, died]).steps).toEqual([
      { state: 'draft', on: '2022-01-02', at: '2022-01-02', entry: 'drafted', way: null, document: file('a') },
      {
        state: 'signed',
        on: '2022-01-03',
        at: '2022-01-03T10:00:00+08:00',
        entry: 'signed',
        way: 'electronic-signature',
        document: file('b'),
      },
      { state: 'witnessed', on: '2022-01-03', at: '2022-01-03', entry: 'witnessed', way: 'wet-ink', document: null },
      {
        state: 'acknowledged',
        on: '2022-01-04',
        at: '2022-01-04',
        entry: 'acknowledged',
        way: null,
        document: file('c'),
      },
      {
        state: 'company-witnessed',
        on: '2022-01-04',
        at: '2022-01-04',
        entry: 'company-witnessed',
        way: null,
        document: null,
      },
      { state: 'effective', on: '2022-01-04', at: '2022-01-04', entry: 'acknowledged', way: null, document: null },
      {
        state: 'terminated',
        on: '2023-06-01',
        at: '2023-06-01T23:45:00+08:00',
        entry: 'died',
        way: null,
        document: null,
      },
    ]);
  });

  test('a step is taken once', () => {
    const again = on('2022-01-05', 'undertaking-witnessed', { undertaking: 'u', of: 'company' });
    expect(refusal([...whole, again]).message.key).toBe('register.company-witnessed-already');
  });
});

describe('what it lacks', () => {
  test('nothing but the reading, where all was told and a file is kept', () => {
    expect(ofPat(whole).state).toBe('effective');
    expect(keysOf(ofPat(whole).lacking)).toEqual(['lacks-reading']);
  });

  test('each thing that nobody told, with the entry that should have told it', () => {
    const bare = [
      ...life,
      given,
      on('2022-01-03', 'undertaking-witnessed', { undertaking: 'u' }, { id: 'w' }),
      on('2022-01-03', 'undertaking-acknowledged', { undertaking: 'u' }, { id: 'a' }),
    ];
    expect(ofPat(bare).lacking.map(({ key, entries }) => `${key} ${entries.join()}`)).toEqual([
      'undertaking.lacks-witness-name w',
      'undertaking.lacks-address w',
      'undertaking.lacks-occupation w',
      'undertaking.lacks-signatory a',
      'undertaking.lacks-position a',
      'undertaking.lacks-company-witness a',
      'undertaking.lacks-document given',
      'undertaking.lacks-reading given',
    ]);
    expect(keysOf(ofPat([...life, given]).lacking)).toEqual([
      'lacks-witness',
      'lacks-acknowledgement',
      'lacks-document',
      'lacks-reading',
    ]);
  });

  test('what is sealed is not lacking', () => {
    const sealed = { sealed: `sha256:${file('1')}` };
    const hidden = on('2022-01-03', 'undertaking-witnessed', {
      undertaking: 'u',
      witness: sealed,
      occupation: sealed,
      address: sealed,
    });
    expect(keysOf(ofPat([...life, signed, hidden]).lacking)).toEqual(['lacks-acknowledgement', 'lacks-reading']);
  });

  test('nor is what is sealed in the paper that was read', () => {
    const sealed = { sealed: `sha256:${file('1')}` };
    const clauses = [{ id: '1', kind: 'own-compliance', text: 'I keep them.' }];
    const witness = { present: true, signed: 'yes', name: sealed, address: sealed, occupation: sealed };
    const fields = { undertaking: 'u', beneficiary: 'pat', document: file('b') };
    const paper = on('2022-01-03', 'undertaking-given', { ...fields, instrument: { clauses, execution: { witness } } });
    const seen = on('2022-01-03', 'undertaking-witnessed', { undertaking: 'u' });
    expect(keysOf(ofPat([...life, paper, seen]).lacking)).toEqual(['lacks-acknowledgement', 'lacks-date']);
  });

  test('what the paper shows is not asked for again, but its day is', () => {
    const clauses = [{ id: '1', kind: 'own-compliance', text: 'I keep them.' }];
    const execution = {
      beneficiary: { present: true, signed: 'yes' },
      witness: { present: true, signed: 'yes', name: 'A. Witness', address: 'Central', occupation: 'Solicitor' },
      company: { present: true, signed: 'yes', name: 'A. Director', position: 'Executive Director' },
    };
    const paper = on(
      '2022-01-03',
      'undertaking-given',
      {
        undertaking: 'u',
        beneficiary: 'pat',
        document: file('b'),
        instrument: { wording: 'paper', clauses, execution },
      },
      { id: 'paper' },
    );
    expect(keysOf(ofPat([...life, paper]).lacking)).toEqual([
      'lacks-witness-entry',
      'lacks-acknowledgement-entry',
      'lacks-date',
    ]);
    const steps = [
      on('2022-01-03', 'undertaking-witnessed', { undertaking: 'u' }),
      on('2022-01-03', 'undertaking-acknowledged', { undertaking: 'u' }),
    ];
    expect(keysOf(ofPat([...life, paper, ...steps]).lacking)).toEqual(['lacks-company-witness', 'lacks-date']);
  });

  test('a vehicle of which nobody knows who stands behind it, and no holding at all', () => {
    const nobody = on('2021-01-04', 'person-recorded', { person: 'rae', names: { en: 'Rae' } }, { id: 'rae' });
    const recognised = on('2022-01-03', 'beneficiary-recognised', { person: 'rae' }, { id: 'rae-recognised' });
    const hers = on('2022-01-03', 'undertaking-given', {
      undertaking: 'hers',
      beneficiary: 'rae',
      document: file('b'),
    });
    const found = after([nobody, ...life, recognised, hers]).undertakings.find(({ id }) => id === 'hers');
    expect(keysOf(found?.lacking ?? [])).toContain('lacks-holding');
  });
});

describe('what bears on it', () => {
  const warned = (...more: Parameters<typeof ofPat>[0]): readonly string[] =>
    keysOf(ofPat([...whole, ...more]).warnings);

  test('nothing, where nothing happened since', () => {
    expect(warned()).toEqual([]);
  });

  test('another vehicle needs no new undertaking', () => {
    expect(warned(interests('vale', { pat: '1' }, '2022-05-04'))).toEqual(['new-vehicle']);
  });

  test('other names of the beneficiary, of his vehicle and of the company, and of nobody else', () => {
    const renamed = (who: string, day: string): ReturnType<typeof on> =>
      on(day, 'name-changed', { who, names: { en: `New ${who}` } }, { id: `renamed-${who}` });
    const changes = [
      renamed('pat', '2022-05-03'),
      renamed('vale', '2022-05-04'),
      renamed('company', '2022-05-05'),
      renamed('quin', '2022-05-06'),
      renamed('wold', '2022-05-07'),
    ];
    expect(warned(...changes)).toEqual(['renamed-beneficiary-from', 'renamed-vehicle-from', 'renamed-company']);
    const { warnings } = ofPat([...whole, ...changes]);
    expect(warnings[0]).toMatchObject({
      figures: { who: { name: 'pat' }, on: { date: '2022-05-03' }, old: { quote: 'pat' } },
      entries: ['renamed-pat'],
    });
    const register = applied([...whole, ...changes]);
    expect(register.people.get('pat')?.names).toEqual({ en: 'New pat' });
    expect(register.people.get('pat')?.recognised?.entry).toBe('pat-recognised');
  });

  test('a name that changed before the paper was signed is on the paper', () => {
    const early = on('2022-01-02', 'name-changed', { who: 'pat', names: { en: 'New pat' } });
    expect(keysOf(ofPat([...life, early, given]).warnings)).toEqual([]);
  });

  test('the name of somebody whom nobody recorded does not change', () => {
    expect(
      refusal([...whole, on('2022-05-03', 'name-changed', { who: 'nobody', names: { en: 'N' } })]).message,
    ).toMatchObject({ key: 'register.name-of-nobody' });
  });

  const second = on('2022-05-03', 'undertaking-given', { undertaking: 'v', beneficiary: 'pat' }, { id: 'second' });
  const replaced = on('2022-05-04', 'undertaking-replaced', { undertaking: 'u', by: 'v' }, { id: 'replaced' });

  test('a second undertaking stands beside the first, until it takes its place', () => {
    const both = after([...whole, second]).undertakings.filter(({ beneficiary }) => beneficiary === 'pat');
    expect(both.map(({ id, warnings }) => [id, ...keysOf(warnings)])).toEqual([
      ['u', 'second'],
      ['v', 'second'],
    ]);
    const one = after([...whole, second, replaced]).undertakings.filter(({ beneficiary }) => beneficiary === 'pat');
    expect(one.map(({ id, state, warnings }) => [id, state, ...keysOf(warnings)])).toEqual([
      ['u', 'effective', 'replaced'],
      ['v', 'signed', 'replaces'],
    ]);
  });

  test('it is not replaced by itself, by somebody else’s, by a draft, or twice', () => {
    const by = (other: string): readonly ReturnType<typeof on>[] => [
      on('2022-06-01', 'undertaking-replaced', { undertaking: 'u', by: other }),
    ];
    const quins = on('2022-05-03', 'undertaking-given', { undertaking: 'q', beneficiary: 'quin' }, { id: 'quins' });
    const draft = on('2022-05-03', 'undertaking-drafted', {
      undertaking: 'd',
      beneficiary: 'pat',
      document: file('d'),
    });
    expect(refusal([...whole, ...by('u')]).message.key).toBe('register.replaced-by-itself');
    expect(refusal([...whole, quins, ...by('q')]).message.key).toBe('register.replaced-by-another');
    expect(refusal([...whole, draft, ...by('d')])).toMatchObject({
      field: 'fields.by',
      message: { key: 'register.undertaking-only-drafted' },
    });
    expect(refusal([...whole, second, replaced, ...by('v')]).message.key).toBe('register.replaced-already');
  });

  test('a draft that waits', () => {
    expect(
      warned(on('2022-05-03', 'undertaking-drafted', { undertaking: 'd', beneficiary: 'pat', document: file('d') })),
    ).toEqual(['draft-waits']);
  });

  test.each([
    ['varied', [], 'varied-without-consent'],
    ['varied', ['General meeting'], 'varied-with-consent'],
    ['released', [], 'released-without-consent'],
    ['released', ['General meeting'], 'released-with-consent'],
  ])('%s with consents %j changes no state and warns', (how, consents, key) => {
    const agreed = on(
      '2022-05-03',
      'undertaking-varied',
      { undertaking: 'u', how, what: 'Notices by e-mail.', consents },
      { id: 'agreed' },
    );
    expect(ofPat([...whole, agreed]).state).toBe('effective');
    expect(warned(agreed)).toEqual([key]);
  });

  test('a witness who signed on another day than the signature', () => {
    const late = [...life, given, on('2022-01-05', 'undertaking-witnessed', { undertaking: 'u' }, { id: 'late' })];
    expect(ofPat(late).warnings).toMatchObject([
      { key: 'undertaking.witness-on-another-day', entries: ['given', 'late'] },
    ]);
    const company = on('2022-01-09', 'undertaking-witnessed', { undertaking: 'u', of: 'company' }, { id: 'later' });
    expect(keysOf(ofPat([...life, signed, witnessed, acknowledged, company]).warnings)).toEqual([
      'witness-on-another-day',
    ]);
  });

  test('weight that ended while the register shows the shares in their class', () => {
    expect(ofPat([...whole, died]).warnings).toMatchObject([
      {
        key: 'undertaking.register-unchanged',
        figures: { shares: { shares: 60n }, holder: { name: 'vale' }, when: { instant: '2023-06-01T23:45:00+08:00' } },
      },
    ]);
    const redesignated = on('2023-07-03', 'weighted-shares-converted', {
      holder: 'vale',
      class: 'A',
      shares: '60',
      into: 'B',
    });
    expect(keysOf(ofPat([...whole, died, redesignated]).warnings)).toEqual([]);
  });
});

describe('what the law asks of its form is shown, with what is taken meanwhile', () => {
  test.each([
    [{}, ['question-basis-unknown', 'question-way']],
    [{ basis: 'consideration', way: 'wet-ink' }, ['question-basis-consideration']],
    [{ basis: 'deed', way: 'electronic-signature' }, ['question-basis-deed', 'question-electronic']],
    [{ way: 'passkey-assent' }, ['question-basis-unknown', 'question-passkey']],
    [{ way: 'unknown' }, ['question-basis-unknown', 'question-way']],
  ])('%j', (more, keys) => {
    const paper = on('2022-01-03', 'undertaking-given', { undertaking: 'u', beneficiary: 'pat', ...more });
    expect(keysOf(ofPat([...life, paper]).questions)).toEqual(keys);
  });
});

describe('its end', () => {
  test('comes at the moment that the entry gives, and of two at the earlier', () => {
    const gone = (at: string): ReturnType<typeof on> => on(at, 'issuer-delisted', {}, { id: 'delisted' });
    expect(ofPat([...whole, died]).ended).toEqual({
      on: '2023-06-01',
      at: '2023-06-01T23:45:00+08:00',
      because: 'ceased',
      entry: 'died',
    });
    expect(ofPat([...whole, gone('2023-06-01T09:00:00+08:00'), died]).ended).toMatchObject({
      because: 'delisted',
      at: '2023-06-01T09:00:00+08:00',
    });
    expect(ofPat([...whole, died, gone('2023-06-01T23:50:00+08:00')]).ended).toMatchObject({ because: 'ceased' });
    expect(ofPat([...whole, died, gone('2023-06-01')]).ended).toMatchObject({ because: 'delisted' });
  });

  test('a later listing brings it not back, and a later undertaking is not ended by an earlier delisting', () => {
    const again = on('2023-09-01', 'issuer-listed', { status: 'chapter-8a' }, { id: 'again' });
    const anew = on('2023-09-01', 'undertaking-given', { undertaking: 'v', beneficiary: 'pat' }, { id: 'anew' });
    const both = after([...whole, delisted, again, anew]).undertakings.filter(
      ({ beneficiary }) => beneficiary === 'pat',
    );
    expect(both.map(({ id, state }) => [id, state])).toEqual([
      ['u', 'terminated'],
      ['v', 'signed'],
    ]);
  });

  const claim = on(
    '2023-05-02',
    'claim-made',
    { claim: 'c', undertaking: 'u', claimant: 'A shareholder', breach: '8A.15:pat' },
    { id: 'claim' },
  );
  const closed = on('2023-08-01', 'claim-closed', { claim: 'c', how: 'settled' }, { id: 'closed' });

  test('an open claim keeps it from being closed; closed, the file is', () => {
    const findings = [breach()];
    const open = ofPat([...whole, claim, died], { findings });
    expect([open.state, ...keysOf(open.lacking)]).toEqual(['terminated', 'lacks-reading', 'lacks-claim-closed']);
    const shut = ofPat([...whole, claim, died, closed], { findings });
    expect([shut.state, shut.steps.at(-1)?.entry, ...keysOf(shut.warnings)]).toEqual([
      'closed',
      'closed',
      'register-unchanged',
      'others-may-claim',
    ]);
  });

  test('a breach on which nobody claimed keeps it open while one still can, by any reading of the law', () => {
    const findings = [breach()];
    expect(ofPat([...whole, died], { findings, day: '2024-01-02' })).toMatchObject({ state: 'terminated' });
    expect(ofPat([...whole, died], { findings, day: '2024-01-02' }).lacking.at(-1)).toMatchObject({
      key: 'undertaking.lacks-answer-own',
      figures: { early: { date: '2025-01-31' }, late: { date: '2027-01-31' } },
    });
    // Four years as a deed, by the law of this test: 1 February 2023 and the days up to 31 January 2027.
    expect(ofPat([...whole, died], { findings, day: '2027-01-31' }).state).toBe('terminated');
    expect(ofPat([...whole, died], { findings, day: '2027-06-01' }).state).toBe('closed');
  });

  test('a claim on one breach leaves the other open', () => {
    const findings = [breach(), breach({ provision: '8A.24' })];
    const one = ofPat([...whole, claim, died, closed], { findings });
    expect([one.state, ...keysOf(one.lacking)]).toEqual(['terminated', 'lacks-reading', 'lacks-answer-own']);
  });

  test('without a claim or a breach it is closed when nobody can claim any more', () => {
    expect(ofPat([...whole, died]).lacking.at(-1)).toMatchObject({
      key: 'undertaking.lacks-time',
      figures: { early: { date: '2025-05-31' }, late: { date: '2027-05-31' } },
    });
    expect(ofPat([...whole, died], { day: '2027-05-31' }).state).toBe('terminated');
    expect(ofPat([...whole, died], { day: '2027-06-01' })).toMatchObject({ state: 'closed' });
    expect(ofPat([...whole, died], { day: '2027-06-01' }).steps.at(-1)).toMatchObject({
      state: 'closed',
      on: '2027-05-31',
      entry: 'died',
    });
  });
});
