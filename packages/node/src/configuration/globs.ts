import type {Words} from '@hegao/core'
import {configurationWords} from './words.ts'

/** Longer ones are no names of files. */
const longest = 1000

/** A glob that a configuration names, relative to a folder, with `/`. */
export interface Glob {
  readonly text: string
  /** In `ignore`: takes back what an earlier one ignored. */
  readonly negated: boolean
  readonly offset: number
  /** Whether it means a file; its path is relative to the folder. */
  matches(path: string): boolean
}

/** What is wrong with a glob, or undefined. */
export function globProblem(text: string, mayNegate: boolean): Words | undefined {
  const glob = mayNegate ? text.replace(/^!/, '') : text
  if (glob.trim() === '') return configurationWords.globEmpty
  if (glob.startsWith('!')) return configurationWords.globNegated
  if (glob.length > longest) return configurationWords.globLong
  if (/^(?:\/|[A-Za-z]:)/.test(glob)) return configurationWords.globAbsolute
  if (/\\[^[\]{}()*?!\\]/.test(glob)) return configurationWords.globBackslash
  if (glob.split('/').includes('..')) return configurationWords.globOutside
  return undefined
}

export const longestGlob = longest

/**
 * Makes globs of patterns. One without `/` means files and folders of that name at any depth, one with `/` begins in the folder;
 * one that names a folder means all that is in it.
 *
 * @throws an error where brackets are not paired.
 */
export async function globMaker(): Promise<(text: string, offset: number) => Glob> {
  const {default: picomatch} = await import('picomatch')
  return (text, offset) => {
    const negated = text.startsWith('!')
    const bare = (negated ? text.slice(1) : text).replace(/^\.\//, '').replace(/\/+$/, '')
    // Names of drafts have brackets, 通知(定稿).txt: they are no groups here.
    const literal = bare.replaceAll(/(?<!\\)[()]/g, '\\$&')
    const rooted = literal.includes('/') ? literal : `**/${literal}`
    const matches = picomatch([rooted, `${rooted}/**`], {dot: true, strictBrackets: true, nonegate: true, noextglob: true})
    return {text, negated, offset, matches: (path) => matches(path)}
  }
}
