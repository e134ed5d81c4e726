// The default theme's blocks: one MJML template for each block that stands on its own in the mail's column.
import type { FlowName, FrameName } from '../block.ts'

const heading = (level: number, above: number | string, below: number | string): string =>
  `<mj-text font-family="[[fonts.heading]]" padding="[[space.${above}]] [[size.gutter]] [[space.${below}]]"><h${level} [[css.heading-${level}]]>[[body]]</h${level}></mj-text>`

/** A table cell, not a div: Word, which draws Outlook's mails, ignores the padding of anything else. */
const callout = (kind: string, color: string): string =>
  `<mj-table role="presentation" css-class="k-callout k-${kind}" padding="[[space.1]] [[size.gutter]] [[space.3]]"><tr><td align="[[side.start]]" bgcolor="[[colors.surface]]" style="background:[[colors.surface]];border-[[side.start]]:4px solid [[${color}]];border-radius:[[size.radius]];padding:16px 20px 8px;color:[[colors.text]]"><p class="k-label" style="margin:0 0 4px;font-weight:700;color:[[${color}]]">[[label]]</p>[[body]]</td></tr></mj-table>`

/** 14 + 20 + 14 = 48 px high: a thumb needs 44 (WCAG 2.2, 2.5.5 Target Size (Enhanced), read 2026-11-21). */
const BUTTON =
  'align="[[side.start]]" border-radius="[[size.radius]]" font-size="16px" font-weight="600" line-height="20px" padding="[[space.1]] [[size.gutter]] [[space.3]]"'

export const defaultBlocks: Record<FlowName | FrameName, string> = {
  'heading-1': heading(1, 1, 2),
  'heading-2': heading(2, 2, 1),
  'heading-3': heading(3, 2, 'half'),
  'heading-4': heading(4, 1, 'half'),
  'heading-5': heading(5, 1, 'half'),
  'heading-6': heading(6, 1, 'half'),
  paragraph: '<mj-text><p [[css.flush]]>[[body]]</p></mj-text>',
  lead: '<mj-text font-size="[[type.lead]]" line-height="[[line.lead]]"><p [[css.flush]]>[[body]]</p></mj-text>',
  caption:
    '<mj-text css-class="k-muted" font-size="[[type.small]]" line-height="[[line.small]]" color="[[colors.muted]]" padding="0 [[size.gutter]] [[space.3]]"><p [[css.flush]]>[[body]]</p></mj-text>',
  list: '<mj-text><ul [[css.list]]>[[body]]</ul></mj-text>',
  'ordered-list': '<mj-text><ol start="[[start]]" [[css.list]]>[[body]]</ol></mj-text>',
  quote:
    '<mj-table role="presentation" padding="[[space.1]] [[size.gutter]] [[space.3]]" css-class="k-quote"><tr><td align="[[side.start]]" style="border-[[side.start]]:4px solid [[colors.border]];padding:4px 0 0;padding-[[side.start]]:20px;color:[[colors.muted]]"><blockquote [[css.flush]]>[[body]]</blockquote></td></tr></mj-table>',
  code: '<mj-table role="presentation" padding="0 [[size.gutter]] [[space.3]]" css-class="k-code"><tr><td align="left" dir="ltr" bgcolor="[[colors.surface]]" style="background:[[colors.surface]];border-radius:[[size.radius]];padding:16px 20px;color:[[colors.text]]"><pre [[css.pre]]>[[body]]</pre></td></tr></mj-table>',
  table:
    '<mj-text css-class="k-table" padding="0 [[size.gutter]] [[space.3]]"><div class="k-data" style="overflow-x:auto"><table border="0" cellpadding="0" cellspacing="0" [[css.data-table]]>[[body]]</table></div></mj-text>',
  image:
    '<mj-image align="[[side.start]]" src="[[src]]" alt="[[alt]]" width="[[width]]px" border-radius="[[size.radius]]" padding="[[space.1]] [[size.gutter]] 12px" />',
  'linked-image':
    '<mj-image align="[[side.start]]" href="[[href]]" src="[[src]]" alt="[[alt]]" width="[[width]]px" border-radius="[[size.radius]]" padding="[[space.1]] [[size.gutter]] 12px" />',
  'gallery-row':
    '<mj-table role="presentation" table-layout="fixed" padding="[[space.1]] [[size.gutter]] [[space.2]]" css-class="k-gallery"><tr><td align="[[side.start]]" width="50%" valign="top" style="padding-[[side.end]]:8px">[[left]]</td><td align="[[side.start]]" width="50%" valign="top" style="padding-[[side.start]]:8px">[[right]]</td></tr></mj-table>',
  'callout-info': callout('info', 'colors.info'),
  'callout-warning': callout('warning', 'colors.warning'),
  'callout-success': callout('success', 'colors.success'),
  'callout-danger': callout('danger', 'colors.danger'),
  button: `<mj-button css-class="k-button" href="[[href]]" background-color="[[colors.accent]]" color="[[colors.onAccent]]" inner-padding="14px 28px" ${BUTTON}>[[body]]</mj-button>`,
  'secondary-button': `<mj-button css-class="k-secondary" href="[[href]]" background-color="[[colors.background]]" border="2px solid [[colors.accent]]" color="[[colors.accent]]" inner-padding="12px 26px" ${BUTTON}>[[body]]</mj-button>`,
  event:
    '<mj-table role="presentation" css-class="k-event" padding="[[space.half]] [[size.gutter]] [[space.3]]"><tr><td align="[[side.start]]" bgcolor="[[colors.surface]]" style="background:[[colors.surface]];border-radius:[[size.radius]];border-[[side.start]]:4px solid [[colors.accent]];padding:16px 20px 8px;color:[[colors.text]]"><p class="k-when" style="margin:0 0 8px;font-size:[[type.heading-3]];line-height:[[line.heading-3]];font-weight:700">[[when]]</p>[[body]]</td></tr></mj-table>',
  divider:
    '<mj-divider css-class="k-divider" border-width="1px" border-color="[[colors.border]]" padding="[[space.2]] [[size.gutter]] [[space.4]]" />',
  condition: '<mj-raw>[[token]]</mj-raw>',
  disclaimer:
    '<mj-text css-class="k-muted" font-size="[[type.small]]" line-height="[[line.small]]" color="[[colors.muted]]" padding="[[space.1]] [[size.gutter]] [[space.2]]">[[body]]</mj-text>',
  footnotes:
    '<mj-text css-class="k-muted" font-size="[[type.small]]" line-height="[[line.small]]" color="[[colors.muted]]" padding="0 [[size.gutter]] [[space.2]]"><ol [[css.list]]>[[body]]</ol></mj-text>',
  header:
    '<mj-section full-width="full-width" css-class="k-top" border-top="4px solid [[colors.accent]]" padding="[[space.3]] 0 [[space.2]]"><mj-column><mj-table role="presentation" padding="0 [[size.gutter]]" css-class="k-header"><tr><td valign="middle" align="[[side.start]]" style="padding:8px 0">[[brand]]</td><td valign="middle" align="[[side.end]]" class="k-view" style="padding:8px 0;padding-[[side.start]]:16px;font-size:[[type.small]];line-height:[[line.small]]">[[view]]</td></tr></mj-table></mj-column></mj-section>',
  footer:
    '<mj-section padding="[[space.3]] 0 [[space.5]]"><mj-column><mj-text css-class="k-muted" font-size="[[type.small]]" line-height="[[line.small]]" color="[[colors.muted]]" padding="0 [[size.gutter]]">[[body]]</mj-text></mj-column></mj-section>',
}
