// A mail's HTML to the features in it that some mail clients do not have.
import { BASELINE } from './baseline.ts'
import { CLIENTS, SUPPORT } from './client-support.ts'
import { signsOf } from './signs-of.ts'

export interface Feature {
  /** As a designer writes it: `gap`, `:hover`, `<video>`. */
  name: string
  /** Its page at https://www.caniemail.com/features/. */
  slug: string
  /** Clients of which at least one version in use does not have it. */
  missing: readonly string[]
  signs: readonly string[]
}

const toFeature = (line: string): Feature => {
  const [slug = '', clients = '', kind = '', ...names] = line.split(' ')
  return {
    name: names.map((name) => nameOf(kind, name)).join(', '),
    slug,
    missing: Array.from(clients, (letter) => CLIENTS[letter] ?? letter),
    signs: names.map((name) => `${kind} ${name}`),
  }
}

const NAMES: Record<string, (name: string) => string> = {
  value: (name) => name.replace(':', ': '),
  function: (name) => `${name}()`,
  at: (name) => `@${name}`,
  media: (name) => `@media (${name})`,
  tag: (name) => `<${name}>`,
  type: (name) => name.replace(/(.*):(.*)/, '<$1 type="$2">'),
}
const nameOf = (kind: string, name: string): string => NAMES[kind]?.(name) ?? name

export const features: readonly Feature[] = SUPPORT.trim().split('\n').map(toFeature)

/** What the default theme uses is left out: its mails stay readable without it. A feature is named as it is written. */
export function unsupportedIn(html: string): Feature[] {
  const signs = signsOf(html)
  return features.flatMap((feature) => {
    if (BASELINE.has(feature.slug)) return []
    const found = feature.signs.filter((sign) => signs.has(sign))
    const name = found.map((sign) => nameOf(...splitSign(sign))).join(', ')
    return found.length > 0 ? [{ ...feature, name }] : []
  })
}

const splitSign = (sign: string): [kind: string, name: string] => {
  const [kind = '', name = ''] = sign.split(' ')
  return [kind, name]
}
