// Directive nodes of mdast-util-directive to Kanaal's own nodes, in place, and what there was to say about them.
import type { Message } from '@kanaal/types'
import type { InlineCode, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { messageOf } from './define-rule.ts'
import { defined } from './defined.ts'
import { didYouMean } from './did-you-mean.ts'
import { admonitionOf } from './directives/admonition.ts'
import {
  type Directive,
  type DirectiveContent,
  type DirectiveForm,
  FENCES,
} from './directives/define-directive.ts'
import { directives } from './directives/index.ts'
import { mergeTexts } from './merge-texts.ts'
import { placeInText } from './place-of.ts'
import { readAttributes } from './read-attributes.ts'
import { directiveForm } from './rules/directive-form.ts'
import { directiveUnknown } from './rules/directive-unknown.ts'

const FORMS: Record<Directives['type'], DirectiveForm> = {
  leafDirective: 'leaf',
  containerDirective: 'container',
  textDirective: 'text',
}

/** remark-gfm makes a link of such text even where it is escaped; in code it stays what was typed. */
const LINKED = /:\/\/|www\.|@/i

/** Letters of a fence that a message shows. */
const LONGEST_FENCE = 8

/** Of a page of colons each could be one inside a sentence: whoever reads of so many has understood. */
const AT_MOST = 20

/** Replaces every directive below `tree`. `source` is the text the tree was parsed from. */
export function fromDirectives(tree: Root, source: string): Message[] {
  const messages: Message[] = []
  let inline = 0
  replaceIn(tree)
  return messages

  function replaceIn(parent: Parents): void {
    let changed = false
    const children: Nodes[] = []
    for (const child of parent.children as Nodes[]) {
      if ('children' in child) replaceIn(child)
      if (!isDirective(child)) children.push(child)
      else {
        changed = true
        children.push(...replacementOf(child))
      }
    }
    // A replaced node stands where its directive stood: text in text, block among blocks.
    if (changed) parent.children = mergeTexts(children) as typeof parent.children
  }

  function replacementOf(node: Directives): Nodes[] {
    const form = FORMS[node.type]
    const content = contentOf(node)
    const fence = fenceOf(node)
    const known = directives.get(node.name) ?? (form === 'container' ? admonitionOf(node.name) : undefined)
    if (!known) {
      say(unknown(node, form, fence), form)
      return kept(node, content)
    }
    const isAmongWords = form === 'text' && fence !== FENCES.text
    if (isAmongWords || !known.forms.includes(form)) {
      const needsLine = isAmongWords && !known.forms.includes('text')
      if (known.nobody && content.label.length > 0) {
        say(wrongForm(node, known, fence, 'condition'), form)
        return [{ type: 'foreign', syntax: 'condition', value: asWritten(node).value, ...at(node) }]
      }
      const isAsTyped = form === 'text' && content.label.length === 0
      say(wrongForm(node, known, fence, isAsTyped ? 'unread' : needsLine ? 'within' : 'form'), form)
      return kept(node, content)
    }
    if (form === 'text' && content.label.length === 0) {
      say(withoutWords(node), form)
      return kept(node, content)
    }
    const read = readAttributes(node, known)
    messages.push(...read.messages)
    if (!read.values) return kept(node, content)
    const [made, ...rest] = [known.toNode(read.values, content)].flat()
    return made ? [{ ...made, ...at(node) } as Nodes, ...rest] : []
  }

  function say(message: Message, form: DirectiveForm): void {
    if (form === 'text') inline += 1
    if (form !== 'text' || inline <= AT_MOST) messages.push(message)
  }

  /** What a directive nobody can read leaves behind: its content; without any, the line as it was typed. */
  function kept(node: Directives, { label, children }: DirectiveContent): Nodes[] {
    if (node.type === 'textDirective') return label.length > 0 ? label : [asWritten(node)]
    const line: RootContent[] = label.length > 0 ? [{ type: 'paragraph', children: label, ...at(node) }] : []
    const content = [...line, ...children]
    return content.length > 0 ? content : [{ type: 'paragraph', children: [asWritten(node)], ...at(node) }]
  }

  function asWritten(node: Directives): Text | InlineCode {
    const { start, end } = node.position ?? {}
    const slice = start && end ? source.slice(start.offset, end.offset) : ''
    const value = slice || FENCES[FORMS[node.type]] + node.name
    return { type: LINKED.test(value) ? 'inlineCode' : 'text', value, ...at(node) }
  }

  /** Among words somebody may have written as many colons as a block has. */
  function fenceOf(node: Directives): string {
    const start = node.position?.start.offset
    const written =
      node.type === 'textDirective' &&
      start !== undefined &&
      /^:+/.exec(source.slice(start, start + LONGEST_FENCE))?.[0]
    return written || FENCES[FORMS[node.type]]
  }
}

function isDirective(node: Nodes): node is Directives {
  return Object.hasOwn(FORMS, node.type)
}

/** A container's label is its first paragraph, marked by mdast-util-directive. */
function contentOf(node: Directives): DirectiveContent {
  if (node.type !== 'containerDirective') return { label: node.children as PhrasingContent[], children: [] }
  const [first, ...rest] = node.children
  return first?.type === 'paragraph' && first.data?.directiveLabel
    ? { label: first.children, children: rest }
    : { label: [], children: node.children }
}

function at(node: Nodes): Pick<Nodes, 'position'> {
  return node.position ? { position: node.position } : {}
}

function unknown(node: Directives, form: DirectiveForm, fence: string): Message {
  const guess = didYouMean(node.name, [...directives.keys()])
  const meant = directives.get(guess ?? '')
  const guessed = meant && FENCES[meant.forms.includes(form) ? form : (meant.forms[0] ?? 'leaf')] + meant.name
  return messageOf(
    directiveUnknown,
    defined({
      message: guess === undefined ? 'unknown' : 'misspelt',
      values: { name: fence + node.name, ...(guessed !== undefined && { guess: guessed }) },
      place: placeInText(node),
      actual: node.name,
      expected: guess,
    }),
  )
}

function withoutWords(node: Directives): Message {
  const values = { name: `:${node.name}`, expected: `:${node.name}[…]` }
  return messageOf(directiveForm, defined({ message: 'words', values, place: placeInText(node) }))
}

function wrongForm(node: Directives, known: Directive, fence: string, message: string): Message {
  const actual = fence + node.name
  const expected = FENCES[known.forms[0] ?? 'leaf'] + known.name
  const values = { name: actual, expected }
  return messageOf(directiveForm, defined({ message, values, place: placeInText(node), actual, expected }))
}
