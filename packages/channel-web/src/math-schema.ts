// What a formula may become: the elements and attributes of MathML Core that only show something.
import type { Schema } from 'hast-util-sanitize'
import { NOTATION } from './enclose-math.ts'

/**
 * https://www.w3.org/TR/mathml-core/ (2026-11-23), without what could hold another language (`annotation-xml`, `mglyph`, `semantics`)
 * or act (`maction`). A formula's source beside it (`annotation`) goes as well: it is in no reader's page.
 */
const ELEMENTS = [
  // Not of Core: `encloseMath` makes a row of it.
  'menclose',
  'merror',
  'mfrac',
  'mi',
  'mmultiscripts',
  'mn',
  'mo',
  'mover',
  'mpadded',
  'mphantom',
  'mprescripts',
  'mroot',
  'mrow',
  'ms',
  'mspace',
  'msqrt',
  'mstyle',
  'msub',
  'msubsup',
  'msup',
  'mtable',
  'mtd',
  'mtext',
  'mtr',
  'munder',
  'munderover',
]

/** At most two digits before the point: a formula cannot push the page aside. */
const LENGTH = /^[+-]?\d{0,2}(?:\.\d{1,6})?(?:em|ex|px|pt)$|^[+-]?\d{1,3}%$|^0$/
const LENGTHS = /^\d{0,2}(?:\.\d{1,6})?(?:em|ex|px|pt)(?: \d{0,2}(?:\.\d{1,6})?(?:em|ex|px|pt)){0,31}$/
const COLOR = /^(?:#[\da-f]{3,8}|[a-z]{3,20})$/i
const SPAN = /^\d{1,2}$/

const truth = (name: string): [string, string, string] => [name, 'true', 'false']
const length = (name: string): [string, RegExp] => [name, LENGTH]

/** Those of `mathvariant` are letters of another shape; Core knows `normal` alone and shows the rest as it is. */
const EVERY: NonNullable<Schema['attributes']>[string] = [
  truth('displaystyle'),
  ['scriptlevel', /^[+-]?\d$/],
  ['mathvariant', /^[a-z]+(?:-[a-z]+){0,3}$/],
  ['mathcolor', COLOR],
  ['mathbackground', COLOR],
]

const OWN: NonNullable<Schema['attributes']> = {
  menclose: [['notation', NOTATION]],
  mfrac: [length('linethickness')],
  mo: [
    ...['fence', 'separator', 'stretchy', 'symmetric', 'largeop', 'movablelimits', 'accent'].map(truth),
    ['form', 'prefix', 'infix', 'postfix'],
    ...['lspace', 'rspace', 'minsize', 'maxsize'].map(length),
  ],
  mover: [truth('accent')],
  mpadded: ['width', 'height', 'depth', 'lspace', 'voffset'].map(length),
  mspace: ['width', 'height', 'depth'].map(length),
  mtable: [
    ['columnalign', /^(?:left|center|right)(?: (?:left|center|right)){0,31}$/],
    ['columnspacing', LENGTHS],
    ['rowspacing', LENGTHS],
  ],
  mtd: [
    ['columnspan', SPAN],
    ['rowSpan', SPAN],
  ],
  munder: [truth('accentunder')],
  munderover: [truth('accent'), truth('accentunder')],
}

export const MATH_ELEMENTS: ReadonlySet<string> = new Set(ELEMENTS)

type Names = 'ancestors' | 'attributes' | 'strip' | 'tagNames'

export const mathSchema: { [Name in Names]: NonNullable<Schema[Name]> } = {
  tagNames: ['math', ...ELEMENTS],
  strip: ['annotation', 'annotation-xml', 'malignmark', 'mglyph'],
  ancestors: Object.fromEntries(ELEMENTS.map((name) => [name, ['math']])),
  attributes: {
    math: [['display', 'block', 'inline'], ...EVERY],
    ...Object.fromEntries(ELEMENTS.map((name) => [name, [...EVERY, ...(OWN[name] ?? [])]])),
  },
}
