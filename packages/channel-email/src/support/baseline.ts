// What the mails of the default theme ask of mail clients that some do not have, by the page at caniemail.com.

/** Found in its three layouts; a test keeps the list exact. Those mails stay readable without any of it. */
export const BASELINE: ReadonlySet<string> = new Set([
  'css-at-media',
  'css-at-media-prefers-color-scheme',
  'css-border-radius',
  'css-border-spacing',
  'css-color-scheme',
  'css-cursor',
  'css-display-none',
  'css-height',
  'css-max-height',
  'css-opacity',
  'css-outline',
  'css-overflow',
  'css-overflow-wrap',
  'css-selector-attribute',
  'css-selector-child',
  'css-selector-id',
  'css-sytem-ui',
  'css-table-layout',
  'css-white-space',
  'css-word-break',
  'css-word-spacing',
  'html-aria-label',
  'html-target',
])
