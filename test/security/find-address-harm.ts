// An HTML text to what is wrong with its addresses and names, beyond what runs by itself.
import { parse } from 'parse5'
import { elementsOf } from '../conformance/assert-output.ts'

const ADDRESSES = new Set(['href', 'src', 'action', 'cite', 'poster', 'background', 'longdesc'])
/** Bidi controls and the Tags block: they make an address look like another one. */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u
/** Properties of a document that an element with such a name would stand before (DOM clobbering). */
const CLOBBERED = new Set([
  'body',
  'cookie',
  'forms',
  'head',
  'children',
  'defaultView',
  'getElementById',
  'querySelector',
  'documentElement',
  'location',
  '__proto__',
  'constructor',
  'toString',
])
const BASE = 'https://base.example/folder/'

export function findAddressHarm(html: string): string[] {
  const harm: string[] = []
  for (const { tagName, attrs } of elementsOf(parse(html))) {
    for (const { name, value } of attrs) {
      if ((name === 'id' || (name === 'name' && tagName !== 'meta')) && CLOBBERED.has(value))
        harm.push(`${tagName} ${name}=${value} clobbers`)
      if (!ADDRESSES.has(name)) continue
      const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(value)
      if (HIDDEN.test(value)) harm.push(`${tagName} ${name} hides what it is: ${value}`)
      else if (!URL.canParse(value, BASE)) harm.push(`${tagName} ${name} is no address: ${value}`)
      else if (!isAbsolute && new URL(value, BASE).origin !== new URL(BASE).origin)
        harm.push(`${tagName} ${name} leaves the site: ${value}`)
    }
  }
  return harm
}
