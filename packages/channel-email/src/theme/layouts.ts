// The layouts a theme may start from: what differs from the default, which is made for one article.
import type { FlowName, FrameName, InlineName } from '../block.ts'
import { defaultFrame } from './default-frame.ts'

interface Layout {
  blocks?: Partial<Record<FlowName | FrameName, string>>
  elements?: Partial<Record<FlowName | InlineName, string>>
  styles?: Record<string, string>
  frame?: string
  flow?: string
}

const BUTTON =
  'align="center" border-radius="[[size.radius]]" font-size="16px" font-weight="600" line-height="20px" padding="[[space.1]] [[size.gutter]] [[space.4]]"'

/** Many items under one brand: a coloured band, a rule above each item, everything that is not text in the middle. */
const newsletter: Layout = {
  blocks: {
    header:
      '<mj-section padding="[[space.2]] 0"><mj-column><mj-text css-class="k-muted" align="center" font-size="[[type.small]]" line-height="[[line.small]]" color="[[colors.muted]]" padding="0 [[size.gutter]]">[[view]]</mj-text></mj-column></mj-section><mj-section css-class="k-band" background-color="[[colors.accent]]" border-radius="[[size.radius]] [[size.radius]] 0 0" padding="[[space.4]] 0"><mj-column><mj-text align="center" padding="0 [[size.gutter]]">[[brand]]</mj-text></mj-column></mj-section>',
    'heading-2':
      '<mj-divider css-class="k-divider" border-width="2px" border-color="[[colors.border]]" padding="[[space.2]] [[size.gutter]] [[space.3]]" /><mj-text font-family="[[fonts.heading]]" padding="0 [[size.gutter]] [[space.1]]"><h2 [[css.heading-2]]>[[body]]</h2></mj-text>',
    button: `<mj-button css-class="k-button" href="[[href]]" background-color="[[colors.accent]]" color="[[colors.onAccent]]" inner-padding="14px 28px" ${BUTTON}>[[body]]</mj-button>`,
    'secondary-button': `<mj-button css-class="k-secondary" href="[[href]]" background-color="[[colors.background]]" border="2px solid [[colors.accent]]" color="[[colors.accent]]" inner-padding="12px 26px" ${BUTTON}>[[body]]</mj-button>`,
    footer:
      '<mj-section padding="[[space.4]] 0 [[space.5]]"><mj-column><mj-text css-class="k-muted" align="center" font-size="[[type.small]]" line-height="[[line.small]]" color="[[colors.muted]]" padding="0 [[size.gutter]]">[[body]]</mj-text></mj-column></mj-section>',
  },
  elements: { logo: '<img src="[[src]]" alt="[[alt]]" width="[[width]]" [[css.logo]] />' },
  styles: {
    name: 'font-size:26px;line-height:34px;font-weight:700;color:[[colors.onAccent]]',
    logo: 'display:inline-block;max-width:100%;height:auto;color:[[colors.onAccent]]',
  },
  flow: `<mj-section css-class="k-card" background-color="[[colors.background]]" padding="[[space.4]] 0 [[space.3]]"><mj-column>
[[children]]
</mj-column></mj-section>`,
  frame: defaultFrame.replace(
    '.k-button table td',
    '.k-band,.k-band>table{background:[[dark.accent]] !important}.k-band span{color:[[dark.onAccent]] !important}\n.k-button table td',
  ),
}

/** One matter for one person, such as a receipt or a reminder: no card, no band, smaller headings, quiet lines. */
const transactional: Layout = {
  blocks: {
    header:
      '<mj-section css-class="k-line" border-bottom="1px solid [[colors.border]]" padding="[[space.4]] 0 [[space.2]]"><mj-column><mj-table role="presentation" padding="0 [[size.gutter]]" css-class="k-header"><tr><td valign="middle" align="[[side.start]]">[[brand]]</td><td valign="middle" align="[[side.end]]" class="k-view" style="padding-[[side.start]]:16px;font-size:[[type.small]];line-height:[[line.small]]">[[view]]</td></tr></mj-table></mj-column></mj-section>',
    footer:
      '<mj-section css-class="k-line" border-top="1px solid [[colors.border]]" padding="[[space.3]] 0 [[space.5]]"><mj-column><mj-text css-class="k-muted" font-size="[[type.small]]" line-height="[[line.small]]" color="[[colors.muted]]" padding="0 [[size.gutter]]">[[body]]</mj-text></mj-column></mj-section>',
  },
  styles: {
    'heading-1': 'margin:0;font-size:[[type.heading-2]];line-height:[[line.heading-2]];font-weight:700',
    'heading-2': 'margin:0;font-size:[[type.heading-3]];line-height:[[line.heading-3]];font-weight:700',
    'heading-3': 'margin:0;font-size:[[type.heading-4]];line-height:[[line.heading-4]];font-weight:700',
  },
  flow: `<mj-section css-class="k-card" background-color="[[colors.background]]" padding="[[space.3]] 0 [[space.2]]"><mj-column>
[[children]]
</mj-column></mj-section>`,
  frame: defaultFrame
    .replace(
      'background-color="[[colors.surface]]">\n[[content]]',
      'background-color="[[colors.background]]">\n[[content]]',
    )
    .replace('body,body>div{background:[[dark.surface]]', 'body,body>div{background:[[dark.background]]')
    .replace('.k-top>', '.k-line>table>tbody>tr>td{border-color:[[dark.border]] !important}\n.k-top>'),
}

export type LayoutName = 'article' | 'newsletter' | 'transactional'

export const layouts: Record<LayoutName, Layout> = { article: {}, newsletter, transactional }

export const layoutNames = Object.keys(layouts) as [LayoutName, ...LayoutName[]]
