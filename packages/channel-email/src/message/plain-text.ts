// A document to the text part of its mail, straight from the tree: never from the HTML.
import { documentUrl, toPlainText } from '@kanaal/content'
import type { Context, Resolved } from '@kanaal/types'
import type { Nodes } from 'mdast'
import type { EmailOptions } from '../options.ts'
import { sentTree } from '../to-blocks.ts'
import { say } from '../words.ts'
import { conditionOf } from './condition.ts'
import type { MailEvent } from './event.ts'
import { linksOf, reasonOf, senderOf } from './footer.ts'
import { type TokenMap, toToken } from './token-map.ts'

/** Characters a line: RFC 5322 section 2.1.1 asks for at most 78. */
const WIDTH = 76

/** `# title`, the text with `Label: URL`, the call to action, and the footer below `-- ` (RFC 3676 section 4.3). */
export function plainTextOf(document: Resolved, context: Context<EmailOptions>, event?: MailEvent): string {
  const title = document.copy?.title ?? document.metadata.title
  const nodes: Nodes[] = []
  if (title) nodes.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] })
  if (event) nodes.push(...toEventLines(event))
  nodes.push(...sentTree(document).children.filter((node) => node.type !== 'html'))
  const map = context.options.tokenMap
  const body = toPlainText(map ? nodes.flatMap((node) => withTokens(node, map)) : nodes, {
    width: WIDTH,
    locale: document.locale,
    link: (href) => context.link(href),
  })
  const action = document.metadata.callToAction
  const href = action && context.link(action.href)
  const call = action && href && !body.includes(href) ? `${action.label}: ${href}` : ''
  return `${[body, call, footerText(document, context)].filter((part) => part !== '').join('\n\n')}\n`
}

const toEventLines = ({ when, place }: MailEvent): Nodes[] =>
  [when, place].filter((line) => line !== undefined).map(toLine)

function withTokens(node: Nodes, map: TokenMap): Nodes[] {
  if (node.type === 'text' && node.data?.field !== undefined)
    return [{ ...node, value: toToken(node.data.field, node.value, map, 'text') }]
  if (!('children' in node)) return [node]
  const children: Nodes[] = (node.children as Nodes[]).flatMap((child) => withTokens(child, map))
  const condition = node.type === 'conditional' ? conditionOf(node, map) : undefined
  if (!condition) return [{ ...node, children } as Nodes]
  return [...condition.asks.flatMap((ask) => [toLine(ask), ...children]), toLine(condition.end)]
}

const toLine = (value: string): Nodes => ({ type: 'paragraph', children: [{ type: 'text', value }] })

function footerText(document: Resolved, context: Context<EmailOptions>): string {
  const view = context.options.viewInBrowser
  const links = linksOf(context).map(({ word, href }) => `${say(word, context)}: ${href}`)
  const lines = [
    reasonOf(context),
    senderOf(context),
    view === null ? undefined : `${say('view', context)}: ${view ?? documentUrl(context.site, document)}`,
    ...links,
  ].filter((line) => line !== undefined)
  return ['-- ', ...lines].join('\n')
}
