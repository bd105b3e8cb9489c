import type {ConfigurationError, ConfigurationProblem} from '@hegao/node'
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import {uriOf} from '../documents/uri.ts'
import {section} from '../protocol.ts'

/** What is wrong with files of settings, by the address of each file, at its line. */
export function problemDiagnostics(problems: readonly ConfigurationProblem[]): Map<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>()
  for (const {message, at} of problems) {
    if (!at) continue
    const uri = uriOf(at.file)
    const start = {line: at.line - 1, character: at.column - 1}
    const diagnostic: Diagnostic = {
      // To the end of the line: clients cut what is too long.
      range: {start, end: {line: start.line + 1, character: 0}},
      severity: DiagnosticSeverity.Error,
      source: section,
      code: 'configuration',
      message
    }
    const known = byFile.get(uri)
    if (!known) byFile.set(uri, [diagnostic])
    else if (!known.some((other) => JSON.stringify(other) === JSON.stringify(diagnostic))) known.push(diagnostic)
  }
  return byFile
}

/** One of several problems, with its place, for a line of the log. */
export const firstLine = ({lines: [first = '']}: ConfigurationError): string => first
