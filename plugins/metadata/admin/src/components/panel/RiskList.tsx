// What a date makes of the document: overdue, over, nearly over, still to come.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Flex, Typography } from '@strapi/design-system'
import { Clock, WarningCircle } from '@strapi/icons'
import type { PanelAnswer } from '../../../../shared/contracts'
import type { PanelRisk } from '../../../../shared/risks'
import { useDate } from '../../hooks/use-date'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'

/** What nobody does unless it is said louder. */
const LOUD = new Set<PanelRisk['kind']>(['escalated', 'owner-gone-nobody', 'nowhere'])

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
  const sentenceOf = (risk: PanelRisk): string => {
    if ('channels' in risk)
      return t(risk.channels === '' ? 'risk.nowhere' : 'risk.nowhere-named', { ...risk })
    if (!('date' in risk)) return t(`risk.${risk.kind}`, { owner: risk.owner, actor: risk.actor })
    const sentence = t(`risk.${risk.kind}`, { date: say(risk.date) })
    return risk.actor ? `${sentence} ${t('risk.asked', { actor: risk.actor })}` : sentence
  }
  const titleOf = (id: string) => {
    const found = targets.find((target) => target.id === id)
    return found ? pick(found.title) : id
  }
  return (
    <PlainList aria-label={t('risk.list')}>
      {risks.map((risk) => {
        const { kind } = risk
        const target = 'date' in risk ? risk.target : undefined
        const Icon = kind === 'scheduled' ? Clock : WarningCircle
        const sentence = sentenceOf(risk)
        return (
          <Flex key={`${kind} ${target ?? ''}`} tag="li" gap={2} alignItems="flex-start">
            <Icon
              fill={LOUD.has(kind) ? 'danger600' : kind === 'scheduled' ? 'neutral600' : 'warning600'}
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
