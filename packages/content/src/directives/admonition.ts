// `:::note[Title]` and the other words of Docusaurus, Starlight and VitePress to a callout.
import { calloutKindOf } from '../foreign/admonitions.ts'
import { text } from './attributes.ts'
import { callout } from './callout.ts'
import type { Directive } from './define-directive.ts'

/** Undefined where the word is no kind of admonition. */
export function admonitionOf(name: string): Directive | undefined {
  const kind = calloutKindOf(name)
  return (
    kind && {
      name,
      forms: ['container'],
      // Looks of the other system: read, so that nobody is told about them, and left.
      attributes: { title: text, class: text, id: text, icon: text, open: text },
      toNode: (values, content) => callout.toNode({ ...values, type: kind }, content),
    }
  )
}
