import {Document, isMap, isSeq, parseDocument} from 'yaml'

/**
 * A file of suppressions with one more in it; comments and the rest stay.
 *
 * @param content undefined where there is no file yet
 * @returns undefined where the file is damaged or holds something else
 */
export function addSuppression(
  content: string | undefined,
  {fingerprint, ruleId, reason}: {readonly fingerprint: string; readonly ruleId: string; readonly reason: string}
): string | undefined {
  const document = content === undefined || content.trim() === '' ? new Document({suppressions: []}) : parseDocument(content)
  if (document.errors.length > 0) return undefined
  if (document.contents !== null && !isMap(document.contents)) return undefined
  const entry = document.createNode({fingerprints: [fingerprint], reason})
  entry.commentBefore = ` ${ruleId}`
  const list = document.get('suppressions')
  if (isSeq(list)) {
    list.flow = false
    list.add(entry)
  } else if (list === undefined || list === null) document.set('suppressions', document.createNode([entry]))
  else return undefined
  return document.toString({lineWidth: 0})
}
