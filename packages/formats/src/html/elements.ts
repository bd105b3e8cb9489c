export type Attributes = Readonly<Record<string, string>>

/** Elements that stand apart from the text around them: it ends before them and after them. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre search section summary ' +
    'table tbody td tfoot th thead title tr ul'
  ).split(' ')
)

/** Elements without words for a reader of the page. */
const hiddenElements: ReadonlySet<string> = new Set(
  'script style template title noscript iframe object embed audio video canvas map select datalist textarea rp rt'.split(' ')
)

/** Elements that are seen but are no prose. */
export const objectElements: ReadonlySet<string> = new Set('code kbd samp math svg'.split(' '))

export interface Looks {
  readonly hidden: boolean
  readonly bold: boolean
  readonly struck: boolean
  readonly highlighted: boolean
}

const boldElements: ReadonlySet<string> = new Set(['b', 'strong'])
const struckElements: ReadonlySet<string> = new Set(['s', 'del', 'strike'])

/** How an element makes its text look, by its name and its `style`. */
export function looksOf(name: string, attributes: Attributes): Looks {
  const {style = '', hidden} = attributes
  const says = (declaration: RegExp): boolean => style !== '' && declaration.test(style)
  return {
    hidden: hidden !== undefined || hiddenElements.has(name) || says(/display\s*:\s*none|visibility\s*:\s*hidden/i),
    bold: boldElements.has(name) || says(/font-weight\s*:\s*(?:bold|[6-9]00)/i),
    struck: struckElements.has(name) || says(/text-decoration(?:-line)?\s*:[^;:]*line-through/i),
    highlighted: name === 'mark' || says(/background(?:-color)?\s*:\s*(?:yellow|#ff0\b|#ffff00)/i)
  }
}
