// One of Kanaal's nodes to the directive it is written as: the way back from `directives/`.
import type { KanaalNode } from '@kanaal/types'
import type { Nodes, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { defined } from '../defined.ts'

type Written = Record<string, string | readonly string[] | undefined>
type Children = KanaalNode['children']

export function toDirective(node: KanaalNode): Directives {
  switch (node.type) {
    case 'callToAction':
      return leaf(
        'cta',
        { href: node.href, kind: node.kind === 'primary' ? undefined : node.kind },
        node.children,
      )
    case 'callout':
      return callout(node)
    case 'figure':
      return figure(node)
    case 'gallery':
      return container('gallery', {}, node.children)
    case 'embed': {
      const { url, title, poster, transcript } = node
      return leaf('embed', { url, title, poster, transcript }, node.children)
    }
    case 'fact': {
      const { id, value, unit, validUntil } = node
      return inline('fact', { id, value, unit, 'valid-until': validUntil }, node.children)
    }
    case 'time':
      return inline('date', { at: node.at, tz: node.timeZone }, node.children)
    case 'conditional': {
      const { test, channel, audience, locale, segment, otherwise } = node
      return container(test, { channel, audience, locale, segment, else: otherwise }, node.children)
    }
    case 'variant':
      return container(
        'variant',
        {
          channel: node.channel,
          audience: node.audience,
          block: node.block,
          'valid-from': node.validFrom,
          'valid-until': node.validUntil,
        },
        node.children,
      )
    case 'teaser':
      return container('teaser', {}, node.children)
    case 'disclaimer':
      return container('disclaimer', { for: node.for }, node.children)
    case 'include':
      return leaf('include', { id: node.id })
    case 'slide':
      return leaf('slide', { dwell: durationOf(node.dwellMs), layout: node.layout })
    case 'more':
      return leaf('more', {})
  }
}

/** `:field[reader]{name="first-name"}`: a text that a sending service may replace. */
export function toFieldDirective({ data, value }: Text): Directives {
  return inline('field', { name: data?.field }, [{ type: 'text', value }])
}

function callout({ kind, title, children }: Extract<KanaalNode, { type: 'callout' }>): Directives {
  const isLabel = title !== undefined && children.length > 0 && title === title.trim().replace(/\s+/g, ' ')
  if (!isLabel) return container('callout', { type: kind, title }, children)
  const label: Paragraph = {
    type: 'paragraph',
    data: { directiveLabel: true },
    children: [{ type: 'text', value: title }],
  }
  return container('callout', { type: kind }, [label, ...children])
}

/** A caption over several lines needs the long form. */
function figure({ src, alt, credit, children }: Extract<KanaalNode, { type: 'figure' }>): Directives {
  const attributes = { src, alt, credit }
  if (!children.some(hasLines)) return leaf('figure', attributes, children)
  return container('figure', attributes, [{ type: 'paragraph', children }])
}

function hasLines(node: Nodes): boolean {
  if (node.type === 'break') return true
  if (
    node.type !== 'text' &&
    Object.values(node).some((value) => typeof value === 'string' && value.includes('\n'))
  )
    return true
  return 'children' in node && node.children.some(hasLines)
}

function leaf(name: string, written: Written, children: PhrasingContent[] = []): Directives {
  return { type: 'leafDirective', name, attributes: attributesOf(written), children }
}

function container(name: string, written: Written, children: Children | RootContent[]): Directives {
  return {
    type: 'containerDirective',
    name,
    attributes: attributesOf(written),
    children: children as Extract<Directives, { type: 'containerDirective' }>['children'],
  }
}

function inline(name: string, written: Written, children: PhrasingContent[]): Directives {
  return { type: 'textDirective', name, attributes: attributesOf(written), children }
}

function attributesOf(written: Written): Record<string, string> {
  const texts = Object.entries(written).map(([name, value]) => [
    name,
    typeof value === 'object' ? value.join(',') : value,
  ])
  return defined(Object.fromEntries(texts) as Record<string, string>)
}

function durationOf(milliseconds: number | undefined): string | undefined {
  if (milliseconds === undefined) return undefined
  return milliseconds % 1_000 === 0 ? `${milliseconds / 1_000}s` : `${milliseconds}ms`
}
