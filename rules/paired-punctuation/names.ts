import type {PairFamily, PairMark, Words} from '@hegao/core'

/** What the trade calls the marks of each family: the opening one, the closing one, both. */
const names: Readonly<Record<PairFamily, readonly [open: Words, close: Words, both: Words]>> = {
  'double-quote': [
    {zh: '前双引号', en: 'opening double quotation mark'},
    {zh: '后双引号', en: 'closing double quotation mark'},
    {zh: '双引号', en: 'double quotation marks'}
  ],
  'single-quote': [
    {zh: '前单引号', en: 'opening single quotation mark'},
    {zh: '后单引号', en: 'closing single quotation mark'},
    {zh: '单引号', en: 'single quotation marks'}
  ],
  title: [
    {zh: '前书名号', en: 'opening title mark'},
    {zh: '后书名号', en: 'closing title mark'},
    {zh: '书名号', en: 'title marks'}
  ],
  'inner-title': [
    {zh: '前单书名号', en: 'opening inner title mark'},
    {zh: '后单书名号', en: 'closing inner title mark'},
    {zh: '单书名号', en: 'inner title marks'}
  ],
  bracket: [
    {zh: '前括号', en: 'opening bracket'},
    {zh: '后括号', en: 'closing bracket'},
    {zh: '括号', en: 'brackets'}
  ],
  'square-bracket': [
    {zh: '前方头括号', en: 'opening lenticular bracket'},
    {zh: '后方头括号', en: 'closing lenticular bracket'},
    {zh: '方头括号', en: 'lenticular brackets'}
  ],
  'tortoise-bracket': [
    {zh: '前六角括号', en: 'opening tortoise-shell bracket'},
    {zh: '后六角括号', en: 'closing tortoise-shell bracket'},
    {zh: '六角括号', en: 'tortoise-shell brackets'}
  ],
  'corner-quote': [
    {zh: '前直角引号', en: 'opening corner bracket'},
    {zh: '后直角引号', en: 'closing corner bracket'},
    {zh: '直角引号', en: 'corner brackets'}
  ],
  'white-corner-quote': [
    {zh: '前双直角引号', en: 'opening white corner bracket'},
    {zh: '后双直角引号', en: 'closing white corner bracket'},
    {zh: '双直角引号', en: 'white corner brackets'}
  ]
}

export const nameOf = ({family, opens}: Pick<PairMark, 'family' | 'opens'>): Words => names[family][opens ? 0 : 1]

export const partnerOf = ({family, opens}: Pick<PairMark, 'family' | 'opens'>): Words => names[family][opens ? 1 : 0]

export const nameOfBoth = (family: PairFamily): Words => names[family][2]
