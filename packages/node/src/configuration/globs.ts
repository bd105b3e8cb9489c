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
 * Makes a glob of a pattern. One without `/` means files and folders of that name at any depth, one with `/` begins in the folder;
 * one that names a folder means all that is in it.
 *
 * @throws an error where brackets are not paired.
 */
export async function makeGlob(text: string, offset: number): Promise<Glob> {
  const negated = text.startsWith('!')
  const bare = (negated ? text.slice(1) : text).replace(/^\.\//, '').replace(/\/+$/, '')
  // Names of drafts have brackets, 通知(定稿).txt: they are no groups here.
  const literal = bare.replaceAll(/(?<!\\)[()]/g, '\\$&')
  const rooted = literal.includes('/') ? literal : `**/${literal}`
  const plain = plainForm(rooted)
  return {text, negated, offset, matches: plain ? (path) => plain.test(path) : await wholeForm(rooted)}
}

/** What a pattern with brackets means, by the package `picomatch`. */
export async function wholeForm(rooted: string): Promise<(path: string) => boolean> {
  const {default: picomatch} = await import('picomatch')
  return picomatch([rooted, `${rooted}/**`], {dot: true, strictBrackets: true, nonegate: true, noextglob: true})
}

/** What a pattern of names, `*`, `?` and `**` alone between slashes means: to load the package for it takes 5 ms. */
export function plainForm(rooted: string): RegExp | undefined {
  const segments = rooted.split('/')
  if (!segments.every((segment) => segment === '**' || (/^[\w.\-*?（）《》，、\u4e00-\u9fff]+$/.test(segment) && !segment.includes('**'))))
    return undefined
  if (segments.some((segment) => /^\.{1,2}$/.test(segment))) return undefined
  // What `*/**` means for a file at the top is a matter of opinion, which the package has.
  if (segments.at(-1) === '**' && /[*?]/.test(segments.at(-2) ?? '')) return undefined
  if (segments.at(-1) === '**') segments.pop()
  const forms = segments.map((segment, at) => {
    if (segment === '**') return '(?:[^/]+/)*'
    const form = segment.replaceAll('.', '\\.').replaceAll('?', '[^/]').replaceAll('*', '[^/]*')
    return `${segment.startsWith('*') ? '(?=[^/])' : ''}${form}${at < segments.length - 1 ? '/' : ''}`
  })
  return new RegExp(forms.length === 0 ? '' : `^${forms.join('')}(?:/|$)`, 'u')
}
