import {faultSeverity, type Reporter, type ReportOptions} from './report.ts'
import {escapeXml} from './xml.ts'

/** Checkstyle's XML, which many build servers read. The other places stand behind the message. */
export function createCheckstyleReporter(options: ReportOptions): Reporter {
  let head = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  return {
    file({path, result}) {
      const rows = result.messages
        .filter(({severity, suppressed}) => !suppressed && (options.quiet !== true || severity === 'error'))
        .map(({place, severity, message, ruleId, related}) => {
          const words = [message, ...related.map((other) => `${other.path ?? path}:${other.place.start.line} ${other.message}`)].join(' → ')
          return `    <error line="${place.start.line}" column="${place.start.column}" severity="${severity}" message="${escapeXml(words)}" source="hegao.${escapeXml(ruleId)}"/>\n`
        })
      const faults = result.faults.map(
        (fault) =>
          `    <error line="${fault.place?.start.line ?? 1}" severity="${faultSeverity(fault)}" message="${escapeXml(fault.message)}" source="hegao"/>\n`
      )
      const piece = `${head}  <file name="${escapeXml(path)}">\n${rows.join('')}${faults.join('')}  </file>\n`
      head = ''
      return piece
    },
    end: () => `${head}</checkstyle>\n`
  }
}
