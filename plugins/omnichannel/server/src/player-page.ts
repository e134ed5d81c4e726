// The kiosk's preview page -> the same page, with the player loaded from this server's public route.
import { PATHS } from '../../shared/contracts'

const REFERENCE = /\b(src|href)="(?:[^"]*\/)?player\.(js|css)"/g

/** External files, because the admin's content security policy forbids inline scripts, also inside `srcdoc`. */
export const playerPage = (page: string, base: string): string =>
  page.replace(
    REFERENCE,
    (_, attribute: string, kind: string) => `${attribute}="${base}${PATHS.player}/player.${kind}"`,
  )
