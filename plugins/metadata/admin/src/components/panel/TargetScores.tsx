// How complete the document is for each channel: a bar and a number, the least complete first.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Flex, Typography } from '@strapi/design-system'
import type { PanelTarget } from '../../../../shared/contracts'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { Disclosure } from '../shared/Disclosure'

export function TargetScores({ targets }: { targets: readonly PanelTarget[] }) {
  const t = useTranslate()
  const pick = usePick()
  const mean = targets.reduce((sum, { score }) => sum + score, 0) / Math.max(1, targets.length)
  const sorted = [...targets].sort((a, b) => a.score - b.score)
  const unready = targets.filter(({ isReady }) => !isReady).length
  const isReady = targets.length > 0 && unready === 0
  const note =
    targets.length === 0
      ? t('scores.nowhere')
      : isReady
        ? t('scores.all-ready')
        : t('scores.unready', { count: unready })
  return (
    <Box width="100%">
      <Disclosure title={t('scores.title', { percent: percentOf(mean) })} note={note}>
        <PlainList aria-label={t('scores.list')}>
          {sorted.map(({ id, title, score, isReady }) => (
            <li key={id} data-testid={`metadata-score-${id}`}>
              <Flex justifyContent="space-between" gap={2}>
                <Typography textColor="neutral800">{pick(title)}</Typography>
                <Typography variant="pi" textColor={isReady ? 'neutral700' : 'danger600'}>
                  {isReady ? `${percentOf(score)} %` : t('scores.not-ready', { percent: percentOf(score) })}
                </Typography>
              </Flex>
              <Bar score={score} isReady={isReady} />
            </li>
          ))}
        </PlainList>
      </Disclosure>
      <Box paddingTop={2}>
        <Bar score={mean} isReady={isReady} />
      </Box>
    </Box>
  )
}

export const percentOf = (score: number): number => Math.floor(score * 100)

/** The number stands beside it in words. */
const Bar = ({ score, isReady }: { score: number; isReady: boolean }) => (
  <Box background="neutral150" height="4px" hasRadius aria-hidden>
    <Box
      background={isReady ? 'success500' : 'danger500'}
      height="4px"
      hasRadius
      width={`${percentOf(score)}%`}
    />
  </Box>
)
