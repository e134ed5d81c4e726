// A screen to the page that plays it: data in a block that no browser runs, code and style in files beside it.
import { escapeAttribute, escapeHtml } from '@kanaal/content'
import { playerStyle, SCREEN_ELEMENT_ID, type Screen } from '@kanaal/kiosk-player'

/** JSON that can stand inside `<script>`: no `<`, and no line ends that JavaScript would see. */
const toBlock = (screen: Screen): string =>
  JSON.stringify(screen).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const htmlOf = (screen: Screen, locale: string, policy: string, styles: string): string =>
  `<!doctype html>
<html lang="${escapeAttribute(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(screen.name)}</title>
${styles}
<script type="application/json" id="${SCREEN_ELEMENT_ID}">${toBlock(screen)}</script>
<script src="player.js" defer></script>
</head>
<body></body>
</html>
`

/** The page beside its decks: opens by double-click and asks nothing of any network. */
export const toIndexPage = (screen: Screen, locale: string): string =>
  htmlOf(
    screen,
    locale,
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
    '<link rel="stylesheet" href="player.css">\n<link rel="stylesheet" href="theme.css">',
  )

/**
 * The page of a preview, whole but for one script: whoever frames it replaces `src="player.js"` by the address
 * at which it serves the player. A sandboxed page has no origin of its own, so `'self'` would match nothing;
 * inline scripts stay forbidden.
 */
export const toPreviewPage = (screen: Screen, locale: string, css: string): string =>
  htmlOf(
    screen,
    locale,
    "default-src 'none'; script-src http: https:; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    `<style>${playerStyle}${css.replaceAll('<', '')}</style>`,
  )
