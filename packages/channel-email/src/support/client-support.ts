// What a theme may ask of mail clients that some of them cannot do: dated data of caniemail.com.

export interface Feature {
  name: string
  /** Its page at https://www.caniemail.com/features/. */
  slug: string
  pattern: RegExp
  /** Clients of which at least one version in use does not have it. */
  missing: readonly string[]
}

/** Of caniemail's data, last changed 2025-09-09. */
export const CHECKED_AT = '2026-11-22'

type Row = [name: string, slug: string, pattern: RegExp, missing: string[]]

const toFeature = ([name, slug, pattern, missing]: Row): Feature => ({ name, slug, pattern, missing })

/**
 * In CSS: style blocks and `style` attributes. What mjml and the default theme use knowingly (rounded corners, widths,
 * the dark media query) is left out: those mails stay readable without it.
 */
const css: Row[] = [
  [
    'display: grid',
    'css-display-grid',
    /display\s*:\s*(?:inline-)?grid/i,
    ['Gmail', 'Outlook for Windows', 'Yahoo'],
  ],
  ['display: flex', 'css-display-flex', /display\s*:\s*(?:inline-)?flex/i, ['Outlook for Windows']],
  ['gap', 'css-gap', /(?<![-\w])(?:row-|column-)?gap\s*:/i, ['Outlook for Windows', 'Yahoo']],
  [
    'position',
    'css-position',
    /(?<![-\w])position\s*:\s*(?:absolute|fixed|sticky|relative)/i,
    ['Gmail', 'Outlook for Windows'],
  ],
  ['float', 'css-float', /(?<![-\w])float\s*:/i, ['Outlook for Windows']],
  ['var()', 'css-variables', /var\(--/i, ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo']],
  ['calc()', 'css-unit-calc', /calc\(/i, ['Outlook for Windows', 'Outlook.com', 'Yahoo']],
  ['clamp()', 'css-function-clamp', /clamp\(/i, ['Outlook for Windows', 'Outlook.com', 'Yahoo']],
  [
    'linear-gradient()',
    'css-linear-gradient',
    /linear-gradient\(/i,
    ['Outlook for Windows', 'Outlook.com', 'Yahoo'],
  ],
  [
    'radial-gradient()',
    'css-radial-gradient',
    /radial-gradient\(/i,
    ['Outlook for Windows', 'Outlook.com', 'Yahoo'],
  ],
  ['box-shadow', 'css-box-shadow', /box-shadow\s*:/i, ['Gmail', 'Outlook for Windows', 'Yahoo']],
  ['text-shadow', 'css-text-shadow', /text-shadow\s*:/i, ['Gmail', 'Outlook for Windows', 'Outlook.com']],
  [
    'animation',
    'css-animation',
    /(?<![-\w])animation(?:-name)?\s*:/i,
    ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo'],
  ],
  [
    'transition',
    'css-transition',
    /(?<![-\w])transition\s*:/i,
    ['Gmail', 'Outlook for Windows', 'Outlook.com'],
  ],
  ['filter', 'css-filter', /(?<![-\w])filter\s*:/i, ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo']],
  ['object-fit', 'css-object-fit', /object-fit\s*:/i, ['Outlook for Windows', 'Yahoo']],
  [
    'aspect-ratio',
    'css-aspect-ratio',
    /aspect-ratio\s*:/i,
    ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo'],
  ],
  ['clip-path', 'css-clip-path', /clip-path\s*:/i, ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo']],
  ['column-count', 'css-column-count', /column-count\s*:/i, ['Outlook for Windows', 'Yahoo']],
  [
    'margin-inline, margin-block',
    'css-margin-inline-start-end',
    /margin-(?:inline|block)/i,
    ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Apple Mail', 'Yahoo'],
  ],
  [
    'padding-inline, padding-block',
    'css-padding-inline-start-end',
    /padding-(?:inline|block)/i,
    ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Apple Mail', 'Yahoo'],
  ],
  ['rem', 'css-unit-rem', /:[^;{}"]*\drem/i, ['Outlook for Windows', 'Yahoo']],
  ['@font-face', 'css-at-font-face', /@font-face/i, ['Gmail', 'Outlook.com', 'Yahoo']],
  ['@import', 'css-at-import', /@import/i, ['Gmail', 'Outlook.com', 'Yahoo']],
  [':hover', 'css-pseudo-class-hover', /:hover\b/i, ['Gmail', 'Outlook for Windows']],
  [
    '::before, ::after',
    'css-pseudo-element-before',
    /::?(?:before|after)\b/i,
    ['Gmail', 'Outlook for Windows', 'Yahoo'],
  ],
]

/** In tags. */
const html: Row[] = [
  ['<video>', 'html-video', /<video\b/i, ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo']],
  ['<audio>', 'html-audio', /<audio\b/i, ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo']],
  ['<svg>', 'html-svg', /<svg\b/i, ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo']],
  ['<picture>', 'html-picture', /<picture\b/i, ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo']],
  ['<form>', 'html-form', /<form\b/i, ['Outlook for Windows']],
  [
    '<input type="checkbox">',
    'html-input-checkbox',
    /<input\b[^>]*type="(?:checkbox|radio)"/i,
    ['Outlook for Windows'],
  ],
  ['<select>', 'html-select', /<select\b/i, ['Outlook for Windows']],
  ['<link>', 'html-link', /<link\b/i, ['Gmail', 'Outlook.com', 'Yahoo']],
  [
    'srcset',
    'html-srcset',
    /<img(?:\s+[\w:-]+(?:="[^"]*")?)*\s+srcset=/i,
    ['Gmail', 'Outlook for Windows', 'Outlook.com', 'Yahoo'],
  ],
]

export const cssFeatures: Feature[] = css.map(toFeature)
export const htmlFeatures: Feature[] = html.map(toFeature)
