// What the checks found, day by day -> a line of bars to see at a glance, and a sentence that says the same.
import { Box, Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import type { TrendPoint } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'

/** Pixels of the tallest bar, and of the width of one. */
const HEIGHT_PX = 48
const BAR_PX = 6
const COLOURS = { errors: 'danger600', warnings: 'warning500', infos: 'neutral300' } as const
const KINDS = ['errors', 'warnings', 'infos'] as const

const sumOf = ({ errors, warnings, infos }: TrendPoint): number => errors + warnings + infos

export function QualityTrend({ trend }: { trend: readonly TrendPoint[] }) {
  const t = useTranslate()
  const { formatDate } = useIntl()
  const [first, last] = [trend[0], trend.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const most = Math.max(1, ...trend.map(sumOf))
  const day = (one: TrendPoint) => formatDate(`${one.day}T12:00:00Z`, { dateStyle: 'medium' })
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap" data-testid="quality-trend">
      <Flex gap={1} alignItems="flex-end" aria-hidden height={`${HEIGHT_PX}px`}>
        {trend.map((one) => (
          <Flex
            key={one.day}
            direction="column-reverse"
            title={t('trend.day', {
              day: day(one),
              errors: one.errors,
              warnings: one.warnings,
              infos: one.infos,
            })}
          >
            {KINDS.map((kind) => (
              <Box
                key={kind}
                background={COLOURS[kind]}
                width={`${BAR_PX}px`}
                height={`${Math.round((one[kind] / most) * HEIGHT_PX)}px`}
              />
            ))}
          </Flex>
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {t('trend.sentence', {
          day: day(first),
          before: sumOf(first),
          now: sumOf(last),
          waived: last.waived,
        })}
      </Typography>
    </Flex>
  )
}
