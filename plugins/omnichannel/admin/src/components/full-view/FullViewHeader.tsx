// The full view's bar: which document, in which language, for whom, at what moment, and what is shown of it.
import { Button, Flex, IconButton, Modal } from '@strapi/design-system'
import { Cross } from '@strapi/icons'
import { styled } from 'styled-components'
import type { PreviewResponse } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import type { Switches } from '../../model/to-request'
import { AudienceSwitch } from './AudienceSwitch'
import { LanguageSwitch } from './LanguageSwitch'
import { TimeSwitch } from './TimeSwitch'

const Bar = styled(Flex)`
  flex-shrink: 0;
  min-height: 6.4rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`

interface Props {
  answer: PreviewResponse
  locales: readonly string[]
  onLocale(locale: string): void
  switches: Switches
  onSwitch(switches: Switches): void
  toggles: readonly Toggle[]
}

/** A button that stays pressed as long as what it names is shown. */
export interface Toggle {
  /** The same whatever it counts: the focus stays on it. */
  id: string
  name: string
  pressed: boolean
  disabled?: boolean
  onPress(): void
}

export function FullViewHeader({ answer, locales, onLocale, switches, onSwitch, toggles }: Props) {
  const t = useTranslate()
  const locale = answer.document?.locale
  return (
    <Bar
      tag="header"
      gap={4}
      paddingLeft={5}
      paddingRight={5}
      paddingTop={3}
      paddingBottom={3}
      wrap="wrap"
      justifyContent="space-between"
    >
      <Flex minWidth={0} flex="1 1 20rem">
        <Modal.Title variant="beta" tag="h2" ellipsis>
          {answer.document?.title || t('full.untitled')}
        </Modal.Title>
      </Flex>
      <Flex gap={3} wrap="wrap" justifyContent="flex-end" marginLeft="auto">
        {locale === undefined ? null : (
          <LanguageSwitch locale={locale} locales={locales} onLocale={onLocale} />
        )}
        <AudienceSwitch audiences={answer.available.audiences} switches={switches} onSwitch={onSwitch} />
        <TimeSwitch switches={switches} onSwitch={onSwitch} />
        {toggles.map(({ id, name, pressed, disabled = false, onPress }) => (
          <Button
            key={id}
            disabled={disabled}
            variant={pressed ? 'secondary' : 'tertiary'}
            aria-pressed={pressed}
            onClick={onPress}
          >
            {name}
          </Button>
        ))}
        <Modal.Close>
          <IconButton label={t('full.close')} withTooltip={false} variant="ghost">
            <Cross />
          </IconButton>
        </Modal.Close>
      </Flex>
    </Bar>
  )
}
