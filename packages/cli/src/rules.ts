import {type Locale, type Rule} from '@hegao/core'
import {columnsOf, nameSeverity, padEnd} from '@hegao/reporters/terminal'
import {ruleWords} from './messages.ts'

/** `hegao rules`: a line a rule. */
export function listRules(rules: readonly Rule[], locale: Locale): string {
  const rows = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => ({id: rule.id, severity: severityOf(rule, locale), summary: rule.summary[locale]}))
  const widest = (column: 'id' | 'severity') => Math.max(...rows.map((row) => columnsOf(row[column])))
  const [ids, severities] = [widest('id'), widest('severity')]
  return rows.map(({id, severity, summary}) => `${padEnd(id, ids)}  ${padEnd(severity, severities)}  ${summary}\n`).join('')
}

/** Category and severity in one, or that it is off. */
export const severityOf = ({category, severity}: Rule, locale: Locale): string =>
  severity === 'off' ? ruleWords.off[locale] : nameSeverity(category, severity, locale)
