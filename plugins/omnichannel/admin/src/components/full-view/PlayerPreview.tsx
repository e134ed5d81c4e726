// The kiosk player in its sandbox, with its clock and its buttons in the editor's hand.
import { Flex, IconButton, TextButton, Typography } from '@strapi/design-system'
import { ChevronLeft, ChevronRight, Play, Stop } from '@strapi/icons'
import { useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { PreviewFrame as Frame } from '../../../../shared/contracts'
import { usePlayer } from '../../hooks/use-player'
import { useTranslate } from '../../hooks/use-translate'
import { momentOf } from '../../model/valid-from'
import { PreviewFrame } from './PreviewFrame'

interface Props {
  frame: Frame
  title: string
  /** ISO instant of the player's clock; absent means now. */
  at: string | undefined
  /** ISO date from which on there is something to show. */
  from: string | undefined
  onSeeAt(moment: string): void
}

export function PlayerPreview({ frame, title, at, from, onSeeAt }: Props) {
  const t = useTranslate()
  const { formatDate } = useIntl()
  const iframe = useRef<HTMLIFrameElement>(null)
  const { scene, isEmpty, ask } = usePlayer(iframe, at)
  const [playing, setPlaying] = useState(true)
  const toggle = () => {
    ask(playing ? 'pause' : 'play')
    setPlaying(!playing)
  }
  return (
    <>
      <Flex gap={2} paddingLeft={3} paddingRight={3} paddingBottom={3} wrap="wrap" data-testid="player-bar">
        {isEmpty ? (
          <>
            <Typography variant="pi" textColor="neutral700">
              {t('player.fallback')}
            </Typography>
            {from === undefined ? null : (
              <TextButton onClick={() => onSeeAt(momentOf(from))}>
                {t('player.see', { date: formatDate(momentOf(from), { dateStyle: 'long' }) })}
              </TextButton>
            )}
          </>
        ) : (
          <>
            <IconButton label={t('player.previous')} size="S" onClick={() => ask('previous')}>
              <ChevronLeft />
            </IconButton>
            <IconButton label={t(playing ? 'player.pause' : 'player.play')} size="S" onClick={toggle}>
              {playing ? <Stop /> : <Play />}
            </IconButton>
            <IconButton label={t('player.next')} size="S" onClick={() => ask('next')}>
              <ChevronRight />
            </IconButton>
            {scene === undefined ? null : (
              <Typography variant="pi" textColor="neutral600" data-testid="player-scene">
                {t('player.scene', scene)}
              </Typography>
            )}
          </>
        )}
      </Flex>
      <PreviewFrame ref={iframe} frame={frame} title={title} />
    </>
  )
}
