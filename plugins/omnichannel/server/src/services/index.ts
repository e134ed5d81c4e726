// The plugin's services by name.
import { assets } from './assets'
import { documents } from './documents'
import { engine } from './engine'
import { feed } from './feed'
import { participation } from './participation'
import { preview } from './preview'
import { readiness } from './readiness'
import { renditions } from './renditions'
import { testMail } from './test-mail'

export const services = {
  assets,
  documents,
  engine,
  feed,
  participation,
  preview,
  readiness,
  renditions,
  'test-mail': testMail,
}
