// The page that loads `player.js` to a running screen; damaged data still ends in a calm slide.
import { lockPage } from './lock.ts'
import { readScreen, type Screen } from './screen.ts'
import { startPlayer, type Wishes } from './start-player.ts'

/** What plays when the page holds no screen: nothing, calmly, under the page's own title. */
const emptyScreen = (name: string): Screen => ({
  name,
  timeZone: 'UTC',
  textPercent: 0,
  idleSeconds: 0,
  playlist: { version: 1, target: '', title: name, items: [] },
})

function readWishes(hash: string): Wishes {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    at: asked.get('at') ?? undefined,
    locale: asked.get('locale') ?? undefined,
    paused: asked.get('paused') === '1',
  }
}

function main(): void {
  lockPage(document)
  void startPlayer(window, readScreen(document) ?? emptyScreen(document.title), readWishes(location.hash))
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', main)
else main()
