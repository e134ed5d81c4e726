// The words other systems have for a callout to Kanaal's four kinds.
import type { Callout } from '@kanaal/types'

/** GitHub's alerts, the admonitions of Docusaurus, Starlight and VitePress, and the usual Hugo shortcodes (2026-11-21). */
const KINDS: Record<string, Callout['kind']> = {
  note: 'info',
  info: 'info',
  abstract: 'info',
  details: 'info',
  hint: 'info',
  tip: 'success',
  success: 'success',
  caution: 'warning',
  warning: 'warning',
  attention: 'warning',
  important: 'danger',
  danger: 'danger',
  error: 'danger',
}

/** Undefined where the word means something else. */
export function calloutKindOf(word: string): Callout['kind'] | undefined {
  const folded = word.toLowerCase()
  return Object.hasOwn(KINDS, folded) ? KINDS[folded] : undefined
}
