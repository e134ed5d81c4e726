// The default theme's style declarations for the elements inside blocks, by name: `[[css.link]]` in a template.

const heading = (size: number, line: number): string =>
  `margin:0;font-size:${size}px;line-height:${line}px;font-weight:700`

/** Written into `style` attributes, or with `inlineCss: false` once into the head as classes `k-…`. */
export const defaultStyles: Record<string, string> = {
  flush: 'margin:0',
  'heading-1': heading(30, 38),
  'heading-2': heading(22, 30),
  'heading-3': heading(18, 26),
  'heading-4': heading(16, 24),
  'heading-5': heading(16, 24),
  'heading-6': heading(16, 24),
  'inner-heading': 'margin:0 0 8px;font-size:16px;line-height:24px;color:inherit',
  paragraph: 'margin:0 0 8px',
  list: 'margin:0;padding:0;padding-[[side.start]]:24px',
  item: 'margin:0 0 8px',
  link: 'color:[[colors.accent]];text-decoration:underline',
  code: 'font-family:[[fonts.mono]];font-size:90%;background:[[colors.surface]];padding:2px 4px;border-radius:3px',
  pre: 'margin:0;font-family:[[fonts.mono]];font-size:14px;line-height:20px;white-space:pre-wrap',
  'inner-pre':
    'margin:0 0 8px;font-family:[[fonts.mono]];font-size:14px;line-height:20px;white-space:pre-wrap',
  'inner-quote':
    'margin:0 0 8px;padding:0;padding-[[side.start]]:16px;border-[[side.start]]:3px solid [[colors.border]]',
  'inner-table': 'border-collapse:collapse;width:100%;margin:0 0 8px',
  'inner-callout':
    'margin:0 0 8px;padding:0;padding-[[side.start]]:16px;border-[[side.start]]:4px solid [[colors.border]]',
  rule: 'border:0;border-top:1px solid [[colors.border]];margin:16px 0',
  'header-cell':
    'padding:8px 0;padding-[[side.end]]:12px;border-bottom:2px solid [[colors.border]];font-weight:700;vertical-align:bottom',
  cell: 'padding:8px 0;padding-[[side.end]]:12px;border-bottom:1px solid [[colors.border]];vertical-align:top',
  image: 'max-width:100%;height:auto;border-radius:[[size.radius]];vertical-align:middle',
  'gallery-caption': 'padding-top:8px;font-size:14px;line-height:20px;color:[[colors.muted]]',
  reference: 'font-size:75%;line-height:0;vertical-align:super',
  logo: 'display:block;max-width:100%;height:auto',
  name: 'font-size:18px;line-height:24px;font-weight:700;color:[[colors.text]]',
}
