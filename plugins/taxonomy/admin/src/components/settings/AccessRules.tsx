// Who may see and change what in a scheme: each role by the rights of its lines, in some languages, below some concept.
import {
  Box,
  Button,
  Checkbox,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system'
import { Plus, Trash } from '@strapi/icons'
import { type AccessRule, RIGHTS } from '../../../../shared/access'
import type { SchemeInfo } from '../../../../shared/contracts'
import type { RoleInfo } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { TermList } from '../shared/TermList'
import { LanguagesInput } from './LanguagesInput'

interface Props {
  scheme: SchemeInfo
  roles: readonly RoleInfo[]
  rules: readonly AccessRule[]
  onChange(rules: AccessRule[]): void
}

export function AccessRules({ scheme, roles, rules, onChange }: Props) {
  const t = useTranslate()
  const put = (at: number, rule: AccessRule) =>
    onChange(rules.map((one, index) => (index === at ? rule : one)))
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-testid="access-rules">
      <Box>
        <Typography variant="sigma" textColor="neutral700" tag="h3">
          {t('access.title')}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t(rules.length === 0 ? 'access.everybody' : 'access.what')}
        </Typography>
        {rules.length === 0 ? null : (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {t('access.rights')}
          </Typography>
        )}
      </Box>
      {rules.map((rule, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a role may have several lines, and they have no names
        <Box key={at} padding={3} background="neutral100" hasRadius>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Flex justifyContent="space-between" gap={3}>
              <SingleSelect
                aria-label={t('access.role')}
                value={rule.role}
                onChange={(role: string | number) => put(at, { ...rule, role: String(role) })}
              >
                {roles.map(({ code, name }) => (
                  <SingleSelectOption key={code} value={code}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <IconButton
                variant="ghost"
                label={t('access.remove', { role: rule.role })}
                onClick={() => onChange(rules.filter((_, index) => index !== at))}
              >
                <Trash />
              </IconButton>
            </Flex>
            <Flex gap={4} wrap="wrap">
              {RIGHTS.map((right) => (
                <Checkbox
                  key={right}
                  checked={rule.rights.includes(right)}
                  // A vocabulary is published whole.
                  disabled={right === 'publish' && rule.branch !== undefined}
                  onCheckedChange={(checked: boolean | 'indeterminate') =>
                    put(at, {
                      ...rule,
                      rights: RIGHTS.filter((one) =>
                        one === right ? checked === true : rule.rights.includes(one),
                      ),
                    })
                  }
                >
                  {t(`right.${right}`)}
                </Checkbox>
              ))}
            </Flex>
            <LanguagesInput
              label={t('access.languages')}
              tags={rule.languages ?? []}
              onChange={(tags) => {
                const { languages: _languages, ...rest } = rule
                put(at, tags.length === 0 ? rest : { ...rest, languages: tags })
              }}
            />
            <TermList
              label={t('access.branch')}
              schemes={[scheme.key]}
              keys={rule.branch === undefined ? [] : [rule.branch]}
              onChange={(keys) => {
                const { branch: _branch, ...rest } = rule
                const branch = keys.at(-1)
                const rights = rule.rights.filter((right) => right !== 'publish')
                put(at, branch === undefined ? rest : { ...rest, rights, branch })
              }}
            />
          </Flex>
        </Box>
      ))}
      <Box>
        <Button
          size="S"
          variant="secondary"
          startIcon={<Plus />}
          disabled={roles.length === 0}
          onClick={() => onChange([...rules, { role: roles[0]?.code ?? '', rights: ['labels'] }])}
        >
          {t('access.add')}
        </Button>
      </Box>
    </Flex>
  )
}
