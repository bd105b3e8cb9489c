import {defineRule, type Document, type Plan} from '@hegao/core'

export default defineRule({
  id: 'plan-period',
  category: 'fact',
  severity: 'error',
  summary: {zh: '五年规划的序数与本稿所讲的规划不是同一个', en: 'a five-year plan is named that is not the one the text is about'},
  reads: ['plan'],
  messages: {
    other: {
      zh: '“{{ordinal}}”与本稿“{{short}}”不是同一规划',
      en: '“{{ordinal}}” and “{{short}}” in this text are two plans'
    },
    ahead: {zh: '本稿讲的是“{{short}}”', en: 'this text is about “{{short}}”'},
    years: {
      zh: '{{ordinal}}是{{from}}—{{to}}年的规划；本稿制定的规划又称“{{short}}”（{{next}}—{{nextTo}}年）',
      en: '{{ordinal}} covers {{from}}–{{to}}; the plan that this text speaks of making is also called “{{short}}” ({{next}}–{{nextTo}})'
    }
  },
  check({document, report, confirm}) {
    const plans = document.mentions('plan')
    for (const plan of plans) {
      if (plan.form !== 'ordinal') continue
      const short = plans.find((other) => other.form === 'short' && other.value === plan.value)
      const ahead = isBeingMade(document, plan) ? plans.find((other) => isAhead(document, other, plan)) : undefined
      if (ahead) {
        const from = 1951 + 5 * plan.value
        const data = {
          ordinal: document.slice(plan),
          short: unquote(document.slice(ahead)),
          from,
          to: from + 4,
          next: from + 5,
          nextTo: from + 9
        }
        report('other', plan, {certainty: 'certain', data, note: 'years', related: [['ahead', ahead]]})
      } else if (short) confirm(plan, [short])
    }
  }
})

/** 关于制定……第十四个五年规划的建议: a plan that is only now being made. */
function isBeingMade({text}: Document, {start, end}: Plan): boolean {
  return (
    /(?:制定|编制)[^，。；《》]{0,30}$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[^，。；《》]{0,20}的?(?:建议|纲要)/.test(text.slice(end, end + 24))
  )
}

/** The plan after it, spoken of as the time to come; 为“十六五”预留空间 looks only past the plan's end. */
function isAhead({text}: Document, other: Plan, plan: Plan): boolean {
  return (
    other.form === 'short' &&
    other.value === plan.value + 1 &&
    /^(?:时期|期间|规划|发展|高质量发展)/.test(text.slice(other.end, other.end + 8))
  )
}

const unquote = (text: string): string => text.replace(/[“”"‘’]/g, '')
