import type {Located} from './located.ts'

/**
 * What a plain reader does not take: it may still be right, or wrong in a way that a whole parser explains.
 *
 * Plain readers are there because the packages take 3 ms (JSON) and 15 ms (YAML) to load and to read fifty lines, while a draft
 * is checked in a few. Their tests hold them to say what the packages say.
 */
export class NotPlain extends Error {}

/** What a plain reader reads; undefined where it does not take the text. */
export function ifPlain(read: () => Located): Located | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

/** What a sticky expression matches at an offset. */
export function matchAt(form: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  form.lastIndex = offset
  return form.exec(text) ?? undefined
}
