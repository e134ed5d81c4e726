// A directive's written attributes to checked values, or to messages that say what is wrong with them.
import type { Message } from '@kanaal/types'
import type { Directives } from 'mdast-util-directive'
import { messageOf } from './define-rule.ts'
import { defined } from './defined.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Directive } from './directives/define-directive.ts'
import { placeInText } from './place-of.ts'
import { directiveAttribute } from './rules/directive-attribute.ts'

/** `values` is absent where a required attribute is missing or unreadable: then there is no node to make. */
export interface ReadAttributes {
  values?: Record<string, unknown>
  messages: Message[]
}

/** What `{.name}` and `{#name}` are read as: they say nothing of readers. */
const STYLING = new Set(['class', 'id'])

export function readAttributes(node: Directives, directive: Directive): ReadAttributes {
  const written = new Map(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? ''] as const),
  )
  const values: Record<string, unknown> = {}
  const messages: Message[] = []
  let isComplete = true
  let isWhole = true
  for (const [name, attribute] of Object.entries(directive.attributes)) {
    const text = written.get(name)
    const value = text === undefined ? undefined : attribute.read(text)
    if (value !== undefined) values[name] = value
    else if (text !== undefined) say('invalid', { name, value: text, expected: attribute.expected })
    else if (attribute.required) say('missing', { name, expected: attribute.expected })
    if (value === undefined && attribute.required) isComplete = false
  }
  const known = Object.keys(directive.attributes)
  for (const name of written.keys()) if (!known.includes(name)) sayUnknown(name, known)
  // Words for some must not be shown to all because a word about whom they are for is misspelt.
  if (directive.nobody && !isWhole) return { values: { ...values, ...directive.nobody }, messages }
  return isComplete ? { values, messages } : { messages }

  function sayUnknown(name: string, known: string[]): void {
    const guess = didYouMean(name, known)
    if (STYLING.has(name)) sayOf('unknown', { name })
    else if (guess === undefined) say('unknown', { name })
    else say('misspelt', { name, guess })
  }

  function say(message: string, values: Record<string, string>): void {
    isWhole = false
    sayOf(directive.nobody ? `${message}Condition` : message, values)
  }

  function sayOf(message: string, values: Record<string, string>): void {
    const finding = { message, values: { directive: node.name, ...values }, place: placeInText(node) }
    messages.push(messageOf(directiveAttribute, defined(finding)))
  }
}
