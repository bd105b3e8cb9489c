/** What a validator says against one value. */
export interface SchemaError {
  readonly keyword: string
  /** JSON Pointer into the value. */
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Generated from a schema; `errors` are those of the last value. */
export interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}

export type Schema = Readonly<Record<string, unknown>>

/** By what they judge: `config`, `lexicon`, `suppressions`; options by rule, rows by lexicon. */
export declare const validators: Readonly<Record<string, Validate>>
/** What the validators were made from: words for people are looked up here. */
export declare const schemas: Readonly<Record<string, Schema>>
