// A ProseMirror document to HTML, which one reader turns into nodes: editors on it store this where others store HTML.
import type { Json } from '@kanaal/types'
import { escapeAttribute, escapeHtml } from '../escape.ts'
import { isObject, toList } from './attributes.ts'

type Part = { [key: string]: Json }

export interface ProseMirrorHtml {
  html: string
  /** Types of nodes that no element stands for; their text was kept. */
  unknown: string[]
}

/** Names of Tiptap's own extensions; those of ProseMirror's basic schema in snake case. Read 2026-11-22: https://tiptap.dev/docs/editor/extensions/nodes */
const ELEMENTS: Record<string, string> = {
  ...{ doc: 'div', paragraph: 'p', blockquote: 'blockquote', listItem: 'li', bulletList: 'ul' },
  ...{ orderedList: 'ol', taskList: 'ul', taskItem: 'li', table: 'table', tableRow: 'tr' },
  ...{ tableHeader: 'th', tableCell: 'td', details: 'div', detailsSummary: 'p', detailsContent: 'div' },
  ...{ figure: 'figure', figcaption: 'figcaption' },
}
const MARKS: Record<string, string> = {
  ...{ bold: 'strong', strong: 'strong', italic: 'em', em: 'em', strike: 's', code: 'code' },
  ...{ underline: 'u', subscript: 'sub', superscript: 'sup', highlight: 'mark' },
}

/** `{ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hi' }] }] }` gives `<div><p>Hi</p></div>`. */
export function proseMirrorToHtml(document: Part): ProseMirrorHtml {
  const unknown: string[] = []
  return { html: toHtml(document), unknown }

  function toHtml(node: Json): string {
    if (!isObject(node)) return ''
    const type = nameOf(node)
    const attrs = isObject(node.attrs) ? node.attrs : {}
    switch (type) {
      case 'text':
        return marked(escapeHtml(String(node.text ?? '')), node.marks)
      case 'heading':
        return element(`h${Math.min(6, Math.max(1, Number(attrs.level) || 2))}`, node)
      case 'codeBlock': {
        const language = typeof attrs.language === 'string' ? attrs.language : ''
        return `<pre><code class="language-${escapeAttribute(language)}">${inside(node)}</code></pre>`
      }
      case 'horizontalRule':
        return '<hr>'
      case 'hardBreak':
        return '<br>'
      case 'image':
        return marked(`<img${attributes(attrs, 'src', 'alt', 'title')}>`, node.marks)
      case 'taskItem':
        return `<li data-checked="${attrs.checked === true}">${inside(node)}</li>`
      case 'orderedList':
        return `<ol${attributes(attrs, 'start')}>${inside(node)}</ol>`
      case 'youtube':
      case 'iframe':
        return `<iframe${attributes(attrs, 'src', 'title')}></iframe>`
      case 'mention':
      case 'emoji':
        return escapeHtml(String(attrs.label ?? attrs.id ?? attrs.name ?? ''))
      default:
        return element(ELEMENTS[type] ?? unknownElement(type), node)
    }
  }

  function unknownElement(type: string): string {
    unknown.push(type)
    return 'div'
  }

  function element(name: string, node: Part): string {
    const span = isObject(node.attrs) ? attributes(node.attrs, 'colspan', 'rowspan') : ''
    return `<${name}${/^t[dh]$/.test(name) ? span : ''}>${inside(node)}</${name}>`
  }

  function inside(node: Part): string {
    return toList(node.content).map(toHtml).join('')
  }
}

function marked(html: string, marks: Json | undefined): string {
  return toList(marks).reduce<string>((inner, mark) => {
    if (!isObject(mark)) return inner
    const attrs = isObject(mark.attrs) ? mark.attrs : {}
    if (mark.type === 'link') return `<a${attributes(attrs, 'href', 'title')}>${inner}</a>`
    const name = MARKS[String(mark.type)]
    // Colours and fonts are each channel's own affair.
    return name === undefined ? inner : `<${name}>${inner}</${name}>`
  }, html)
}

function attributes(attrs: Part, ...names: string[]): string {
  return names
    .filter((name) => typeof attrs[name] === 'string' || typeof attrs[name] === 'number')
    .map((name) => ` ${name}="${escapeAttribute(String(attrs[name]))}"`)
    .join('')
}

function nameOf(node: Part): string {
  return String(node.type).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
