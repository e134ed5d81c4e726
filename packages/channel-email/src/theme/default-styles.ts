// The default theme's style declarations for the elements inside blocks, by name: `[[css.link]]` in a template.

const heading = (rank: number): string =>
  `margin:0;font-size:[[type.heading-${rank}]];line-height:[[line.heading-${rank}]];font-weight:700`

/** Written into `style` attributes, or with `inlineCss: false` once into the head as classes `k-…`. */
export const defaultStyles: Record<string, string> = {
  flush: 'margin:0',
  'heading-1': heading(1),
  'heading-2': heading(2),
  'heading-3': heading(3),
  'heading-4': heading(4),
  'heading-5': heading(4),
  'heading-6': heading(4),
  'inner-heading': 'margin:0 0 8px;font-size:[[type.heading-4]];line-height:[[line.heading-4]];color:inherit',
  paragraph: 'margin:0 0 8px',
  list: 'margin:0;padding:0;padding-[[side.start]]:24px',
  item: 'margin:0 0 8px',
  task: 'margin:0 0 8px;list-style-type:none',
  link: 'color:[[colors.accent]];text-decoration:underline',
  code: 'font-family:[[fonts.mono]];font-size:90%;background:[[colors.surface]];padding:2px 4px;border-radius:3px',
  pre: 'margin:0;font-family:[[fonts.mono]];font-size:[[type.small]];line-height:[[line.small]];white-space:pre-wrap',
  'inner-pre':
    'margin:0 0 8px;font-family:[[fonts.mono]];font-size:[[type.small]];line-height:[[line.small]];white-space:pre-wrap',
  'inner-quote':
    'margin:0 0 8px;padding:0;padding-[[side.start]]:16px;border-[[side.start]]:3px solid [[colors.border]]',
  'data-table':
    'border-collapse:collapse;width:100%;color:[[colors.text]];font-family:[[fonts.body]];font-size:[[type.text]];line-height:[[line.text]]',
  'inner-table': 'border-collapse:collapse;width:100%;margin:0 0 8px',
  'inner-callout':
    'margin:0 0 8px;padding:0;padding-[[side.start]]:16px;border-[[side.start]]:4px solid [[colors.border]]',
  rule: 'border:0;border-top:1px solid [[colors.border]];margin:16px 0',
  'header-cell':
    'padding:8px 0;padding-[[side.end]]:12px;border-bottom:2px solid [[colors.border]];font-weight:700;vertical-align:bottom',
  cell: 'padding:8px 0;padding-[[side.end]]:12px;border-bottom:1px solid [[colors.border]];vertical-align:top',
  image: 'max-width:100%;height:auto;border-radius:[[size.radius]];vertical-align:middle',
  'gallery-caption':
    'padding-top:8px;font-size:[[type.small]];line-height:[[line.small]];color:[[colors.muted]]',
  reference: 'font-size:75%;line-height:0;vertical-align:super',
  logo: 'display:block;max-width:100%;height:auto',
  name: 'font-size:18px;line-height:24px;font-weight:700;color:[[colors.text]]',
}
