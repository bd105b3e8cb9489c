import {
  type Copies,
  type Copy,
  defineRule,
  type Excerpt,
  readCopies,
  readDoubledItems,
  readDoubledLines,
  readExcerpts,
  readStrayHeadings
} from '@hegao/core'
import {differencesInWords} from './differences.ts'
import {displacedOf} from './displaced.ts'
import {headingOf, labelOf, lengthOf} from './place.ts'

export default defineRule({
  id: 'duplicate-paragraph',
  category: 'layout',
  severity: 'error',
  summary: {zh: '同一段文字排了两次', en: 'a paragraph stands twice'},
  reads: [],
  messages: {
    same: {zh: '本段与{{other}}相同（{{length}}字）', en: 'this paragraph is the same as {{other}} ({{length}} characters)'},
    'same-elsewhere': {
      zh: '本段与{{other}}相同（{{length}}字），且在另一小标题下',
      en: 'this paragraph is the same as {{other}} ({{length}} characters), and under another heading'
    },
    'same-block': {
      zh: '此处起{{count}}段与{{other}}起{{count}}段相同（{{length}}字）',
      en: 'the {{count}} paragraphs from here are the same as those from {{other}} ({{length}} characters)'
    },
    'same-block-elsewhere': {
      zh: '此处起{{count}}段与{{other}}起{{count}}段相同（{{length}}字），且在另一小标题下',
      en: 'the {{count}} paragraphs from here are the same as those from {{other}} ({{length}} characters), and under another heading'
    },
    'same-line': {zh: '这一行与{{other}}相同（{{length}}字）', en: 'this line is the same as {{other}} ({{length}} characters)'},
    'same-item': {
      zh: '这一项与同一列举里的另一项相同（{{length}}字）',
      en: 'this item is the same as another of the list ({{length}} characters)'
    },
    near: {
      zh: '本段与{{other}}大体相同（{{length}}字），{{differences}}',
      en: 'this paragraph is nearly the same as {{other}} ({{length}} characters): {{differences}}'
    },
    'near-block': {
      zh: '此处起{{count}}段与{{other}}起{{count}}段大体相同（{{length}}字），{{differences}}',
      en: 'the {{count}} paragraphs from here are nearly the same as those from {{other}} ({{length}} characters): {{differences}}'
    },
    contained: {zh: '本段全文已在{{other}}里（{{length}}字）', en: 'all of this paragraph stands in {{other}} ({{length}} characters)'},
    spliced: {
      zh: '“{{before}}”后面接的是{{other}}的文字（{{length}}字）',
      en: 'what follows “{{before}}” is the text of {{other}} ({{length}} characters)'
    },
    stray: {zh: '这一行重复{{other}}的文字，下面没有正文', en: 'this line repeats words of {{other}}, and no text stands below it'},
    'the-other': {zh: '相同的文字在这里', en: 'the same text is here'},
    'the-other-under': {zh: '相同的文字在这里，小标题是“{{heading}}”', en: 'the same text is here, under the heading “{{heading}}”'},
    'the-like': {zh: '大体相同的文字在这里', en: 'nearly the same text is here'},
    check: {zh: '疑为重贴，请核删去哪一处', en: 'probably pasted twice; check which one to delete'},
    displaced: {
      zh: '文中说的是“{{topic}}”，合于另一处的小标题，疑此处为误贴',
      en: 'the text speaks of “{{topic}}”, as the heading of the other place does; this one is probably misplaced'
    },
    'which-holds': {zh: '疑为改稿后没有删去旧段，请核以哪一处为准', en: 'an older version was probably left in; check which one holds'},
    moved: {zh: '疑为拆分、移动文字后没有删去原处', en: 'text was probably moved and not deleted'},
    'own-text-lost': {zh: '前面的话没有说完，请核此处原来的后文', en: 'the words before it are unfinished; check what stood here'},
    'headline-lost': {zh: '疑为别处的标题，错排在这里', en: 'probably the headline of another place, set out of place'}
  },
  check({document, report}) {
    const copies = document.read(readCopies)
    for (const found of copies) {
      const [first, second, ...more] = found.places
      if (!first || !second) continue
      const displaced = displacedOf(document, first, second)
      const [place, other] = displaced?.copy === first ? [first, second] : [second, first]
      const elsewhere = [other, ...more].some((copy) => headingOf(document, copy) !== headingOf(document, place))
      const near = found.kind === 'near'
      // 1.……应当分别处罚。……据此，……应当分别处罚。: what follows from it says it again, or an answer that was given; a lead, what is read out.
      if (near && [first, second].some((copy) => concludes.test(document.slice(copy)))) continue
      const block = place.passages.length > 1
      report(near ? (block ? 'near-block' : 'near') : `same${block ? '-block' : ''}${elsewhere ? '-elsewhere' : ''}`, place, {
        certainty: certaintyOf(found, copies),
        data: {
          other: labelOf(document, other),
          count: place.passages.length,
          length: lengthOf(place),
          topic: displaced?.topic ?? '',
          differences: differencesInWords(found.differences, place === second)
        },
        related: [other, ...more].map((copy) => {
          const heading = headingOf(document, copy)
          if (elsewhere && heading !== '') return ['the-other-under', copy, {heading}]
          return [near ? 'the-like' : 'the-other', copy]
        }),
        note: displaced ? 'displaced' : near ? 'which-holds' : 'check'
      })
    }
    for (const excerpt of document.read(readExcerpts)) {
      if (excerpt.kind === 'sentence') continue
      const [other] = excerpt.others
      if (!other) continue
      report(excerpt.kind, excerpt, {
        certainty: excerpt.certainty,
        data: {other: labelOf(document, other), length: excerpt.words.length, before: excerpt.before},
        related: excerpt.others.map((range) => ['the-other', range]),
        note: noteOf(excerpt)
      })
    }
    for (const {first, second, length} of document.read(readDoubledLines))
      report('same-line', second, {
        certainty: 'likely',
        data: {other: labelOf(document, first), length},
        related: [['the-other', first]],
        note: 'check'
      })
    const long = new Set(copies.flatMap(({places}) => places.map(({start}) => start)))
    for (const {first, second, length} of document.read(readDoubledItems))
      if (!long.has(second.start))
        report('same-item', second, {certainty: 'certain', data: {length}, related: [['the-other', first]], note: 'check'})
    for (const {heading, other, same, certainty} of document.read(readStrayHeadings))
      report('stray', heading, {
        certainty,
        data: {other: labelOf(document, other)},
        related: [[same ? 'the-other' : 'the-like', other]],
        note: 'headline-lost'
      })
  }
})

const concludes = /^(?:据此|因此|由此|综上|所以)|(?:刚才|前面|此前|上午)[^，。；]{0,6}(?:回答|介绍|说|讲|谈)过?|重申|播送|全文如下/

const noteOf = ({kind}: Excerpt): 'moved' | 'own-text-lost' => (kind === 'contained' ? 'moved' : 'own-text-lost')

/** Shorter ones that stand three times are refrains more often than slips. */
const shortestThrice = 60
/** Near copies as long and as like as this are no coincidence of form. */
const surelyNear = {length: 80, likeness: 0.8}

/** Two articles may rightly quote one text, the more passages the more likely; within one the page proves the slip. */
function certaintyOf({kind, places, likeness}: Copies, all: readonly Copies[]): 'certain' | 'likely' | 'possible' {
  const [first, second] = places
  if (!first || !second) return 'possible'
  const [a, b] = [articleOf(first), articleOf(second)]
  if (a !== b) {
    const shared = all.filter(
      (other) => other.places.some((copy) => articleOf(copy) === a) && other.places.some((copy) => articleOf(copy) === b)
    )
    return shared.length > 1 ? 'possible' : 'likely'
  }
  const length = lengthOf(second)
  if (kind === 'near') return length >= surelyNear.length && likeness >= surelyNear.likeness ? 'certain' : 'likely'
  return places.length > 2 && length < shortestThrice ? 'likely' : 'certain'
}

const articleOf = ({passages}: Copy): number => passages[0]?.article ?? 0
