import type {LexiconRow, Severity} from '@hegao/core'
import {Document, isMap, isScalar, isSeq, parseDocument} from 'yaml'

/** A configuration (YAML) with other options for one rule; comments and the rest stay. Undefined where it is damaged. */
export function setRuleOptions(
  content: string | undefined,
  ruleId: string,
  severity: Severity | 'off',
  options: Readonly<Record<string, unknown>>
): string | undefined {
  return change(content, (document) => {
    const rules = mapAt(document, 'rules')
    if (!rules) return false
    const setting: unknown = rules.get(ruleId, true)
    const level = isScalar(setting) ? setting.value : isSeq(setting) ? setting.get(0) : severity
    const entry = document.createNode([level, options], {flow: true})
    rules.set(ruleId, entry)
    return true
  })
}

/** A configuration (YAML) with one more row for a lexicon. Undefined where it is damaged. */
export function addLexiconRow(content: string | undefined, lexicon: string, row: LexiconRow): string | undefined {
  return change(content, (document) => {
    const lexicons = mapAt(document, 'lexicons')
    if (!lexicons) return false
    const entry = document.createNode({rows: [row]})
    const known: unknown = lexicons.get(lexicon, true)
    if (isSeq(known)) known.add(entry)
    else lexicons.set(lexicon, document.createNode(known === undefined ? [entry] : [known, entry]))
    return true
  })
}

function change(content: string | undefined, edit: (document: Document) => boolean): string | undefined {
  const document: Document = content === undefined || content.trim() === '' ? new Document({}) : parseDocument(content)
  if (document.errors.length > 0) return undefined
  if (document.contents === null) document.contents = document.createNode({})
  if (!isMap(document.contents) || !edit(document)) return undefined
  return document.toString({lineWidth: 0})
}

/** The object under a name; an empty one where there is none. */
function mapAt(document: Document, name: string) {
  const found: unknown = document.get(name, true)
  if (isMap(found)) return found
  if (found !== undefined && !(isScalar(found) && found.value === null)) return undefined
  const made = document.createNode({})
  document.set(name, made)
  return isMap(made) ? made : undefined
}
