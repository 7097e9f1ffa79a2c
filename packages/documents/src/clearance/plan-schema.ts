import { type JsonSchema, objectSchema } from '@tenfold/kernel';
import { actKinds, planFields, planFormat, programmeFields, programmeFormat, stepFields } from '@tenfold/kernel/plan';

/** The JSON Schema (2020-12) of plan/1, each kind of act with its own fields. */
export function planSchema(): JsonSchema {
  const { properties, ...whole } = objectSchema(planFields);
  return {
    ...headOf(planFormat, 'plan'),
    ...whole,
    required: ['format', 'steps'],
    properties: {
      format: { const: planFormat },
      ...(properties as object),
      steps: { type: 'array', minItems: 1, items: anActOf(objectSchema(stepFields)) },
    },
  };
}

/** The JSON Schema (2020-12) of programme/1: the steps of a plan, and steps that are repeated. */
export function programmeSchema(): JsonSchema {
  const { properties, ...whole } = objectSchema(programmeFields);
  const { repeat } = programmeFields;
  return {
    ...headOf(programmeFormat, 'programme'),
    ...whole,
    properties: {
      ...(properties as object),
      steps: { type: 'array', items: anActOf(objectSchema(stepFields)) },
      repeat: { type: 'array', items: anActOf(repeat.schema['items'] as JsonSchema) },
    },
  };
}

function headOf(format: string, name: string): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tenfold:${name}:1`,
    title: format,
  };
}

/** A step whose fields are those of one kind of act. */
function anActOf(step: JsonSchema): JsonSchema {
  const { properties, ...rest } = step;
  return {
    oneOf: actKinds.map(({ act, about, fields }) => ({
      ...rest,
      title: act,
      description: about.en,
      properties: { ...(properties as object), act: { const: act }, fields: objectSchema(fields) },
    })),
  };
}
