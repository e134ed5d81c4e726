// How many documents got a concept in each of the last twelve months -> bars, and a sentence that says the same.
import { Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { styled } from 'styled-components'
import type { Usage } from '../../../../shared/usage'
import { useTranslate } from '../../hooks/use-translate'

/** In pixels of the drawing, which grows to the width that there is. */
const COLUMN_PX = 32
const BAR_PX = 20
const HIGHEST_PX = 48
/** Above the highest bar, for its number; and below all of them, for their months. */
const NUMBER_PX = 14
const MONTH_PX = 16
const FOOT_PX = NUMBER_PX + HIGHEST_PX
const WIDEST_PX = 460

const Drawing = styled.svg`
  width: 100%;
  max-width: ${WIDEST_PX}px;
  font-size: 10px;
  text-anchor: middle;
  fill: ${({ theme }) => theme.colors.neutral700};

  rect {
    fill: ${({ theme }) => theme.colors.primary600};
  }

  line {
    stroke: ${({ theme }) => theme.colors.neutral300};
  }
`

export function UsageTrend({ usage: { months, earlier, undated } }: { usage: Usage }) {
  const t = useTranslate()
  const { formatDate, formatNumber } = useIntl()
  const recent = months.reduce((total, { all }) => total + all, 0)
  const sentence = t('usage.trend', { recent, earlier: earlier.all, undated: undated.all })
  const most = Math.max(1, ...months.map(({ all }) => all))
  const width = months.length * COLUMN_PX
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-testid="usage-trend">
      {recent === 0 ? null : (
        // The sentence below says what it shows, and the table every number of it.
        <Drawing viewBox={`0 0 ${width} ${FOOT_PX + MONTH_PX}`} aria-hidden>
          {months.map(({ month, all }, at) => {
            const height = Math.ceil((all / most) * HIGHEST_PX)
            const middle = (at + 0.5) * COLUMN_PX
            return (
              <g key={month}>
                <rect x={middle - BAR_PX / 2} y={FOOT_PX - height} width={BAR_PX} height={height} />
                {all === 0 ? null : (
                  <text x={middle} y={FOOT_PX - height - 4}>
                    {formatNumber(all, { notation: 'compact' })}
                  </text>
                )}
                <text x={middle} y={FOOT_PX + MONTH_PX - 4}>
                  {formatDate(`${month}-15T12:00:00Z`, { month: 'short' })}
                </text>
              </g>
            )
          })}
          <line x1={0} x2={width} y1={FOOT_PX} y2={FOOT_PX} />
        </Drawing>
      )}
      <Typography variant="pi" textColor="neutral600">
        {sentence}
      </Typography>
    </Flex>
  )
}
