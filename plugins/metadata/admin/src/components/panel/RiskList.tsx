// What a date makes of the document: overdue, over, nearly over, still to come.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Flex, Typography } from '@strapi/design-system'
import { Clock, WarningCircle } from '@strapi/icons'
import type { PanelAnswer, PanelRisk } from '../../../../shared/contracts'
import { useDate } from '../../hooks/use-date'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'

export function RiskList({
  risks,
  targets,
}: {
  risks: readonly PanelRisk[]
  targets: PanelAnswer['available']
}) {
  const t = useTranslate()
  const pick = usePick()
  const say = useDate()
  if (risks.length === 0) return null
  const titleOf = (id: string) => {
    const found = targets.find((target) => target.id === id)
    return found ? pick(found.title) : id
  }
  return (
    <PlainList aria-label={t('risk.list')}>
      {risks.map(({ kind, date, target }) => {
        const Icon = kind === 'scheduled' ? Clock : WarningCircle
        const sentence = t(`risk.${kind}`, { date: say(date) })
        return (
          <Flex key={`${kind} ${target ?? ''}`} tag="li" gap={2} alignItems="flex-start">
            <Icon
              fill={kind === 'scheduled' ? 'neutral600' : 'warning600'}
              width={16}
              height={16}
              aria-hidden
              style={{ flexShrink: 0, marginTop: 2 }}
            />
            <Typography textColor="neutral800">
              {target === undefined ? sentence : `${titleOf(target)}: ${sentence}`}
            </Typography>
          </Flex>
        )
      })}
    </PlainList>
  )
}
