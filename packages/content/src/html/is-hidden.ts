// An element to whether a browser hides it: what no reader sees is not published.
import type { Element } from 'hast'

/** `hidden="until-found"` is shown to whoever searches for it, and `aria-hidden` to everybody who sees. */
export const isHidden = ({ properties: { hidden, style } }: Element): boolean =>
  (hidden !== undefined && hidden !== null && hidden !== false && hidden !== 'until-found') ||
  HIDING.test(String(style ?? ''))

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!\s*important\s*)?(?:;|$)/i
