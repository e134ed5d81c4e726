// The default theme's elements: one HTML template for each block where it stands inside another.
import type { FlowName, InlineName } from '../block.ts'

const heading = (level: number): string => `<h${level} [[css.inner-heading]]>[[body]]</h${level}>`

const callout = (color: string): string =>
  `<div [[css.inner-callout]]><p class="k-label" style="margin:0 0 4px;font-weight:700;color:[[${color}]]">[[label]]</p>[[body]]</div>`

const image = '<img src="[[src]]" alt="[[alt]]" width="[[width]]" [[css.image]] />'

const button = (background: string, color: string): string =>
  `<table role="presentation" border="0" cellpadding="0" cellspacing="0" style="border-collapse:separate;margin:0 0 16px"><tr><td bgcolor="${background}" style="background:${background};border:2px solid [[colors.accent]];border-radius:[[size.radius]]"><a href="[[href]]" target="_blank" style="display:inline-block;padding:12px 24px;font-size:16px;font-weight:600;line-height:20px;color:${color};text-decoration:none">[[body]]</a></td></tr></table>`

export const defaultElements: Record<FlowName | InlineName, string> = {
  'heading-1': heading(1),
  'heading-2': heading(2),
  'heading-3': heading(3),
  'heading-4': heading(4),
  'heading-5': heading(5),
  'heading-6': heading(6),
  paragraph: '<p [[css.paragraph]]>[[body]]</p>',
  lead: '<p [[css.paragraph]]>[[body]]</p>',
  caption: '<p [[css.paragraph]]>[[body]]</p>',
  list: '<ul [[css.list]]>[[body]]</ul>',
  'ordered-list': '<ol start="[[start]]" [[css.list]]>[[body]]</ol>',
  quote: '<blockquote [[css.inner-quote]]>[[body]]</blockquote>',
  code: '<pre [[css.inner-pre]]>[[body]]</pre>',
  table:
    '<div class="k-data" style="overflow-x:auto"><table border="0" cellpadding="0" cellspacing="0" [[css.inner-table]]>[[body]]</table></div>',
  image: `<p [[css.paragraph]]>${image}</p>`,
  'linked-image': `<p [[css.paragraph]]><a href="[[href]]" target="_blank">${image}</a></p>`,
  'gallery-row': '[[left]][[right]]',
  'callout-info': callout('colors.info'),
  'callout-warning': callout('colors.warning'),
  'callout-success': callout('colors.success'),
  'callout-danger': callout('colors.danger'),
  button: button('[[colors.accent]]', '[[colors.onAccent]]'),
  'secondary-button': button('[[colors.background]]', '[[colors.accent]]'),
  event:
    '<div [[css.inner-callout]]><p class="k-when" style="margin:0 0 4px;font-weight:700">[[when]]</p>[[body]]</div>',
  divider: '<hr [[css.rule]] />',
  condition: '[[token]]',
  disclaimer: '[[body]]',
  footnotes: '<ol [[css.list]]>[[body]]</ol>',

  strong: '<strong>[[body]]</strong>',
  emphasis: '<em>[[body]]</em>',
  delete: '<del>[[body]]</del>',
  'inline-code': '<code [[css.code]]>[[body]]</code>',
  link: '<a href="[[href]]" target="_blank" [[css.link]]>[[body]]</a>',
  break: '<br />',
  fact: '[[body]]',
  time: '[[body]]',
  'other-language': '<span lang="[[lang]]" dir="[[dir]]">[[body]]</span>',
  'inline-image': image,
  'natural-image': '<img src="[[src]]" alt="[[alt]]" [[css.image]] />',
  'gallery-image':
    '<img src="[[src]]" alt="[[alt]]" width="[[width]]" [[css.image]] /><div [[css.gallery-caption]]>[[caption]]</div>',
  'footnote-reference': '<sup [[css.reference]]>[[body]]</sup>',
  item: '<li [[css.item]]>[[body]]</li>',
  task: '<li [[css.task]]>[[body]]</li>',
  'table-head': '<thead>[[body]]</thead>',
  'table-body': '<tbody>[[body]]</tbody>',
  row: '<tr>[[body]]</tr>',
  'header-cell': '<th scope="col" align="[[align]]" [[css.header-cell]]>[[body]]</th>',
  cell: '<td align="[[align]]" [[css.cell]]>[[body]]</td>',
  logo: '<img src="[[src]]" alt="[[alt]]" width="[[width]]" [[css.logo]] />',
  name: '<span [[css.name]]>[[body]]</span>',
}
