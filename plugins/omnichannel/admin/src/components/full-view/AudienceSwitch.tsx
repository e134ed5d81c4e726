// Chooses for whom the previews are made; there is nothing to choose where no audiences are configured.
import type { Audience } from '@kanaal/types'
import { SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { labelOfAudience } from '../../model/label-of-audience'
import type { Switches } from '../../model/to-request'

const EVERYONE = '*'

interface Props {
  audiences: readonly Audience[]
  switches: Switches
  onSwitch(switches: Switches): void
}

export function AudienceSwitch({ audiences, switches, onSwitch }: Props) {
  const t = useTranslate()
  const { language } = useLanguage()
  if (audiences.length === 0) return null
  const { audience: _, ...others } = switches
  return (
    <SingleSelect
      size="S"
      aria-label={t('full.audience')}
      value={switches.audience ?? EVERYONE}
      onChange={(key) => onSwitch(key === EVERYONE ? others : { ...others, audience: String(key) })}
    >
      <SingleSelectOption value={EVERYONE}>{t('full.everyone')}</SingleSelectOption>
      {audiences.map((audience) => (
        <SingleSelectOption key={audience.key} value={audience.key}>
          {labelOfAudience(audience, language)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  )
}
