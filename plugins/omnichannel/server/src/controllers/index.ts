// The plugin's controllers by name.
import { deliver } from './deliver'
import { documents } from './documents'
import { participation } from './participation'
import { player } from './player'
import { preview } from './preview'
import { readiness } from './readiness'
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
  renditions,
  targeting,
  'test-mail': testMail,
}
