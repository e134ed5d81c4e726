// The plugin's controllers by name.
import { deliver } from './deliver'
import { documents } from './documents'
import { participation } from './participation'
import { player } from './player'
import { preview } from './preview'
import { readiness } from './readiness'
import { related } from './related'
import { renditions } from './renditions'
import { targeting } from './targeting'
import { testMail } from './test-mail'

export const controllers = {
  deliver,
  documents,
  participation,
  player,
  preview,
  readiness,
  related,
  renditions,
  targeting,
  'test-mail': testMail,
}
