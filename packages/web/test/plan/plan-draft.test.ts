import { actKinds } from '@tenfold/kernel/plan';
import { entryFieldKey, entryWordKey, hasScreenText } from '@tenfold/documents/screens';
import { describe, expect, test } from 'vitest';
import type { Member, Model } from '../../src/screens/entries/form/model.ts';
import type { JsonMembers } from '../../src/screens/entries/json.ts';
import { without } from '../../src/screens/entries/without-member.ts';
import { actGroups } from '../../src/screens/plan/form/act-groups.ts';
import { actMembers, lackingFields } from '../../src/screens/plan/form/act-model.ts';
import {
  draftOf,
  emptyPlan,
  lackingIn,
  planOf,
  withAnother,
  withMoved,
  withoutStep,
} from '../../src/screens/plan/form/plan-draft.ts';

const kinds = actKinds.map(({ act, sample }) => [act, sample as JsonMembers] as const);

test('every kind of act can be chosen, once, and has a name', () => {
  const offered = actGroups.flatMap(({ acts }) => acts as readonly string[]);
  expect(offered.toSorted()).toEqual(actKinds.map(({ act }) => act).toSorted());
  expect(actGroups.map(({ group }) => `plan-group.${group}`).filter((key) => !hasScreenText(key))).toEqual([]);
  expect(offered.filter((act) => !hasScreenText(`plan-act.${act}`))).toEqual([]);
});

/** Keys of what a field and what stands in it are called. */
function keysOf(act: string, { name, model }: Member): readonly string[] {
  return [entryFieldKey(`act.${act}`, name), ...keysWithin(act, name, model)];
}

function keysWithin(act: string, name: string, model: Model): readonly string[] {
  if (model.type === 'choice') return model.words.map((word) => entryWordKey(name, word));
  if (model.type === 'object') return model.members.flatMap((member) => keysOf(act, member));
  if (model.type === 'list') return keysWithin(act, name, model.item);
  if (model.type === 'map') return keysWithin(act, name, model.value);
  if (model.type === 'either') return model.options.flatMap((option) => keysWithin(act, name, option));
  return [];
}

describe('a form is made for every kind of act', () => {
  test.each(kinds)('%s: every field and every word has a name', (act) => {
    const keys = actMembers(act).flatMap((member) => keysOf(act, member));
    expect(keys.filter((key) => !hasScreenText(key))).toEqual([]);
  });

  test.each(kinds)('%s: its sample goes through the form unchanged, and lacks nothing', (act, sample) => {
    const plan = { format: 'tenfold/plan/1', steps: [{ act, on: '2026-01-05', fields: sample }] };
    const draft = draftOf(plan);
    expect(draft).not.toBeNull();
    if (draft === null) return;
    expect(planOf(draft)).toEqual(plan);
    expect(lackingIn(draft)).toEqual([[]]);
  });

  test.each(kinds)('%s: without a field that is needed it lacks that', (act, sample) => {
    for (const { name } of actMembers(act).filter(({ optional }) => !optional)) {
      expect(lackingFields(act, without(sample, name))).toContain(`fields.${name}`);
    }
  });
});

describe('a plan that is typed', () => {
  const stated = {
    format: 'tenfold/plan/1',
    note: 'for the board of 5 January',
    split: 'agreed',
    agreed: { 'lam-holdings': '40000', 'cheng-mei-fong': '1207' },
    facts: { resultsOn: ['2026-03-20'] },
    steps: [
      { act: 'buy-back', on: '2026-01-05', note: 'first', fields: { class: 'B', shares: '1442852', for: 'treasury' } },
      { act: 'placing', on: '2026-01-06', fields: { class: 'B', shares: '7' } },
    ],
  };

  test('keeps what its file says, also what the form does not ask for', () => {
    const draft = draftOf(stated);
    expect(draft === null ? null : planOf(draft)).toEqual(stated);
  });

  test('takes counts as people group them', () => {
    const draft = draftOf({
      steps: [{ act: 'placing', on: '2026-01-06', fields: { class: 'B', shares: '１ 442,852' } }],
    });
    expect(draft === null ? null : planOf(draft)['steps']).toEqual([
      { act: 'placing', on: '2026-01-06', fields: { class: 'B', shares: '1442852' } },
    ]);
  });

  test('its steps are moved and taken out, and stay who they are', () => {
    const draft = draftOf(stated);
    if (draft === null) throw new Error('fault: the plan was not read');
    const moved = withMoved(draft, 1, -1);
    expect(moved.steps.map(({ act, key }) => [act, key])).toEqual([
      ['placing', 1],
      ['buy-back', 0],
    ]);
    expect(withMoved(moved, 0, -1)).toEqual(moved);
    expect(withoutStep(moved, 0).steps.map(({ act }) => act)).toEqual(['buy-back']);
    const longer = withAnother(moved);
    expect(longer.steps.map(({ key }) => key)).toEqual([1, 0, 2]);
    expect(longer.steps.at(-1)).toMatchObject({ act: null, on: '2026-01-05' });
  });

  test('what is no plan is none, and a kind that there is not is still to be chosen', () => {
    for (const json of [null, 'plan', {}, { steps: [] }, { steps: 'all' }]) expect(draftOf(json)).toBeNull();
    const draft = draftOf({ steps: [{ act: 'toString', on: '2026-01-05', fields: {} }] });
    expect(draft?.steps[0]?.act).toBeNull();
    expect(planOf(emptyPlan('2026-01-05'))).toEqual({ format: 'tenfold/plan/1', steps: [] });
  });
});
