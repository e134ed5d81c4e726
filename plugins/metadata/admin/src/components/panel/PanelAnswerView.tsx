// The panel's answer: how ready each channel is, what is wanted, and the rest by what it is about.
import { Announcement } from '@kanaal/strapi-kit/strapi-admin'
import { Flex, Typography } from '@strapi/design-system'
import type { PanelAnswer } from '../../../../shared/contracts'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { GROUPS, type GroupName, isEditable, toPanelGroups } from '../../model/panel-groups'
import { Disclosure } from '../shared/Disclosure'
import { ChannelActions } from './ChannelActions'
import { ChannelDates } from './ChannelDates'
import { ExceptionLines } from './ExceptionLines'
import { FactList } from './FactList'
import { FindingList } from './FindingList'
import { FormFieldLine } from './FormFieldLine'
import { PropertyField } from './PropertyField'
import { ReviewAct } from './ReviewAct'
import { RiskList } from './RiskList'
import { TargetScores } from './TargetScores'

export function PanelAnswerView({ answer, sticky }: { answer: PanelAnswer; sticky: ReadonlySet<string> }) {
  const t = useTranslate()
  const pick = usePick()
  const { wanted, rest } = toPanelGroups(answer.properties, sticky)
  const blocking = wanted.filter(({ gap }) => gap?.isBlocking).length
  const open = wanted.filter(({ gap, drift }) => gap !== undefined || drift !== undefined).length
  const extra: Record<GroupName, React.ReactNode> = {
    message: (
      <>
        <ChannelActions answer={answer} />
        <FactList facts={answer.facts} />
      </>
    ),
    targeting: null,
    care: <ReviewAct usual={answer.profile.reviewMonths} />,
    validity: <ChannelDates answer={answer} />,
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <RiskList risks={answer.risks} targets={answer.available} />
      <TargetScores targets={answer.targets} />
      {blocking === 0 ? null : (
        <Typography variant="pi" fontWeight="semiBold" textColor="danger700">
          {t('panel.blocking', { count: blocking })}
        </Typography>
      )}
      <FindingList findings={answer.findings ?? []} />
      {answer.exceptions === undefined ? null : <ExceptionLines exceptions={answer.exceptions} />}
      {wanted.length === 0 ? (
        <Typography textColor="neutral700">{t('panel.nothing-missing')}</Typography>
      ) : (
        <Flex direction="column" alignItems="stretch" gap={4} tag="section" aria-label={t('panel.wanted')}>
          {wanted.map((property) =>
            isEditable(property) ? (
              <PropertyField key={property.key} property={property} answer={answer} />
            ) : (
              <FormFieldLine key={property.key} property={property} />
            ),
          )}
        </Flex>
      )}
      {GROUPS.map((name) => (
        <Disclosure
          key={name}
          title={t(`group.${name}`)}
          note={t('group.filled', { count: rest[name].filter(({ value }) => value !== undefined).length })}
        >
          <Flex direction="column" alignItems="stretch" gap={4}>
            {rest[name].map((property) => (
              <PropertyField key={property.key} property={property} answer={answer} />
            ))}
            {extra[name]}
          </Flex>
        </Disclosure>
      ))}
      <Typography variant="pi" textColor="neutral600">
        {t('panel.reading', {
          profile: pick(answer.profile.title),
          version: answer.profile.version,
          words: answer.reading.words,
          minutes: answer.reading.minutes,
        })}
      </Typography>
      <Announcement>{t('panel.announce', { open, blocking })}</Announcement>
    </Flex>
  )
}
