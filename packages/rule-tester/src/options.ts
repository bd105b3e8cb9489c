import type {Rule} from '@hegao/core'
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js'

const ajv = new Ajv2020({allErrors: true, strict: false, useDefaults: true})

/** What the rule's schema says against some options. */
export function judgeOptions({id, options: schema}: Rule, given: Readonly<Record<string, unknown>> | undefined): string[] {
  if (given === undefined) return []
  if (schema === undefined) return [`rule ${id} has no options`]
  // Both say “a JSON Schema”; ajv's type lacks the readonly arrays of the other.
  const validate = ajv.compile(schema as unknown as AnySchemaObject)
  // Defaults are filled in before a rule sees its options; the case itself stays as it is.
  return validate(structuredClone(given))
    ? []
    : (validate.errors ?? []).map(({instancePath, message}) => `options${instancePath} ${message ?? 'are not valid'}`)
}
